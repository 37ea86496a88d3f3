using OrgLife.Documents.Layout;

namespace OrgLife.Samples;

/// <summary>制作文件 — makes files in a folder; what keeps them from being made is said in the words of the office.</summary>
internal static class FileMaking
{
    /// <param name="terminal">Where missing characters are listed.</param>
    /// <param name="folder">Where the files go.</param>
    /// <param name="make">Makes them.</param>
    /// <returns>The exit code: whether the fonts have every character.</returns>
    /// <exception cref="CommandFailedException">A font cannot be used, or a file cannot be written.</exception>
    public static int Run(Terminal terminal, string folder, Action make)
    {
        try
        {
            make();
            return ExitCode.Success;
        }
        catch (MissingGlyphException exception)
        {
            MissingGlyphReport.Write(terminal.Error, "文书", exception);
            return ExitCode.Problems;
        }
        catch (FontException exception)
        {
            throw SampleFonts.Failed(exception);
        }
        catch (Exception exception) when (FileTrouble.Covers(exception))
        {
            throw OutputFolder.Failed(folder, exception);
        }
    }
}
