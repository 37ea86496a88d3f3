using System.Text;

namespace OrgLife.Documents;

/// <summary>A name that a file can have on every system: no folder, nothing that Windows refuses, not too long.</summary>
internal static class PacketFileName
{
    // 255 bytes is what Linux file systems hold; the ending and a download's "(1)" need some of them.
    private const int MaximumBytes = 240;

    private static readonly char[] Refused = ['\\', '/', ':', '*', '?', '"', '<', '>', '|'];

    public static void Check(string name)
    {
        if (string.IsNullOrWhiteSpace(name))
        {
            throw new ArgumentException("A file must have a name.", nameof(name));
        }

        if (name.IndexOfAny(Refused) >= 0 || name.Any(char.IsControl) || name[name.Length - 1] is '.' or ' ')
        {
            throw new ArgumentException($"'{name}' cannot be the name of a file on every system.", nameof(name));
        }

        if (Encoding.UTF8.GetByteCount(name) > MaximumBytes)
        {
            throw new ArgumentException($"'{name}' is too long for a file's name.", nameof(name));
        }
    }
}
