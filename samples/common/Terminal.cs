namespace OrgLife.Samples;

/// <summary>终端 — where a program reads and writes; tests give it their own.</summary>
/// <param name="Input">标准输入.</param>
/// <param name="Output">What was asked for.</param>
/// <param name="Error">Problems and progress.</param>
/// <param name="ShowsProgress">Whether a person looks at <paramref name="Error"/>.</param>
internal sealed record Terminal(Stream Input, TextWriter Output, TextWriter Error, bool ShowsProgress)
{
    /// <summary>The terminal of this process.</summary>
    public static Terminal OfProcess() => new(
        Console.OpenStandardInput(),
        Console.Out,
        Console.Error,
        !Console.IsErrorRedirected);
}
