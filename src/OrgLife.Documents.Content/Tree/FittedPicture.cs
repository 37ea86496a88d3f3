namespace OrgLife.Documents.Content;

/// <summary>适应版心 — a picture that would not fit the text area is made smaller, in proportion, in every output.</summary>
public static class FittedPicture
{
    /// <summary>The picture for the room of a page; the same one where it fits.</summary>
    public static Picture Of(Picture picture, Length width, Length height)
    {
        var share = Math.Min(Share(width, picture.Width), Share(height, picture.Height));
        return share >= 1
            ? picture
            : picture with { Width = picture.Width * share, Height = picture.Height * share };
    }

    private static double Share(Length room, Length wanted) =>
        wanted > room ? (double)room.Emu / wanted.Emu : 1;
}
