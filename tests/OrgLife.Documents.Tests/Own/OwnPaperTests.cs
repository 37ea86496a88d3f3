using System.Text.Json;

namespace OrgLife.Documents.Tests;

/// <summary>A paper made outside the library is checked, kept and read as the library's own are.</summary>
public sealed class OwnPaperTests
{
    private static readonly TinyPaper Paper = new()
    {
        Title = "小条",
        Copies = 2,
        Amount = 12.50m,
        Choice = TinyChoice.SecondOne,
        Date = new(2026, 4, 1),
        Lines = [new() { Text = "李𬭎　甲", Writer = new() { Name = "钱乙" } }],
    };

    [Fact]
    public void ItsJsonIsThatOfEveryPaper() => Paper.ToJson().ShouldBe("""
        {
          "type": "tinyPaper",
          "title": "小条",
          "copies": 2,
          "amount": 12.50,
          "choice": "secondOne",
          "date": "2026-04-01",
          "lines": [
            {
              "text": "李𬭎　甲",
              "writer": {
                "name": "钱乙"
              }
            }
          ]
        }

        """.ReplaceLineEndings("\n"));

    [Fact]
    public void WhatWasWrittenIsReadAgain()
    {
        var again = TinyPaper.Kind.FromJson(Paper.ToJson());

        again.ToJson().ShouldBe(Paper.ToJson());
        again.Amount.ShouldBe(12.50m);
    }

    [Fact]
    public void NothingAtItsDefaultIsWritten() =>
        new TinyPaper { Title = "小条", Amount = null }.ToJson()
            .ShouldBe("{\n  \"type\": \"tinyPaper\",\n  \"title\": \"小条\"\n}\n");

    [Fact]
    public void ItsJsonIsHeldAgainstItsFieldsWithAllFaultsAtOnce()
    {
        const string json = """
            {
              "type": "tinyPaper", "title": "小条", "copies": 1.5, "amount": "多", "choise": "firstOne",
              "lines": [ { "writer": { "nmae": "钱乙" } } ]
            }
            """;

        Should.Throw<InvalidJsonException>(() => TinyPaper.Kind.FromJson(json)).Problems
            .Select(problem => (problem.Code, problem.Path, problem.Place)).ShouldBe(
            [
                ("json.wrong-type", "$.copies", "份数"),
                ("json.wrong-type", "$.amount", "金额"),
                ("json.unknown-property", "$.choise", "choise"),
                ("json.unknown-property", "$.lines[0].writer.nmae", "行第1项 › 写的人 › nmae"),
                ("json.missing-property", "$.lines[0].writer.name", "行第1项 › 写的人 › 姓名"),
                ("json.missing-property", "$.lines[0].text", "行第1项 › 内容"),
            ]);
    }

    [Fact]
    public void ItsSchemaSaysWhatIsRead()
    {
        var properties = JsonDocument.Parse(TinyPaper.Kind.Schema).RootElement.GetProperty("properties");

        properties.GetProperty("type").GetProperty("const").GetString().ShouldBe("tinyPaper");
        properties.GetProperty("copies").GetProperty("type").GetString().ShouldBe("integer");
        properties.GetProperty("amount").GetProperty("anyOf")[0].GetProperty("type").GetString().ShouldBe("number");
        properties.GetProperty("choice").GetProperty("description").GetString().ShouldBe("firstOne：甲；secondOne：乙");
    }

    [Fact]
    public void TextsAndNamesAreCheckedAsEverywhere() =>
        (Paper with { Lines = [new() { Text = "\u0001", Writer = new() { Name = "加央\u30FB次仁" } }] }).Check()
            .Select(problem => (problem.Code, problem.Place)).ShouldBe(
            [
                ("text.control-character", "行第1项 › 内容"),
                ("name.separator", "行第1项 › 写的人 › 姓名"),
            ]);

    [Fact]
    public void ItReportsProblemsOfItsOwnWithThePlaceInWords()
    {
        var kind = new ProblemKind("tiny.dull", ProblemSeverity.Error, "“{0}”没意思。", "重写。");
        var paper = Paper with { Report = problems => problems.Add(kind, "lines[0].text", "甲", "行") };

        paper.Check().ShouldHaveSingleItem().ToString()
            .ShouldBe("错误 tiny.dull 行第1项 › 内容（lines[0].text）：“行”没意思。现为：甲");
        Should.Throw<InvalidDocumentException>(() => paper.WriteWord(new MemoryStream()));
    }

