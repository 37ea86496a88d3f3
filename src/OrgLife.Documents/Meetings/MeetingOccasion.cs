namespace OrgLife.Documents;

/// <summary>事项 — what is held: the meeting, the appraisal, or both in one; some years have the appraisal alone.</summary>
public enum MeetingOccasion
{
    /// <summary>组织生活会和民主评议党员.</summary>
    [Term("组织生活会和民主评议党员")]
    Both,

    /// <summary>组织生活会.</summary>
    [Term("组织生活会")]
    OrganizationLifeMeeting,

    /// <summary>民主评议党员.</summary>
    [Term("民主评议党员")]
    DemocraticAppraisal,
}
