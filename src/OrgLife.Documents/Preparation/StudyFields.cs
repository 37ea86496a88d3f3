namespace OrgLife.Documents;

/// <summary>What each column of a study schedule takes from a session.</summary>
internal static class StudyFields
{
    public static ListFields<StudySession, StudyField> All { get; } = new ListFields<StudySession, StudyField>()
        .Number(StudyField.Number)
        .Short(StudyField.Time, 26, session => session.Time)
        .Text(StudyField.Materials, 4, session => session.Materials, needed: true)
        .Short(StudyField.Mode, 22, session => session.Mode)
        .Persons(StudyField.Leader, 20, session => session.Leader)
        .Text(StudyField.Audience, 2, session => session.Audience)
        .Short(StudyField.Place, 26, session => session.Place)
        .Text(StudyField.Remark, 1, session => session.Remark);
}
