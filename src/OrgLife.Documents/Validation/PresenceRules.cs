using System.Collections;

namespace OrgLife.Documents;

/// <summary>What the model requires must be there, and must be more than blanks.</summary>
internal static class PresenceRules
{
    public static void Check(ModelValue value, ProblemList problems)
    {
        switch (value.Value)
        {
            case null when value.IsNeeded:
                problems.Add(ProblemCatalogue.FieldMissing, value.Path, null, value.Term);
                break;
            case string text when string.IsNullOrWhiteSpace(text) && !value.MayBeBlank:
                var kind = value.IsNeeded ? ProblemCatalogue.FieldMissing : ProblemCatalogue.FieldBlank;
                problems.Add(kind, value.Path, null, value.Term);
                break;
            case ICollection { Count: 0 } when value.Property.IsRequired && !value.MayBeBlank:
                problems.Add(ProblemCatalogue.ListEmpty, value.Path, null, value.Term);
                break;
        }
    }
}
