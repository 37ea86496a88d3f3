namespace OrgLife.Documents;

/// <summary>情况报告 — figures that go together, and no part without a word.</summary>
internal static class SituationReportRules
{
    public static void Check(SituationReport report, ProblemList problems)
    {
        report.Framed.Check(problems);
        NumberRules.Check(report.AppraisalYear, 1921, 9999, "appraisalYear", "评议年度", problems);
        DateRules.CheckAppraisalYear(report.AppraisalYear, report.Date, problems);
        report.Basis?.Check("basis", problems);
        SituationFigureRules.Check(report.Figures, problems);
        CheckSections(report, problems);
    }

    private static void CheckSections(SituationReport report, ProblemList problems)
    {
        var composer = new PaperComposer(CompositionOptions.Default);
        foreach (var section in SituationSections.Of(report, composer).Where(section => section.Lines.Count == 0))
        {
            problems.Add(
                ProblemCatalogue.SituationSectionEmpty, "additions", null,
                Terms.Of(typeof(SituationSection), section.Section.ToString()));
        }
    }
}
