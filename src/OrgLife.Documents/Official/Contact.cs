namespace OrgLife.Documents;

/// <summary>联系人 — whom to ask, and how.</summary>
[Term("联系人")]
public sealed record Contact
{
    /// <summary>姓名.</summary>
    [Term("姓名")]
    public required string Name { get; init; }

    /// <summary>联系电话; null by default.</summary>
    [Term("联系电话")]
    public string? Phone { get; init; }

    /// <summary>电子邮箱; null by default.</summary>
    [Term("电子邮箱")]
    public string? Email { get; init; }
}
