namespace OrgLife.Documents;

/// <summary>
/// 文书种类 — one kind of paper: its word in JSON, its Chinese name, its model and how it is read.
/// </summary>
public class PaperKind
{
    internal PaperKind(string type, Type model)
    {
        Type = type;
        Model = model;
        Name = Terms.Of(model);
    }

    /// <summary>The word that stands as <c>type</c> in JSON, such as <c>workPlan</c>.</summary>
    public string Type { get; }

    /// <summary>中文名称, such as 工作方案.</summary>
    public string Name { get; }

    /// <summary>The record of the paper, such as <see cref="WorkPlan"/>.</summary>
    public Type Model { get; }

    /// <summary>What describes its fields.</summary>
    internal virtual JsonContract Contract => JsonContract.Library;

    /// <summary>
    /// JSON 模式 — the JSON Schema (2020-12) of the paper: what <see cref="FromJson"/> accepts, with Chinese
    /// titles.
    /// </summary>
    public string Schema => PaperSchema.Of(this);

    /// <summary>Reads a paper of this kind.</summary>
    /// <inheritdoc cref="PartyPaper.FromJson(Stream, JsonLimits)"/>
    public PartyPaper FromJson(Stream json, JsonLimits? limits = null) =>
        PaperReader.Read(json, this, limits ?? JsonLimits.Default);
}
