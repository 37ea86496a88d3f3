using OrgLife.Documents.Content;

namespace OrgLife.Documents;

/// <summary>来源 — moves blocks of a paper that is part of another under that other's field.</summary>
internal static class Sources
{
    public static IEnumerable<Block> Under(string path, IEnumerable<Block> blocks) => blocks.Select(block =>
        EachRun.Of(block, run => run.Source is { } source ? run with { Source = path + "." + source } : run));
}
