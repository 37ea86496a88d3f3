namespace OrgLife.Documents.Rendering.Tests;

/// <summary>
/// The fonts that LibreOffice sees: those of <c>./build.sh fonts</c>, under their own names and under the names that
/// official papers ask for, so that both outputs are set in the same faces.
/// </summary>
internal static class RefereeFonts
{
    private const string Title = "方正小标宋简体";

    private static readonly (string Asked, string Given)[] Aliases =
    [
        ("方正小标宋_GBK", Title),
        ("小标宋", Title),
        ("仿宋_GB2312", "FandolFang R"),
        ("仿宋", "FandolFang R"),
        ("FangSong", "FandolFang R"),
        ("黑体", "FandolHei"),
        ("SimHei", "FandolHei"),
        ("楷体_GB2312", "AR PL KaitiM GB"),
        ("楷体", "AR PL KaitiM GB"),
        ("KaiTi", "AR PL KaitiM GB"),
        ("宋体", "FandolSong"),
        ("SimSun", "FandolSong"),
    ];

    /// <summary>Writes a fontconfig file that shows our fonts only, and gives its path.</summary>
    /// <param name="home">A folder for it, for its cache and for the title's face under its official name.</param>
    public static string Configure(string home)
    {
        var bold = File.ReadAllBytes(Path.Combine(FontFolder.Path, "FandolSong-Bold.otf"));
        File.WriteAllBytes(Path.Combine(home, "title.otf"), RenamedFont.Of(bold, Title, "FandolSong-Bold"));
        var path = Path.Combine(home, "fonts.conf");
        File.WriteAllText(path, $"""
            <?xml version="1.0"?>
            <!DOCTYPE fontconfig SYSTEM "fonts.dtd">
            <fontconfig>
              <dir>{FontFolder.Path}</dir>
              <dir>{home}</dir>
              <cachedir>{home}</cachedir>
            {string.Concat(Aliases.Select(alias => Match(alias.Asked, alias.Given)))}</fontconfig>
            """);
        return path;
    }

    private static string Match(string asked, string given) => $"""
          <match target="pattern">
            <test name="family"><string>{asked}</string></test>
            <edit name="family" mode="assign" binding="strong"><string>{given}</string></edit>
          </match>

        """;
}
