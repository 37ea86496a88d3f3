namespace OrgLife.Documents.Samples.Tests;

/// <summary>A writer onto a full disk.</summary>
internal sealed class FullWriter : StringWriter
{
    private const int NoSpaceLeft = 28;

    public override void Write(char value) => throw new IOException("No space left on device", NoSpaceLeft);

    public override void Write(string? value) => throw new IOException("No space left on device", NoSpaceLeft);

    public override void WriteLine(string? value) => throw new IOException("No space left on device", NoSpaceLeft);
}
