using OrgLife.Documents;
using OrgLife.Documents.Layout;

namespace OrgLife.Samples.CommandLine;

/// <summary>Makes the files of one paper after another, and says what became of each.</summary>
/// <param name="formats">The formats to write.</param>
/// <param name="folder">Where to.</param>
/// <param name="fonts">The fonts; null where no PDF is written.</param>
/// <param name="options">The rules that papers are held against, and the style they are printed in.</param>
/// <param name="terminal">Where to report.</param>
internal sealed class PaperRenderer(
    IReadOnlyList<OutputFormat> formats, string folder, FontLibrary? fonts, OutputOptions options, Terminal terminal)
{
    /// <param name="source">The paper.</param>
    /// <param name="clear">Clears the line before something is reported.</param>
    /// <returns>The exit code for this paper.</returns>
    public int Render(PaperSource source, Action clear)
    {
        try
        {
            var paper = CheckedPaper.Read(source, options.Rules);
            var files = paper.HasErrors ? [] : Make(paper.Paper!);
            clear();
            Report(paper, files);
            return paper.HasErrors ? ExitCode.Problems : ExitCode.Success;
        }
        catch (MissingGlyphException exception)
        {
            clear();
            MissingGlyphReport.Write(terminal.Error, source.Label, exception);
            return ExitCode.Problems;
        }
        catch (CommandFailedException exception)
        {
            clear();
            terminal.Error.WriteLine("错误：" + exception.Message);
            return ExitCode.Failure;
        }

        IReadOnlyList<string> Make(PartyPaper paper) => Save(paper, Path.Combine(folder, source.Stem));
    }

    private IReadOnlyList<string> Save(PartyPaper paper, string path)
    {
        try
        {
            return [.. Write(paper, path)];
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

    // PDF first: where a character is missing from the fonts, nothing is written.
    private IEnumerable<string> Write(PartyPaper paper, string path)
    {
        if (fonts is not null)
        {
            paper.SavePdf(path + ".pdf", fonts, options);
            yield return path + ".pdf";
        }

        if (formats.Contains(OutputFormat.Word))
        {
            paper.SaveWord(path + ".docx", options);
            yield return path + ".docx";
        }
    }

    private void Report(CheckedPaper paper, IReadOnlyList<string> files)
    {
        if (paper.Problems.Count > 0)
        {
            ProblemReport.Write(terminal.Error, paper);
        }

        foreach (var file in files.Order(StringComparer.Ordinal))
        {
            terminal.Output.WriteLine(file);
        }
    }
}
