using System.CommandLine;
using System.Globalization;
using System.Text.RegularExpressions;
using OrgLife.Documents;
using OrgLife.Documents.Content;

namespace OrgLife.Samples.CommandLine;

/// <summary>印章 — the option that gives pictures of seals and signature stamps, by whose they are.</summary>
internal static partial class SealOption
{
    private static readonly Length SealWidth = Length.FromMillimeters(42);
    private static readonly Length StampHeight = Length.FromMillimeters(16);

    // A stamp holds a name written by hand; seals are round.
    private const double StampProportion = 1.5;

    public static Option<string[]> Create() => new("--seal")
    {
        Description = "印章或签名章的图片（PNG、JPEG），写明是谁的；可以写几次。后面加 @45 表示宽 45 毫米，"
            + "不写时印章宽 42 毫米，签名章高 16 毫米。",
        HelpName = "机关名=图片",
        Arity = ArgumentArity.OneOrMore,
    };

    /// <summary>Works with the seals that are asked for, and says which of them no paper in order has a place for.</summary>
    /// <exception cref="CommandFailedException">One is not written as it should be, or its file is no picture.</exception>
    public static int Use(string[]? arguments, Terminal terminal, Func<GivenSeals, int> work)
    {
        var seals = Open(arguments, terminal);
        var outcome = work(seals);
        return outcome == ExitCode.Success ? seals.ReportUnused(terminal) : outcome;
    }

    private static GivenSeals Open(string[]? arguments, Terminal terminal)
    {
        var seals = new Dictionary<string, SealImage>(StringComparer.Ordinal);
        foreach (var argument in arguments ?? [])
        {
            var match = Form().Match(argument);
            if (!match.Success)
            {
                throw new CommandFailedException($"--seal 要写成“机关名=图片文件”，现为“{argument}”。");
            }

            if (!seals.TryAdd(match.Groups["name"].Value, Read(match, terminal)))
            {
                throw new CommandFailedException($"“{match.Groups["name"].Value}”的印章写了两次。");
            }
        }

        return new GivenSeals(seals);
    }

    private static SealImage Read(Match match, Terminal terminal)
    {
        var source = new PaperSource(match.Groups["file"].Value, terminal.Input);
        using var stream = source.Open();
        using var bytes = new MemoryStream();
        try
        {
            stream.CopyTo(bytes);
        }
        catch (Exception exception) when (FileTrouble.Covers(exception))
        {
            throw source.Failed(exception);
        }

        var size = PictureSize.Of(bytes.ToArray())
            ?? throw new CommandFailedException($"“{source.Label}”不是可以使用的图片，印章要用 PNG 或 JPEG。");
        return Sized(new ImageFile(bytes.ToArray()), size, match.Groups["width"].Value);
    }

    private static SealImage Sized(ImageFile picture, PictureSize size, string millimeters)
    {
        if (millimeters.Length > 0)
        {
            var width = Length.FromMillimeters(double.Parse(millimeters, CultureInfo.InvariantCulture));
            return new SealImage(picture, width, width * (1 / size.Proportion));
        }

        return size.Proportion >= StampProportion
            ? new SealImage(picture, StampHeight * size.Proportion, StampHeight)
            : new SealImage(picture, SealWidth, SealWidth * (1 / size.Proportion));
    }

    [GeneratedRegex(@"^(?<name>[^=]*[^=\s][^=]*)=(?<file>.+?)(@(?<width>[1-9]\d?))?$", RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
