namespace OrgLife.Documents;

/// <summary>Words of the trade that a title should not break, the longest first so that they win.</summary>
internal static class TitleWords
{
    public static IReadOnlyList<string> All { get; } =
    [
        "民主评议党员", "民主生活会", "组织生活会", "党员民主测评表", "民主测评表", "测评汇总表", "整改承诺书", "对照检查材料",
        "谈心谈话", "主题教育", "工作方案", "实施方案", "问题清单", "整改清单", "整改台账", "情况报告", "工作总结", "学习安排",
        "会议记录", "党总支部", "党总支", "党支部", "党小组", "委员会", "全体党员", "党员大会", "支委会", "班子成员", "领导班子",
        "班子", "党员", "专题", "年度", "关于", "开展", "召开", "做好", "印发", "的通知", "的报告", "的请示", "的函", "通知", "报告",
        "测评", "评议", "汇总表", "情况", "学院", "学校", "大学", "中学", "小学", "中心", "公司", "医院", "机关", "支部", "工委",
        "党委", "党组",
    ];
}
