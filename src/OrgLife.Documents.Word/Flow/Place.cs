namespace OrgLife.Documents.Word;

/// <summary>Where a block stands.</summary>
/// <param name="Binding">What it is bound to.</param>
/// <param name="SectionEnd">w:sectPr where the block is the last of a section before others; empty
/// otherwise.</param>
internal readonly record struct Place(Binding Binding, string SectionEnd = "");
