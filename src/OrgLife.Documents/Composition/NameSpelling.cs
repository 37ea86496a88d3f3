using OrgLife.Documents.Content;

namespace OrgLife.Documents;

/// <summary>
/// 间隔号 — names of members are printed with · (U+00B7, 民委发〔2016〕33号) whatever separator they came with; the checks
/// have said where. Nothing but these names is changed.
/// </summary>
internal static class NameSpelling
{
    public static Document Normalize(Document document, PartyPaper paper)
    {
        var names = ModelWalk.Of(paper).Select(value => value.Value).OfType<PartyMember>()
            .Select(member => member.Name)
            .Where(name => name is not null && name != NameRules.WithUsualSeparator(name))
            .Distinct()
            .OrderByDescending(name => name.Length)
            .ToList();
        return names.Count == 0 ? document : EachRun.Of(document, run => Normalize(run, names));
    }

    private static Run Normalize(Run run, List<string> names) => run with
    {
        Text = names.Aggregate(
            run.Text, (text, name) => text.Replace(name, NameRules.WithUsualSeparator(name))),
    };
}
