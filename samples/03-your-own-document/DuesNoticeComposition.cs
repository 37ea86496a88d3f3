using System.Globalization;
using OrgLife.Documents;
using OrgLife.Documents.Content;

namespace OrgLife.Samples.OwnDocument;

/// <summary>Composes the notice: title, whose and when, the table with its sum, how long it is shown, sign-off.</summary>
internal static class DuesNoticeComposition
{
    private static readonly (string Heading, ColumnWidth Width)[] Columns =
    [
        ("序号", Millimeters(14)), ("姓名", Millimeters(42)), ("月缴纳额（元）", Millimeters(34)),
        ("月数", Millimeters(14)), ("合计（元）", Millimeters(26)), ("备注", ColumnWidth.Proportional(1)),
    ];

    public static Document Compose(DuesNotice notice, PaperParts parts) => parts.Document(
        notice,
        notice.Branch.Name,
        [
            parts.FormTitle(notice),
            parts.HeadLine(
                PaperParts.Text("党支部：" + notice.Branch.Name, "branch.name"),
                PaperParts.Text("缴纳期间：" + notice.Quarter, "quarter")),
            parts.Table(Columns, [.. notice.Payments.Select((payment, i) => Row(payment, i, parts)), Sum(notice, parts)]),
            .. parts.Prose(
                $"公示期：{notice.Period.ToText(DateStyle.Full)}。如有疑问，请在公示期内向党支部反映。", "period"),
            parts.SignOff(PaperParts.Text(notice.Branch.Name, "branch.name"), notice.Date),
        ]);

    private static IReadOnlyList<TableCell> Row(DuesNotice.Payment payment, int index, PaperParts parts)
    {
        var path = $"payments[{index}]";
        return
        [
            parts.CenteredCell(Whole(index + 1), path),
            parts.NameCell(payment.Member.Name, path + ".member.name"),
            parts.CenteredCell(Yuan(payment.Monthly), path + ".monthly"),
            parts.CenteredCell(Whole(payment.Months), path + ".months"),
            parts.CenteredCell(Yuan(payment.Total), path),
            parts.Cell(payment.Remark, path + ".remark"),
        ];
    }

    private static IReadOnlyList<TableCell> Sum(DuesNotice notice, PaperParts parts) =>
    [
        parts.CenteredCell("合计", "payments") with { ColumnSpan = 4 },
        parts.CenteredCell(Yuan(notice.Payments.Sum(payment => payment.Total)), "payments"),
        parts.Cell(null, "payments"),
    ];

    private static string Yuan(decimal amount) => amount.ToString("0.00", CultureInfo.InvariantCulture);

    private static string Whole(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static ColumnWidth Millimeters(int width) => ColumnWidth.Fixed(Length.FromMillimeters(width));
}
