namespace OrgLife.Documents;

/// <summary>相互批评意见栏目组 — sets of columns that branches use.</summary>
public static class CriticismColumns
{
    /// <summary>序号、被批评人、批评人、批评意见、接受情况; the last may stay empty.</summary>
    public static IReadOnlyList<ListColumn<CriticismField>> Usual { get; } =
    [
        new() { Field = CriticismField.Number },
        new() { Field = CriticismField.To },
        new() { Field = CriticismField.From },
        new() { Field = CriticismField.Texts },
        new() { Field = CriticismField.Response, Policy = FieldPolicy.Optional },
    ];
}
