using OrgLife.Documents.Content;

namespace OrgLife.Documents;

/// <summary>
/// 报送函 — the letter with which papers go to the organisation above: what is sent, by which notice, and whom to ask. Set
/// as 信函 (GB/T 9704-2012 10.1).
/// </summary>
[Term("报送函")]
public sealed record TransmittalLetter : PartyPaper
{
    /// <summary>报送党组织.</summary>
    [Term("报送党组织")]
    public required PartyOrganization Organization { get; init; }

    /// <summary>版头和版记 — its mark, number and copies; null for a letter without a number (the default).</summary>
    [Term("版头和版记")]
    public OfficialFrame? Frame { get; init; }

    /// <summary>主送机关, without the colon.</summary>
    [Term("主送机关")]
    public required string Addressees { get; init; }

    /// <summary>事项 — 组织生活会和民主评议党员 by default.</summary>
    [Term("事项")]
    public MeetingOccasion Matter { get; init; }

    /// <summary>评议年度; null by default.</summary>
    [Term("评议年度")]
    public int? AppraisalYear { get; init; }

    /// <summary>依据文件 — the notice that asks for the papers; null by default.</summary>
    [Term("依据文件")]
    public CitedDocument? Basis { get; init; }

    /// <summary>引言 — the words before the list; the usual sentence where null (the default).</summary>
    [Term("引言")]
    public string? Opening { get; init; }

    /// <summary>报送材料 — in their order; 序号 is counted from them.</summary>
    [Term("报送材料")]
    public required IReadOnlyList<FiledPaper> Items { get; init => field = value ?? []; }

    /// <summary>结语 — 特此函达。 where null (the default).</summary>
    [Term("结语")]
    public string? Closing { get; init; }

    /// <summary>联系人 — printed as 附注; none by default.</summary>
    [Term("联系人")]
    public IReadOnlyList<Contact> Contacts { get; init => field = value ?? []; } = [];

    /// <summary>成文日期.</summary>
    [Term("成文日期")]
    public required OfficialDate Date { get; init; }

    internal FramedPaper Framed => new(this, Organization, Frame, Date)
    {
        Format = OfficialFormat.Letter,
        Addressees = Addressees,
        Contacts = Contacts,
    };

    /// <summary>
    /// A letter that sends what a catalogue lists to its receiver, or to the organisation above where it names none. The
    /// rest is written with <c>with</c>.
    /// </summary>
    /// <param name="catalogue">备案目录.</param>
    /// <param name="title">标题 of the letter.</param>
    /// <param name="date">成文日期.</param>
    /// <param name="rules">Gives papers without a medium the one it asks for; none where null (the default).</param>
    public static TransmittalLetter From(
        FilingCatalogue catalogue, string title, OfficialDate date, RuleProfile? rules = null) => new()
        {
            Title = title,
            Organization = catalogue.Branch,
            Addressees = catalogue.Receiver ?? catalogue.Branch.Superior ?? "",
            AppraisalYear = rules?.AppraisalYear,
            Items = [.. catalogue.Items.Select(item => item with { Medium = item.Medium ?? FilingMedia.Of(rules) })],
            Date = date,
        };

    /// <summary>Reads a letter.</summary>
    /// <inheritdoc cref="PartyPaper.FromJson(string, JsonLimits)"/>
    public static new TransmittalLetter FromJson(string json, JsonLimits? limits = null) =>
        Read<TransmittalLetter>(json, limits);

    /// <summary>Reads a letter.</summary>
    /// <inheritdoc cref="PartyPaper.FromJson(Stream, JsonLimits)"/>
    public static new TransmittalLetter FromJson(Stream json, JsonLimits? limits = null) =>
        Read<TransmittalLetter>(json, limits);

    private protected override Document Compose(PaperComposer composer) => TransmittalLetterComposition.Compose(this, composer);

    internal override void Check(ProblemList problems) => TransmittalLetterRules.Check(this, problems);

    internal override void CheckRules(RuleProfile rules, ProblemList problems) =>
        RuledTransmittalLetter.Check(this, rules, problems);
}
