using System.Diagnostics;

namespace OrgLife.Documents.Pdf.Tests;

/// <summary>Runs the independent programs that judge the files: poppler, qpdf, MuPDF.</summary>
internal static class Tool
{
    /// <summary>Runs a program to its end: its exit code and what it said, on both ways out.</summary>
    public static (int ExitCode, string Output, string Errors) Run(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = System.Text.Encoding.UTF8,
        };
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output, errors.GetAwaiter().GetResult());
    }
}
