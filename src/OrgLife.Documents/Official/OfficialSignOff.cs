using OrgLife.Documents.Content;

namespace OrgLife.Documents;

/// <summary>署名、成文日期、印章 of an official paper, as it is signed (GB/T 9704-2012 7.3.5); 纪要 is not.</summary>
internal static class OfficialSignOff
{
    public static IEnumerable<Block> Compose(OfficialDocument document, PaperComposer composer)
    {
        if (document.Format == OfficialFormat.Minutes)
        {
            return [];
        }

        var organs = document.Issuers
            .Select((issuer, i) => PaperText.Of(issuer.Name, $"issuers[{i}].name")).ToList();
        var date = new Run(document.Date.ToText(DateStyle.Full)) { Source = "date" };
        return
        [
            document.Signing switch
            {
                Signing.Signature => StampedSignOff.Compose(composer, document.Signatories, date),
                Signing.Unsealed => SignOff.Unsealed(composer, organs, date),
                _ when organs.Count > 1 => JointSeals.Compose(composer, organs, date),
                _ => SealedSignOff.Compose(composer, organs[0], date),
            },
        ];
    }
}
