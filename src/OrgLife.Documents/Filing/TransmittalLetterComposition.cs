using System.Globalization;
using OrgLife.Documents.Content;

namespace OrgLife.Documents;

/// <summary>
/// Composes a letter that sends papers: by which notice and whose, whom to ask; what and how many is enclosed as a list, so
/// that the letter itself is one page.
/// </summary>
internal static class TransmittalLetterComposition
{
    public static Document Compose(TransmittalLetter letter, PaperComposer composer) => letter.Framed.Compose(
        composer,
        [
            .. Prose.Lines(composer, letter.Opening ?? Opening(letter, composer), "opening"),
            .. Prose.Lines(composer, letter.Closing ?? composer.Wording["transmittalLetter.closing"], "closing"),
        ],
        composer.Wording["transmittalLetter.list"],
        [
            ListTable.Compose(composer, "filingCatalogue", Columns(letter), FilingFields.All, letter.Items),
            new Paragraph(Totals(letter, composer), composer.Styles.Note),
        ],
        "items");

    // The receiver looks for what and how many; who made a paper and when stands in the catalogue.
    private static IReadOnlyList<ListColumn<FilingField>> Columns(TransmittalLetter letter) =>
    [
        new() { Field = FilingField.Number },
        new() { Field = FilingField.Name },
        new() { Field = FilingField.Copies, Policy = FieldPolicy.ToBeSupplied },
        new() { Field = FilingField.Pages, Policy = FieldPolicy.Optional },
        new() { Field = FilingField.Medium, Policy = FieldPolicy.ToBeSupplied },
        .. letter.Items.Any(item => PaperText.IsGiven(item.Remark))
            ? new ListColumn<FilingField>[] { new() { Field = FilingField.Remark, Policy = FieldPolicy.Optional } }
            : [],
    ];

    private static string Opening(TransmittalLetter letter, PaperComposer composer)
    {
        (string, string)[] words =
        [
            ("name", letter.Organization.Name),
            ("matter", OccasionText.Of(composer.Wording, "name", letter.Matter, letter.AppraisalYear)),
        ];
        return letter.Basis is null
            ? composer.Wording.Fill("transmittalLetter.opening", words)
            : composer.Wording.Fill(
                "transmittalLetter.openingWithBasis", [.. words, ("basis", letter.Basis.ToText(composer.Wording))]);
    }

    // Copies are added up only where every paper has them.
    private static string Totals(TransmittalLetter letter, PaperComposer composer)
    {
        var items = ("items", FieldText.Arabic(letter.Items.Count));
        return letter.Items.All(item => item.Copies is not null)
            ? composer.Wording.Fill(
                "transmittalLetter.totalsWithCopies",
                items,
                ("copies", letter.Items.Sum(item => (long)item.Copies!.Value).ToString(CultureInfo.InvariantCulture)))
            : composer.Wording.Fill("transmittalLetter.totals", items);
    }
}
