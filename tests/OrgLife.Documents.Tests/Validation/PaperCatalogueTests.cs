namespace OrgLife.Documents.Tests;

public class PaperCatalogueTests
{
    [Fact]
    public void EveryPaperStandsInTheCatalogue() =>
        PaperCatalogue.All.Select(paper => paper.Model).ShouldBe(
            typeof(PartyPaper).Assembly.GetTypes()
                .Where(type => type.BaseType == typeof(PartyPaper) && !type.IsAbstract),
            ignoreOrder: true);

    [Fact]
    public void TypesAndNamesAreUnique()
    {
        PaperCatalogue.All.Select(paper => paper.Type).ShouldBeUnique();
        PaperCatalogue.All.Select(paper => paper.Name).ShouldBeUnique();
        PaperCatalogue.Find("workPlan")!.Name.ShouldBe("工作方案");
    }

    [Fact]
    public void AnUnknownTypeIsNotFound() => PaperCatalogue.Find("minutes").ShouldBeNull();

    [Fact]
    public void EveryPaperHasItsRulesAndItsComposition()
    {
        var types = typeof(PartyPaper).Assembly.GetTypes().Select(type => type.Name).ToList();

        foreach (var paper in PaperCatalogue.All)
        {
            types.ShouldContain(paper.Model.Name + "Rules");
            types.ShouldContain(paper.Model.Name + "Composition");
        }
    }

    [Fact]
    public void TheCatalogueReadsWhatThePaperWrote()
    {
        foreach (var paper in ValidPapers.All)
        {
            var kind = PaperCatalogue.All.Single(kind => kind.Model == paper.GetType());
            using var json = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(paper.ToJson()));

            kind.FromJson(json).ToJson().ShouldBe(paper.ToJson());
        }
    }
}
