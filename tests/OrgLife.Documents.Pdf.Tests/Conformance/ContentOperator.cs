using System.Text;
using System.Text.RegularExpressions;

namespace OrgLife.Documents.Pdf.Tests;

/// <summary>An operator of a content stream with what stands before it; strings are left out.</summary>
internal sealed record ContentOperator(string Name, string Operands)
{
    private static readonly HashSet<string> Painting = ["TJ", "Tj", "'", "S", "f", "Do"];

    public bool Paints => Painting.Contains(Name);

    public bool OpensMark => Name is "BDC" or "BMC";

    public bool ClosesMark => Name == "EMC";

    public static IEnumerable<ContentOperator> Read(byte[] content)
    {
        var operands = new StringBuilder();
        foreach (Match token in Regex.Matches(
            WithoutStrings(content), @"<<.*?>>|/[^\s/<>\[\]]+|[A-Za-z'][\w*]*|[^\s\[\]]+"))
        {
            if (char.IsAsciiLetter(token.Value[0]) || token.Value[0] == '\'')
            {
                yield return new ContentOperator(token.Value, operands.ToString());
                operands.Clear();
            }
            else
            {
                operands.Append(' ').Append(token.Value);
            }
        }
    }

    private static string WithoutStrings(byte[] content)
    {
        var text = new StringBuilder();
        var depth = 0;
        for (var i = 0; i < content.Length; i++)
        {
            switch (content[i])
            {
                case (byte)'\\' when depth > 0:
                    i++;
                    break;
                case (byte)'(':
                    depth++;
                    break;
                case (byte)')':
                    depth--;
                    text.Append(' ');
                    break;
                default:
                    text.Append(depth == 0 ? ((char)content[i]).ToString() : "");
                    break;
            }
        }

        return text.ToString();
    }
}
