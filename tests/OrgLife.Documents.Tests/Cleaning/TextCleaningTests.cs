namespace OrgLife.Documents.Tests;

public sealed class TextCleaningTests
{
    [Theory]
    [InlineData("<p>一是学习不深入。</p><p>二是联系不紧密。</p>", "一是学习不深入。\n二是联系不紧密。")]
    [InlineData("第一行<br>第二行<br/>第三行<BR />第四行", "第一行\n第二行\n第三行\n第四行")]
    [InlineData("<span style=\"color: red; font-family: '仿宋'\">重点</span>内容", "重点内容")]
    [InlineData("<p class=MsoNormal><span lang=EN-US>2026<o:p></o:p></span>年</p>", "2026年")]
    [InlineData("<st1:chsdate w:st=\"on\" year=\"2026\">3月1日</st1:chsdate>前", "3月1日前")]
    [InlineData("<div>\n  <p>甲</p>\n\n  <p>乙</p>\n</div>\n", "甲\n乙")]
    [InlineData("<p>组织生活会开得\n    扎实</p>", "组织生活会开得扎实")]
    [InlineData("<p>Word and\n    PDF</p>", "Word and PDF")]
    [InlineData("<p>甲</p><p>&nbsp;</p><p><br></p><p>乙</p>", "甲\n乙")]
    [InlineData("<a href=\"http://example.org/?a=1&amp;b=2\">链接</a>", "链接")]
    [InlineData("<input type=checkbox checked>已谈", "已谈")]
    [InlineData("<b>粗</b>和<i>斜</i>", "粗和斜")]
    [InlineData("m<sup>2</sup>", "m2")]
    public void MarkupGoesAndItsWordsStay(string text, string cleaned) => Clean(text).ShouldBe(cleaned);

    [Theory]
    [InlineData("<ul><li>甲</li><li>乙</li></ul>", "1.甲\n2.乙")]
    [InlineData("措施：<ol><li>甲<ol><li>一<li>二</ol></li><li>乙</li></ol>完", "措施：\n1.甲\n（1）一\n（2）二\n2.乙\n完")]
    [InlineData("<ol><li>a<ul><li>b<ul><li>c</li><li>d</li></ul></li><li>e</li></ul></li><li>f</li></ol>",
        "1.a\n（1）b\n①c\n②d\n（2）e\n2.f")]
    [InlineData("<ul><li>只有一条</li></ul>", "只有一条")]
    [InlineData("<ol>\n<li>\n<p>甲</p>\n</li>\n<li>\n<p>乙</p>\n</li>\n</ol>", "1.甲\n2.乙")]
    [InlineData("<li>不在列表里</li>", "不在列表里")]
    [InlineData("<ol><li>没有结束<li>也没有", "1.没有结束\n2.也没有")]
    public void ListsAreNumberedByTheirDepth(string text, string cleaned) => Clean(text).ShouldBe(cleaned);

    [Theory]
    [InlineData("<table><tr><th>姓名</th><th>事项</th></tr><tr><td>甲</td><td>学习</td></tr></table>", "姓名　事项\n甲　学习")]
    [InlineData("<table>\n<tr>\n<td>\n<p>甲</p>\n</td>\n<td>\n<p>乙</p>\n</td>\n</tr>\n</table>", "甲　乙")]
    [InlineData("<tr><td>甲</td><td></td><td>丙</td></tr>", "甲　　丙")]
    [InlineData("前<table><tr><td>甲</td></tr></table>后", "前\n甲\n后")]
    public void TablesBecomeLinesWithBlanksBetweenTheirCells(string text, string cleaned) =>
        Clean(text).ShouldBe(cleaned);

    [Theory]
    [InlineData("甲<!-- 注释 -->乙", "甲乙")]
    [InlineData("<!--[if gte mso 9]><xml><w:View>Normal</w:View></xml><![endif]--><p>正文</p>", "正文")]
    [InlineData("<p><![if !supportLists]><span>一、</span><![endif]>学习</p>", "一、学习")]
    [InlineData("<style>p { color: red }</style><script type=\"text/javascript\">if (a < b) { }</script >正文", "正文")]
    [InlineData("<?xml:namespace prefix = o ns = \"urn:schemas\" />正文", "正文")]
    [InlineData("<!DOCTYPE html><html><body>正文</body></html>", "正文")]
    public void WhatABrowserDoesNotShowGoes(string text, string cleaned) => Clean(text).ShouldBe(cleaned);

    [Theory]
    [InlineData("a&amp;b &lt;p&gt; &quot;x&quot; &mdash; &#8212; &#x4E00; &#150;", "a&b <p> \"x\" — — 一 –")]
    [InlineData("第一&nbsp;&nbsp;条", "第一  条")]
    [InlineData("&amp;lt;", "&lt;")]
    public void EntitiesBecomeTheirCharacters(string text, string cleaned) => Clean(text).ShouldBe(cleaned);

