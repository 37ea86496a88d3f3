namespace OrgLife.Documents;

/// <summary>个人发言提纲 — the aspects that the notice names, each looked at.</summary>
internal static class SpeakingOutlineRules
{
    public static void Check(SpeakingOutline outline, ProblemList problems) =>
        StatementRules.Check(outline.Parts, outline.Aspects, outline.Date, problems);
}
