using OrgLife.Documents.Content;

namespace OrgLife.Documents.Layout;

/// <summary>The room for text on a page, from the upper left corner of the sheet.</summary>
internal readonly record struct PageArea(Length Left, Length Top, Length Width, Length Height)
{
    public Length Bottom => Top + Height;
}
