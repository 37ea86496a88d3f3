using System.CommandLine;
using OrgLife.Documents;

namespace OrgLife.Samples.CommandLine;

/// <summary>orglife render — makes Word and PDF files of papers that have no errors.</summary>
internal static class RenderCommand
{
    public static Command Create(Terminal terminal)
    {
        var files = FilesArgument.Create();
        var format = new Option<string?>("--format")
        {
            Description = "格式：docx、pdf 或 docx,pdf（默认）。",
            HelpName = "格式",
        };
        var folder = new Option<string?>("--out") { Description = "输出文件夹；没有时建立。必须写。", HelpName = "文件夹" };
        var fonts = new Option<string?>("--fonts")
        {
            Description = "字体文件夹；默认为最近的上级 .fonts，没有时用本机字体。",
            HelpName = "文件夹",
        };
        var rules = RulesOption.Create();
        var style = StyleOption.Create();
        var seal = SealOption.Create();
        var command = new Command("render", "把文书制成 Word 和 PDF。有错误的文书不写文件。")
        {
            files, format, folder, fonts, rules, style, seal,
        };
        command.SetAction((result, cancellation) => CommandRunner.Work(
            () => SealOption.Use(result.GetValue(seal), terminal, seals => Render(
                PaperSources.Of(result.GetValue(files), terminal),
                OutputFormats.Parse(result.GetValue(format) ?? OutputFormats.All),
                result.GetValue(folder),
                result.GetValue(fonts),
                new OutputOptions
                {
                    Rules = RulesOption.Open(result.GetValue(rules), terminal),
                    Composition = new CompositionOptions
                    {
                        Style = StyleOption.Open(result.GetValue(style), terminal),
                        Seals = seals,
                    },
                },
                terminal,
                cancellation)),
            cancellation));
        return command;
    }

    private static int Render(
        IReadOnlyList<PaperSource> sources,
        IReadOnlyList<OutputFormat> formats,
        string? folder,
        string? fontFolder,
        OutputOptions options,
        Terminal terminal,
        CancellationToken cancellation)
    {
        OutputNames.RequireDifferent(sources);
        var output = OutputFolder.Open(folder ?? throw new CommandFailedException("没有写输出文件夹，请用 --out 指明。"));
        var fonts = formats.Contains(OutputFormat.Pdf) ? SampleFonts.Open(fontFolder) : null;
        var renderer = new PaperRenderer(formats, output, fonts, options, terminal);
        using var progress = new ProgressLine(terminal.Error, terminal.ShowsProgress && sources.Count > 1);
        var outcome = ExitCode.Success;
        for (var i = 0; i < sources.Count; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            progress.Show(i + 1, sources.Count, sources[i].Label);
            outcome = Math.Max(outcome, renderer.Render(sources[i], progress.Wipe));
        }

        return outcome;
    }
}
