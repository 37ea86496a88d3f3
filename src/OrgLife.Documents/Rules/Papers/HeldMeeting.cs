namespace OrgLife.Documents;

/// <summary>A meeting, its day, and where a paper or a set names it.</summary>
internal sealed record HeldMeeting(MeetingKind Kind, OfficialDate Date, string Path);
