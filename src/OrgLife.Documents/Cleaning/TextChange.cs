namespace OrgLife.Documents;

/// <summary>清理 — one change of a text. The changes of a text, each put in its place, turn it into the cleaned one.</summary>
public sealed record TextChange
{
    /// <summary>The field, such as <c>items[0].description</c>; empty for a text by itself.</summary>
    public string Path { get; init; } = "";

    /// <summary>位置 — the field in words; empty for a text by itself.</summary>
    public string Place { get; init; } = "";

    /// <summary>The stable word for what was found, <c>cleaning.…</c>; see <see cref="TextCleaning.Kinds"/>.</summary>
    public required string Code { get; init; }

    /// <summary>Where it stands in the text, in UTF-16 units from 0.</summary>
    public required int Index { get; init; }

    /// <summary>原文 — what was found, to the letter.</summary>
    public required string Found { get; init; }

    /// <summary>改为 — what stands there now; empty where it was taken out.</summary>
    public required string Became { get; init; }

    /// <summary>The change as a Chinese sentence.</summary>
    public required string Message { get; init; }
}
