namespace OrgLife.Documents.Rendering.Tests;

/// <summary>The fonts to set in: those of <c>ORGLIFE_FONTS</c>, else of <c>.fonts</c> beside the solution.</summary>
internal static class FontFolder
{
    public static string Path
    {
        get
        {
            var folder = Environment.GetEnvironmentVariable("ORGLIFE_FONTS") is { Length: > 0 } given
                ? given
                : System.IO.Path.Combine(RepositoryRoot.Path, ".fonts");
            return Directory.Exists(folder)
                ? folder
                : throw new JudgeException($"There is no font folder {folder}: run ./build.sh fonts.");
        }
    }
}
