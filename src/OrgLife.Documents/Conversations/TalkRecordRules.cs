namespace OrgLife.Documents;

/// <summary>谈心谈话记录表 — two people, and for a talk face to face a place.</summary>
internal static class TalkRecordRules
{
    public static void Check(TalkRecord record, ProblemList problems)
    {
        CheckPersons(record.Speaker, record.Counterpart, "counterpart", problems);
        MeetingElements.Check(problems, ("mode", "谈心方式", record.Mode));
        if (record.Mode is TalkMode.FaceToFace or TalkMode.HomeVisit)
        {
            MeetingElements.Check(problems, ("place", "谈话地点", record.Place));
        }

        DateRules.CheckOfPaper(record.Date, "谈话日期", problems);
    }

    public static void CheckPersons(PartyMember speaker, PartyMember counterpart, string path, ProblemList problems)
    {
        if (NameRules.IsSame(speaker, counterpart))
        {
            problems.Add(ProblemCatalogue.TalkWithSelf, path, null, counterpart.Name);
        }
    }
}
