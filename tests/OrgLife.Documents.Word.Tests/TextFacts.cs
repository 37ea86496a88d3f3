using System.Buffers;
using System.Text;
using System.Xml.Linq;
using FsCheck;
using FsCheck.Fluent;

namespace OrgLife.Documents.Word.Tests;

public sealed class TextFacts
{
    // Any UTF-16 code units, lone surrogates and controls among them.
    private static readonly Arbitrary<string> AnyText =
        Gen.Choose(0, 0xFFFF).Select(unit => (char)unit)
            .Or(Gen.Elements("国a<>&\"' \t\n\r\0\uD842\uDFB7".ToCharArray()))
            .ArrayOf().Select(units => new string(units)).ToArbitrary();

    [Fact]
    public void WhatIsReadBackIsWhatWasWrittenLessWhatXmlCannotHold() =>
        Prop.ForAll(AnyText, text =>
        {
            var file = WordFile.Of(Papers.Line(text));

            file.All("//w:body/w:p").Single().Text().ShouldBe(Expected(text));
            file.Problems().ShouldBeEmpty();
        }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("甲\n乙", "甲\n乙")]
    [InlineData("甲\r\n乙", "甲\n乙")]
    [InlineData("甲\t乙", "甲\t乙")]
    [InlineData(" 甲  ", " 甲  ")]
    [InlineData("李\uD872\uDF4E", "李\uD872\uDF4E")]
    [InlineData("甲\u000B乙\uFFFF", "甲乙")]
    public void ControlsBecomeElementsAndIllegalCharactersGo(string text, string read) =>
        WordFile.Of(Papers.Line(text)).All("//w:body/w:p").Single().Text().ShouldBe(read);

    [Theory]
    [InlineData("甲乙", null)]
    [InlineData("甲 乙", "preserve")]
    [InlineData("\u3000甲", "preserve")]
    [InlineData("甲\u200B", "preserve")]
    public void TextsWithBlanksSayThatTheseAreToBeKept(string text, string? said) =>
        ((string?)WordFile.Of(Papers.Line(text)).All("//w:t").Single().Attribute(XNamespace.Xml + "space")).ShouldBe(said);

    // Not among the cases above: an attribute cannot hold half a character.
    [Fact]
    public void HalfACharacterGoes() =>
        WordFile.Of(Papers.Line("\uDF4E李\uD872")).All("//w:body/w:p").Single().Text().ShouldBe("李");

    [Fact]
    public void TextLongerThanABlockOfTheWriterIsWhole()
    {
        var text = string.Concat(Enumerable.Range(0, 30_000).Select(i => char.ConvertFromUtf32(0x20000 + i)));

        WordFile.Of(Papers.Line(text)).All("//w:body/w:p").Single().Text().ShouldBe(text);
    }

    [Fact]
    public void EveryRunSaysThatItsPunctuationIsChinese()
    {
        var runs = WordFile.Of(Papers.All["everything"]).All("//w:r[w:t]");

        runs.ShouldNotBeEmpty();
        runs.Select(run => run.Element(Xml.W + "rPr")!.Element(Xml.W + "rFonts")!.Value("hint"))
            .ShouldAllBe(hint => hint == "eastAsia");
    }

    // Said with runes, not with the writer's own rule.
    private static string Expected(string text)
    {
        var rest = text.Replace("\r\n", "\n").Replace('\r', '\n').AsSpan();
        var legal = new StringBuilder();
        while (!rest.IsEmpty)
        {
            var status = Rune.DecodeFromUtf16(rest, out var rune, out var length);
            if (status == OperationStatus.Done
                && (rune.Value is >= ' ' and not (0xFFFE or 0xFFFF) or '\t' or '\n'))
            {
                legal.Append(rune.ToString());
            }

            rest = rest[length..];
        }

        return legal.ToString();
    }
}
