namespace OrgLife.Samples;

/// <summary>进度 — one line that is written over and over, and wiped when the work is done.</summary>
/// <param name="writer">Where to.</param>
/// <param name="shown">Whether a person looks on; nothing is written otherwise.</param>
internal sealed class ProgressLine(TextWriter writer, bool shown) : IDisposable
{
    private int _width;

    public void Show(int done, int all, string what)
    {
        if (shown)
        {
            Wipe();
            var line = $"[{done}/{all}] {what}";
            _width = DisplayWidth.Of(line);
            writer.Write(line);
            writer.Flush();
        }
    }

    /// <summary>Takes the line away, so that something else can be written.</summary>
    public void Wipe()
    {
        if (_width > 0)
        {
            writer.Write('\r' + new string(' ', _width) + '\r');
            _width = 0;
        }
    }

    public void Dispose() => Wipe();
}
