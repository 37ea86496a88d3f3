namespace OrgLife.Documents;

/// <summary>评定会议 — which meeting decides on the grade (2019年《中国共产党党员教育管理工作条例》第十八条).</summary>
public enum DecisionBody
{
    /// <summary>党支部委员会会议.</summary>
    [Term("党支部委员会会议")]
    Committee,

    /// <summary>党员大会.</summary>
    [Term("党员大会")]
    GeneralMeeting,
}
