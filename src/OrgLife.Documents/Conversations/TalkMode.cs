namespace OrgLife.Documents;

/// <summary>谈心方式 — how two people talked.</summary>
public enum TalkMode
{
    /// <summary>面谈.</summary>
    [Term("面谈")]
    FaceToFace,

    /// <summary>电话.</summary>
    [Term("电话")]
    Phone,

    /// <summary>网络.</summary>
    [Term("网络")]
    Online,

    /// <summary>上门.</summary>
    [Term("上门")]
    HomeVisit,
}
