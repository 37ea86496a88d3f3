using OrgLife.Documents;
using OrgLife.Documents.Layout;

var fonts = FontLibrary.FromFolder(".fonts");
var plan = WorkPlan.FromJson(File.ReadAllText("samples/data/work-plan.json"));

foreach (var problem in plan.Check())
{
    Console.WriteLine($"{problem.Place}：{problem.Message}");
}

plan.SaveWord("工作方案.docx");
plan.SavePdf("工作方案.pdf", fonts);