    [Theory]
    [InlineData("　　一、学习　\n　　二、讨论", "一、学习\n二、讨论")]
    [InlineData("甲\t乙\u00A0丙\u2003丁", "甲 乙 丙　丁")]
    [InlineData("甲\r\n乙\r丙\u000B丁\u2028戊\u0085己", "甲\n乙\n丙\n丁\n戊\n己")]
    [InlineData("\uFEFF问\u200B题\u00AD清\u2060单\u202E", "问题清单")]
    [InlineData("\u0001甲\u0007乙\u009F", "甲乙")]
    [InlineData("甲\n\n\n乙\n", "甲\n乙")]
    [InlineData(" \t　", "")]
    public void BlanksAndControlCharactersAreMadeOrdinary(string text, string cleaned) => Clean(text).ShouldBe(cleaned);

    [Theory]
    [InlineData("a<b")]
    [InlineData("若a<b且c>d，则成立")]
    [InlineData("a<b and c>d")]
    [InlineData("a<b>c")]
    [InlineData("见<工作方案>第3条")]
    [InlineData("<张三>和<2026>")]
    [InlineData("邮箱<a@b.example>，网址<http://example.org>")]
    [InlineData("R&D、AT&T、?a=1&lt=2、&nosuchname;、&#0;、&#xD800;")]
    [InlineData("未完的<span style=\"color")]
    [InlineData("未完的<!-- 注释")]
    [InlineData("未完的<script>脚本")]
    [InlineData("<<<>>>、a < b > c、x<=y")]
    [InlineData("　")]
    public void WhatIsNoMarkupIsLeftAsItIs(string text)
    {
        // A blank line alone is no text at all.
        Clean(text).ShouldBe(text.Trim());
        TextCleaning.Clean(text.Trim()).Changes.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("签名：　　　　年　　月　　日")]
    [InlineData("一是A。\n二是B。")]
    [InlineData("甲  乙 丙")]
    [InlineData("ئۇيغۇر\u200Cچە、👨\u200D👩\u200D👧、𬭎、\uE863、\uFFFD")]
    [InlineData("")]
    public void CleanTextIsTheVerySame(string text)
    {
        var cleaned = TextCleaning.Clean(text);

        cleaned.Text.ShouldBeSameAs(text);
        cleaned.Changes.ShouldBeEmpty();
    }

    [Fact]
    public void LineFeedsBetweenMarkedWordsAreTheWritersOwn() =>
        Clean("第一条\n<b>第二</b>条\n第三条").ShouldBe("第一条\n第二条\n第三条");

    [Fact]
    public void HalfOfACharacterIsListedAndMarked()
    {
        var cleaned = TextCleaning.Clean("李\uD872");

        cleaned.Text.ShouldBe("李\uFFFD");
        cleaned.Changes.ShouldHaveSingleItem().Message.ShouldContain("U+D872");
    }

    [Fact]
    public void EveryChangeSaysWhatItIs()
    {
        var changes = TextCleaning.Clean("<p>问\u200B题&amp;<img src=\"a.png\" alt=\"图\">原因</p>\n<!--x--><p>措施\u0001</p>").Changes;

        changes.Select(change => (change.Code, change.Index, change.Found, change.Became)).ShouldBe(
        [
            ("cleaning.markup", 0, "<p>", ""),
            ("cleaning.invisible-character", 4, "\u200B", ""),
            ("cleaning.entity", 6, "&amp;", "&"),
            ("cleaning.picture", 11, "<img src=\"a.png\" alt=\"图\">", ""),
            ("cleaning.markup", 38, "</p>", ""),
            ("cleaning.hidden", 43, "<!--x-->", ""),
            ("cleaning.markup", 51, "<p>", ""),
            ("cleaning.control-character", 56, "\u0001", ""),
            ("cleaning.markup", 57, "</p>", ""),
        ]);
        changes.Select(change => change.Code).ShouldBeSubsetOf(TextCleaning.Kinds.Keys);
        changes[0].Message.ShouldBe("第1个字符起的网页标记“<p>”已去掉。");
        changes[1].Message.ShouldBe("第5个字符起的看不见的字符“U+200B”已去掉。");
        changes[2].Message.ShouldBe("第7个字符起的网页转义“&amp;”改为“&”。");
        changes[3].Message.ShouldEndWith("已去掉。文字中放不下，如有用请另附。");
    }

    [Fact]
    public void ALineFeedThatIsMadeIsSaidToBeOne() =>
        TextCleaning.Clean("甲<br>乙").Changes.ShouldHaveSingleItem().Message
            .ShouldBe("第2个字符起的网页标记“<br>”改为换行。");

    // Were any of these read again from each of their beginnings, it would take hours.
    [Theory]
    [InlineData("<b a=\"")]
    [InlineData("<b a='\" c='")]
    [InlineData("<!--")]
    [InlineData("<script>")]
    [InlineData("<script x='1'></script")]
    [InlineData("<b x ")]
    [InlineData("&#")]
    [InlineData("<![if ")]
    [InlineData("<ol><li>")]
    [InlineData("<td> <p>\r")]
    public void AMegabyteWithoutAnEndIsReadInNoTime(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 1_000_000 / piece.Length));

        var cleaned = TextCleaning.Clean(text);

        cleaned.Text.Length.ShouldBeLessThanOrEqualTo(text.Length);
    }

    private static string Clean(string text) => TextCleaning.Clean(text).Text;
}
