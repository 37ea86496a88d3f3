using System.CommandLine;
using OrgLife.Documents;

namespace OrgLife.Samples.CommandLine;

/// <summary>版式 — the option that names the style papers are printed in.</summary>
internal static class StyleOption
{
    public static Option<string?> Create() => new("--style")
    {
        Description = "版式的 JSON 文件；不写时按 GB/T 9704-2012。",
        HelpName = "文件",
    };

    /// <summary>The style of a file; the standard's where none is asked for.</summary>
    /// <exception cref="CommandFailedException">The file cannot be read, or is not a style.</exception>
    public static HouseStyle Open(string? argument, Terminal terminal) =>
        argument is null ? HouseStyle.Official : StyleSources.Open(argument, terminal);
}
