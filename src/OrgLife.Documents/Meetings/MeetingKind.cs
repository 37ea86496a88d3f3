namespace OrgLife.Documents;

/// <summary>会议类别 — which meeting of a branch it is.</summary>
public enum MeetingKind
{
    /// <summary>党支部委员会会议.</summary>
    [Term("党支部委员会会议")]
    CommitteeMeeting,

    /// <summary>党员大会.</summary>
    [Term("党员大会")]
    GeneralMeeting,

    /// <summary>党小组会.</summary>
    [Term("党小组会")]
    GroupMeeting,
}
