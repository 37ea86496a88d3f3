using System.IO.Compression;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using OrgLife.Documents.Layout;

namespace OrgLife.Documents.Samples.Tests;

/// <summary>全套材料和公示版 — the whole packet of a branch of 22 members, twice, and what of it is public.</summary>
public sealed class Scenario12WholePacket
{
    public static TheoryData<string> Presets => [.. RuleProfiles.Default.All.Select(profile => profile.Name)];

    [Fact]
    public async Task TheWholeSetIsTheSameToTheByteTwice()
    {
        using var first = await MadeAsync("shanghai-2017");
        using var second = await MadeAsync("shanghai-2017");

        second.Names.ShouldBe(first.Names);
        first.Names.Where(name => !File.ReadAllBytes(first[name]).SequenceEqual(File.ReadAllBytes(second[name])))
            .ShouldBeEmpty();
    }

    [Fact]
    public async Task TheCatalogueHasThePagesAndTheNumberOfWhatIsInThePacket()
    {
        using var folder = await MadeAsync("xuhui-2017");
        var catalogue = FilingCatalogue.FromJson(File.ReadAllText(folder[NameOf(folder, "备案目录.json")]));

        using var zip = ZipFile.OpenRead(folder[BranchPacket]);
        using var manifest = JsonDocument.Parse(zip.GetEntry("manifest.json")!.Open());
        var filed = manifest.RootElement.GetProperty("files").EnumerateArray()
            .Where(file => file.GetProperty("file").GetString()!.EndsWith(".pdf", StringComparison.Ordinal))
            .Select(file => (file.GetProperty("title").GetString()!, (int?)file.GetProperty("pages").GetInt32()))
            .ToList();

        filed[^1].Item1.ShouldBe(catalogue.Title);
        filed.SkipLast(1).ShouldBe(catalogue.Items.Select(item => (item.Name, item.Pages)));
        catalogue.Items.ShouldAllBe(item => item.Copies == 1);
    }

    [Theory]
    [MemberData(nameof(Presets))]
    public void WhatIsPublicShowsOnlyWhatTheProfileLetsBeSeen(string preset)
    {
        var (branch, rules) = (SampleBranches.Of(preset), SampleBranches.RulesOf(preset));

        var notices = branch.Compose<PublicNotice>(rules);

        notices.Count.ShouldBe(rules.Publicity?.Count ?? 0);
        notices.Zip(rules.Publicity ?? []).ShouldAllBe(pair => Allowed(pair.Second.Content)
            .SequenceEqual(pair.First.Columns.Select(column => column.Field)));
        foreach (var text in notices.Select(notice => notice.ToJson()))
        {
            Regex.IsMatch(text, "[0-9]{11}|[0-9]票").ShouldBeFalse();
            branch.Talks.ShouldAllBe(talk => !text.Contains(talk.Content!));
            branch.Members.ShouldAllBe(member =>
                member.Appraisal == null || !text.Contains(member.Appraisal.Opinion!));
        }
    }

    [Fact]
    public void NamesInAPacketAreUtf8AndComeOutAsTheyWentIn()
    {
        var branch = SampleBranches.Of("college-2020");
        var pledges = branch.Papers(SampleBranches.RulesOf("college-2020")).Named()
            .Where(paper => paper.Paper is RectificationPledge pledge && Regex.IsMatch(pledge.Member.Name, "·|𬭎"))
            .ToList();
        using var output = new MemoryStream();
        using (var packet = FilingPacket.Create(output, "承诺书"))
        {
            var fonts = FontLibrary.FromFolder(TestFonts.Folder);
            pledges.ForEach(pledge => packet.Add(pledge.Name, pledge.Paper.Render(fonts)));
            packet.Complete();
        }

        using var zip = new ZipArchive(output, ZipArchiveMode.Read);
        var names = zip.Entries.Select(entry => entry.Name).ToList();

        pledges.Count.ShouldBe(2);
        names.ShouldBe([.. pledges.SelectMany(pledge => new[] { pledge.Name + ".docx", pledge.Name + ".pdf" }), "manifest.json"]);
        FlagsOf(output.ToArray()).Take(4).ShouldAllBe(flags => (flags & 0x0800) != 0);
    }

    [Fact]
    public void AYearOf2020WithADocumentOf2017IsTakenForLastTimesFile()
    {
        var rules = RuleProfile.College2020;
        var branch = SampleBranches.Of("college-2020");
        var stale = branch with
        {
            Theme = "推进“两学一做”",
            Notice = branch.Notice! with { Number = "示院组〔2017〕3号" },
        };

        Codes(branch).ShouldBeEmpty();
        Codes(stale).ShouldBe(["rule.theme-stale", "rule.basis-stale"], ignoreOrder: true);

        IEnumerable<string> Codes(BranchMeeting year) =>
            year.Papers(rules).SelectMany(paper => paper.Check(rules)).Select(problem => problem.Code).Distinct();
    }

    [Theory]
    [InlineData("shanghai-2017", true, true)]
    [InlineData("bureau-2024", true, false)]
    [InlineData("xianning-2015", true, true)]
    public void OnPaperAndAsFilesGoTheSameWhereTheProfileWantsBoth(string preset, bool onPaper, bool asFiles)
    {
        var (papers, rules) = (SampleBranches.Of(preset).Papers(SampleBranches.RulesOf(preset)), SampleBranches.RulesOf(preset));

        papers.Filed(rules, FilingMedium.Paper).ShouldBe(onPaper ? papers.Filed(rules) : []);
        papers.Filed(rules, FilingMedium.Electronic).ShouldBe(asFiles ? papers.Filed(rules) : []);
    }

    private static string BranchPacket => "备案包.zip";

    private static async Task<TestFolder> MadeAsync(string preset)
    {
        var folder = new TestFolder();
        var run = await ProgramRun.OrgLife(
            "branch", SampleBranches.PathOf(preset), "--rules", preset, "--out", folder.Path, "--fonts",
            TestFonts.Folder, "--json");
        run.Error.ShouldBe("");
        run.ExitCode.ShouldBe(0);
        return folder;
    }

    private static string NameOf(TestFolder folder, string ending) =>
        folder.Names.Single(name => name.EndsWith(ending, StringComparison.Ordinal));

    private static NoticeField[] Allowed(PublicContent content) => content switch
    {
        PublicContent.RectificationContents => [NoticeField.Number, NoticeField.Matter, NoticeField.Measures],
        PublicContent.Completion => [NoticeField.Number, NoticeField.Matter, NoticeField.Completion],
        PublicContent.RectificationList =>
            [NoticeField.Number, NoticeField.Matter, NoticeField.Measures, NoticeField.Deadline],
        PublicContent.Pledges => [NoticeField.Number, NoticeField.Matter, NoticeField.Measures],
        _ => [NoticeField.Number, NoticeField.Matter, NoticeField.Grade],
    };

    // The general purpose flags of all local headers (APPNOTE 4.4.4).
    private static IEnumerable<int> FlagsOf(byte[] zip) => Enumerable.Range(0, zip.Length - 8)
        .Where(at => zip.AsSpan(at, 4).SequenceEqual("PK\u0003\u0004"u8))
        .Select(at => (int)BitConverter.ToUInt16(zip, at + 6));
}
