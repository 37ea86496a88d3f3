using OrgLife.Documents.Layout;
using OrgLife.Documents.Pdf;
using OrgLife.Documents.Word;

namespace OrgLife.Documents.Benchmarks;

/// <summary>Who competes in a workload, for PDF and for Word.</summary>
internal static class Field
{
    public static Contest Pdf(Workload workload, FontLibrary fonts, LimitFont? limitFont)
    {
        var laidOut = workload.Trees.Select(tree => DocumentLayout.LayOut(tree, fonts)).ToArray();
        var whole = new Contestant("from the model", output => Each(workload.Papers, paper => paper.WritePdf(output, fonts)));
        var tree = new Contestant("from the tree", output => Each(
            workload.Trees, document => PdfWriter.Write(DocumentLayout.LayOut(document, fonts), output)));
        var pages = new Contestant("from the pages", output => Each(
            laidOut, document => PdfWriter.Write(document, output)));
        return limitFont is null
            ? new Contest(whole, tree, pages)
            : new Contest(Limit(laidOut, limitFont), whole, tree, pages);
    }

    public static Contest Word(Workload workload) => new(
        new Contestant("limit", output => Each(workload.Trees, tree => LimitWord.Write(tree, output))),
        new Contestant("from the model", output => Each(workload.Papers, paper => paper.WriteWord(output))),
        new Contestant("from the tree", output => Each(workload.Trees, tree => WordWriter.Write(tree, output))));

    private static Contestant Limit(LaidOutDocument[] laidOut, LimitFont font)
    {
        var pages = laidOut.Select(LimitPage.Of).ToArray();
        var limit = new LimitPdf(font);
        return new Contestant("limit", output => Each(pages, one => limit.Write(one, output)));
    }

    private static void Each<T>(IReadOnlyList<T> all, Action<T> make)
    {
        for (var i = 0; i < all.Count; i++)
        {
            make(all[i]);
        }
    }
}
