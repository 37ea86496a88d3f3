namespace OrgLife.Documents;

/// <summary>What papers of every kind may say, read by the names of their fields.</summary>
internal static class PaperFacts
{
    /// <summary>The day of a paper: its own, or that of the meeting it is about; null where it has none.</summary>
    public static OfficialDate? DateOf(PartyPaper paper) => paper switch
    {
        MeetingMinutes minutes => minutes.Time.Date,
        MeetingAgenda agenda => agenda.Time.Date,
        _ => ModelShape.Find(paper, "date")?.Get!(paper) as OfficialDate,
    };

    /// <summary>评议年度, where the paper has one.</summary>
    public static int? YearOf(PartyPaper paper) =>
        ModelShape.Find(paper, "appraisalYear")?.Get!(paper) as int?;
}
