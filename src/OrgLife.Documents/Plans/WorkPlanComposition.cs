using OrgLife.Documents.Content;

namespace OrgLife.Documents;

internal static class WorkPlanComposition
{
    public static Document Compose(WorkPlan plan)
    {
        var page = PageSetup.TypeArea;
        var title = new Paragraph(plan.Title, new OfficialStyles(page).Title);
        return new Document(new DocumentProperties { Title = plan.Title }, [new Section(page, [title])]);
    }
}
