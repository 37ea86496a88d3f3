namespace OrgLife.Documents;

/// <summary>A paper and where it stands in the set.</summary>
internal sealed record PlacedPaper<TPaper>(TPaper Paper, int Index)
    where TPaper : PartyPaper;
