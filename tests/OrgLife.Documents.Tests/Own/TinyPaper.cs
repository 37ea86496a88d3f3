using System.Text.Json.Serialization;
using OrgLife.Documents.Content;

namespace OrgLife.Documents.Tests;

/// <summary>A paper as a host makes it: every type of field that one may have, and checks that a test gives.</summary>
[Term("小条")]
internal sealed partial record TinyPaper : OwnPaper
{
    public static PaperKind<TinyPaper> Kind { get; } = new("tinyPaper", Fields.Default.TinyPaper);

    [Term("份数")]
    public int Copies { get; init; }

    [Term("金额")]
    public decimal? Amount { get; init; }

    [Term("种类")]
    public TinyChoice Choice { get; init; }

    [Term("日期")]
    public OfficialDate? Date { get; init; }

    [Term("行")]
    public IReadOnlyList<Line> Lines { get; init; } = [];

    [Term("系统编号"), HostKey]
    public string? Key { get; init; }

    /// <summary>What it reports; nothing where null.</summary>
    [JsonIgnore]
    public Action<ProblemReport>? Report { get; init; }

    /// <summary>The kind it says it is.</summary>
    [JsonIgnore]
    public PaperKind Claimed { get; init; } = Kind;

    protected override PaperKind PaperKind => Claimed;

    protected override Document Compose(PaperParts parts) =>
        parts.Document(this, "单位", [parts.Title(this), .. Lines.SelectMany((line, i) =>
            parts.Prose(line.Text, $"lines[{i}].text"))]);

    protected override void Check(ProblemReport problems) => Report?.Invoke(problems);

    [Term("行")]
    internal sealed record Line
    {
        [Term("内容")]
        public required string Text { get; init; }

        [Term("写的人")]
        public PartyMember? Writer { get; init; }
    }

    [JsonSerializable(typeof(TinyPaper))]
    private sealed partial class Fields : JsonSerializerContext;
}
