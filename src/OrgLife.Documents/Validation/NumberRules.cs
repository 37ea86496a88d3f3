namespace OrgLife.Documents;

/// <summary>Numbers stay within bounds.</summary>
internal static class NumberRules
{
    /// <summary>No branch, and no meeting, counts more: a branch mostly has up to 50 members.</summary>
    public const int MostPersons = 100_000;

    public static void Check(int? number, int least, int most, string path, string term, ProblemList problems)
    {
        if (number < least || number > most)
        {
            var found = number.Value.ToString(System.Globalization.CultureInfo.InvariantCulture);
            problems.Add(ProblemCatalogue.NumberOutOfRange, path, found, term, least, most);
        }
    }
}
