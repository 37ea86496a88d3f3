using System.Globalization;

namespace OrgLife.Documents.Content.Tests;

/// <summary>Runs a check under another culture than the machine's.</summary>
internal static class Culture
{
    public static void Run(string name, Action check)
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = new CultureInfo(name);
        try
        {
            check();
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
