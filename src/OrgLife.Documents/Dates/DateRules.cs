namespace OrgLife.Documents;

/// <summary>日期和时限 — what holds for dates wherever they stand.</summary>
internal static class DateRules
{
    public static void Check(Deadline deadline, ModelValue value, ProblemList problems)
    {
        if (deadline.Date is null && deadline.From is not null)
        {
            problems.Add(ProblemCatalogue.DeadlineWithoutEnd, value.Path, null);
        }
        else if (deadline.Date is null && string.IsNullOrWhiteSpace(deadline.Note))
        {
            problems.Add(ProblemCatalogue.DeadlineEmpty, value.Path, null);
        }
        else if (deadline is { Date: not null, From: not null })
        {
            CheckOrder(deadline.From, deadline.Date, value.Path, problems);
        }
    }

    public static void CheckOrder(OfficialDate from, OfficialDate to, string path, ProblemList problems)
    {
        if (from.IsAfter(to))
        {
            problems.Add(ProblemCatalogue.DateReversed, path, null, from, to);
        }
    }

    /// <summary>成文日期 is a year, a month and a day (GB/T 9704-2012 7.3.5.4).</summary>
    public static void CheckOfPaper(OfficialDate? date, string term, ProblemList problems)
    {
        if (date is null || date.IsFullDay)
        {
            return;
        }

        var kind = date.Year is null ? ProblemCatalogue.DateWithoutYear : ProblemCatalogue.DateNotADay;
        problems.Add(kind, "date", date.ToString(), term);
    }

    /// <summary>
    /// The year appraised is mostly the year of the meeting or the one before: 2020年度 is appraised in 2021.
    /// </summary>
    public static void CheckAppraisalYear(int? appraised, OfficialDate? date, ProblemList problems)
    {
        if (appraised is not { } year || date?.Year is not { } held)
        {
            return;
        }

        if (year > held || year < held - 1)
        {
            problems.Add(ProblemCatalogue.YearUnlikely, "appraisalYear", null, year, date);
        }
    }
}
