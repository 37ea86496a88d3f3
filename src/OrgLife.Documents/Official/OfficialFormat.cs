namespace OrgLife.Documents;

/// <summary>公文格式 — which of the formats of GB/T 9704-2012 a paper takes.</summary>
public enum OfficialFormat
{
    /// <summary>文件 — the common format (7).</summary>
    [Term("文件")]
    Document,

    /// <summary>信函 — between organs of no rank over each other, with two red double rules (10.1).</summary>
    [Term("信函")]
    Letter,

    /// <summary>命令（令） — signed by a leader, without a title (10.2).</summary>
    [Term("命令（令）")]
    Order,

    /// <summary>纪要 — what a meeting agreed, with those present (10.3).</summary>
    [Term("纪要")]
    Minutes,
}
