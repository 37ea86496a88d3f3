namespace OrgLife.Documents.Rendering.Tests;

/// <summary>
/// 60 members, 57 正式 and 3 预备: their ballot, its summary, and a ballot of six dimensions, as our PDF and as LibreOffice
/// prints the Word file. Names are invented.
/// </summary>
public sealed class SixtyMembers : IDisposable
{
    public const int Formal = 57;
    public const int All = 60;

    private static readonly PartyOrganization Branch = new() { Name = "示例县甲乙中学党支部" };

    private static readonly IReadOnlyList<PartyMember> Members =
    [
        .. Enumerable.Range(1, All).Select(number => new PartyMember
        {
            Name = NameOf(number),
            Status = number > Formal ? MemberStatus.Probationary : MemberStatus.Formal,
        }),
    ];

    private readonly TemporaryFolder _folder = new();
    private readonly Dictionary<(string Paper, Output Output), string> _pdfs = [];

    public SixtyMembers()
    {
        var target = Directory.CreateDirectory(_folder.File("refereed")).FullName;
        foreach (var (name, paper) in Papers)
        {
            paper.Check().ShouldBeEmpty();
            paper.SaveWord(_folder.File(name + ".docx"));
            paper.SavePdf(_folder.File(name + ".pdf"), RepositoryFonts);
            _pdfs[(name, Output.Pdf)] = _folder.File(name + ".pdf");
        }

        var printed = LibreOffice.ToPdf([.. Papers.Keys.Select(name => _folder.File(name + ".docx"))], target);
        foreach (var (name, pdf) in Papers.Keys.Zip(printed))
        {
            _pdfs[(name, Output.Word)] = pdf;
        }
    }

    /// <summary>The papers, by their names here.</summary>
    public static IReadOnlyDictionary<string, PartyPaper> Papers { get; } = new Dictionary<string, PartyPaper>
    {
        ["ballot"] = Ballot,
        ["summary"] = Summary,
        ["matrix"] = Matrix,
    };

    private static Layout.FontLibrary RepositoryFonts => Layout.FontLibrary.FromFolder(FontFolder.Path);

    // Those on probation are given first, to be listed last.
    private static BallotForm Ballot => new()
    {
        Title = "民主评议党员测评表",
        Branch = Branch,
        Date = new(2026, 3, 31),
        Grades = GradeScale.FourGrades,
        Entries =
        [
            .. Members.Skip(Formal).Concat(Members.Take(Formal)).Select(member => new BallotEntry { Member = member }),
        ],
        HasRemarkColumn = true,
        Instructions = ["每名党员只选一个等次。"],
    };

    private static BallotForm Matrix => Ballot with
    {
        OmitsNumbers = true,
        HasRemarkColumn = false,
        Grades = new() { Labels = ["优秀", "合格", "不合格"] },
        Dimensions =
        [
            .. new[] { "理想信念", "理论素养", "组织纪律", "廉洁自律", "联系群众", "模范作用" }
                .Select(name => new BallotDimension { Name = name, Grades = GradeScale.ThreeGrades }),
        ],
    };

    private static AppraisalSummary Summary => new()
    {
        Title = "民主评议党员测评汇总表",
        Branch = Branch,
        Date = new(2026, 3, 31),
        Ballots = new() { Expected = All, Present = 58, Issued = 58, Returned = 58, Valid = 57, Invalid = 1 },
        Grades = GradeScale.FourGrades,
        Rate = new(),
        Members =
        [
            .. Members.Select((member, index) => member.IsProbationary
                ? new MemberTally { Member = member }
                : new MemberTally { Member = member, Counts = [index, 56 - index, 0, 0], Blank = 1 }),
        ],
        Scrutineers = ["监一", "监二"],
        Tellers = ["计一", "计二"],
        Secretary = "书一",
    };

    /// <summary>赵〇一 to 赵六〇: poppler parts a word where hanzi and figures meet.</summary>
    public static string NameOf(int number) => "赵" + "〇一二三四五六七八九"[number / 10] + "〇一二三四五六七八九"[number % 10];

    internal IReadOnlyList<PlacedWord> Words(string paper, Output output) => Poppler.Words(_pdfs[(paper, output)]);

    public void Dispose() => _folder.Dispose();
}
