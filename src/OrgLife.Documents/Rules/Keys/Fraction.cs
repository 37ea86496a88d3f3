using System.Globalization;

namespace OrgLife.Documents;

/// <summary>几分之几 — a share in whole numbers: 1/3 is no decimal.</summary>
[Term("几分之几")]
public sealed record Fraction
{
    /// <summary>分子, from 0 to the denominator.</summary>
    [Term("分子")]
    public required int Numerator { get; init; }

    /// <summary>分母, 1 to 1,000.</summary>
    [Term("分母")]
    public required int Denominator { get; init; }

    /// <summary>三分之一, 半数, 百分之十五.</summary>
    public override string ToString() => this switch
    {
        { Numerator: 1, Denominator: 2 } => "半数",
        { Denominator: 100, Numerator: >= 1 and <= 100 } => "百分之" + ChineseNumeral.Of(Numerator),
        { Denominator: >= 1 and <= 99, Numerator: >= 1 and <= 99 } =>
            ChineseNumeral.Of(Denominator) + "分之" + ChineseNumeral.Of(Numerator),
        _ => string.Format(CultureInfo.InvariantCulture, "{0}/{1}", Numerator, Denominator),
    };
}
