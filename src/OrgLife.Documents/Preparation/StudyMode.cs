namespace OrgLife.Documents;

/// <summary>学习方式 — what the free words of a study schedule mean.</summary>
internal static class StudyMode
{
    /// <summary>Whether everybody reads alone: 个人自学 stands in a schedule as well, but is no 集中学习.</summary>
    public static bool IsAlone(string? mode) => mode?.IndexOf("自学", StringComparison.Ordinal) >= 0;
}
