using OrgLife.Documents.Layout;
using OrgLife.Documents.Pdf;
using OrgLife.Documents.Word;

namespace OrgLife.Documents;

/// <summary>输出选项 — the choices of each step from the model to the files; the defaults give the official format.</summary>
public sealed record OutputOptions
{
    /// <summary>The choices made where none are given.</summary>
    public static OutputOptions Default { get; } = new();

    /// <summary>规则方案 — papers are checked against it before they are written; none where null (the default).</summary>
    public RuleProfile? Rules { get; init; }

    /// <summary>成文: page set-up, wording, time of creation.</summary>
    public CompositionOptions Composition { get; init; } = CompositionOptions.Default;

    /// <summary>Word: the names of fonts.</summary>
    public WordOptions Word { get; init; } = new();

    /// <summary>排版: rules of line breaking.</summary>
    public LayoutOptions Layout { get; init; } = new();

    /// <summary>PDF: compression and attachments.</summary>
    public PdfOptions Pdf { get; init; } = new();
}
