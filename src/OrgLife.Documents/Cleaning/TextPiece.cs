namespace OrgLife.Documents;

/// <summary>A piece of a host's text; the pieces together are the text.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="Length">How long it is.</param>
/// <param name="Role">What it does to its line.</param>
/// <param name="Shown">What stands for it where it is to be seen.</param>
/// <param name="Kind">As what a change of it is listed.</param>
internal readonly record struct TextPiece(int Start, int Length, PieceRole Role, string Shown, CleaningKind Kind)
{
    public int End => Start + Length;
}
