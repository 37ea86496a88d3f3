namespace OrgLife.Documents;

/// <summary>Which fields of a matter are filled in.</summary>
internal static class RectificationFields
{
    public static bool IsFilled(RectificationItem item, RectificationField field) => field switch
    {
        RectificationField.Number => true,
        RectificationField.Issue => Has(item.Issue),
        RectificationField.Goal => Has(item.Goal),
        RectificationField.Measures => item.Measures.Count > 0,
        RectificationField.Leaders => item.Leaders.Count > 0,
        RectificationField.Responsible => item.Responsible.Count > 0,
        RectificationField.Departments => item.Departments.Count > 0,
        RectificationField.Deadline => item.Deadline is not null,
        RectificationField.Progress => Has(item.Progress),
        RectificationField.Completion => Has(item.Completion),
        RectificationField.ClosedOn => item.ClosedOn is not null,
        _ => Has(item.Remark),
    };

    private static bool Has(string? text) => !string.IsNullOrWhiteSpace(text);
}
