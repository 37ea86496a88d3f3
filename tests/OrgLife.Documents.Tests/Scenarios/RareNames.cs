namespace OrgLife.Documents.Tests;

/// <summary>Names with characters that old encodings lack.</summary>
internal static class RareNames
{
    // Ext-A, Ext-E (two UTF-16 units), Ext-A, and three that GBK has and GB 2312 has not.
    private static readonly string[] Names = ["王㛃", "李\U0002CB4E", "张䶮", "赵祎", "钱堃", "孙赟"];

    public static string Of(int index) => Names[index % Names.Length] + (char)('一' + index);

    public static string Plain(int index) => "某某" + (char)('一' + index);

    /// <summary>U+E863 is what .NET makes of 䶮 in GBK.</summary>
    public static string OfOldEncoding(int index) => "张\uE863" + (char)('一' + index);
}
