namespace OrgLife.Documents;

/// <summary>版式项 — a key of a style as people read it, beside what the standard says.</summary>
/// <param name="Key">The path of the key in JSON, such as <c>title.size</c>.</param>
/// <param name="Name">名称 of the key.</param>
/// <param name="Text">本版式 — what holds with the style.</param>
/// <param name="Standard">标准规定; empty where the standard says nothing.</param>
/// <param name="Clause">条款 of the standard; empty where it says nothing.</param>
/// <param name="Departs">不同 — whether the style departs from what the standard says.</param>
public sealed record HouseStyleEntry(
    string Key, string Name, string Text, string Standard, string Clause, bool Departs);
