using FsCheck;
using FsCheck.Fluent;

namespace OrgLife.Documents.Tests;

public class RoundTripTests
{
    public static TheoryData<string> Papers => [.. PaperCatalogue.All.Select(paper => paper.Type)];

    [Theory]
    [MemberData(nameof(Papers))]
    public void WhateverAPaperHoldsComesBackFromItsJson(string type)
    {
        var model = PaperCatalogue.Find(type)!.Model;

        Prop.ForAll<int>(seed =>
        {
            var paper = new RandomPaper(seed).Make(model);
            var again = PartyPaper.FromJson(paper.ToJson());
            RandomPaper.Describe(again).ShouldBe(RandomPaper.Describe(paper));
            again.ToJson().ShouldBe(paper.ToJson());
        }).QuickCheckThrowOnFailure();
    }

    [Theory]
    [MemberData(nameof(Papers))]
    public void NoPaperMakesTheChecksFail(string type)
    {
        var model = PaperCatalogue.Find(type)!.Model;

        Prop.ForAll<int>(seed =>
        {
            var paper = new RandomPaper(seed).Make(model);
            paper.Check().ShouldAllBe(problem => problem.Message.Length > 0 && problem.Place.Length > 0);
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void JsonIsReadableChineseWithTypeAndTitleFirst()
    {
        var plan = new WorkPlan
        {
            Title = "李𬭎　方案",
            Stages = [new() { Title = "会前", Steps = [ValidPapers.Step("学习", OfficialDate.OfMonth(3, 10))] }],
            Issuer = new() { Name = "支部" },
            Date = new(2017, 3, 1),
        };

        plan.ToJson().ShouldBe("""
            {
              "type": "workPlan",
              "title": "李𬭎　方案",
              "stages": [
                {
                  "title": "会前",
                  "steps": [
                    {
                      "title": "学习",
                      "deadline": {
                        "date": "--03-10"
                      },
                      "paragraphs": [
                        {
                          "text": "按要求开展。"
                        }
                      ]
                    }
                  ]
                }
              ],
              "issuer": {
                "name": "支部"
              },
              "date": "2017-03-01"
            }

            """.ReplaceLineEndings("\n"));
    }
}
