namespace OrgLife.Samples;

/// <summary>退出码 — what a program tells the shell.</summary>
internal static class ExitCode
{
    public const int Success = 0;

    /// <summary>The papers have problems.</summary>
    public const int Problems = 1;

    /// <summary>The command cannot be carried out: wrong use, files that cannot be read or written, no fonts.</summary>
    public const int Failure = 2;

    /// <summary>Interrupted by Ctrl-C, as shells count it.</summary>
    public const int Cancelled = 130;
}
