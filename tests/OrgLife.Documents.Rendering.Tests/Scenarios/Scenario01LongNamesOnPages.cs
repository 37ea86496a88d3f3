using OrgLife.Documents.Content;
using OrgLife.Documents.Layout;
using OrgLife.Documents.Tests;

namespace OrgLife.Documents.Rendering.Tests;

public sealed class Scenario01LongNamesOnPages(ScenarioFiles files) : IClassFixture<ScenarioFiles>
{
    private const int Longest = 25;

    // How far apart the programs may see the edge of a letter and of a cell.
    private const double Tolerance = 0.2;

    public static TheoryData<string> Types => ScenarioFiles.Types;

    [Theory]
    [MemberData(nameof(Types))]
    public void EveryNameStandsInThePdfAsInTheModel(string type)
    {
        var paper = ChangedPaper.Of(type);
        var names = ChangedPaper.NamesIn(paper);
        var words = DocumentText.PlainText(ChangedPaper.With(paper, names, LongNames.Plain).Compose());

        var written = files.Write(ChangedPaper.With(paper, names, LongNames.Of), type);

        var text = SolidText.Of(Poppler.TaggedText(written.Pdf));
        text.ShouldBe(SolidText.Of(DocumentText.PlainText(written.Document)));
        for (var index = 0; index < names.Count; index++)
        {
            text.Contains(LongNames.Printed(LongNames.Of(index)), StringComparison.Ordinal)
                .ShouldBe(words.Contains(LongNames.Plain(index), StringComparison.Ordinal), names[index]);
        }
    }

    [Theory]
    [InlineData("ballotForm")]
    [InlineData("appraisalSummary")]
    public void NamesOfOneTo25CharactersStayBetweenTheRulesOfTheirColumnOnThreeLinesAtMost(string type)
    {
        var written = files.Write(WithNames(type, LongNames.OfLength), type);

        string[] names = [.. Enumerable.Range(1, Longest).Select(LongNames.OfLength).Select(LongNames.Printed)];
        var letters = string.Concat(names);
        var (left, right) = NameColumn(written);
        foreach (var pdf in new[] { written.Pdf, files.Refereed(written) })
        {
            var words = Poppler.Words(pdf).Where(word => word.Text.All(letters.Contains))
                .OrderBy(word => word.Page).ThenBy(word => word.Top).ToList();
            words.ShouldAllBe(word => word.Left > left - Tolerance && word.Right < right + Tolerance);
            var lines = words.Select(word => word.Text).ToList();
            names.ShouldAllBe(name => Enumerable.Range(0, lines.Count).Any(first =>
                Enumerable.Range(1, 3).Any(count => string.Concat(lines.Skip(first).Take(count)) == name)));
        }
    }

    private static PartyPaper WithNames(string type, Func<int, string> nameOf)
    {
        var members = Enumerable.Range(1, Longest).Select(length => new PartyMember { Name = nameOf(length) });
        return ChangedPaper.Of(type) switch
        {
            BallotForm form => form with
            {
                Entries = [.. members.Select(member => new BallotEntry { Member = member })],
                Copies = 1,
            },
            AppraisalSummary summary => summary with
            {
                Members = [.. members.Select(member => summary.Members[0] with { Member = member })],
            },
            var other => throw new ArgumentException("There is no table of names in " + other.GetType().Name, nameof(type)),
        };
    }

    // 序号, then 姓名: between the second upright rule and the third.
    private static (double Left, double Right) NameColumn(ScenarioPaper paper)
    {
        var rules = paper.Pages.Pages[0].Items.OfType<Stroke>().Where(line => line.X1 == line.X2)
            .Select(line => line.X1.Millimeters).Distinct().Order().ToList();
        return (rules[1], rules[2]);
    }
}
