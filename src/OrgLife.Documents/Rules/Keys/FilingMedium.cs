namespace OrgLife.Documents;

/// <summary>报送介质 — on what the papers go to the superior organisation.</summary>
public enum FilingMedium
{
    /// <summary>纸质版.</summary>
    [Term("纸质版")]
    Paper,

    /// <summary>电子版.</summary>
    [Term("电子版")]
    Electronic,
}
