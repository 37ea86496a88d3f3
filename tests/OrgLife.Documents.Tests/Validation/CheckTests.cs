using System.Globalization;

namespace OrgLife.Documents.Tests;

public class CheckTests
{
    public static TheoryData<string> Codes => [.. CheckCases.All.Keys];

    public static TheoryData<string> CodesByThemselves =>
        [.. CheckCases.All.Keys.Where(code => code != "problems.too-many")];

    public static TheoryData<string> Papers => [.. PaperCatalogue.All.Select(paper => paper.Type)];

    [Theory]
    [MemberData(nameof(Codes))]
    public void EachCodeIsRaisedWhereTheFaultIs(string code)
    {
        var (paper, path) = CheckCases.All[code];

        paper.Check().ShouldContain(problem => problem.Code == code && problem.Path == path);
    }

    [Theory]
    [MemberData(nameof(CodesByThemselves))]
    public void AFaultRaisesNoOtherCode(string code)
    {
        var (paper, _) = CheckCases.All[code];

        paper.Check().Select(problem => problem.Code).Distinct().ShouldBe([code]);
    }

    /// <summary>A paper of the same kind that is in order does not raise it.</summary>
    [Theory]
    [MemberData(nameof(Codes))]
    public void EachCodeIsNotRaisedWhereThereIsNoFault(string code)
    {
        var kind = CheckCases.All[code].Paper.GetType();

        var inOrder = ValidPapers.All.Where(paper => paper.GetType() == kind).ToList();

        inOrder.ShouldNotBeEmpty();
        inOrder.SelectMany(paper => paper.Check()).ShouldNotContain(problem => problem.Code == code);
    }

    [Fact]
    public void EveryCodeOfTheCatalogueHasAFailingCase()
    {
        var all = ProblemCatalogue.All.Select(kind => kind.Code).ToList();

        all.ShouldBeUnique();
        string[] elsewhere = ["json.", "profile.", "rule.", "style.", "set.", "branch."];
        all.Where(code => !elsewhere.Any(subject => IsOf(code, subject)))
            .ShouldBe(CheckCases.All.Keys, ignoreOrder: true);
    }

    [Theory]
    [MemberData(nameof(Papers))]
    public void APaperInOrderHasNoProblems(string type)
    {
        var paper = ValidPapers.All.Single(paper => paper.GetType() == PaperCatalogue.Find(type)!.Model);

        paper.Check().ShouldBeEmpty();
    }

    [Fact]
    public void AllProblemsComeAtOnceInTheOrderOfTheFields()
    {
        var plan = ValidPapers.Plan with
        {
            Title = "",
            Purpose = "\u0001",
            Issuer = new() { Name = "" },
            Date = new(2024),
        };

        plan.Check().Select(problem => problem.Path)
            .ShouldBe(["title", "purpose", "issuer.name", "date"]);
    }

    [Fact]
    public void ARequiredFieldForcedToNullIsReportedAndNothingFails()
    {
        var plan = ValidPapers.Plan with { Issuer = null!, Date = null! };

        plan.Check().Select(problem => (problem.Path, problem.Code))
            .ShouldBe([("issuer", "field.missing"), ("date", "field.missing")]);
    }

    [Fact]
    public void APlaceIsSaidInWordsThatAClerkCanFollow()
    {
        var (paper, _) = CheckCases.All["plan.step-before-issue"];

        var problem = paper.Check().First(problem => problem.Code == "plan.step-before-issue");

        problem.Place.ShouldBe("阶段第1项 › 步骤第1项 › 时限");
        problem.ToString().ShouldBe(
            "警告 plan.step-before-issue 阶段第1项 › 步骤第1项 › 时限（stages[0].steps[0].deadline）："
            + "步骤的时限2024年1月12日早于方案的成文日期2024年1月13日。");
    }

    [Fact]
    public void AThousandProblemsAreListedAndThenNoMore()
    {
        var problems = CheckCases.All["problems.too-many"].Paper.Check();

        problems.Count.ShouldBe(1001);
        problems[1000].Message.ShouldBe("问题太多，只列出前1000个。");
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("fa-IR")]
    [InlineData("th-TH")]
    public void ProblemsAreTheSameInEveryCulture(string culture)
    {
        var before = CultureInfo.CurrentCulture;
        var expected = AllProblems();
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(culture);
        try
        {
            AllProblems().ShouldBe(expected);
        }
        finally
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = before;
        }
    }

    [Fact]
    public void EveryFieldAndChoiceHasAChineseTerm()
    {
        var seen = new HashSet<Type>();
        var models = PaperCatalogue.All.Select(paper => paper.Model).Append(typeof(RuleProfile)).Append(typeof(HouseStyle));
        var nameless = models.SelectMany(model => Nameless(model, seen)).ToList();

        nameless.ShouldBeEmpty();
    }

    [Fact]
    public void OnlyErrorsKeepAPaperFromBeingWritten()
    {
        var warned = CheckCases.All["field.blank"].Paper;
        var wrong = CheckCases.All["list.empty"].Paper;

        Should.NotThrow(() => warned.RequireValid());
        var exception = Should.Throw<InvalidDocumentException>(() => wrong.RequireValid());
        exception.Problems.ShouldHaveSingleItem().Code.ShouldBe("list.empty");
        exception.Message.ShouldContain("“阶段”至少要有一项。");
    }

    [Fact]
    public void AFoundValueIsShortenedWithoutCuttingACharacterInTwo()
    {
        var name = string.Concat(Enumerable.Repeat("\U0002CB4E", 30));
        var list = ValidPapers.Issues with
        {
            Owner = new() { Organization = ValidPapers.Branch, Member = ValidPapers.Member("x" + name) },
        };

        var found = list.Check().Single(problem => problem.Code == "name.too-long").Found!;

        found.ShouldEndWith("…");
        found.ShouldBe("x" + string.Concat(Enumerable.Repeat("\U0002CB4E", 19)) + "…");
    }

    private static bool IsOf(string code, string subject) => code.StartsWith(subject, StringComparison.Ordinal);

    private static List<string> AllProblems() =>
        [.. CheckCases.All.Values.SelectMany(fault => fault.Paper.Check()).Select(problem => $"{problem}")];

    private static IEnumerable<string> Nameless(Type type, HashSet<Type> seen)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        type = type == typeof(string) || type.IsPrimitive ? type : ModelShape.Element(type);
        if (!seen.Add(type))
        {
            yield break;
        }

        foreach (var choice in type.IsEnum && TextValue.Of(type) is null ? Enum.GetNames(type) : [])
        {
            if (Terms.Of(type, choice) == choice)
            {
                yield return type.Name + "." + choice;
            }
        }

        foreach (var property in ModelShape.IsRecord(type) ? ModelShape.Properties(type) : [])
        {
            if (Terms.Of(property) == property.Name)
            {
                yield return type.Name + "." + property.Name;
            }

            foreach (var inner in Nameless(property.PropertyType, seen))
            {
                yield return inner;
            }
        }
    }
}
