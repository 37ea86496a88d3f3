using OrgLife.Documents.Content;

namespace OrgLife.Documents;

/// <summary>Composes a ledger of talks: one row for each, and below them who is still to talk with whom.</summary>
internal static class TalkLedgerComposition
{
    public static Document Compose(TalkLedger ledger, PaperComposer composer) => ListPaper.Compose(
        composer,
        ledger,
        ledger.Branch,
        ledger.Date,
        [
            ListTable.Compose(composer, "talkLedger", ledger.Columns, TalkLedgerFields.All, ledger.Items),
            .. Pairs(ledger, composer),
            .. Members(ledger, composer),
            .. ListPaper.Remark(composer, ledger.Remark),
        ]);

    private static IEnumerable<Block> Pairs(TalkLedger ledger, PaperComposer composer)
    {
        var due = TalkCoverage.PairsDue(ledger);
        if (due == 0)
        {
            return [];
        }

        var missing = ledger.MissingPairs;
        return
        [
            Note(composer, "committee", composer.Wording.Fill(
                "talkLedger.pairs",
                ("due", FieldText.Arabic(due)),
                ("done", FieldText.Arabic(due - missing.Count)),
                ("missing", Missing(composer, missing.Select(pair => composer.Wording.Fill(
                    "talkLedger.pair", ("first", pair.First.Name), ("second", pair.Second.Name))))))),
        ];
    }

    private static IEnumerable<Block> Members(TalkLedger ledger, PaperComposer composer)
    {
        if (ledger.Members.Count == 0 || ledger.Committee.Count == 0)
        {
            return [];
        }

        var missing = ledger.MissingMembers;
        return
        [
            Note(composer, "members", composer.Wording.Fill(
                "talkLedger.members",
                ("due", FieldText.Arabic(ledger.Members.Count)),
                ("done", FieldText.Arabic(ledger.Members.Count - missing.Count)),
                ("missing", Missing(composer, missing.Select(member => member.Name))))),
        ];
    }

    private static string Missing(PaperComposer composer, IEnumerable<string> names)
    {
        var joined = string.Join("、", names);
        return joined.Length == 0 ? "" : composer.Wording.Fill("talkLedger.missing", ("names", joined));
    }

    private static Paragraph Note(PaperComposer composer, string source, string text) =>
        new([PaperText.Of(text, source)], composer.Styles.Note);
}
