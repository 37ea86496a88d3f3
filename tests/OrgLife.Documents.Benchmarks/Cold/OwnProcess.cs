using System.Diagnostics;
using System.Globalization;

namespace OrgLife.Documents.Benchmarks;

/// <summary>This program in a process of its own, doing one thing.</summary>
internal static class OwnProcess
{
    /// <summary>The numbers that it prints on one line.</summary>
    public static double[] Run(string argument)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!) { RedirectStandardOutput = true };
        if (Path.GetFileNameWithoutExtension(Environment.ProcessPath!) == "dotnet")
        {
            start.ArgumentList.Add(typeof(OwnProcess).Assembly.Location);
        }

        start.ArgumentList.Add(argument);
        using var process = Process.Start(start)!;
        var line = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return [.. line.Split(' ').Select(part => double.Parse(part, CultureInfo.InvariantCulture))];
    }
}
