namespace OrgLife.Documents;

/// <summary>签署人 — a leader who signs with a signature stamp (GB/T 9704-2012 7.3.5.3).</summary>
[Term("签署人")]
public sealed record Signatory
{
    /// <summary>职务 — the whole title, such as 局长; with the organ's name where several sign.</summary>
    [Term("职务")]
    public required string Post { get; init; }

    /// <summary>姓名.</summary>
    [Term("姓名")]
    public required string Name { get; init; }
}
