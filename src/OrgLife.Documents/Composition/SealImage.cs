using OrgLife.Documents.Content;

namespace OrgLife.Documents;

/// <summary>
/// 印章图样 — a picture of a seal or of a signature stamp. It comes from the host with the options, never with the paper:
/// whoever may edit a paper may not seal it.
/// </summary>
/// <param name="File">The picture; PNG with a transparent ground looks best.</param>
/// <param name="Width">The printed width; seals of organs measure 42 mm or 45 mm.</param>
/// <param name="Height">The printed height.</param>
public sealed record SealImage(ImageFile File, Length Width, Length Height);
