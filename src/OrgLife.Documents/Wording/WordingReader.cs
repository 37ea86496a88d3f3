using System.Text.Json;

namespace OrgLife.Documents;

/// <summary>
/// Reads a wording file: one JSON object of objects of strings, <c>{ "workPlan": { "theme": "主题" } }</c>. Every sentence
/// keeps its line, every fault is listed with its own.
/// </summary>
internal sealed class WordingReader
{
    private readonly string _file;
    private readonly byte[] _utf8;
    private readonly List<WordingFault> _faults;
    private readonly List<WordingSentence> _sentences = [];
    private int _counted;
    private int _line = 1;

    private WordingReader(string file, byte[] utf8, List<WordingFault> faults)
    {
        _file = file;
        _utf8 = utf8;
        _faults = faults;
    }

    /// <summary>The sentences of a file, in their order; what is wrong goes to the faults.</summary>
    public static IReadOnlyList<WordingSentence> Read(string file, byte[] utf8, List<WordingFault> faults)
    {
        var reader = new WordingReader(file, utf8, faults);
        reader.Read();
        return reader._sentences;
    }

    private void Read()
    {
        var broken = Utf8Text.FirstFault(_utf8);
        if (broken >= 0)
        {
            AddFault(broken, "", "不是 UTF-8 编码。");
            return;
        }

        var mark = _utf8.AsSpan().StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]) ? 3 : 0;
        var json = new Utf8JsonReader(_utf8.AsSpan(mark));
        try
        {
            json.Read();
            ReadValue(ref json, mark, mark, "");
            json.Read();
        }
        catch (JsonException wrong)
        {
            _faults.Add(new WordingFault(_file, (int)(wrong.LineNumber ?? 0) + 1, "", "不是正确的 JSON。"));
        }
    }

    // The reader stands at the value; the place is that of its key.
    private void ReadValue(ref Utf8JsonReader json, int mark, int place, string key)
    {
        switch (json.TokenType)
        {
            case JsonTokenType.StartObject:
                while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
                {
                    var member = mark + (int)json.TokenStartIndex;
                    var name = TextOf(ref json, member, key);
                    json.Read();
                    ReadValue(ref json, mark, member, key.Length == 0 ? name : key + "." + name);
                }

                break;
            case JsonTokenType.String when key.Length > 0:
                AddSentence(place, key, TextOf(ref json, place, key));
                break;
            default:
                AddFault(place, key, "这里只能写对象（花括号）或文字。");
                json.Skip();
                break;
        }
    }

    private string TextOf(ref Utf8JsonReader json, int place, string key)
    {
        try
        {
            return json.GetString()!;
        }
        catch (InvalidOperationException)
        {
            AddFault(place, key, "文字中有不成对的 \\u 转义，不是文字。");
            return "";
        }
    }

    private void AddSentence(int place, string key, string text)
    {
        if (_sentences.Find(sentence => sentence.Key == key) is { } first)
        {
            AddFault(place, key, $"这一句在第{first.Line}行已经写过。");
        }

        _sentences.Add(new WordingSentence(_file, LineAt(place), key, new WordingTemplate(text)));
    }

    private void AddFault(int place, string key, string message) =>
        _faults.Add(new WordingFault(_file, LineAt(place), key, message));

    // Places come in their order, so that each byte is looked at once.
    private int LineAt(int place)
    {
        for (; _counted < place; _counted++)
        {
            _line += _utf8[_counted] == '\n' ? 1 : 0;
        }

        return _line;
    }
}
