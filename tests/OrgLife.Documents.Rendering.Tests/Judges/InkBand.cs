namespace OrgLife.Documents.Rendering.Tests;

/// <summary>A strip of ink between two strips of paper, in millimetres.</summary>
internal readonly record struct InkBand(double From, double To)
{
    public double Middle => (From + To) / 2;

    public double Width => To - From;
}
