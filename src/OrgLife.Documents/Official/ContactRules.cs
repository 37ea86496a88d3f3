namespace OrgLife.Documents;

/// <summary>联系人 — somebody to ask, and a way to reach him.</summary>
internal static class ContactRules
{
    public static void Check(IReadOnlyList<Contact> contacts, ProblemList problems)
    {
        if (contacts.Count == 0)
        {
            problems.Add(ProblemCatalogue.ContactMissing, "contacts", null);
        }

        for (var index = 0; index < contacts.Count; index++)
        {
            var contact = contacts[index];
            if (!PaperText.IsGiven(contact.Phone) && !PaperText.IsGiven(contact.Email))
            {
                problems.Add(ProblemCatalogue.ContactUnreachable, $"contacts[{index}]", null, contact.Name);
            }
        }
    }
}
