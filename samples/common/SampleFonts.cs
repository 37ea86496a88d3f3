using OrgLife.Documents.Layout;

namespace OrgLife.Samples;

/// <summary>
/// 字体 — the fonts a program sets PDF with: a folder, the nearest .fonts upward, else those of the machine.
/// </summary>
internal static class SampleFonts
{
    private const string FolderName = ".fonts";

    private const string Advice = "请用 --fonts 指明放有中文字体（.ttf、.otf、.ttc）的文件夹。";

    /// <exception cref="CommandFailedException">There is no such folder, or there are no fonts in it.</exception>
    public static FontLibrary Open(string? folder)
    {
        if (folder?.Length == 0)
        {
            throw new CommandFailedException("字体文件夹的名称是空的。" + Advice);
        }

        folder ??= Nearest(Directory.GetCurrentDirectory()) ?? Nearest(AppContext.BaseDirectory);
        var library = Load(folder);
        if (library.Faces.Count == 0)
        {
            var where = folder is null ? "本机没有" : $"文件夹“{folder}”中没有";
            throw new CommandFailedException($"{where}可用的字体，不能制作 PDF。{Advice}");
        }

        return library;
    }

    /// <summary>What to say where a font proves damaged.</summary>
    public static CommandFailedException Failed(FontException exception) =>
        new($"字体“{exception.File}”不能使用：{exception.Reason}。", exception);

    private static FontLibrary Load(string? folder)
    {
        try
        {
            return folder is null ? FontLibrary.FromSystem() : FontLibrary.FromFolder(folder);
        }
        catch (FontException exception)
        {
            throw Failed(exception);
        }
        catch (Exception exception) when (FileTrouble.Covers(exception))
        {
            var message = $"打不开字体文件夹“{folder}”：{FileTrouble.Reason(exception)}。{Advice}";
            throw new CommandFailedException(message, exception);
        }
    }

    private static string? Nearest(string start)
    {
        for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
        {
            var path = Path.Combine(folder.FullName, FolderName);
            if (Directory.Exists(path))
            {
                return path;
            }
        }

        return null;
    }
}
