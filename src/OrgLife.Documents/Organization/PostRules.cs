namespace OrgLife.Documents;

/// <summary>党内职务 — what a post says of its holder.</summary>
internal static class PostRules
{
    /// <summary>书记 or 党支部书记, but not 副书记.</summary>
    public static bool IsSecretary(string? post) =>
        post?.EndsWith("书记", StringComparison.Ordinal) == true && !post.Any(character => character == '副');
}
