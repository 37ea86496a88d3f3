using System.Globalization;
using System.Text;
using OrgLife.Documents.Content;
using OrgLife.Documents.Layout;

namespace OrgLife.Samples;

/// <summary>缺字报告 — which characters no font has, where they stand, and which fonts were tried.</summary>
internal static class MissingGlyphReport
{
    // Where the folder has no Chinese font at all, every character is missing.
    private const int Listed = 20;

    public static void Write(TextWriter writer, string label, MissingGlyphException exception)
    {
        writer.WriteLine($"{label}：缺字 {exception.Missing.Count}，没有写 PDF。");
        foreach (var glyph in exception.Missing.Take(Listed))
        {
            Write(writer, glyph);
        }

        if (exception.Missing.Count > Listed)
        {
            writer.WriteLine($"  另有 {exception.Missing.Count - Listed} 处。");
        }
    }

    private static void Write(TextWriter writer, MissingGlyph glyph)
    {
        var place = glyph.Source is null ? "" : $"（{glyph.Source}）";
        var character = $"“{Show(glyph.CodePoint)}”（{Number(glyph.CodePoint)}）";
        writer.WriteLine($"  错误 font.missing-character{place}");
        writer.WriteLine($"    没有字体有{character}，在“{glyph.Context}”中。");
        writer.WriteLine($"    试过：{Tried(glyph)}（{RoleName(glyph.Role)}）");
        writer.WriteLine("    建议：" + Advice(glyph));
    }

    private static string Advice(MissingGlyph glyph) => glyph.MeantCodePoint is int meant
        ? $"这是旧系统的造字，请改用“{Show(meant)}”（{Number(meant)}）。"
        : "请在字体文件夹中加入有这个字的字体。";

    private static string Tried(MissingGlyph glyph) =>
        glyph.FacesTried.Count == 0 ? "没有字体" : string.Join("、", glyph.FacesTried);

    private static string RoleName(FontRole role) => role switch
    {
        FontRole.FangSong => "仿宋",
        FontRole.XiaoBiaoSong => "小标宋",
        FontRole.HeiTi => "黑体",
        FontRole.KaiTi => "楷体",
        _ => "宋体",
    };

    private static string Show(int codePoint) => new Rune(codePoint).ToString();

    private static string Number(int codePoint) => "U+" + codePoint.ToString("X4", CultureInfo.InvariantCulture);
}
