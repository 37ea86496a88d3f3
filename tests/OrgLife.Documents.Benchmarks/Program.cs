using OrgLife.Documents.Benchmarks;
using OrgLife.Documents.Layout;

if (args is ["first-file"])
{
    FirstFile.Make();
    return;
}

var rounds = args.Length > 0 && int.TryParse(args[0], out var asked) ? asked : 9;
var kai = Path.Combine(FontFolder.Path, "gkai00mp.ttf");
var oneFont = FontLibrary.FromFiles(kai);
var allFonts = FontLibrary.FromFolder(FontFolder.Path);
var limitFont = new LimitFont(kai);

Run("PDF, one TrueType font", workload => workload.Name == "W4" ? null : Field.Pdf(workload, oneFont, limitFont));
Run("PDF, the fonts of the roles", workload => Field.Pdf(workload, allFonts, limitFont: null));
Run("Word", Field.Word);
if (args.Length < 2 || args[1].Equals("cold", StringComparison.OrdinalIgnoreCase))
{
    ColdStart.Run();
}

void Run(string title, Func<Workload, Contest?> contestOf)
{
    if (args.Length > 1 && !title.StartsWith(args[1], StringComparison.OrdinalIgnoreCase))
    {
        return;
    }

    ResultTable.WriteHead(title);
    foreach (var workload in Workload.All)
    {
        using var contest = contestOf(workload);
        contest?.Run(rounds);
        ResultTable.Write(workload, contest);
    }
}
