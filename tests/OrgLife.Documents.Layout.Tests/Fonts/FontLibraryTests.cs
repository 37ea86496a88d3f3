using OrgLife.Documents.Content;

namespace OrgLife.Documents.Layout.Tests;

public sealed class FontLibraryTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("fonts");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void AliasesOfADesignAllFindIt()
    {
        Leader(FontRole.FangSong, ["仿宋_GB2312"]).ShouldBe("Font0");
        Leader(FontRole.FangSong, ["Other", "FangSong"]).ShouldBe("Font1");
        Leader(FontRole.KaiTi, ["Other", "楷体"]).ShouldBe("Font1");
        Leader(FontRole.HeiTi, ["Other", "simhei"]).ShouldBe("Font1");
        Leader(FontRole.SongTi, ["Other", "Sim Sun"]).ShouldBe("Font1");
        Leader(FontRole.XiaoBiaoSong, ["Other", "FZXiaoBiaoSong-B05S"]).ShouldBe("Font1");
    }

    [Fact]
    public void TheDesignOfficesBoughtStandsBeforeTheFreeOne() =>
        Leader(FontRole.FangSong, ["FandolFang", "华文仿宋", "仿宋_GB2312"]).ShouldBe("Font2");

    [Fact]
    public void TheHostsOwnChoiceStandsBeforeAll()
    {
        var options = new FontLibraryOptions
        {
            Contents = Fonts(["仿宋_GB2312", "Our Own"]),
            Preferred = new Dictionary<FontRole, IReadOnlyList<string>> { [FontRole.FangSong] = ["our-own"] },
        };

        new FontLibrary(options).FacesFor(FontRole.FangSong).Select(face => face.PostScriptName)
            .ShouldBe(["Font1", "Font0"]);
    }

    [Fact]
    public void OfAFamilyTheUprightFaceNearestToTheRolesWeightIsTaken()
    {
        var library = new FontLibrary(new FontLibraryOptions
        {
            Contents =
            [
                new SyntheticFont { Family = "SimSun", PostScriptName = "Bold", Weight = 700 }.ToArray(),
                new SyntheticFont { Family = "SimSun", PostScriptName = "Italic", IsItalic = true }.ToArray(),
                new SyntheticFont { Family = "SimSun", PostScriptName = "Regular" }.ToArray(),
            ],
        });

        library.FacesFor(FontRole.SongTi)[0].PostScriptName.ShouldBe("Regular");
    }

    [Fact]
    public void FacesOfNoChainComeLastByNameIfTheyHaveHanzi()
    {
        var hanzi = SyntheticCmap.Groups('国', '国', 1, '的', '的', 2);
        var options = new FontLibraryOptions
        {
            Contents =
            [
                new SyntheticFont { PostScriptName = "Zeta", Cmap = hanzi }.ToArray(),
                new SyntheticFont { PostScriptName = "Latin" }.ToArray(),
                new SyntheticFont { PostScriptName = "Alpha", Cmap = hanzi }.ToArray(),
                new SyntheticFont { PostScriptName = "Fang", ChineseFamily = "仿宋" }.ToArray(),
            ],
        };

        new FontLibrary(options).FacesFor(FontRole.FangSong).Select(face => face.PostScriptName)
            .ShouldBe(["Fang", "Alpha", "Zeta"]);
    }

    [Fact]
    public void AFolderIsSearchedToItsDepthAndInTheOrderOfItsPaths()
    {
        Write("b.ttf", new SyntheticFont { PostScriptName = "B" });
        Write("a/deep/x.OTF", new SyntheticFont { PostScriptName = "Deep", Cff = SyntheticCff.NameKeyed() });
        File.WriteAllBytes(Path.Combine(_folder.FullName, "c.ttc"), SyntheticFont.Collection(
            new SyntheticFont { PostScriptName = "C0" }, new SyntheticFont { PostScriptName = "C1" }));
        File.WriteAllText(Path.Combine(_folder.FullName, "readme.txt"), "not a font");

        FontLibrary.FromFolder(_folder.FullName).Faces.Select(face => face.PostScriptName)
            .ShouldBe(["Deep", "B", "C0", "C1"]);
    }

    [Fact]
    public void WhatAFolderHoldsAndCannotBeUsedIsListedWithTheReason()
    {
        Write("good.ttf", new SyntheticFont());
        Write("locked.ttf", new SyntheticFont { EmbeddingRights = 0x0002 });
        File.WriteAllText(Path.Combine(_folder.FullName, "text.ttf"), "this is no font at all");
        File.WriteAllBytes(Path.Combine(_folder.FullName, "empty.otf"), []);
        File.WriteAllBytes(Path.Combine(_folder.FullName, "cut.ttf"), new SyntheticFont().ToArray()[..^20]);

        var library = FontLibrary.FromFolder(_folder.FullName);

        library.Faces.Count.ShouldBe(1);
        library.Refused.Select(font => Path.GetFileName(font.File))
            .ShouldBe(["cut.ttf", "empty.otf", "locked.ttf", "text.ttf"]);
        library.Refused[2].Reason.ShouldContain("forbids embedding");
    }

    [Fact]
    public void AFileNamedByItselfThatCannotBeUsedIsAnError()
    {
        var path = Write("locked.ttf", new SyntheticFont { EmbeddingRights = 0x0002 });

        var fault = Should.Throw<FontException>(() => FontLibrary.FromFiles(path));

        (fault.File, fault.Table).ShouldBe((path, "OS/2"));
        Should.Throw<FontException>(() => FontLibrary.FromFiles(path + ".none")).Table.ShouldBeNull();
        Should.Throw<DirectoryNotFoundException>(() => FontLibrary.FromFolder(path + ".none"));
    }

    [Fact]
    public void AFileThatChangesAfterwardsIsAFault()
    {
        var path = Write("font.ttf", new SyntheticFont());
        var face = FontLibrary.FromFiles(path).Faces[0];
        Write("font.ttf", new SyntheticFont { Family = "A longer name" });

        Should.Throw<FontException>(() => face.GlyphOf('A')).Reason.ShouldContain("changed");
    }

    [Fact]
    public void FontsComeFromStreamsFromWhereTheyStand()
    {
        using var stream = new MemoryStream([1, 2, 3, .. new SyntheticFont { PostScriptName = "Streamed" }.ToArray()]);
        stream.Position = 3;

        FontLibrary.FromStreams(stream).Faces.ShouldHaveSingleItem().PostScriptName.ShouldBe("Streamed");
    }

    /// <summary>All that the machine has is taken or refused with a reason; none of it is needed to be there.</summary>
    [Fact]
    public void TheFontsOfTheSystemAreThoseOfItsFolders()
    {
        var library = FontLibrary.FromSystem();

        var folders = new FontLibrary(new FontLibraryOptions { Folders = SystemFontFolders.Existing() });
        library.Faces.Select(face => face.PostScriptName)
            .ShouldBe(folders.Faces.Select(face => face.PostScriptName));
        library.Refused.ShouldBe(folders.Refused);
        SystemFontFolders.Existing().ShouldAllBe(folder => Path.IsPathRooted(folder));
    }

    [Fact]
    public void FoldersThatLinkInACircleAreSearchedOnce()
    {
        Write("a/font.ttf", new SyntheticFont());
        Directory.CreateSymbolicLink(Path.Combine(_folder.FullName, "a", "back"), _folder.FullName);

        FontLibrary.FromFolder(_folder.FullName).Faces.Count.ShouldBe(2);
    }

    private static string Leader(FontRole role, string[] families)
    {
        var library = new FontLibrary(new FontLibraryOptions { Contents = Fonts(families) });
        return library.FacesFor(role)[0].PostScriptName;
    }

    private static byte[][] Fonts(string[] families) =>
    [
        .. families.Select((family, i) => new SyntheticFont
        {
            Family = "Synthetic",
            ChineseFamily = family,
            PostScriptName = $"Font{i}",
        }.ToArray()),
    ];

    private string Write(string name, SyntheticFont font)
    {
        var path = Path.Combine(_folder.FullName, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, font.ToArray());
        return path;
    }
}
