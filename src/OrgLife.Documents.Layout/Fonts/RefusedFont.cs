namespace OrgLife.Documents.Layout;

/// <summary>未采用的字体 — a file or face that a folder holds and a library did not take.</summary>
/// <param name="File">The path of the file or folder.</param>
/// <param name="Face">The number of the face in a collection; null where all of the file was refused.</param>
/// <param name="Reason">Why, in English.</param>
public sealed record RefusedFont(string File, int? Face, string Reason);
