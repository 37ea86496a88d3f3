using System.Runtime.InteropServices;
using OrgLife.Documents.Content;

namespace OrgLife.Documents.Layout;

/// <summary>The characters of one look on a line, placed; an empty line is an empty piece.</summary>
/// <param name="Look">What they share; null where there are none.</param>
/// <param name="Line">The line of the paragraph, from 0.</param>
/// <param name="Start">The first of their glyphs.</param>
/// <param name="End">After the last of them.</param>
/// <param name="Left">Where the room of the first begins, from the left edge of the paragraph's width.</param>
/// <param name="Right">Where they end, from the same edge.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct LinePiece(TextLook? Look, int Line, int Start, int End, Length Left, Length Right);
