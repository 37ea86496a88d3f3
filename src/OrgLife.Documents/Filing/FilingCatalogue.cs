using System.Text.Json.Serialization;
using OrgLife.Documents.Content;

namespace OrgLife.Documents;

/// <summary>备案目录 — what a branch files with the organisation above: papers, copies and pages.</summary>
[Term("备案目录")]
public sealed record FilingCatalogue : PartyPaper
{
    /// <summary>党支部.</summary>
    [Term("党支部")]
    public required PartyOrganization Branch { get; init; }

    /// <summary>接收单位 — null by default.</summary>
    [Term("接收单位")]
    public string? Receiver { get; init; }

    /// <summary>栏目 — the columns in their order; <see cref="FilingColumns.Usual"/> by default.</summary>
    [Term("栏目"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public IReadOnlyList<ListColumn<FilingField>> Columns { get; init => field = value ?? FilingColumns.Usual; }
        = FilingColumns.Usual;

    /// <summary>备案材料 — in their order; 序号 is counted from them.</summary>
    [Term("备案材料")]
    public required IReadOnlyList<FiledPaper> Items { get; init => field = value ?? []; }

    /// <summary>应报材料 — the words by which each paper that must be filed is known, such as 问题清单; none by default.</summary>
    [Term("应报材料")]
    public IReadOnlyList<string> RequiredItems { get; init => field = value ?? []; } = [];

    /// <summary>报送日期 — null where none is printed (the default).</summary>
    [Term("报送日期")]
    public OfficialDate? Date { get; init; }

    /// <summary>备注 — a note under the table; null by default.</summary>
    [Term("备注")]
    public string? Remark { get; init; }

    /// <summary>Reads a filing catalogue.</summary>
    /// <inheritdoc cref="PartyPaper.FromJson(string, JsonLimits)"/>
    public static new FilingCatalogue FromJson(string json, JsonLimits? limits = null) =>
        Read<FilingCatalogue>(json, limits);

    /// <summary>Reads a filing catalogue.</summary>
    /// <inheritdoc cref="PartyPaper.FromJson(Stream, JsonLimits)"/>
    public static new FilingCatalogue FromJson(Stream json, JsonLimits? limits = null) =>
        Read<FilingCatalogue>(json, limits);

    private protected override Document Compose(PaperComposer composer) => FilingCatalogueComposition.Compose(this, composer);

    internal override void Check(ProblemList problems) => FilingCatalogueRules.Check(this, problems);

    internal override void CheckRules(RuleProfile rules, ProblemList problems) =>
        RuledCatalogue.Check(this, rules, problems);
}
