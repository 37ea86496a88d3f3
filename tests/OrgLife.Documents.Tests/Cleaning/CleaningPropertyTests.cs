using System.Text;
using AngleSharp.Html.Parser;
using FsCheck;
using FsCheck.Fluent;

namespace OrgLife.Documents.Tests;

public sealed class CleaningPropertyTests
{
    private static readonly string[] Pieces =
    [
        "<p>", "</p>", "<br>", "<br/>", "<b>", "</b>", "<span style='a:\"b\"'>", "</span>", "<ul>", "<ol>", "</ol>", "<li>",
        "</li>", "<table>", "<tr>", "<td>", "</td>", "</table>", "<o:p>", "</o:p>", "<!--", "-->", "<script>", "</script>",
        "<img alt='x'>", "<!DOCTYPE html>", "<![if !x]>", "<", ">", "&", "&amp;", "&nbsp;", "&lt;", "&#65;", "&#0;", "&x;",
        "甲", "乙丙", "a<b", "c>d", "李𬭎", "\uD872", "\uDF4E", " ", "  ", "\t", "\n", "\r\n", "\r", "\u000B", "\u200B",
        "\u00A0", "\u3000", "\u2028", "\u0001", "\uFEFF", "\u200D", "😀", "。", "x", "\"", "'", "=",
    ];

    private static readonly Gen<string> Texts = Gen.Elements(Pieces).ListOf().Select(pieces => string.Concat(pieces));

    [Fact]
    public void TheChangesPutInTheirPlacesTurnOneTextIntoTheOther() => Holds(text =>
    {
        var cleaned = TextCleaning.Clean(text);
        var (made, at) = (new StringBuilder(), 0);
        foreach (var change in cleaned.Changes)
        {
            change.Found.ShouldBe(text.Substring(change.Index, change.Found.Length));
            change.Found.ShouldNotBe(change.Became);
            made.Append(text, at, change.Index - at).Append(change.Became);
            at = change.Index + change.Found.Length;
        }

        made.Append(text, at, text.Length - at).ToString().ShouldBe(cleaned.Text);
    });

    [Fact]
    public void NothingButMarkupBlanksAndForbiddenCharactersIsTakenOut() => Holds(text =>
    {
        foreach (var change in TextCleaning.Clean(text).Changes)
        {
            var isMarkup = change.Code is "cleaning.markup" or "cleaning.hidden" or "cleaning.picture";
            if (isMarkup)
            {
                change.Found.ShouldStartWith("<");
                change.Found.ShouldEndWith(">");
            }
            else if (change.Code == "cleaning.entity")
            {
                var meant = System.Net.WebUtility.HtmlDecode(change.Found).Replace('\u00A0', ' ');
                change.Became.Trim().ShouldBe(meant.Trim());
            }
            else
            {
                change.Found.ShouldAllBe(character => char.IsWhiteSpace(character) || char.IsControl(character)
                    || char.IsSurrogate(character) || character == '\u200B' || character == '\uFEFF');
            }
        }
    });

    [Fact]
    public void ACleanedTextIsCleanUnlessItsWordsSpellMarkup() => Holds(text =>
    {
        var cleaned = TextCleaning.Clean(text.Replace("&", "", StringComparison.Ordinal));
        if (!cleaned.Text.Contains('<', StringComparison.Ordinal))
        {
            TextCleaning.Clean(cleaned.Text).Changes.ShouldBeEmpty();
        }
    });

    [Fact]
    public void ACleanedTextHasNoLineThatIsBlankOrBeginsOrEndsWithABlank() => Holds(text =>
    {
        var cleaned = TextCleaning.Clean(text).Text;
        cleaned.Split('\n').ShouldAllBe(line => line == line.Trim() && (line.Length > 0 || cleaned.Length == 0));
        cleaned.ShouldAllBe(character => character == '\n' || !char.IsControl(character));
    });

    // AngleSharp reads HTML as browsers do. In a whole fragment its words are ours, but for blanks and our numbers.
    [Fact]
    public void WordsOfAWholeFragmentAreThoseABrowserShows() =>
        Prop.ForAll(Arb.From(Fragment(4)), html =>
        {
            using var page = new HtmlParser().ParseDocument(html);
            foreach (var hidden in page.QuerySelectorAll("script, style"))
            {
                hidden.Remove();
            }

            Letters(TextCleaning.Clean(html).Text).ShouldBe(Letters(page.Body!.TextContent), html);
        }).QuickCheckThrowOnFailure();

    private static Gen<string> Fragment(int depth)
    {
        var word = Gen.Elements("甲乙", "R&amp;D", "&lt;丁&gt;", "戊 己", "<br>", "<!-- 注 --> ", "<script>var x;</script>", "\n");
        if (depth == 0)
        {
            return word;
        }

        var inner = Fragment(depth - 1);
        var element =
            from tag in Gen.Elements("p", "div", "span style='color:red'", "b", "ul", "li", "em", "h2", "blockquote")
            from content in inner.ListOf(2)
            select $"<{tag}>{string.Concat(content)}</{tag.Split(' ')[0]}>";
        return Gen.OneOf(word, element, element).ListOf(2).Select(parts => string.Concat(parts));
    }

    private static string Letters(string text) =>
        string.Concat(text.Where(character => !char.IsWhiteSpace(character) && !"0123456789.（）①②③④".Contains(character)));

    private static void Holds(Action<string> fact) =>
        Prop.ForAll(Arb.From(Texts), fact).Check(Config.QuickThrowOnFailure.WithMaxTest(2_000).WithEndSize(60));
}
