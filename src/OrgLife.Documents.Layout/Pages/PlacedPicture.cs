using OrgLife.Documents.Content;

namespace OrgLife.Documents.Layout;

/// <summary>图片 — a picture at its place.</summary>
/// <param name="File">The file.</param>
/// <param name="X">The left edge, from the left edge of the sheet.</param>
/// <param name="Y">The upper edge, from the top of the sheet.</param>
/// <param name="Width">The printed width.</param>
/// <param name="Height">The printed height.</param>
public sealed record PlacedPicture(ImageFile File, Length X, Length Y, Length Width, Length Height) : PageItem;
