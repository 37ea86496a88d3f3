using System.Globalization;

namespace OrgLife.Documents;

/// <summary>文件名 of a set — numbered in its order, with the kind of paper and whom it is about.</summary>
public static class PaperNames
{
    private static readonly char[] Refused = ['\\', '/', ':', '*', '?', '"', '<', '>', '|'];

    /// <summary>文件名 — a name for each paper, no two of them alike: 01-工作方案, 23-整改承诺书-赵甲.</summary>
    /// <param name="papers">The papers in their order.</param>
    public static IReadOnlyList<NamedPaper> Named(this IEnumerable<PartyPaper> papers)
    {
        var all = papers.ToList();
        var digits = new string('0', Math.Max(2, all.Count.ToString(CultureInfo.InvariantCulture).Length));
        return
        [
            .. all.Select((paper, index) => new NamedPaper(
                (index + 1).ToString(digits, CultureInfo.InvariantCulture) + "-" + Safe(NameOf(paper)), paper)),
        ];
    }

    private static string NameOf(PartyPaper paper)
    {
        var kind = paper.KindOf.Name;
        return AboutOf(paper) is { } about ? kind + "-" + about : kind;
    }

    private static string? AboutOf(PartyPaper paper) => paper switch
    {
        TalkRecord talk => talk.Speaker.Name + "、" + talk.Counterpart.Name,
        IssueList list => list.Owner.Member?.Name ?? "班子",
        RectificationList list => list.Owner.Member?.Name ?? "班子",
        SpeakingOutline outline => outline.Member.Name,
        AppraisalDecision decision => decision.Member.Name,
        AppraisalFeedback feedback => feedback.Member.Name,
        RectificationPledge pledge => pledge.Member.Name,
        MeetingAgenda agenda => RuleText.Of(agenda.Kind),
        MeetingMinutes minutes => minutes.Group ?? RuleText.Of(minutes.Kind),
        PublicNotice notice => RuleText.Of(notice.Kind),
        CommitteeBallotForm form => form.Target,
        _ => null,
    };

    private static string Safe(string name) => string.Concat(
        NameRules.WithUsualSeparator(name).Where(character => !char.IsControl(character))
            .Select(character => Refused.Contains(character) ? '_' : character)).TrimEnd('.', ' ');
}
