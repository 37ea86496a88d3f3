using OrgLife.Documents;

namespace OrgLife.Samples.OwnDocument;

/// <summary>党费收缴公示 — amounts in yuan and fen, months of a quarter, and nobody twice.</summary>
internal static class DuesNoticeRules
{
    private static readonly ProblemKind AmountWrong = new(
        "dues.amount", ProblemSeverity.Error, "{0}的月缴纳额应大于0，不超过两位小数。");

    private static readonly ProblemKind MonthsWrong = new(
        "dues.months", ProblemSeverity.Error, "{0}的月数应为1至3。", "一个季度有三个月。");

    private static readonly ProblemKind PaidTwice = new(
        "dues.paid-twice", ProblemSeverity.Warning, "{0}出现不止一次。", "同名的两人请在备注中写明。");

    public static void Check(DuesNotice notice, ProblemReport problems)
    {
        var seen = new HashSet<string>();
        for (var i = 0; i < notice.Payments.Count; i++)
        {
            var (payment, path) = (notice.Payments[i], $"payments[{i}]");
            if (payment.Monthly <= 0 || decimal.Round(payment.Monthly, 2) != payment.Monthly)
            {
                problems.Add(AmountWrong, path + ".monthly", $"{payment.Monthly}", payment.Member.Name);
            }

            if (payment.Months is < 1 or > 3)
            {
                problems.Add(MonthsWrong, path + ".months", $"{payment.Months}", payment.Member.Name);
            }

            if (!seen.Add(payment.Member.Name))
            {
                problems.Add(PaidTwice, path + ".member", null, payment.Member.Name);
            }
        }
    }
}
