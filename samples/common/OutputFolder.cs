using OrgLife.Documents;

namespace OrgLife.Samples;

/// <summary>输出文件夹 — where the files go, and what to say where they do not.</summary>
internal static class OutputFolder
{
    /// <summary>Makes the folder where there is none.</summary>
    /// <exception cref="CommandFailedException">It cannot be made, or there is a file of that name.</exception>
    public static string Open(string path)
    {
        if (path.Length == 0)
        {
            throw new CommandFailedException("输出文件夹的名称是空的。");
        }

        if (File.Exists(path))
        {
            throw new CommandFailedException($"“{path}”是文件，不能作为输出文件夹。");
        }

        try
        {
            return Directory.CreateDirectory(path).FullName;
        }
        catch (Exception exception) when (FileTrouble.Covers(exception))
        {
            throw new CommandFailedException($"不能建立输出文件夹“{path}”：{FileTrouble.Reason(exception)}。", exception);
        }
    }

    /// <summary>Writes a paper as JSON into the folder.</summary>
    /// <returns>The path of the file.</returns>
    /// <exception cref="CommandFailedException">It cannot be written.</exception>
    public static string Save(string folder, string stem, PartyPaper paper)
    {
        var path = Path.Combine(Open(folder), stem + ".json");
        try
        {
            paper.SaveJson(path);
            return path;
        }
        catch (Exception exception) when (FileTrouble.Covers(exception))
        {
            throw Failed(folder, exception);
        }
    }

    /// <summary>What to say where writing into the folder failed.</summary>
    public static CommandFailedException Failed(string path, Exception exception) =>
        new($"不能写入输出文件夹“{path}”：{FileTrouble.Reason(exception)}。", exception);
}
