using System.Text;

namespace OrgLife.Documents.Pdf.Tests;

/// <summary>An operator of a content stream with what stands before it; strings are left out.</summary>
internal sealed record ContentOperator(string Name, string Operands)
{
    private static readonly HashSet<string> Painting = ["TJ", "Tj", "S", "f", "Do"];

    public bool Paints => Painting.Contains(Name);

    public bool OpensMark => Name is "BDC" or "BMC";

    public bool ClosesMark => Name == "EMC";

    public static IEnumerable<ContentOperator> Read(byte[] content)
    {
        var operands = new StringBuilder();
        var words = WithoutStrings(content).Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries);
        foreach (var word in words)
        {
            var name = word.TrimStart('[', ']');
            var isDictionary = word.EndsWith(">>", StringComparison.Ordinal);
            if (name.Length > 0 && char.IsAsciiLetter(name[0]) && !isDictionary)
            {
                yield return new ContentOperator(name, operands.ToString());
                operands.Clear();
            }
            else
            {
                var end = word.LastIndexOf(">>", StringComparison.Ordinal);
                operands.Append(' ').Append(end < 0 ? word : word[..(end + 2)]);
                if (end >= 0 && end + 2 < word.Length)
                {
                    yield return new ContentOperator(word[(end + 2)..], operands.ToString());
                    operands.Clear();
                }
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
                    break;
                default:
                    text.Append(depth == 0 ? ((char)content[i]).ToString() : "");
                    break;
            }
        }

        return text.ToString();
    }
}
