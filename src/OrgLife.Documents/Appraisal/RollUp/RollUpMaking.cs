namespace OrgLife.Documents;

/// <summary>Makes a roll-up: last rounds, persons once, grades mapped, unlike grades apart.</summary>
internal sealed class RollUpMaking(
    IReadOnlyList<AppraisedBranch> branches, IReadOnlyList<GradeMapping> mappings, Wording wording)
{
    private readonly IReadOnlyList<AppraisalSummary?> _last =
        [.. branches.Select(branch => branch.Summaries.OrderBy(summary => summary.Round ?? 1).LastOrDefault())];

    public AppraisalRollUp Make(string title, PartyOrganization organization)
    {
        var (kept, notes) = Once();
        return new AppraisalRollUp
        {
            Title = title,
            Organization = organization,
            AppraisalYear = _last.Select(summary => summary?.AppraisalYear).FirstOrDefault(year => year is not null),
            Blocks = [.. Blocks(kept)],
            Notes = notes,
        };
    }

    // 2019年《中国共产党党员教育管理工作条例》第三十二条: a floating member may be appraised where he stays, and is listed at home.
    private (List<RollUpPerson> Kept, IReadOnlyList<string> Notes) Once()
    {
        var all = _last.SelectMany((summary, branch) =>
            (summary?.Members ?? []).Select(tally => new RollUpPerson(branch, tally))).ToList();
        var notes = new List<string>();
        foreach (var person in all.Where(person => person.Tally.Member.Id is not null)
            .GroupBy(person => person.Tally.Member.Id, StringComparer.Ordinal).Where(group => group.Count() > 1).ToList())
        {
            var counted = person.FirstOrDefault(one => one.WasAppraised) ?? person.First();
            all.RemoveAll(one => one.Tally.Member.Id == person.Key && one != counted);
            notes.Add(wording.Fill(
                "appraisalRollUp.once",
                ("name", counted.Tally.Member.Name),
                ("branches", string.Join("、", person.Select(one => branches[one.Branch].Branch.Name).Distinct())),
                ("branch", branches[counted.Branch].Branch.Name)));
        }

        return (all, notes);
    }

    private IEnumerable<RollUpBlock> Blocks(List<RollUpPerson> kept) => branches
        .Select((branch, index) => (branch, Scale: ScaleOf(index), Figures: Figures(index, kept)))
        .GroupBy(branch => string.Join("\n", branch.Scale.Labels), StringComparer.Ordinal)
        .Select(block => new RollUpBlock
        {
            Grades = block.First().Scale,
            Units =
            [
                .. block.GroupBy(branch => branch.branch.Unit, StringComparer.Ordinal).Select(unit => new RollUpUnit
                {
                    Name = unit.Key,
                    Branches = [.. unit.Select(branch => branch.Figures)],
                }),
            ],
        });

    // A branch that has not begun goes with the scale that most have.
    private GradeScale ScaleOf(int index) => _last[index] is { } summary
        ? MappingOf(summary.Grades) is { } mapping ? Target(mapping) : summary.Grades
        : _last.OfType<AppraisalSummary>().Select(one => MappingOf(one.Grades) is { } own ? Target(own) : one.Grades)
            .GroupBy(scale => string.Join("\n", scale.Labels), StringComparer.Ordinal)
            .OrderByDescending(group => group.Count()).FirstOrDefault()?.First() ?? GradeScale.FourGrades;

    private GradeMapping? MappingOf(GradeScale scale) =>
        mappings.FirstOrDefault(mapping => mapping.From.Labels.SequenceEqual(scale.Labels));

    // The scale that the grades are mapped into is one that some branch has; else they are a scale themselves.
    private GradeScale Target(GradeMapping mapping) =>
        _last.OfType<AppraisalSummary>().Select(summary => summary.Grades)
            .FirstOrDefault(scale => mapping.To.All(scale.Labels.Contains))
        ?? new GradeScale { Labels = [.. mapping.To.Distinct()] };

    private RollUpBranch Figures(int index, List<RollUpPerson> kept)
    {
        var branch = branches[index];
        if (_last[index] is not { } summary)
        {
            return new RollUpBranch { Name = branch.Branch.Name, Members = branch.Members ?? 0, IsUnfinished = true };
        }

        var own = kept.Where(person => person.Branch == index).Select(person => person.Tally).ToList();
        var dropped = summary.Members.Where(tally => !own.Contains(tally)).ToList();
        var came = dropped.Count(tally => new RollUpPerson(index, tally).WasAppraised);
        return new RollUpBranch
        {
            Name = branch.Branch.Name,
            Members = (branch.Members ?? summary.Members.Count) - dropped.Count,
            Expected = summary.Ballots.Expected - dropped.Count,
            Present = summary.Ballots.Present - came,
            Counts = Counts(index, summary, own),
            IsUnfinished = own.Exists(tally => !tally.Member.IsProbationary && tally.Counts.Count > 0 && tally.Grade is null),
        };
    }

    private IReadOnlyList<int> Counts(int index, AppraisalSummary summary, List<MemberTally> own)
    {
        var mapping = MappingOf(summary.Grades);
        var grades = own.Select(tally => tally.Grade).OfType<string>()
            .Select(grade => mapping is null ? grade : mapping.To[IndexOf(summary.Grades, grade)]).ToList();
        return grades.Count == 0
            ? []
            : [.. ScaleOf(index).Labels.Select(label => grades.Count(grade => grade == label))];
    }

    private static int IndexOf(GradeScale scale, string grade) => Math.Max(0, scale.Labels.ToList().IndexOf(grade));
}
