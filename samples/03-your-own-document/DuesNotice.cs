using System.Text.Json.Serialization;
using OrgLife.Documents;
using OrgLife.Documents.Content;

namespace OrgLife.Samples.OwnDocument;

/// <summary>党费收缴公示 — what each member of a branch paid in a quarter.</summary>
[Term("党费收缴公示")]
internal sealed partial record DuesNotice : OwnPaper
{
    /// <summary>文书种类 — with it the paper is read from JSON.</summary>
    public static PaperKind<DuesNotice> Kind { get; } = new("duesNotice", Fields.Default.DuesNotice);

    [Term("党支部")]
    public required PartyOrganization Branch { get; init; }

    [Term("缴纳期间")]
    public required string Quarter { get; init; }

    [Term("缴纳情况")]
    public required IReadOnlyList<Payment> Payments { get; init; }

    [Term("公示期")]
    public required Period Period { get; init; }

    [Term("成文日期")]
    public required OfficialDate Date { get; init; }

    protected override PaperKind PaperKind => Kind;

    protected override Document Compose(PaperParts parts) => DuesNoticeComposition.Compose(this, parts);

    protected override void Check(ProblemReport problems) => DuesNoticeRules.Check(this, problems);

    /// <summary>缴纳情况 — one member's.</summary>
    [Term("缴纳情况")]
    internal sealed record Payment
    {
        [Term("党员")]
        public required PartyMember Member { get; init; }

        [Term("月缴纳额")]
        public required decimal Monthly { get; init; }

        [Term("月数")]
        public required int Months { get; init; }

        [Term("备注")]
        public string? Remark { get; init; }

        [JsonIgnore]
        public decimal Total => Monthly * Months;
    }

    /// <summary>The fields as the generator of System.Text.Json describes them: no reflection at run time.</summary>
    [JsonSerializable(typeof(DuesNotice))]
    private sealed partial class Fields : JsonSerializerContext;
}
