namespace OrgLife.Documents.Content;

/// <summary>
/// 段落格式 — how a paragraph is set. Every line has the same exact pitch, whatever fonts stand on it, with the
/// baseline at 0.8 of the pitch from its top: so Word, LibreOffice and our PDF place lines alike.
/// </summary>
public sealed record ParagraphStyle
{
    /// <summary>The name shown in Word's style list, such as 正文.</summary>
    public required string Name { get; init; }

    /// <summary>How the characters look.</summary>
    public required TextStyle Text { get; init; }

    /// <summary>行距 — the exact distance from one baseline to the next.</summary>
    public required Length LineHeight { get; init; }

    /// <summary>How lines stand; justified by default.</summary>
    public Alignment Alignment { get; init; } = Alignment.Justify;

    /// <summary>段前 — space above, ignored at the top of a page; zero by default.</summary>
    public Length SpaceBefore { get; init; } = Length.Zero;

    /// <summary>段后 — space below; zero by default. Between two paragraphs the larger of the two spaces holds.</summary>
    public Length SpaceAfter { get; init; } = Length.Zero;

    /// <summary>首行缩进 — of the first line, on top of <see cref="LeftIndent"/>; negative hangs; none by default.</summary>
    public Indent FirstLineIndent { get; init; } = Indent.None;

    /// <summary>左缩进 — of all lines; none by default.</summary>
    public Indent LeftIndent { get; init; } = Indent.None;

    /// <summary>右缩进 — of all lines; none by default.</summary>
    public Indent RightIndent { get; init; } = Indent.None;

    /// <summary>与下段同页 — whether the last line stays on one page with the next block; false by default.</summary>
    public bool KeepWithNext { get; init; }

    /// <summary>段中不分页 — whether all lines stay on one page; false by default.</summary>
    public bool KeepLinesTogether { get; init; }

    /// <summary>大纲级别 — 0 for text (the default), 1 to 9 for a heading that the navigation pane and bookmarks show.</summary>
    public int OutlineLevel { get; init; }
}
