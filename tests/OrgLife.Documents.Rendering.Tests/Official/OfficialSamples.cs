using OrgLife.Documents.Content;
using OrgLife.Documents.Pdf.Tests;

namespace OrgLife.Documents.Rendering.Tests;

/// <summary>The official papers of the samples, and what becomes of them when one thing is otherwise.</summary>
internal static class OfficialSamples
{
    private static readonly string Folder = Path.Combine(RepositoryRoot.Path, "samples", "data");

    /// <summary>Seals for every organ and leader of the samples.</summary>
    public static CompositionOptions Options { get; } = new()
    {
        Seals = Files().SelectMany(file => SealsOf(file.Value)).ToDictionary(pair => pair.Key, pair => pair.Value),
    };

    public static IReadOnlyDictionary<string, OfficialDocument> All { get; } = Make();

    private static Dictionary<string, OfficialDocument> Make()
    {
        var papers = Files();
        var document = papers["document"];
        papers["no marks"] = document with { CopyNumber = null, Urgency = Urgency.None };
        papers["unsealed"] = document with { Signing = Signing.Unsealed };
        papers["joint unsealed"] = papers["upward"] with { Signing = Signing.Unsealed };
        papers["one page"] = document with { Body = [document.Body[0]], Attachments = [] };
        papers["many addressees"] = document with
        {
            Addressees = string.Join("、", Enumerable.Range(0, 30).Select(_ => "示例县实验小学党支部")),
        };
        papers["blank page"] = document with
        {
            Body = [document.Body[0]],
            Attachments =
            [
                new() { Title = "样表", Body = [.. Enumerable.Repeat(new OfficialPart { Text = "甲" }, 18 + 22)] },
            ],
        };
        papers["wide table"] = document with { Body = [document.Body[0], WideTable, document.Body[1]] };
        papers["wide attachment"] = document with
        {
            Attachments = [new() { Title = "样表", Landscape = true, Body = [WideTable] }],
        };
        papers["wide letter"] = papers["letter"] with
        {
            Attachments = [new() { Title = "样表", Landscape = true, Body = [WideTable] }],
        };
        papers["six organs"] = papers["upward"] with
        {
            Issuers = [.. Enumerable.Range(1, 6).Select(i => new PartyOrganization { Name = $"第{"一二三四五六"[i - 1]}党支部" })],
        };
        papers["three leaders"] = papers["order"] with
        {
            Signatories = [.. papers["order"].Signatories, new() { Post = "县政协主席", Name = "王辛" }],
        };
        return papers;
    }

    /// <summary>A table on two landscape pages.</summary>
    public static OfficialPart WideTable => new()
    {
        Table = new OfficialTable
        {
            Landscape = true,
            Columns = [.. Enumerable.Range(1, 10).Select(i => new OfficialColumn { Name = "栏目", Share = i })],
            Rows = [.. Enumerable.Range(1, 30).Select(_ => new OfficialTableRow { Cells = ["甲", "乙", "丙"] })],
        },
    };

    private static Dictionary<string, OfficialDocument> Files()
    {
        var papers = new Dictionary<string, OfficialDocument>
        {
            ["document"] = Parse(Path.Combine(Folder, "official-document.json")),
        };
        foreach (var file in Directory.GetFiles(Path.Combine(Folder, "official"), "*.json"))
        {
            papers[Path.GetFileNameWithoutExtension(file)] = Parse(file);
        }

        return papers;
    }

    private static OfficialDocument Parse(string file) => OfficialDocument.FromJson(File.ReadAllText(file));

    /// <summary>A seal for every organ of a paper and a stamp for every leader who signs it.</summary>
    public static Dictionary<string, SealImage> SealsOf(OfficialDocument document) =>
        document.Issuers.Select(issuer => KeyValuePair.Create(issuer.Name, Square(42, 42)))
            .Concat(document.Signatories.Select(leader => KeyValuePair.Create(leader.Name, Square(36, 16))))
            .ToDictionary();

    // A plain red field shows its edges best.
    private static SealImage Square(double width, double height)
    {
        byte[] red = [255, 0, 0];
        var rows = PngBytes.Rows([.. Enumerable.Repeat(red, 4).SelectMany(dot => dot)], 6);
        return new SealImage(
            new ImageFile(PngBytes.Make(2, 2, 8, colourType: 2, rows)),
            Length.FromMillimeters(width),
            Length.FromMillimeters(height));
    }
}
