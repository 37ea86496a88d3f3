using OrgLife.Documents.Content;

namespace OrgLife.Documents;

/// <summary>
/// 数字成句 — puts figures into sentences: none, one and several each in words of their own, nothing that is not known, and
/// no enumeration of noughts.
/// </summary>
internal sealed class SituationWords(Wording wording)
{
    /// <summary>The words of a key with its figures.</summary>
    public string Say(string key, params (string Name, object Value)[] values) => wording.Fill(
        "situationReport." + key,
        [.. values.Select(value => (value.Name, value.Value as string ?? FieldText.Arabic((int)value.Value)))]);

    /// <summary>One of two keys, <c>key.none</c> or <c>key.some</c>, by a number; nothing where it is not known.</summary>
    public string NoneOrSome(string key, int? count) => count switch
    {
        null => "",
        <= 0 => Say(key + ".none"),
        { } some => Say(key + ".some", ("count", some)),
    };

    /// <summary>
    /// <c>（均为甲）</c> where all are of one name, <c>（甲2条，乙1条）</c> where they are of several or of none; nothing where all
    /// counts are 0.
    /// </summary>
    /// <param name="total">How many there are.</param>
    /// <param name="counts">How many are of each name.</param>
    /// <param name="unit">条, 名.</param>
    public string InBrackets(int total, IEnumerable<(string Name, int Count)> counts, string unit)
    {
        var some = counts.Where(item => item.Count > 0).ToList();
        return some.Count == 0 ? ""
            : some.Count > 1 || some[0].Count != total ? Say("brackets.several", ("items", Enumerated(some, unit)))
            : Say(total == 1 ? "brackets.one" : "brackets.all", ("name", some[0].Name));
    }

    /// <summary>甲2条，乙1条.</summary>
    public string Enumerated(IEnumerable<(string Name, int Count)> counts, string unit) => string.Join(
        Say("and"),
        counts.Select(item => Say("item", ("name", item.Name), ("count", item.Count), ("unit", Say("unit." + unit)))));

    /// <summary>Clauses with commas between them; those that say nothing are left out.</summary>
    public string Clauses(params string[] clauses) =>
        string.Join(Say("and"), clauses.Where(clause => clause.Length > 0));

    /// <summary>A sentence of clauses; nothing where none of them says anything.</summary>
    public string Sentence(params string[] clauses)
    {
        var said = Clauses(clauses);
        return said.Length == 0 ? "" : Say("sentence", ("clauses", said));
    }

    /// <summary>A paragraph of sentences; nothing where they are all empty.</summary>
    public static IEnumerable<Run> Paragraph(string source, params string[] sentences)
    {
        var text = string.Concat(sentences);
        return text.Length == 0 ? [] : [PaperText.Of(text, source)];
    }
}
