namespace OrgLife.Documents.Tests;

/// <summary>The papers that each room of tests has ready: invented people, nothing wrong with any of them.</summary>
internal static class RoomPapers
{
    public static IReadOnlyList<PartyPaper> All =>
    [
        .. PreparationPapers.All,
        .. MeetingPapers.All,
        .. StatementPapers.All,
        .. BallotVariantPapers.All,
        .. DecisionPapers.All,
        .. ConversationPapers.All,
        .. FilingPapers.All,
        .. LetterPapers.All,
        .. RollUpPapers.All,
    ];
}
