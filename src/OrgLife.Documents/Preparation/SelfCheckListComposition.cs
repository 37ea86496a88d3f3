using OrgLife.Documents.Content;

namespace OrgLife.Documents;

/// <summary>Composes a self-check: one row for each question, with room to write where nothing is filled in.</summary>
internal static class SelfCheckListComposition
{
    private static readonly Length WritingHeight = Length.FromMillimeters(22);

    public static Document Compose(SelfCheckList list, PaperComposer composer) => ListPaper.Compose(
        composer, list, list.Owner, list.Date, Table(list, composer), list.Remark);

    private static Table Table(SelfCheckList list, PaperComposer composer)
    {
        var table = ListTable.Compose(composer, "selfCheckList", list.Columns, SelfCheckFields.All, list.Items);
        return list.Items.Any(item => PaperText.IsGiven(item.Finding))
            ? table
            : table with
            {
                Rows = [.. table.Rows.Select((row, i) => i < table.HeaderRows
                    ? row
                    : row with { MinimumHeight = WritingHeight })],
            };
    }
}
