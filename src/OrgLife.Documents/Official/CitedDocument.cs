namespace OrgLife.Documents;

/// <summary>依据文件 — a notice or plan that a paper goes by: 《关于……的通知》（示党发〔2026〕3号）.</summary>
[Term("依据文件")]
public sealed record CitedDocument
{
    /// <summary>发文机关 — who issued it; null where it is not named (the default).</summary>
    [Term("发文机关")]
    public string? Issuer { get; init; }

    /// <summary>标题, without 《》.</summary>
    [Term("标题")]
    public required string Title { get; init; }

    /// <summary>发文字号; null by default.</summary>
    [Term("发文字号")]
    public string? Number { get; init; }

    internal string ToText(Wording wording)
    {
        var title = wording.Fill("citedDocument.title", ("issuer", Issuer ?? ""), ("title", Title));
        return PaperText.IsGiven(Number)
            ? title + wording.Fill("citedDocument.number", ("number", Number!))
            : title;
    }

    internal void Check(string path, ProblemList problems)
    {
        if (PaperText.IsGiven(Number))
        {
            OfficialHeadRules.CheckNumber(Number!, path + ".number", problems);
        }
    }
}
