using OrgLife.Documents.Content;

namespace OrgLife.Documents.Layout.Tests;

public class SharedLibraryTests
{
    private const string Text = "组织生活会民主评议党员测评表汇总单位优秀合格基本不合格";

    [Fact]
    public void SixteenThreadsSharingALibraryGetTheSameBytes()
    {
        var expected = SubsetsOf(FontLibrary.FromFolder(OpenFonts.Folder));
        var shared = FontLibrary.FromFolder(OpenFonts.Folder);
        var found = new List<byte[]>[16];
        using var start = new Barrier(found.Length);
        var threads = Enumerable.Range(0, found.Length).Select(i => new Thread(() =>
        {
            start.SignalAndWait();
            found[i] = SubsetsOf(shared);
        })).ToArray();

        Array.ForEach(threads, thread => thread.Start());
        Array.ForEach(threads, thread => thread.Join());

        foreach (var subsets in found)
        {
            subsets.Count.ShouldBe(expected.Count);
            subsets.Zip(expected).ShouldAllBe(pair => pair.First.SequenceEqual(pair.Second));
        }
    }

    [Fact]
    public void TwoLibrariesInOneProcessKeepTheirOwnOrder()
    {
        var song = FontLibrary.FromFiles(OpenFonts.Path("FandolSong-Bold.otf"));
        var kai = FontLibrary.FromFiles(OpenFonts.Path("gkai00mp.ttf"));

        song.FacesFor(FontRole.FangSong)[0].PostScriptName.ShouldBe("FandolSong-Bold");
        kai.FacesFor(FontRole.FangSong)[0].PostScriptName.ShouldBe("GBZenKai-Medium");
    }

    private static List<byte[]> SubsetsOf(FontLibrary library) =>
    [
        .. library.Faces.Select(face => face.Subset([.. Text.Select(c => face.GlyphOf(c))]).Bytes.ToArray()),
    ];
}
