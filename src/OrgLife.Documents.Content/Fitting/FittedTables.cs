namespace OrgLife.Documents.Content;

/// <summary>
/// 适应单元格 — the tables of one document with their cells fitted; sheets that are alike, such as a ballot for each voter,
/// share theirs.
/// </summary>
public sealed class FittedTables
{
    private readonly Dictionary<(Table, Length), Table> _fitted = [];

    /// <summary>The table for a width between the margins; see <see cref="FittedTable.Of"/>.</summary>
    public Table Of(Table table, Length available)
    {
        if (!_fitted.TryGetValue((table, available), out var fitted))
        {
            fitted = FittedTable.Of(table, available);
            _fitted.Add((table, available), fitted);
        }

        return fitted;
    }
}
