namespace OrgLife.Documents;

/// <summary>具名文书 — a paper of a set and the name of its files, without ending: 07-谈心谈话记录表-赵甲、钱乙.</summary>
/// <param name="Name">文件名 — a name that a file can have on every system.</param>
/// <param name="Paper">文书.</param>
public sealed record NamedPaper(string Name, PartyPaper Paper);
