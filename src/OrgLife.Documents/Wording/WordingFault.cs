using System.Globalization;

namespace OrgLife.Documents;

/// <summary>用语有误 — one thing that is wrong in a wording file.</summary>
public sealed record WordingFault
{
    internal WordingFault(string file, int line, string key, string message) =>
        (File, Line, Key, Message) = (file, line, key, message);

    /// <summary>The file.</summary>
    public string File { get; }

    /// <summary>行 — from 1.</summary>
    public int Line { get; }

    /// <summary>The key of the sentence, such as <c>workPlan.theme</c>; empty where the file as a whole is at fault.</summary>
    public string Key { get; }

    /// <summary>What is wrong, in Chinese.</summary>
    public string Message { get; }

    /// <summary>own.json:3 workPlan.theme：…</summary>
    public override string ToString() =>
        $"{File}:{Line.ToString(CultureInfo.InvariantCulture)} {(Key.Length > 0 ? Key + "：" : "")}{Message}";
}
