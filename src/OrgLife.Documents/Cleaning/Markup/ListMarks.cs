using System.Globalization;

namespace OrgLife.Documents;

/// <summary>
/// 列项序数 — items of HTML lists are numbered 1. （1） ① by their depth, bulleted ones too: official text has numbers where
/// web pages have bullets (GB/T 9704-2012 7.3.3). The only item of a list stands without.
/// </summary>
internal static class ListMarks
{
    /// <summary>The mark of each item, by the place of its tag among the tokens.</summary>
    public static IReadOnlyDictionary<int, string> Of(IReadOnlyList<MarkupToken> tokens)
    {
        var lists = new Stack<List<int>>();
        var marks = new Dictionary<int, string>();
        for (var i = 0; i < tokens.Count; i++)
        {
            var token = tokens[i];
            if (token.IsTag && MarkupElements.IsList(token.Value))
            {
                OpenOrClose(token, lists, marks);
            }
            else if (token is { Kind: MarkupKind.Open, Value: "li" } && lists.Count > 0)
            {
                lists.Peek().Add(i);
            }
        }

        while (lists.Count > 0)
        {
            Number(lists.Pop(), lists.Count + 1, marks);
        }

        return marks;
    }

    private static void OpenOrClose(MarkupToken token, Stack<List<int>> lists, Dictionary<int, string> marks)
    {
        if (token.Kind == MarkupKind.Open)
        {
            lists.Push([]);
        }
        else if (lists.Count > 0)
        {
            Number(lists.Pop(), lists.Count + 1, marks);
        }
    }

    private static void Number(List<int> items, int depth, Dictionary<int, string> marks)
    {
        for (var i = 0; i < items.Count && items.Count > 1; i++)
        {
            marks.Add(items[i], Mark(i + 1, depth));
        }
    }

    private static string Mark(int number, int depth)
    {
        const int circled = 20;
        var arabic = number.ToString(CultureInfo.InvariantCulture);
        return depth == 1 ? arabic + "."
            : depth == 2 || number > circled ? "（" + arabic + "）"
            : ((char)('①' + number - 1)).ToString();
    }
}
