namespace OrgLife.Documents;

/// <summary>What an item of a meeting says of itself.</summary>
internal sealed record MatterText(string Title, IReadOnlyList<string> Paragraphs)
{
    public bool IsAbout(MeetingMatter matter) => matter.IsIn(Title) || Paragraphs.Any(matter.IsIn);
}