    [Fact]
    public void ItIsHeldAgainstAProfileWhoseSourceItNames()
    {
        var kind = new ProblemKind("tiny.many", ProblemSeverity.Warning, "超过{0}。");
        var paper = Paper with
        {
            Report = problems =>
            {
                if (problems.Rules?.Cap?.Share is { } share)
                {
                    problems.AddRuled(RuleKey.Cap, kind, "copies", null, $"{share.Numerator}/{share.Denominator}");
                }
            },
        };

        paper.Check().ShouldBeEmpty();
        var found = paper.Check(RuleProfile.National).ShouldHaveSingleItem();
        found.Message.ShouldBe("超过1/3。");
        found.Clause.ShouldBe(RuleProfile.National.SourceOf(RuleKey.Cap));
    }

    [Fact]
    public void AKeyOfTheHostIsNoTextToBeCorrected()
    {
        var paper = Paper with { Title = "通知,请看。", Key = "甲,乙" };

        var corrected = (TinyPaper)paper.CorrectWriting().Paper;

        (corrected.Title, corrected.Key).ShouldBe(("通知，请看。", "甲,乙"));
    }

    [Theory]
    [InlineData("field.dull")]
    [InlineData("json.dull")]
    [InlineData("rule.dull")]
    [InlineData("tiny")]
    [InlineData("Tiny.Dull")]
    public void ACodeOfTheLibrarysSubjectsIsRefused(string code)
    {
        var kind = new ProblemKind(code, ProblemSeverity.Notice, "。");
        var paper = Paper with { Report = problems => problems.Add(kind, "") };

        Should.Throw<ArgumentException>(() => paper.Check());
    }

    [Fact]
    public void RulesWritingAndSetsTakeItAsAnyPaper()
    {
        var paper = Paper with { Lines = [new() { Text = "二〇二六年4月1日" }] };

        paper.Check(RuleProfile.National).ShouldBeEmpty();
        paper.CheckWriting().ShouldNotBeNull();
        paper.CorrectWriting().Paper.ShouldBeOfType<TinyPaper>();
        new PartyPaper[] { paper, ValidPapers.Summary }.CheckCompleteness(RuleProfile.National).ShouldNotBeNull();
        new PartyPaper[] { paper }.Named().ShouldHaveSingleItem().Name.ShouldBe("01-小条");
    }

    [Fact]
    public void ASetReadsItAmongTheLibrarysPapers()
    {
        var kinds = PaperKinds.Default.With(TinyPaper.Kind);

        kinds.FromJson(Paper.ToJson()).ShouldBeOfType<TinyPaper>();
        kinds.FromJson(ValidPapers.Plan.ToJson()).ShouldBeOfType<WorkPlan>();
        PaperKinds.Default.Find("tinyPaper").ShouldBeNull();
        Should.Throw<ArgumentException>(() => kinds.With(TinyPaper.Kind));
    }

    [Fact]
    public void WhoDoesNotKnowTheKindCannotReadThePaper()
    {
        Code(() => PartyPaper.FromJson(Paper.ToJson())).ShouldBe("json.type-unknown");
        Code(() => TinyPaper.Kind.FromJson(ValidPapers.Plan.ToJson())).ShouldBe("json.type-differs");

        static string Code(Func<object> read) =>
            Should.Throw<InvalidJsonException>(() => read()).Problems.ShouldHaveSingleItem().Code;
    }

    [Theory]
    [InlineData("workPlan")]
    [InlineData("Tiny")]
    [InlineData("")]
    public void AWordThatIsTakenOrNoWordIsRefused(string type)
    {
        var shape = (System.Text.Json.Serialization.Metadata.JsonTypeInfo<TinyPaper>)
            TinyPaper.Kind.Contract.Options.GetTypeInfo(typeof(TinyPaper));

        Should.Throw<ArgumentException>(() => new PaperKind<TinyPaper>(type, shape));
    }

    [Fact]
    public void APaperThatClaimsToBeAnotherIsRefused() =>
        Should.Throw<InvalidOperationException>(() => (Paper with { Claimed = PaperCatalogue.All[0] }).Check());
}
