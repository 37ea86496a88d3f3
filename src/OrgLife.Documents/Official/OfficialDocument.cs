using OrgLife.Documents.Content;

namespace OrgLife.Documents;

/// <summary>
/// 公文 — an official paper of GB/T 9704-2012: red head (版头), text (主体) and imprint (版记) around a body, which may be
/// written here, be a <see cref="WorkPlan"/>, or both. 命令 prints no title: it names the file only.
/// </summary>
[Term("公文")]
public sealed record OfficialDocument : PartyPaper
{
    /// <summary>公文格式; 文件 by default.</summary>
    [Term("公文格式")]
    public OfficialFormat Format { get; init; }

    /// <summary>份号 — six digits, on classified papers (7.2.1); null by default.</summary>
    [Term("份号")]
    public string? CopyNumber { get; init; }

    /// <summary>密级 (7.2.2); none by default.</summary>
    [Term("密级")]
    public SecrecyLevel Secrecy { get; init; }

    /// <summary>保密期限, such as 1年 (7.2.2); null by default.</summary>
    [Term("保密期限")]
    public string? SecrecyTerm { get; init; }

    /// <summary>紧急程度 (7.2.3); none by default.</summary>
    [Term("紧急程度")]
    public Urgency Urgency { get; init; }

    /// <summary>发文机关 — who issues the paper, the organ in charge (主办机关) first.</summary>
    [Term("发文机关")]
    public required IReadOnlyList<PartyOrganization> Issuers { get; init => field = value ?? []; }

    /// <summary>
    /// 发文机关标志 — what stands in red at the head (7.2.4); where null (the default) the organs' names, followed by 文件, 令 or
    /// 纪要 as the format asks.
    /// </summary>
    [Term("发文机关标志")]
    public string? Mark { get; init; }

    /// <summary>发文字号, such as 示党发〔2026〕3号, or 第3号 of an order (7.2.5, 10.2); null by default.</summary>
    [Term("发文字号")]
    public string? Number { get; init; }

    /// <summary>是否上行文 — whether it goes to an organ above; false by default.</summary>
    [Term("是否上行文")]
    public bool Upward { get; init; }

    /// <summary>签发人 — who signed for the issue of a paper that goes upward (7.2.6); none by default.</summary>
    [Term("签发人")]
    public IReadOnlyList<string> Signers { get; init => field = value ?? []; } = [];

    /// <summary>主送机关, without the colon (7.3.2); null where there is none (the default).</summary>
    [Term("主送机关")]
    public string? Addressees { get; init; }

    /// <summary>正文 (7.3.3); none by default.</summary>
    [Term("正文")]
    public IReadOnlyList<OfficialPart> Body { get; init => field = value ?? []; } = [];

    /// <summary>层次序数写法 — 1. (the default), 1、 or 1．, in the text and its attachments.</summary>
    [Term("层次序数写法")]
    public NumberingStyle Numbering { get; init; }

    /// <summary>
    /// 方案 — a work plan that this paper issues, set after <see cref="Body"/>; its attachments follow those of the paper. Null
    /// by default.
    /// </summary>
    [Term("方案")]
    public WorkPlan? Plan { get; init; }

    /// <summary>附件 (7.3.4, 7.3.7); none by default.</summary>
    [Term("附件")]
    public IReadOnlyList<OfficialAttachment> Attachments { get; init => field = value ?? []; } = [];

    /// <summary>出席 — who was present, of 纪要 (10.3); none by default.</summary>
    [Term("出席")]
    public IReadOnlyList<string> Present { get; init => field = value ?? []; } = [];

    /// <summary>请假 — who was excused, of 纪要 (10.3); none by default.</summary>
    [Term("请假")]
    public IReadOnlyList<string> Excused { get; init => field = value ?? []; } = [];

    /// <summary>列席 — who attended without a vote, of 纪要 (10.3); none by default.</summary>
    [Term("列席")]
    public IReadOnlyList<string> Observers { get; init => field = value ?? []; } = [];

    /// <summary>签署方式; with a seal by default. 纪要 is not signed.</summary>
    [Term("签署方式")]
    public Signing Signing { get; init; }

    /// <summary>签署人 — whose signature stamps stand below the text; none by default.</summary>
    [Term("签署人")]
    public IReadOnlyList<Signatory> Signatories { get; init => field = value ?? []; } = [];

    /// <summary>成文日期 (7.3.5.4).</summary>
    [Term("成文日期")]
    public required OfficialDate Date { get; init; }

    /// <summary>附注, without its brackets (7.3.6); null by default.</summary>
    [Term("附注")]
    public string? Note { get; init; }

    /// <summary>抄送机关, without 抄送： and the full stop (7.4.2); null by default.</summary>
    [Term("抄送机关")]
    public string? CopyTo { get; init; }

    /// <summary>印发机关 (7.4.3); null by default.</summary>
    [Term("印发机关")]
    public string? Printer { get; init; }

    /// <summary>印发日期 (7.4.3); null by default.</summary>
    [Term("印发日期")]
    public OfficialDate? PrintedOn { get; init; }

    /// <summary>Reads an official paper.</summary>
    /// <inheritdoc cref="PartyPaper.FromJson(string, JsonLimits)"/>
    public static new OfficialDocument FromJson(string json, JsonLimits? limits = null) =>
        Read<OfficialDocument>(json, limits);

    /// <summary>Reads an official paper.</summary>
    /// <inheritdoc cref="PartyPaper.FromJson(Stream, JsonLimits)"/>
    public static new OfficialDocument FromJson(Stream json, JsonLimits? limits = null) =>
        Read<OfficialDocument>(json, limits);

    internal override IEnumerable<Enclosure> Enclosures =>
    [
        .. Plan is null ? [] : new[] { new Enclosure("plan", Plan) },
        .. Attachments.Select((attachment, i) => (attachment.Plan, Path: $"attachments[{i}].plan"))
            .Where(attachment => attachment.Plan is not null)
            .Select(attachment => new Enclosure(attachment.Path, attachment.Plan!)),
    ];

    private protected override Document Compose(PaperComposer composer) => OfficialDocumentComposition.Compose(this, composer);

    internal override void Check(ProblemList problems) => OfficialDocumentRules.Check(this, problems);

    internal override void CheckRules(RuleProfile rules, ProblemList problems) =>
        RuledOfficial.Check(this, rules, problems);
}
