using OrgLife.Documents.Content;

namespace OrgLife.Documents;

/// <summary>
/// 自制文书 — a paper made outside the library. A host derives a sealed record from it, and has checks, Word, PDF, JSON with its
/// schema and the filing packet as the library's own papers have them. Its fields are what the library's are: texts, whole
/// numbers, amounts (<see cref="decimal"/>), choices, <see cref="OfficialDate"/>, records and lists of them, each with its
/// <see cref="TermAttribute"/>.
/// </summary>
public abstract record OwnPaper : PartyPaper
{
    /// <summary>Makes an empty paper.</summary>
    protected OwnPaper()
    {
    }

    /// <summary>文书种类 — the kind, made once and kept: a static property of the paper.</summary>
    protected abstract PaperKind PaperKind { get; }

    /// <exception cref="InvalidOperationException">The kind is that of another paper.</exception>
    internal sealed override PaperKind KindOf => PaperKind.Model == GetType()
        ? PaperKind
        : throw new InvalidOperationException(
            $"{GetType().Name} says that it is a {PaperKind.Model.Name}.");

    /// <summary>成文 — composes the paper from the parts that papers share and from the tree itself.</summary>
    /// <param name="parts">The parts, in the host's page set-up and style.</param>
    protected abstract Document Compose(PaperParts parts);

    /// <summary>
    /// 检查 — reports what is wrong with the paper as a whole. That required fields are there and texts are texts has been
    /// looked at before; nothing by default.
    /// </summary>
    /// <param name="problems">Where to.</param>
    protected virtual void Check(ProblemReport problems)
    {
    }

    internal sealed override void Check(ProblemList problems) => Check(new ProblemReport(problems));

    private protected sealed override Document Compose(PaperComposer composer) => Compose(new PaperParts(composer));
}
