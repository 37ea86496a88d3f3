namespace OrgLife.Documents.Tests;

public class NameTests
{
    [Theory]
    [InlineData("赵")]
    [InlineData("欧阳玉")]
    [InlineData("阿卜杜热合曼·阿卜杜喀迪尔·图尔荪")]
    [InlineData("王㛃")]
    [InlineData("李\U0002CB4E")]
    [InlineData("张䶮")]
    [InlineData("钱堃")]
    public void NamesOfAnyLengthAndCharacterAreInOrder(string name) => Codes(name).ShouldBeEmpty();

    [Fact]
    public void TwentyFiveCharactersAreCountedAsPeopleCountThem()
    {
        Codes(string.Concat(Enumerable.Repeat("\U0002CB4E", 25))).ShouldBeEmpty();
        Codes(string.Concat(Enumerable.Repeat("\U0002CB4E", 26))).ShouldBe(["name.too-long"]);
    }

    [Theory]
    [InlineData('\u2022')]
    [InlineData('\u30FB')]
    [InlineData('\u2027')]
    [InlineData('\uFF0E')]
    public void OtherSeparatorsAreAcceptedWithAWarning(char separator)
    {
        var problem = Check("加央" + separator + "次仁").ShouldHaveSingleItem();

        problem.Severity.ShouldBe(ProblemSeverity.Warning);
        problem.Message.ShouldContain(
            "U+" + ((int)separator).ToString("X4", System.Globalization.CultureInfo.InvariantCulture));
        problem.Clause.ShouldBe("民委发〔2016〕33号");
    }

    [Theory]
    [InlineData("\uE863")]
    [InlineData("\U000F0000")]
    public void PrivateUseCharactersAreReported(string character) =>
        Codes("张" + character).ShouldBe(["text.private-use-character"]);

    [Fact]
    public void TwoSpellingsOfOneNameArePossiblyOnePerson()
    {
        var form = Ballot(ValidPapers.Member("加央·次仁"), ValidPapers.Member("加央\u2022次仁"));

        form.Check().Single(problem => problem.Code == "member.namesake").Message.ShouldStartWith("与第1项同名");
    }

    [Fact]
    public void NamesakesWithDifferentKeysAreTwoPersons()
    {
        var one = ValidPapers.Member("赵甲一");

        Ballot(one with { Id = "1" }, one with { Id = "2" }).Check().ShouldBeEmpty();
        Ballot(one with { Id = "1" }, one).Check().ShouldHaveSingleItem().Code.ShouldBe("member.namesake");
    }

    private static IReadOnlyList<Problem> Check(string name) => Ballot(ValidPapers.Member(name)).Check();

    private static IEnumerable<string> Codes(string name) => Check(name).Select(problem => problem.Code);

    private static BallotForm Ballot(params PartyMember[] members) =>
        ValidPapers.Ballot with
        {
            Entries = [.. members.Select(member => new BallotEntry { Member = member })],
        };
}
