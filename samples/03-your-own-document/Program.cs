using OrgLife.Documents;
using OrgLife.Documents.Layout;
using OrgLife.Samples.OwnDocument;

var fonts = FontLibrary.FromFolder(args.Length > 0 ? args[0] : ".fonts");
var folder = args.Length > 1 ? args[1] : ".";
var notice = DuesNotice.Kind.FromJson(
    File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "dues-notice.json")));

foreach (var problem in notice.Check())
{
    Console.WriteLine($"{problem.Place}：{problem.Message}");
}

notice.SaveWord(Path.Combine(folder, "党费收缴公示.docx"));
notice.SavePdf(Path.Combine(folder, "党费收缴公示.pdf"), fonts);
