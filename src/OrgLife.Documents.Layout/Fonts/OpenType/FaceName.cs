namespace OrgLife.Documents.Layout;

/// <summary>One name of a face.</summary>
/// <param name="Id">What it names, by the numbers of the name table.</param>
/// <param name="Language">The Windows language, such as 0x0804 for Chinese as written in the
/// mainland.</param>
/// <param name="Text">The name.</param>
internal readonly record struct FaceName(int Id, int Language, string Text);
