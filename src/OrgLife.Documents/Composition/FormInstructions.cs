using OrgLife.Documents.Content;

namespace OrgLife.Documents;

/// <summary>说明 below a form: 说明：1.… with each instruction under the first; a single one is not numbered.</summary>
internal static class FormInstructions
{
    public static IEnumerable<Paragraph> Compose(PaperComposer composer, IReadOnlyList<string> texts, string source)
    {
        var label = composer.Wording["form.instructions"];
        var style = composer.Styles.Note with { LeftIndent = Indent.Characters(label.Length) };
        return texts.Select((text, i) => new Paragraph(
            [
                .. i == 0 ? [new Run(label)] : Array.Empty<Run>(),
                PaperText.Of(texts.Count == 1 ? text : Numbered(composer, i, text), $"{source}[{i}]"),
            ],
            i == 0 ? style with { FirstLineIndent = Indent.Characters(-label.Length) } : style));
    }

    private static string Numbered(PaperComposer composer, int index, string text) => composer.Wording.Fill(
        "form.instruction", ("number", FieldText.Arabic(index + 1)), ("text", text));
}
