namespace OrgLife.Samples;

/// <summary>文件故障 — says in Chinese why a file or folder could not be used.</summary>
internal static class FileTrouble
{
    // What .NET keeps in HResult: the errno on Unix, the Win32 code in its low half on Windows.
    private static readonly Dictionary<int, string> Known = new()
    {
        [28] = "磁盘空间不足",
        [30] = "所在磁盘是只读的",
        [122] = "超过磁盘配额",
        [unchecked((int)0x80070070)] = "磁盘空间不足",
        [unchecked((int)0x80070013)] = "所在磁盘是只读的",
        [unchecked((int)0x80070020)] = "正被其他程序使用，请先关闭",
        [unchecked((int)0x80070021)] = "正被其他程序使用，请先关闭",
    };

    public static bool Covers(Exception exception) => exception is IOException or UnauthorizedAccessException;

    public static string Reason(Exception exception) => exception switch
    {
        UnauthorizedAccessException => "没有权限",
        PathTooLongException => "路径太长",
        FileNotFoundException => "找不到文件",
        DirectoryNotFoundException => "找不到文件夹",
        IOException when Known.TryGetValue(exception.HResult, out var reason) => reason,
        _ => exception.Message,
    };
}
