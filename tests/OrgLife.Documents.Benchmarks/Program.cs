using OrgLife.Documents.Benchmarks;
using OrgLife.Documents.Layout;

switch (args)
{
    case ["first-file"]:
        FirstFile.Make();
        return;
    case ["long-document"]:
        LongDocument.Make();
        return;
    case [LargeFont.Small or LargeFont.Large]:
        LargeFont.Draw(args[0]);
        return;
}

var rounds = args.Length > 0 && int.TryParse(args[0], out var asked) ? asked : 9;
var kai = Path.Combine(FontFolder.Path, "gkai00mp.ttf");
var oneFont = FontLibrary.FromFiles(kai);
var allFonts = FontLibrary.FromFolder(FontFolder.Path);
var limitFont = new LimitFont(kai);

Run("PDF, one TrueType font", workload => Field.Pdf(workload, oneFont, limitFont));
Run("PDF, the fonts of the roles", workload => Field.Pdf(workload, allFonts, limitFont: null));
Run("Word", Field.Word);
if (args.Length < 2 || args[1].Equals("cold", StringComparison.OrdinalIgnoreCase))
{
    ColdStart.Run();
    Peaks.Run();
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
