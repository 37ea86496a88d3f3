namespace OrgLife.Documents;

/// <summary>联系人 in words: 联系人：周戊，联系电话：……</summary>
internal static class ContactText
{
    public static string Of(PaperComposer composer, Contact contact) => string.Join(
        "，",
        new[] { ("name", (string?)contact.Name), ("phone", contact.Phone), ("email", contact.Email) }
            .Where(part => PaperText.IsGiven(part.Item2))
            .Select(part => composer.Wording.Fill("contact." + part.Item1, (part.Item1, part.Item2!))));

    /// <summary>All of them for 附注; null where there are none.</summary>
    public static string? InANote(PaperComposer composer, IReadOnlyList<Contact> contacts) => contacts.Count == 0
        ? null
        : string.Join("；", contacts.Select(contact => Of(composer, contact)));
}
