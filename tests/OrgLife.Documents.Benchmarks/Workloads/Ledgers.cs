using System.Globalization;

namespace OrgLife.Documents.Benchmarks;

/// <summary>A ledger of twelve columns, short texts in every cell.</summary>
internal static class Ledgers
{
    private static readonly string[] Issues =
    [
        "学习不够系统", "谈心谈话偏少", "联系群众不紧", "会议记录不全", "创新办法不多", "检查落实不严", "宣传方式单一",
        "党费收缴拖延", "请销假随意", "调研走马观花", "台账更新滞后", "青年培养断档", "服务窗口冷淡", "经费核销缓慢",
        "值班交接脱节", "评先树优笼统", "督促提醒疲软", "阵地布置陈旧", "考勤登记潦草", "帮扶对象失联",
    ];

    private static readonly string[] Measures =
    [
        "每月集中学习一次", "每季度谈心四人次", "每周到班组走访", "专人核对会议记录", "设立课题攻关小组", "按期公示收缴明细",
        "逐户建卡跟踪", "邀请老同志授课", "推行首问负责", "压缩报销环节", "张榜通报进度", "轮流主持党课", "约谈拖沓人员",
        "更换展板橱窗", "启用电子签到",
    ];

    private static readonly string[] Departments = ["办公室", "教研部", "培训部", "信息部"];

    public static RectificationList Of(int rows) => new()
    {
        Title = "2025年度组织生活会问题整改台账",
        Owner = new ListOwner
        {
            Organization = new PartyOrganization { Name = "示例市云溪区教师发展中心党总支" },
        },
        Columns =
        [
            .. RectificationColumns.Ledger.Take(2),
            new() { Field = RectificationField.Goal },
            .. RectificationColumns.Ledger.Skip(2),
        ],
        Items = [.. Enumerable.Range(0, rows).Select(Item)],
    };

    private static RectificationItem Item(int row) => new()
    {
        Issue = Issues[row % Issues.Length] + (row + 1).ToString(CultureInfo.InvariantCulture),
        Goal = "年内见效",
        Measures = [Measures[row % Measures.Length]],
        Leaders = [Names.Of(row % 9)],
        Responsible = [Names.Of(row)],
        Departments = [Departments[row % Departments.Length]],
        Deadline = new Deadline { Date = new OfficialDate(2026, (row % 12) + 1) },
        Progress = row % 3 == 0 ? "已完成" : "推进之中",
        Completion = row % 3 == 0 ? "良好" : "待查",
        ClosedOn = row % 3 == 0 ? new OfficialDate(2026, (row % 12) + 1, (row % 28) + 1) : null,
        Remark = "长期坚持",
    };
}
