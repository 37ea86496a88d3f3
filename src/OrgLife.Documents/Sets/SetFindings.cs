namespace OrgLife.Documents;

/// <summary>The papers of a set, and what was found between them.</summary>
internal sealed class SetFindings(IReadOnlyList<PartyPaper> papers, RuleProfile? rules)
{
    private readonly List<Problem> _problems = [];
    private readonly string? _branch = SetBranch.NameOf(papers);

    public IReadOnlyList<PartyPaper> Papers => papers;

    public IReadOnlyList<Problem> Problems => _problems;

    /// <summary>All papers of one kind, in their order.</summary>
    public IReadOnlyList<PlacedPaper<TPaper>> Of<TPaper>()
        where TPaper : PartyPaper =>
    [
        .. papers.Select((paper, index) => (paper, index)).Where(placed => placed.paper is TPaper)
            .Select(placed => new PlacedPaper<TPaper>((TPaper)placed.paper, placed.index)),
    ];

    /// <summary>The papers of the branch, without 公文 of other organs.</summary>
    public IEnumerable<PlacedPaper<PartyPaper>> Own =>
        Of<PartyPaper>().Where(placed => SetBranch.IsOwn(placed.Paper, _branch));

    /// <summary>The minutes of the general meeting; null where there are none.</summary>
    public MeetingMinutes? General =>
        papers.OfType<MeetingMinutes>().FirstOrDefault(minutes => minutes.Kind == MeetingKind.GeneralMeeting);

    /// <summary>Adds a finding at a place of one paper.</summary>
    public void Add(int index, ProblemKind kind, string path, string? found, params object[] values)
    {
        if (_problems.Count >= ProblemList.Most)
        {
            return;
        }

        var paper = papers[index];
        var one = ProblemList.Of(paper, rules);
        one.Add(kind, path, found, values);
        _problems.AddRange(one.Problems.Select(problem => problem with
        {
            Path = $"papers[{index}]" + (path.Length == 0 ? "" : "." + path),
            Place = paper.Title + (problem.Place.Length == 0 ? "" : " › " + problem.Place),
        }));
    }
}
