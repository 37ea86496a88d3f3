using OrgLife.Documents.Content;

namespace OrgLife.Documents;

/// <summary>
/// 版式 — how an organ prints where it does not print by GB/T 9704-2012. What is null is as the standard has it. A style
/// is kept as JSON and given with <see cref="CompositionOptions.Style"/>; all papers follow it, in Word and in PDF.
/// </summary>
[Term("版式")]
public sealed record HouseStyle
{
    /// <summary>国家标准版式 — GB/T 9704-2012 itself, the default.</summary>
    public static HouseStyle Official { get; } = new() { Name = "GB/T 9704-2012" };

    /// <summary>
    /// JSON 模式 — the JSON Schema (2020-12) of a style: what <see cref="FromJson(string, JsonLimits)"/> accepts.
    /// </summary>
    public static string Schema => PaperSchema.OfStyle();

    /// <summary>名称.</summary>
    [Term("名称")]
    public required string Name { get; init; }

    /// <summary>页面.</summary>
    [Term("页面")]
    public HousePage? Page { get; init; }

    /// <summary>发文机关标志.</summary>
    [Term("发文机关标志")]
    public HouseMark? Mark { get; init; }

    /// <summary>标题 of papers and attachments.</summary>
    [Term("标题")]
    public HouseText? Title { get; init; }

    /// <summary>正文, and all that stands in its face: addressees, sign-off, notes.</summary>
    [Term("正文")]
    public HouseBody? Body { get; init; }

    /// <summary>一级标题: 一、.</summary>
    [Term("一级标题")]
    public HouseText? Heading1 { get; init; }

    /// <summary>二级标题: （一）.</summary>
    [Term("二级标题")]
    public HouseText? Heading2 { get; init; }

    /// <summary>三级标题: 1..</summary>
    [Term("三级标题")]
    public HouseText? Heading3 { get; init; }

    /// <summary>四级标题: （1）.</summary>
    [Term("四级标题")]
    public HouseText? Heading4 { get; init; }

    /// <summary>版记.</summary>
    [Term("版记")]
    public HouseText? Imprint { get; init; }

    /// <summary>表格 of lists, ballots, forms and papers.</summary>
    [Term("表格")]
    public HouseTable? Table { get; init; }

    /// <summary>页码.</summary>
    [Term("页码")]
    public HousePageNumber? PageNumber { get; init; }

    /// <summary>版式项 — all keys in their order, in Chinese, beside what the standard says.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public IReadOnlyList<HouseStyleEntry> Entries => HouseStyleEntries.Of(this);

    /// <summary>检查 — all that is wrong with the style; what was read from JSON has no errors.</summary>
    public IReadOnlyList<Problem> Check() => HouseStyleRules.Check(this);

    /// <summary>The style as JSON; reading it again gives an equal one.</summary>
    public string ToJson() => PaperWriter.Write(this);

    /// <summary>Reads a style.</summary>
    /// <param name="json">The text.</param>
    /// <param name="limits">How much is read; <see cref="JsonLimits.Default"/> where null.</param>
    /// <exception cref="InvalidJsonException">The text is not the JSON of a style; all problems are listed.</exception>
    public static HouseStyle FromJson(string json, JsonLimits? limits = null) =>
        HouseStyleReader.Read(JsonText.Encode(json), limits ?? JsonLimits.Default);

    /// <summary>Reads a style.</summary>
    /// <param name="json">The text as UTF-8, with or without a byte order mark; it stays open.</param>
    /// <param name="limits">How much is read; <see cref="JsonLimits.Default"/> where null.</param>
    /// <exception cref="InvalidJsonException">The text is not the JSON of a style; all problems are listed.</exception>
    public static HouseStyle FromJson(Stream json, JsonLimits? limits = null)
    {
        var bounds = limits ?? JsonLimits.Default;
        return HouseStyleReader.Read(JsonText.ReadAll(json, bounds), bounds);
    }

    internal HouseText? Heading(int level) =>
        level switch { 1 => Heading1, 2 => Heading2, 3 => Heading3, _ => Heading4 };
}
