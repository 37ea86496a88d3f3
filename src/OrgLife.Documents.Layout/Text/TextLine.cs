using System.Runtime.InteropServices;
using OrgLife.Documents.Content;

namespace OrgLife.Documents.Layout;

/// <summary>One line of a paragraph.</summary>
/// <param name="Start">Its first character.</param>
/// <param name="InkEnd">After its last character that takes room.</param>
/// <param name="End">After its last character, blanks at the end included.</param>
/// <param name="Width">The room its characters take, letter spacing after the last one not counted.</param>
/// <param name="IsLast">Whether the paragraph or a forced line ends here, so that it is not
/// stretched.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct TextLine(int Start, int InkEnd, int End, Length Width, bool IsLast)
{
    /// <summary>Whether the line takes more room than it has, and its marks are to give it.</summary>
    public bool IsSqueezed { get; init; }

    /// <summary>Whether the last character stands outside the end of the line.</summary>
    public bool Hangs { get; init; }

    /// <summary>After the last character that stands inside the line and takes room.</summary>
    public int TextEnd => Hangs ? InkEnd - 1 : InkEnd;
}
