using OrgLife.Documents.Content;

namespace OrgLife.Documents;

/// <summary>Composes a filing catalogue: one row for each paper, the totals, and who hands over to whom.</summary>
internal static class FilingCatalogueComposition
{
    public static Document Compose(FilingCatalogue catalogue, PaperComposer composer) => ListPaper.Compose(
        composer,
        catalogue,
        catalogue.Branch,
        catalogue.Date,
        [
            ListTable.Compose(composer, "filingCatalogue", catalogue.Columns, FilingFields.All, catalogue.Items),
            new Paragraph(Totals(catalogue, composer), composer.Styles.Note),
            .. ListPaper.Remark(composer, catalogue.Remark),
            new KeepTogether([Signatures(catalogue, composer)]) { WithPrevious = true },
        ]);

    // Pages are added up only where every paper has them: a sum of some would be read as that of all.
    private static string Totals(FilingCatalogue catalogue, PaperComposer composer)
    {
        var items = ("items", FieldText.Arabic(catalogue.Items.Count));
        return catalogue.Items.All(item => item.Pages is not null)
            ? composer.Wording.Fill(
                "filingCatalogue.totalsWithPages",
                items,
                ("pages", FieldText.Arabic(catalogue.Items.Sum(item => item.Pages!.Value * (item.Copies ?? 1)))))
            : composer.Wording.Fill("filingCatalogue.totals", items);
    }

    private static Table Signatures(FilingCatalogue catalogue, PaperComposer composer) => SignatureLine.Compose(
        composer,
        [
            new Run(composer.Wording["filingCatalogue.sender"]),
            PaperText.Of(
                composer.Wording.Fill("filingCatalogue.receiver", ("name", catalogue.Receiver ?? "")), "receiver"),
        ]);
}
