using System.Text;
using FsCheck;
using FsCheck.Fluent;

namespace OrgLife.Documents.Tests;

public class Utf8TextTests
{
    private static readonly UTF8Encoding Strict = new(false, throwOnInvalidBytes: true);

    [Fact]
    public void WhatTheDecoderTakesAndRefusesIsTakenAndRefused()
    {
        // Bytes drawn from the borders of RFC 3629, so that nearly right sequences are common.
        byte[] borders =
        [
            0x41, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC1, 0xC2, 0xDF, 0xE0, 0xE4, 0xED, 0xEF, 0xF0,
            0xF4, 0xF5,
        ];
        var bytes = Gen.Elements(borders).ArrayOf().ToArbitrary();

        Prop.ForAll(bytes, text => (Utf8Text.FirstFault(text) < 0).ShouldBe(IsUtf8(text)))
            .QuickCheckThrowOnFailure();
    }

    [Fact]
    public void EveryCharacterIsTaken()
    {
        var runes = Enumerable.Range(0, 0x110000).Where(Rune.IsValid).Select(code => new Rune(code));

        runes.Where(rune => Utf8Text.FirstFault(Encoding.UTF8.GetBytes($"{rune}")) >= 0).ShouldBeEmpty();
    }

    [Fact]
    public void TheFirstWrongByteIsNamed() =>
        Utf8Text.FirstFault([0x7B, 0xE5, 0x85, 0x9A, 0xB5, 0xB3]).ShouldBe(4);

    private static bool IsUtf8(byte[] text)
    {
        try
        {
            Strict.GetCharCount(text);
            return true;
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }
}
