using System.Diagnostics;
using System.Globalization;

namespace OrgLife.Documents.Layout.Tests;

/// <summary>fontTools as an independent judge of subsets (Debian package python3-fonttools).</summary>
internal static class FontTools
{
    // Where the package puts it; another Python may come first on the path.
    private const string DebianPython = "/usr/bin/python3";

    /// <summary>What the judge says: <c>same N</c>, or an error that names the first difference.</summary>
    public static string Compare(FontSubset subset, string font, int face = 0)
    {
        var path = Path.GetTempFileName();
        try
        {
            File.WriteAllBytes(path, subset.Bytes.ToArray());
            var glyphs = subset.Glyphs.Select(glyph => glyph.ToString(CultureInfo.InvariantCulture));
            var number = face.ToString(CultureInfo.InvariantCulture);
            return Run("same_outlines.py", [font, number, path, .. glyphs]);
        }
        finally
        {
            File.Delete(path);
        }
    }

    /// <summary>
    /// How many bytes fontTools needs for the same glyphs and tables, without instructions.
    /// </summary>
    public static int SizeOf(FontSubset subset, string font)
    {
        var glyphs = subset.Glyphs.Select(glyph => glyph.ToString(CultureInfo.InvariantCulture));
        return int.Parse(Run("subset_size.py", [font, .. glyphs]), CultureInfo.InvariantCulture);
    }

    private static string Run(string script, IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(File.Exists(DebianPython) ? DebianPython : "python3")
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "Fonts", "Judges", script));
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? output.Trim() : throw new InvalidOperationException(errors.Result);
    }
}
