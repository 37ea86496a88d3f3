using System.Globalization;
using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;
using OrgLife.Documents.Content;

namespace OrgLife.Documents.Tests;

/// <summary>Whatever the figures, noughts among them, the sentences are such as a clerk would sign.</summary>
public sealed class SituationSentenceTests
{
    // Two marks in a row, a mark or a bracket with nothing before or in it, a noun without its figure.
    private static readonly Regex Nonsense = new(
        "[，。、；：（][，。、；：）]|^[，。、；：]|[，、；：]$|（）|均为[，。]|其中[，。]|{|}", RegexOptions.CultureInvariant);

    private static readonly Regex Nought = new(@"(?<![0-9.])0(\.0+)?(?![0-9.:])", RegexOptions.CultureInvariant);

    private static readonly Regex Number = new(@"[0-9]+(\.[0-9]+)?", RegexOptions.CultureInvariant);

    [Fact]
    public void NoSentenceCountsNoughtOrHoldsAnEmptyEnumeration() => ForAnyFigures((figures, sentences) =>
    {
        foreach (var sentence in sentences)
        {
            Nonsense.IsMatch(sentence).ShouldBeFalse(sentence);
            Nought.IsMatch(sentence).ShouldBeFalse(sentence);
            sentence.ShouldEndWith("。");
            sentence.Count(mark => mark == '（').ShouldBe(sentence.Count(mark => mark == '）'), sentence);
        }
    });

    [Fact]
    public void EveryNumberPrintedIsOneOfTheFigures() => ForAnyFigures((figures, sentences) =>
    {
        var known = Known(figures);
        foreach (Match number in sentences.SelectMany(sentence => Number.Matches(sentence)))
        {
            known.ShouldContain(number.Value);
        }
    });

    [Fact]
    public void FiguresThatGoTogetherRaiseNoError() => ForAnyFigures((figures, _) =>
        (LetterPapers.Report with { Figures = figures }).Check()
            .Where(problem => problem.Severity == ProblemSeverity.Error).ShouldBeEmpty());

    private static void ForAnyFigures(Action<SituationFigures, IReadOnlyList<string>> check) =>
        Prop.ForAll<int>(seed =>
        {
            var figures = new RandomFigures(seed).Make();
            check(figures, SentencesOf(figures));
        }).QuickCheckThrowOnFailure();

    private static IReadOnlyList<string> SentencesOf(SituationFigures figures)
    {
        var report = LetterPapers.Report with { Figures = figures };
        return
        [
            .. Trees.BlocksOf(report).OfType<Paragraph>()
                .Where(paragraph => paragraph.Inlines.OfType<Run>().Any(run =>
                    run.Source?.StartsWith("figures.", StringComparison.Ordinal) == true))
                .Select(paragraph => Trees.TextOf(paragraph.Inlines)),
        ];
    }

    // The figures, what follows from them, and the days of the meetings.
    private static HashSet<string> Known(SituationFigures figures) =>
    [
        .. ModelWalk.Of(figures).Select(value => value.Value).OfType<int>()
            .Concat(new[] { figures.Formal, figures.Absentees?.Open, figures.Rectification?.Open }.OfType<int>())
            .Concat(figures.Meetings.SelectMany(meeting => new[]
            {
                meeting.Date.Year!.Value, meeting.Date.Month!.Value, meeting.Date.Day!.Value,
            }))
            .Select(number => number.ToString(CultureInfo.InvariantCulture)),
        figures.Participation?.TrimEnd('%') ?? "",
    ];
}
