using OrgLife.Documents.Content;

namespace OrgLife.Documents;

/// <summary>
/// 加盖签名章 — two lines below the text the stamp, four characters in from the right, the post two characters to its left;
/// one line below it the date, four characters in (GB/T 9704-2012 7.3.5.3).
/// </summary>
internal static class StampedSignOff
{
    private const double Right = 4;
    private const double Between = 2;

    public static KeepTogether Compose(PaperComposer composer, IReadOnlyList<Signatory> signatories, Run date) => new(
    [
        .. OfficialSpace.Lines(composer, 2),
        .. signatories.SelectMany((signatory, i) => Row(composer, signatory, $"signatories[{i}]")),
        .. OfficialSpace.Lines(composer, 1),
        new Paragraph([date], composer.Styles.SignOff with { RightIndent = Indent.Characters(Right) }),
    ])
    {
        WithPrevious = true,
    };

    private static IEnumerable<Block> Row(PaperComposer composer, Signatory signatory, string path)
    {
        var style = composer.Styles.SignOff;
        var post = PaperText.Of(signatory.Post, path + ".post");
        return composer.SealOf(signatory.Name) is { } stamp
            ? Stamped(composer, stamp, signatory, post)
            :
            [
                // Without a stamp the name stands where it would be, for the leader to sign or to stamp over.
                new Paragraph(
                    [post, new Run(new string('　', (int)Between)), PaperText.Of(signatory.Name, path + ".name")],
                    style with { RightIndent = Indent.Characters(Right) }),
            ];
    }

    private static IEnumerable<Block> Stamped(
        PaperComposer composer, SealImage stamp, Signatory signatory, Run post)
    {
        var style = composer.Styles.SignOff;
        var pitch = style.Text.CharacterPitch;
        var indent = (pitch * (Right + Between)) + stamp.Width;
        return
        [
            new Seal(
                stamp.File,
                stamp.Width,
                stamp.Height,
                composer.Wording.Fill("official.signature", ("name", signatory.Name)))
            {
                MiddleFromRight = (pitch * Right) + (stamp.Width / 2),
                Above = (stamp.Height - style.LineHeight) / 2,
            },
            new Paragraph([post], style with { RightIndent = Indent.Of(indent) }),
        ];
    }
}
