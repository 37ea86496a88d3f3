using System.Text;

namespace OrgLife.Documents.Layout.Tests;

/// <summary>The name table of a synthetic font: Mac Roman, UTF-16, and a record in GBK that must be passed over.</summary>
internal static class SyntheticNames
{
    public static byte[] Of(SyntheticFont font)
    {
        var records = new List<(int[] Head, byte[] Text)>
        {
            ([1, 0, 0, 1], Encoding.ASCII.GetBytes(font.Family)),
            ([1, 0, 0, 6], Encoding.ASCII.GetBytes(font.PostScriptName)),
            ([3, 1, 0x0409, 1], Encoding.BigEndianUnicode.GetBytes(font.Family)),
            ([3, 1, 0x0409, 6], Encoding.BigEndianUnicode.GetBytes(font.PostScriptName)),
            ([3, 3, 0x0804, 1], [0xBA, 0xCF, 0xB3, 0xC9]),
        };
        if (font.ChineseFamily is not null)
        {
            records.Add(([3, 1, 0x0804, 1], Encoding.BigEndianUnicode.GetBytes(font.ChineseFamily)));
        }

        var table = new BigEndian().U16(0, records.Count, 6 + (records.Count * 12));
        var storage = new BigEndian();
        foreach (var (head, text) in records)
        {
            table.U16(head).U16(text.Length, storage.Length);
            storage.Bytes(text);
        }

        return table.Bytes(storage.ToArray()).ToArray();
    }
}
