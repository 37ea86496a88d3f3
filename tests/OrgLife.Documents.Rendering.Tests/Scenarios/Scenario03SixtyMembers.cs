using OrgLife.Documents.Content;

namespace OrgLife.Documents.Rendering.Tests;

/// <summary>六十人 — a ballot and its summary over several pages, in both outputs.</summary>
public sealed class Scenario03SixtyMembers(SixtyMembers members) : IClassFixture<SixtyMembers>
{
    public static TheoryData<string, Output> Printed =>
    [
        .. SixtyMembers.Papers.Keys.SelectMany(paper => Enum.GetValues<Output>().Select(output => (paper, output))),
    ];

    [Theory]
    [MemberData(nameof(Printed))]
    public void ThePaperNeedsTwoOrThreePages(string paper, Output output) =>
        members.Words(paper, output).Max(word => word.Page).ShouldBeInRange(2, 3);

    /// <summary>Each page has the merged row of the head and the row of grades below it, above all members.</summary>
    [Theory]
    [MemberData(nameof(Printed))]
    public void BothRowsOfTheHeadStandOnEveryPage(string paper, Output output)
    {
        var (upper, lower, labels) = paper switch
        {
            "ballot" => ("测评等次", "基本合格", 1),
            "summary" => ("基本合格", "得票率", 4),
            _ => ("廉洁自律", "一般", 6),
        };

        foreach (var page in members.Words(paper, output).GroupBy(word => word.Page))
        {
            var first = page.Where(IsMember).Min(word => word.Top);
            var tops = page.Where(word => word.Text == upper && word.Top < first).ToList();
            var below = page.Where(word => word.Text == lower && word.Top < first).ToList();

            tops.ShouldHaveSingleItem($"page {page.Key}");
            below.Count.ShouldBe(labels, $"page {page.Key}");
            below.ShouldAllBe(word => word.Top > tops[0].Top);
        }
    }

    [Theory]
    [InlineData("ballot", Output.Pdf)]
    [InlineData("ballot", Output.Word)]
    [InlineData("summary", Output.Pdf)]
    [InlineData("summary", Output.Word)]
    public void NumbersRunOnFromPageToPageEachBesideItsMember(string paper, Output output)
    {
        var words = members.Words(paper, output);
        var rows = words.Where(IsMember).OrderBy(word => word.Page).ThenBy(word => word.Top).ToList();

        rows.Select(row => row.Text).ShouldBe(Enumerable.Range(1, SixtyMembers.All).Select(SixtyMembers.NameOf));
        rows.Select(row => words.Where(word => word.Page == row.Page && word.Right < row.Left)
                .Single(word => word.Top < row.Bottom && word.Bottom > row.Top).Text)
            .ShouldBe(Enumerable.Range(1, SixtyMembers.All).Select(number => $"{number}"));
    }

    [Theory]
    [MemberData(nameof(Printed))]
    public void MembersOnProbationComeLastWithoutAGrade(string paper, Output output)
    {
        var words = members.Words(paper, output);
        var rows = words.Where(IsMember).OrderBy(word => word.Page).ThenBy(word => word.Top).ToList();
        var remarks = words.Where(word => word.Text == "预备党员，不评定等次").ToList();

        rows.TakeLast(3).Select(row => row.Text).ShouldBe([.. Enumerable.Range(58, 3).Select(SixtyMembers.NameOf)]);
        remarks.Count.ShouldBe(3);
        rows.TakeLast(3).ShouldAllBe(row => remarks.Any(remark =>
            remark.Page == row.Page && remark.Top < row.Bottom && remark.Bottom > row.Top));
    }

    [Theory]
    [InlineData(Output.Pdf)]
    [InlineData(Output.Word)]
    public void TheSignaturesAreNotAloneOnTheLastPage(Output output)
    {
        var words = members.Words("summary", output);
        var signatures = words.Where(word => word.Text.Contains("监票人") || word.Text.Contains("计票人")
            || word.Text.StartsWith("书记", StringComparison.Ordinal)).ToList();

        signatures.Count.ShouldBe(3);
        signatures.ShouldAllBe(word => word.Page == words.Max(other => other.Page));
        words.ShouldContain(word => IsMember(word) && word.Page == signatures[0].Page);
        signatures.Min(word => word.Top).ShouldBeGreaterThan(
            words.Where(word => IsMember(word) && word.Page == signatures[0].Page).Max(word => word.Bottom));
    }

    [Theory]
    [InlineData(Output.Pdf)]
    [InlineData(Output.Word)]
    public void TwentyTwoColumnsStandSideBySideOnLandscapeSheets(Output output)
    {
        var head = members.Words("matrix", output).Where(word => word.Page == 1 && !IsMember(word)).ToList();
        // The last label takes two lines.
        var labels = head.Where(word => word.Text is "好" or "一般" or "差" or "优秀" or "合格" or "不合")
            .OrderBy(word => word.Left).ToList();

        labels.Count.ShouldBe(21, "and one for the name");
        labels.Zip(labels.Skip(1)).ShouldAllBe(pair => pair.First.Right <= pair.Second.Left);
        labels[^1].Right.ShouldBeGreaterThan(220, "an upright sheet is 210 mm wide");
        SixtyMembers.Papers["matrix"].Compose().Sections.ShouldAllBe(section => section.Page.IsLandscape);
    }

    private static bool IsMember(PlacedWord word) => word.Text.StartsWith('赵');
}
