using OrgLife.Documents.Content;

namespace OrgLife.Documents;

/// <summary>
/// 党务文书 — one paper of a Party branch: a model that checks itself, is kept as JSON and is composed into a
/// <see cref="Document"/>. Papers are values: nothing in them changes after they are made.
/// </summary>
public abstract record PartyPaper
{
    private protected PartyPaper()
    {
    }

    /// <summary>标题 — what stands at the head of the paper.</summary>
    public required string Title { get; init; }

    /// <summary>Composes the paper into the tree that Word and PDF are written from.</summary>
    /// <param name="options">Choices about the paper as a whole; <see cref="CompositionOptions.Default"/> where null.</param>
    public Document Compose(CompositionOptions? options = null) =>
        Compose(new PaperComposer(options ?? CompositionOptions.Default));

    private protected abstract Document Compose(PaperComposer composer);
}
