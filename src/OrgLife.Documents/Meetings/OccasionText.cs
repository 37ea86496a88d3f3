namespace OrgLife.Documents;

/// <summary>事项 in words: 召开2025年度组织生活会和开展民主评议党员.</summary>
internal static class OccasionText
{
    /// <param name="wording">The words.</param>
    /// <param name="form">Which form: <c>plan</c>, <c>done</c> or <c>name</c>.</param>
    /// <param name="matter">What is held.</param>
    /// <param name="year">评议年度; left out where null.</param>
    public static string Of(Wording wording, string form, MeetingOccasion matter, int? year) => wording.Fill(
        $"meetingMatter.{form}.{FieldKey.Of(matter)}",
        ("year", year is { } known ? wording.Fill("meetingMatter.year", ("year", FieldText.Arabic(known))) : ""));
}
