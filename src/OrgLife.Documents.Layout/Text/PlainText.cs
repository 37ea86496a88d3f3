using System.Text;
using OrgLife.Documents.Content;

namespace OrgLife.Documents.Layout;

/// <summary>The text of inlines on one line, as the bookmarks show it.</summary>
internal static class PlainText
{
    public static string Of(IReadOnlyList<Inline> inlines)
    {
        var text = new StringBuilder();
        foreach (var run in inlines.OfType<Run>())
        {
            for (var i = 0; i < run.Text.Length;)
            {
                var codePoint = CodePoints.Read(run.Text, ref i);
                if (!Characters.IsInvisible(codePoint) && !Characters.IsLineBreak(codePoint))
                {
                    text.Append(CodePoints.ToText(codePoint));
                }
            }
        }

        return text.ToString();
    }
}
