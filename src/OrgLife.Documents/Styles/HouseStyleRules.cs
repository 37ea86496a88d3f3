using OrgLife.Documents.Content;

namespace OrgLife.Documents;

/// <summary>版式检查 — what must hold of a style: values within bounds, and keys that do not contradict each other.</summary>
internal static class HouseStyleRules
{
    private static readonly FontSize Smallest = FontSize.No6;
    private static readonly FontSize LargestText = FontSize.SmallInitial;

    // A larger one would not fit between the text and its place 7 mm below the type area.
    private static readonly FontSize LargestNumber = FontSize.SmallNo2;
    private static readonly FontSize LargestMark = FontSize.FromHalfPoints(144);

    /// <param name="style">The style.</param>
    /// <param name="root">What stands before every path: empty for models, <c>$</c> for JSON.</param>
    public static IReadOnlyList<Problem> Check(HouseStyle style, string root = "")
    {
        var problems = new ProblemList(typeof(HouseStyle), root);
        foreach (var value in ModelWalk.Of(style))
        {
            PresenceRules.Check(value, problems);
            CheckSize(value, problems);
        }

        NumberRules.Check(style.Body?.FirstLineIndent, 0, 4, "body.firstLineIndent", "首行缩进", problems);
        CheckMargins(style.Page ?? new HousePage(), problems);
        CheckPageNumber(style.PageNumber ?? new HousePageNumber(), problems);
        if (!problems.HasErrors)
        {
            HouseDensityRules.Check(style, problems);
        }

        return problems.Problems;
    }

    private static void CheckSize(ModelValue value, ProblemList problems)
    {
        var most = value.Path.Split('.')[0] switch
        {
            "mark" => LargestMark,
            "pageNumber" => LargestNumber,
            _ => LargestText,
        };
        if (value.Value is FontSize size
            && (size.HalfPoints < Smallest.HalfPoints || size.HalfPoints > most.HalfPoints))
        {
            problems.Add(
                StyleProblems.SizeOutOfRange,
                value.Path,
                StyleValues.Of(size),
                value.Term,
                StyleValues.Of(Smallest),
                StyleValues.Of(most));
        }
    }

    private static void CheckMargins(HousePage page, ProblemList problems)
    {
        CheckLength(page.Top, 20, 60, "top", "上边距", problems);
        CheckLength(page.Bottom, 15, 60, "bottom", "下边距", problems);
        CheckLength(page.Left, 15, 50, "left", "左边距", problems);
        CheckLength(page.Right, 15, 50, "right", "右边距", problems);
        NumberRules.Check(page.Lines, 10, 40, "page.lines", "每面行数", problems);
        NumberRules.Check(page.Characters, 15, 50, "page.characters", "每行字数", problems);
        if (page.LinePitch is { } pitch && (pitch.Points < 12 || pitch.Points > 50))
        {
            problems.Add(
                StyleProblems.LengthOutOfRange, "page.linePitch", StyleValues.Of(pitch), "行距", "12pt", "50pt");
        }

        if (page.Lines is not null && page.LinePitch is not null)
        {
            problems.Add(StyleProblems.LinesAndPitch, "page.linePitch", StyleValues.Of(page.LinePitch.Value));
        }
    }

    private static void CheckLength(
        Length? length, int least, int most, string key, string term, ProblemList problems)
    {
        if (length is { } given && (given.Millimeters < least || given.Millimeters > most))
        {
            problems.Add(
                StyleProblems.LengthOutOfRange, "page." + key, StyleValues.Of(given), term, least + "mm", most + "mm");
        }
    }

    // Where there is no number, nothing is to be said of it.
    private static void CheckPageNumber(HousePageNumber number, ProblemList problems)
    {
        if (number.Form == PageNumberForm.None)
        {
            foreach (var value in ModelWalk.Of(number).Where(value => value.Value is not null and not PageNumberForm))
            {
                problems.Add(StyleProblems.PageNumberUnused, "pageNumber." + value.Path, null, value.Term);
            }
        }
    }
}
