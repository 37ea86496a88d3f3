namespace OrgLife.Documents.Rendering.Tests;

/// <summary>A key of a house style, a paper that shows it, and how.</summary>
/// <param name="Key">The path of the key.</param>
/// <param name="Json">The style, without its name.</param>
/// <param name="Paper">Which paper.</param>
/// <param name="Shows">Judges the paper in the style beside the paper as the standard has it.</param>
internal sealed record StyleCase(string Key, string Json, string Paper, Action<PrintedText, PrintedText> Shows)
{
    public HouseStyle Style => HouseStyle.FromJson("{ \"name\": \"试\", " + Json + " }");
}
