namespace OrgLife.Documents;

/// <summary>班子对照检查材料 — the aspects that the notice names, each looked at.</summary>
internal static class ExaminationStatementRules
{
    public static void Check(ExaminationStatement statement, ProblemList problems) =>
        StatementRules.Check(statement.Parts, statement.Aspects, statement.Date, problems);
}
