using System.Globalization;

namespace OrgLife.Documents;

/// <summary>Writes a file whole or not at all: under another name beside it, renamed at the end.</summary>
internal static class WholeFile
{
    public static void Write(string path, Action<Stream> write)
    {
        var full = Path.GetFullPath(path);
        var (stream, draft) = CreateBeside(full);
        try
        {
            using (stream)
            {
                write(stream);
            }

            Rename(draft, full);
        }
        catch
        {
            File.Delete(draft);
            throw;
        }
    }

    public static byte[] InMemory(Action<Stream> write)
    {
        using var memory = new MemoryStream();
        write(memory);
        return memory.ToArray();
    }

    // The first free name: two writers of one file each get a draft of their own.
    private static (FileStream Stream, string Name) CreateBeside(string path)
    {
        for (var attempt = 1; ; attempt++)
        {
            var name = path + "." + attempt.ToString(CultureInfo.InvariantCulture) + ".part";
            try
            {
                return (new FileStream(name, FileMode.CreateNew, FileAccess.Write, FileShare.None), name);
            }
            catch (IOException) when (File.Exists(name) && attempt < 100)
            {
            }
        }
    }

    private static void Rename(string draft, string path)
    {
        if (File.Exists(path))
        {
            File.Replace(draft, path, destinationBackupFileName: null);
        }
        else
        {
            File.Move(draft, path);
        }
    }
}
