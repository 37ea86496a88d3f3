namespace OrgLife.Documents.Word.Tests;

/// <summary>A word on a page; its box in millimetres from the upper left corner of the paper.</summary>
internal sealed record Word(string Text, double Left, double Right, double Top, double Bottom)
{
    public double Middle => (Top + Bottom) / 2;
}
