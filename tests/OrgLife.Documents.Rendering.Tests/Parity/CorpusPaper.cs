namespace OrgLife.Documents.Rendering.Tests;

/// <summary>A paper of the corpus.</summary>
/// <param name="Name">What tests call it; also the name of its files.</param>
/// <param name="Paper">The paper.</param>
/// <param name="Options">How it is written.</param>
internal sealed record CorpusPaper(string Name, PartyPaper Paper, OutputOptions Options);
