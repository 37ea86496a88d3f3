using System.Collections;
using System.Globalization;

namespace OrgLife.Documents;

/// <summary>Says the value of a key in Chinese, on one line.</summary>
internal static class RuleText
{
    public static string Of(object? value) => value switch
    {
        null => "",
        string text => text,
        bool holds => holds ? "是" : "否",
        int number => number.ToString(CultureInfo.InvariantCulture),
        Enum choice => Terms.Of(choice.GetType(), choice.ToString()),
        GradeScale grades => string.Join("、", grades.Labels),
        GradeCap cap => Cap(cap),
        VoteRate rate => Rate(rate),
        QuorumRule quorum => (quorum.MustExceed ? "超过" : "不少于") + "应到人数的" + quorum.Share,
        ListColumn<RectificationField> column => Column(column),
        PublicityRule rule => Of(rule.Content) + "（" + Of(rule.Time) + "）",
        RuleDeadline deadline => Of(deadline.Milestone) + deadline.Deadline.ToText(DateStyle.Full),
        ThemeYears years => string.Format(
            CultureInfo.InvariantCulture, "{0}（{1}—{2}）", years.Words, years.From, years.To),
        TalkPolicy talks => Talks(talks),
        TalkRule talk => Of(talk.Between) + Of(talk.Degree),
        MeetingRule meeting => Of(meeting.Kind) + "（" + string.Join("，", meeting.Matters.Select(Of)) + "）",
        MeetingMatter matter => matter.Name + (matter.InGroups ? "〔可分党小组〕" : ""),
        GradeConsequence consequence => Consequence(consequence),
        IEnumerable list => List(list),
        _ => "",
    };

    private static string List(IEnumerable list)
    {
        var texts = list.Cast<object?>().Select(Of).ToList();
        return texts.Count == 0 ? "无" : string.Join("、", texts);
    }

    private static string Cap(GradeCap cap) => cap.Share is null
        ? "不设上限"
        : $"一般不超过{Of(cap.Basis)}的{cap.Share}，{Of(cap.Rounding)}，超过时{Of(cap.Severity ?? ProblemSeverity.Warning)}";

    private static string Rate(VoteRate rate) => string.Join(
        "，",
        new[]
        {
            "按" + Of(rate.Base),
            rate.LeavesOutAbstentions ? "弃权不计入" : "弃权计入",
            rate.Digits is null ? "" : Of(rate.Digits) + "位小数",
            Of(rate.Rounding),
            Of(rate.Adjustment),
            "无法计算时写“" + Of(rate.WhenEmpty) + "”",
            rate.HasNote ? "注明合计误差" : "",
        }.Where(part => part.Length > 0));

    private static string Talks(TalkPolicy talks) => string.Join("，", talks.Pairs.Select(Of))
        + (talks.Modes.Count == 0 ? "" : "，方式为" + List(talks.Modes));

    private static string Consequence(GradeConsequence consequence)
    {
        string[] parts =
        [
            .. consequence.Feedback.Count == 0 ? [] : new[] { "反馈" + List(consequence.Feedback) },
            .. consequence.Measures.Count > 0
                ? ["采取" + List(consequence.Measures)]
                : consequence.NeedsMeasures ? ["采取处理措施"] : Array.Empty<string>(),
        ];
        return consequence.Grade + "：" + string.Join("，", parts);
    }

    private static string Column(ListColumn<RectificationField> column)
    {
        var name = column.Heading ?? Of(column.Field);
        return column.Policy == FieldPolicy.Required ? name : name + "（" + Of(column.Policy) + "）";
    }
}
