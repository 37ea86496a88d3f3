namespace OrgLife.Documents;

/// <summary>主体 — title, addressees, levels of headings, attachments (GB/T 9704-2012 7.3).</summary>
internal static class OfficialTextRules
{
    private static readonly char[] Marks = ['。', '，', '；', '：', '、', '.', ',', ';', ':'];

    // The fifteen kinds of paper of 条例 第八条.
    private static readonly string[] Kinds =
    [
        "决议", "决定", "命令", "令", "公报", "公告", "通告", "意见", "通知", "通报", "报告", "请示", "批复", "议案", "函", "纪要",
    ];

    public static void Check(OfficialDocument document, ProblemList problems)
    {
        CheckTitle(document, problems);
        if (document.Body.Count == 0 && document.Plan is null)
        {
            problems.Add(OfficialProblems.BodyMissing, "body", null);
        }

        CheckParts(document.Body, "body", problems);
        CheckAttachments(document, problems);
    }

    /// <summary>附件 — what is attached, and how it is named.</summary>
    public static void CheckAttachments(OfficialDocument document, ProblemList problems)
    {
        for (var i = 0; i < document.Attachments.Count; i++)
        {
            var attachment = document.Attachments[i];
            CheckParts(attachment.Body, $"attachments[{i}].body", problems);
            if (EndsWithMark(attachment.Title))
            {
                problems.Add(OfficialProblems.AttachmentMark, $"attachments[{i}].title", attachment.Title);
            }
        }
    }

    /// <summary>标题 — no mark at its end, but the kind of paper.</summary>
    public static void CheckTitle(OfficialDocument document, ProblemList problems)
    {
        var title = document.Title.TrimEnd();
        if (EndsWithMark(title))
        {
            problems.Add(OfficialProblems.TitleMark, "title", title);
        }
        else if (document.Format is OfficialFormat.Document or OfficialFormat.Letter && !EndsWithKind(title))
        {
            problems.Add(OfficialProblems.TitleWithoutKind, "title", title);
        }
    }

    // A trial edition says so after its kind: ……的意见（试行）.
    private static bool EndsWithKind(string title)
    {
        var bracket = title.Length > 0 && title[title.Length - 1] == '）' ? title.LastIndexOf('（') : -1;
        var words = bracket > 0 ? title.Substring(0, bracket) : title;
        return Kinds.Any(kind => words.EndsWith(kind, StringComparison.Ordinal));
    }

    private static void CheckParts(IReadOnlyList<OfficialPart> parts, string path, ProblemList problems)
    {
        var last = 0;
        for (var i = 0; i < parts.Count; i++)
        {
            var (part, place) = (parts[i], $"{path}[{i}]");
            if (part.Level is < 0 or > 4)
            {
                problems.Add(ProblemCatalogue.NumberOutOfRange, place + ".level", null, "层次", 0, 4);
            }
            else if (part.Level > 0)
            {
                CheckLevel(part.Level, last, place, problems);
                last = part.Level;
            }

            if (!PaperText.IsGiven(part.Heading) && !PaperText.IsGiven(part.Text) && part.Table is null)
            {
                problems.Add(OfficialProblems.PartEmpty, place, null);
            }
        }
    }

    // 1. may stand right under 一、: short papers leave out（一）(7.3.3 gives the order, not every step).
    private static void CheckLevel(int level, int last, string place, ProblemList problems)
    {
        if (level > last + 2 || (level == 2 && last == 0))
        {
            problems.Add(OfficialProblems.LevelSkipped, place + ".level", null, level, last);
        }
    }

    private static bool EndsWithMark(string text) => text.Length > 0 && Marks.Contains(text[text.Length - 1]);
}
