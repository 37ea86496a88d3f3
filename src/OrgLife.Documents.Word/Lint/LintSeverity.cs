namespace OrgLife.Documents.Word;

/// <summary>严重程度 — how much a finding of the lint matters.</summary>
public enum LintSeverity
{
    /// <summary>错误 — Word, WPS and LibreOffice disagree about it, or one of them fails.</summary>
    Error,

    /// <summary>警告 — the file departs from the official format or from what the writer makes.</summary>
    Warning,
}
