using System.Text.Json.Serialization;
using OrgLife.Documents.Content;

namespace OrgLife.Documents;

/// <summary>
/// 党务文书 — one paper of a Party branch: a model that checks itself, is kept as JSON and is composed into a
/// <see cref="Document"/>. Papers are values: nothing in them changes after they are made.
/// </summary>
[Term("党务文书")]
public abstract record PartyPaper
{
    private protected PartyPaper()
    {
    }

    /// <summary>标题 — what stands at the head of the paper.</summary>
    [Term("标题"), JsonPropertyOrder(-1)]
    public required string Title { get; init; }

    /// <summary>
    /// 检查 — everything that is wrong with the paper, at once: first what is wrong with each field, in the
    /// order of the fields, then with how they go together. At most 1,000 problems and one that says there are
    /// more; empty where all is in order.
    /// </summary>
    public IReadOnlyList<Problem> Check() => PaperChecks.Of(this);

    /// <summary>检查 — as <see cref="Check()"/>, and everything that breaks a rule of the profile, with its source.</summary>
    /// <param name="rules">The rules, such as <see cref="RuleProfile.National"/>.</param>
    public IReadOnlyList<Problem> Check(RuleProfile rules) =>
        PaperChecks.Of(this, rules ?? throw new ArgumentNullException(nameof(rules)));

    /// <summary>
    /// The paper as JSON: UTF-16 text, indented, line feeds, <c>type</c> first; fields at their default are
    /// left out. Reading it again gives an equal paper.
    /// </summary>
    public string ToJson() => PaperWriter.Write(this);

    /// <summary>Reads any paper; <c>type</c> says which.</summary>
    /// <param name="json">The text.</param>
    /// <param name="limits">How much is read; <see cref="JsonLimits.Default"/> where null.</param>
    /// <exception cref="InvalidJsonException">The text is not the JSON of a paper; all problems are
    /// listed.</exception>
    public static PartyPaper FromJson(string json, JsonLimits? limits = null) =>
        PaperReader.Read(json, expected: null, limits ?? JsonLimits.Default);

    /// <summary>Reads any paper; <c>type</c> says which.</summary>
    /// <param name="json">The text as UTF-8, with or without a byte order mark; it stays open.</param>
    /// <param name="limits">How much is read; <see cref="JsonLimits.Default"/> where null.</param>
    /// <exception cref="InvalidJsonException">The text is not the JSON of a paper; all problems are
    /// listed.</exception>
    public static PartyPaper FromJson(Stream json, JsonLimits? limits = null) =>
        PaperReader.Read(json, expected: null, limits ?? JsonLimits.Default);

    /// <summary>Composes the paper into the tree that Word and PDF are written from.</summary>
    /// <param name="options">Choices about the paper as a whole; <see cref="CompositionOptions.Default"/> where null.</param>
    public Document Compose(CompositionOptions? options = null) =>
        NameSpelling.Normalize(Compose(new PaperComposer(options ?? CompositionOptions.Default)), this);

    /// <summary>What kind of paper it is.</summary>
    internal virtual PaperKind KindOf => PaperCatalogue.Of(GetType());

    private protected abstract Document Compose(PaperComposer composer);

    /// <summary>Reports what is wrong with the paper as a whole: how its fields go together.</summary>
    internal abstract void Check(ProblemList problems);

    /// <summary>Reports what breaks a rule of the profile.</summary>
    internal virtual void CheckRules(RuleProfile rules, ProblemList problems)
    {
    }

    /// <summary>The papers that this one encloses, in the order of its fields.</summary>
    internal virtual IEnumerable<Enclosure> Enclosures => [];

    private protected static TPaper Read<TPaper>(string json, JsonLimits? limits)
        where TPaper : PartyPaper =>
        (TPaper)PaperReader.Read(json, PaperCatalogue.Of(typeof(TPaper)), limits ?? JsonLimits.Default);

    private protected static TPaper Read<TPaper>(Stream json, JsonLimits? limits)
        where TPaper : PartyPaper =>
        (TPaper)PaperReader.Read(json, PaperCatalogue.Of(typeof(TPaper)), limits ?? JsonLimits.Default);

    /// <exception cref="InvalidDocumentException">The paper has an error.</exception>
    internal void RequireValid(RuleProfile? rules = null)
    {
        var problems = PaperChecks.Of(this, rules);
        if (problems.Any(problem => problem.Severity == ProblemSeverity.Error))
        {
            throw new InvalidDocumentException(problems);
        }
    }
}
