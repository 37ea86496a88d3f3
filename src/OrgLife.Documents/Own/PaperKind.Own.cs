using System.Text.Json.Serialization.Metadata;
using System.Text.RegularExpressions;

namespace OrgLife.Documents;

/// <summary>
/// 自制文书种类 — the kind of a paper made outside the library: its word in JSON, and the generated metadata of its fields.
/// Nothing is registered anywhere: whoever has the kind can read the paper.
/// </summary>
/// <typeparam name="TPaper">The paper.</typeparam>
public sealed class PaperKind<TPaper> : PaperKind
    where TPaper : OwnPaper
{
    private static readonly Regex Word = new(@"^[a-z][A-Za-z0-9]*\z", RegexOptions.CultureInvariant);

    /// <summary>A kind of paper.</summary>
    /// <param name="type">The word that stands as <c>type</c> in JSON, camelCase, none of the library's.</param>
    /// <param name="shape">
    /// The metadata that <c>JsonSerializerContext</c> generates, such as <c>DuesJson.Default.DuesNotice</c>. Names are camelCase
    /// and nothing at its default is written, whatever its options say; its converters are used.
    /// </param>
    /// <exception cref="ArgumentException">The word is not of that form, or is taken by the library.</exception>
    public PaperKind(string type, JsonTypeInfo<TPaper> shape)
        : base(type, typeof(TPaper))
    {
        if (!Word.IsMatch(type) || PaperCatalogue.Find(type) is not null)
        {
            throw new ArgumentException($"'{type}' cannot be the type of a paper made outside the library.", nameof(type));
        }

        Contract = new JsonContract(PaperJson.OptionsFor(this, shape.Options));
    }

    internal override JsonContract Contract { get; }

    /// <summary>Reads a paper of this kind.</summary>
    /// <inheritdoc cref="PartyPaper.FromJson(string, JsonLimits)"/>
    public TPaper FromJson(string json, JsonLimits? limits = null) =>
        (TPaper)PaperReader.Read(json, this, limits ?? JsonLimits.Default);

    /// <summary>Reads a paper of this kind.</summary>
    /// <inheritdoc cref="PartyPaper.FromJson(Stream, JsonLimits)"/>
    public new TPaper FromJson(Stream json, JsonLimits? limits = null) => (TPaper)base.FromJson(json, limits);
}
