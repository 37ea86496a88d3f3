namespace OrgLife.Documents.Rendering.Tests;

/// <summary>A line of text where MuPDF sees it, in millimetres, with the look of its first character.</summary>
/// <param name="Page">The page, from 1.</param>
/// <param name="Text">Its characters.</param>
/// <param name="Left">Where its first character begins; from the top of the sheet where it is turned.</param>
/// <param name="Right">Where its last character that is not blank ends, likewise.</param>
/// <param name="Baseline">From the top of the sheet; from its left edge where the line is turned.</param>
/// <param name="IsTurned">Whether it runs down the page.</param>
/// <param name="Font">The name of the face.</param>
/// <param name="Size">In points.</param>
/// <param name="Ink">Six hexadecimal digits.</param>
internal sealed record PrintedLine(
    int Page, string Text, double Left, double Right, double Baseline, bool IsTurned, string Font, double Size, string Ink);
