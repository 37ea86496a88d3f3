using OrgLife.Documents.Content;

namespace OrgLife.Documents;

/// <summary>Finds the cheapest way of breaking a title into so many lines: line by line, the best for every place.</summary>
internal sealed class TitleSearch
{
    private readonly string _title;
    private readonly TitleBreak[] _breaks;
    private readonly double[] _ends;
    private readonly double _width;

    public TitleSearch(string title, TextStyle style, Length width, TitleBreak[] breaks)
    {
        (_title, _breaks) = (title, breaks);
        _width = (double)width.Emu / style.CharacterPitch.Emu;
        _ends = new double[title.Length + 1];
        for (var i = 0; i < title.Length; i++)
        {
            var character = NominalText.WidthOf(title.Substring(i, 1), style);
            _ends[i + 1] = _ends[i] + ((double)character.Emu / style.CharacterPitch.Emu);
        }
    }

    /// <summary>The lines; null where no way fits the width.</summary>
    public IReadOnlyList<string>? Broken(int lines)
    {
        List<TitlePath> paths = [.. Extended([null], lines, isLast: lines == 1)];
        for (var line = 2; line <= lines; line++)
        {
            paths = Extended(paths, lines, isLast: line == lines);
        }

        return paths.Count == 0 ? null : Cheapest(paths).Lines(_title);
    }

    // For every last line, growing or shrinking, only the cheapest way to it can be part of the cheapest whole.
    private List<TitlePath> Extended(IEnumerable<TitlePath?> paths, int lines, bool isLast)
    {
        var best = new Dictionary<(int Start, int End, bool Shrinks), TitlePath>();
        foreach (var path in paths.SelectMany(before => From(before, lines, isLast)))
        {
            var key = (path.Start, path.End, path.Shrinks);
            if (!best.TryGetValue(key, out var known) || path.Cost < known.Cost)
            {
                best[key] = path;
            }
        }

        return [.. best.Values.OrderBy(path => path.Start).ThenBy(path => path.End).ThenBy(path => path.Shrinks)];
    }

    private IEnumerable<TitlePath> From(TitlePath? before, int lines, bool isLast)
    {
        var start = before?.End ?? 0;
        var aim = _ends[_title.Length] / lines;
        for (var end = isLast ? _title.Length : start + 1; end <= _title.Length; end++)
        {
            var length = _ends[end] - _ends[start];
            if (length > _width)
            {
                yield break;
            }

            if (end > start && _breaks[end] != TitleBreak.Forbidden)
            {
                var cost = TitleShape.CostOfLine(length, aim, _breaks[end], isLast)
                    + (before is null ? 0 : before.Cost + TitleShape.CostBelow(before, length));
                var shrinks = before is not null && length < before.Length;
                yield return new TitlePath(start, end, length, shrinks, cost, before);
            }
        }
    }

    private static TitlePath Cheapest(List<TitlePath> paths) =>
        paths.Aggregate((best, path) => path.Cost < best.Cost ? path : best);
}
