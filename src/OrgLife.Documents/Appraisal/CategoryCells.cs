using OrgLife.Documents.Content;

namespace OrgLife.Documents;

/// <summary>The cell of a category: it stands once before all its items that follow each other.</summary>
internal static class CategoryCells
{
    /// <summary>The cell that the row of an item begins with; none where that of an item above reaches down.</summary>
    public static IEnumerable<TableCell> Of(
        PaperComposer composer, IReadOnlyList<string?> categories, int index, string source)
    {
        var category = categories[index];
        if (index > 0 && category is not null && categories[index - 1] == category)
        {
            return [];
        }

        var span = category is null ? 1 : categories.Skip(index).TakeWhile(other => other == category).Count();
        return [FormTable.Centered(composer, PaperText.Of(category ?? "", source)) with { RowSpan = span }];
    }
}
