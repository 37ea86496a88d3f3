using OrgLife.Documents.Content;

namespace OrgLife.Documents.Rendering.Tests;

/// <summary>清单、台账、汇总表 — tables over several pages, upright and landscape, with heads of two rows and rows that split.</summary>
internal static class GeneratedLists
{
    private static readonly InventedText Text = new(13);

    public static IReadOnlyList<CorpusPaper> All { get; } =
    [
        Corpus.Plain("issues of five pages", Issues()),
        Corpus.Plain("rectification of six pages", Rectification()),
        Corpus.Plain("summary of 80 members", Summary(80)),
        Corpus.Plain("ballot of 60 members", Ballot(60)),
        Corpus.Plain("ledger of 150 talks", Talks(150)),
        Corpus.Plain("minutes of long speeches", Minutes()),
        Corpus.Plain("report of six pages", Report()),
        Corpus.With("issues in margins of 37 mm", Issues(), new CompositionOptions { Page = PageSetup.Margins37 }),
    ];

    private static IssueList Issues()
    {
        var sample = Corpus.Sample<IssueList>("issue-list");
        return sample with
        {
            Items =
            [
                .. Enumerable.Range(0, 50).Select(i => sample.Items[i % sample.Items.Count] with
                {
                    // One row is higher than a page.
                    Description = Text.Of(i == 17 ? 1300 : 20 + Text.Next(120)),
                }),
            ],
        };
    }

    private static RectificationList Rectification()
    {
        var sample = Corpus.Sample<RectificationList>("rectification-list");
        return sample with
        {
            Items =
            [
                .. Enumerable.Range(0, 40).Select(i => sample.Items[i % sample.Items.Count] with
                {
                    Issue = Text.Of(20 + Text.Next(80)),
                    Measures = [.. Enumerable.Range(0, 1 + Text.Next(3)).Select(_ => Text.Of(20 + Text.Next(60)))],
                }),
            ],
        };
    }

    private static AppraisalSummary Summary(int members)
    {
        var sample = Corpus.Sample<AppraisalSummary>("appraisal-summary");
        return sample with
        {
            Members =
            [
                .. Enumerable.Range(0, members).Select(i => Named(sample.Members[i % sample.Members.Count], i)),
            ],
        };
    }

    private static MemberTally Named(MemberTally tally, int number) =>
        tally with { Member = tally.Member with { Name = Name(number) } };

    private static BallotForm Ballot(int members)
    {
        var sample = Corpus.Sample<BallotForm>("ballot-form");
        return sample with
        {
            Entries =
            [
                .. Enumerable.Range(0, members).Select(i =>
                    sample.Entries[i % sample.Entries.Count] with { Member = new PartyMember { Name = Name(i) } }),
            ],
            Copies = 1,
        };
    }

    private static TalkLedger Talks(int talks)
    {
        var sample = Corpus.Sample<TalkLedger>("talk-ledger");
        return sample with
        {
            Items =
            [
                .. Enumerable.Range(0, talks).Select(i =>
                    sample.Items[i % sample.Items.Count] with { Content = Text.Of(10 + Text.Next(60)) }),
            ],
        };
    }

    private static MeetingMinutes Minutes()
    {
        var sample = Corpus.Sample<MeetingMinutes>("meeting-minutes");
        return sample with
        {
            Items =
            [
                .. sample.Items,
                new()
                {
                    Title = Text.Words(3),
                    Paragraphs = [Text.Of(200)],
                    Speeches =
                    [
                        .. Enumerable.Range(0, 8).Select(i =>
                            new MeetingSpeech { Speaker = Name(i), Text = Text.Of(100 + Text.Next(500)) }),
                    ],
                },
            ],
        };
    }

    private static WorkReport Report()
    {
        var sample = Corpus.Sample<WorkReport>("work-report");
        return sample with
        {
            Parts =
            [
                .. Enumerable.Range(0, 4).Select(i => new StatementPart
                {
                    Title = Text.Words(3),
                    Paragraphs = [Text.Of(150), Text.Of(300)],
                    Points =
                    [
                        .. Enumerable.Range(0, 3).Select(j =>
                            new StatementPoint { Title = j == 1 ? null : Text.Words(3), Text = Text.Of(220) }),
                    ],
                }),
            ],
        };
    }

    private static string Name(int number) => (number % 9) switch
    {
        4 => "欧阳" + "子丑寅卯辰巳午未"[number / 9 % 8] + "一",
        7 => "古丽娜尔·示例别克",
        _ => "赵钱孙李周吴郑王冯"[number % 9] + "甲乙丙丁戊己庚辛壬癸"[number / 9 % 10].ToString(),
    };
}
