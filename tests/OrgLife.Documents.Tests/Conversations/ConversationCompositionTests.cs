namespace OrgLife.Documents.Tests;

public sealed class ConversationCompositionTests
{
    [Fact]
    public void ARecordSaysWhoTalkedWithWhomAndHow()
    {
        Trees.RowOf(ConversationPapers.Record, "谈话人").ShouldBe("赵甲");
        Trees.RowOf(ConversationPapers.Record, "谈话对象").ShouldBe("钱乙");
        Trees.RowOf(ConversationPapers.Record, "谈心方式").ShouldBe("面谈");
        Trees.RowOf(ConversationPapers.Record, "谈话内容").ShouldBe("谈工作。\n谈思想。");
        Trees.RowOf(ConversationPapers.Record, "意见建议").ShouldBe("1.多沟通。\n2.多提醒。");
    }

    [Fact]
    public void OnlyATalkInOnePlaceNeedsThePlace()
    {
        var byPhone = ConversationPapers.Record with { Mode = TalkMode.Phone, Place = null };
        var faceToFace = ConversationPapers.Record with { Place = null };

        byPhone.Check().ShouldBeEmpty();
        Trees.RowOf(byPhone, "谈话地点").ShouldBe("");
        faceToFace.Check().ShouldHaveSingleItem().Path.ShouldBe("place");
        Trees.RowOf(faceToFace, "谈话地点").ShouldBe("待补充");
    }

    [Fact]
    public void ATalkCountsForBothWhoeverBeganIt()
    {
        ConversationPapers.Ledger.MissingPairs.ShouldBeEmpty();
        Trees.WordsOf(ConversationPapers.Ledger).ShouldContain("班子成员之间应谈1对，已谈1对。");
    }

    [Fact]
    public void TheLedgerNamesWhoIsStillToTalk()
    {
        var ledger = ConversationPapers.Ledger with
        {
            Committee = [.. ConversationPapers.Ledger.Committee, new() { Name = "孙丙" }],
            Members = [new() { Name = "许䶮" }],
        };

        ledger.MissingPairs.Select(pair => pair.First.Name + pair.Second.Name).ShouldBe(["赵甲孙丙", "钱乙孙丙"]);
        Trees.WordsOf(ledger).ShouldContain("班子成员之间应谈3对，已谈1对，尚未谈：赵甲与孙丙、钱乙与孙丙。");
        Trees.WordsOf(ledger).ShouldContain("班子成员应与党员1人谈，已谈0人，尚未谈：许䶮。");
    }

    [Fact]
    public void AnotherSpellingOfANameIsTheSamePersonButAnotherKeyIsNot()
    {
        TalkLedger With(PartyMember member) => ConversationPapers.Ledger with { Members = [member] };

        With(new() { Name = "加央\u30FB次仁" }).MissingMembers.ShouldBeEmpty();
        var keyed = ConversationPapers.Talk(new() { Name = "赵甲" }, new() { Name = "许䶮", Id = "1" });
        (With(new() { Name = "许䶮", Id = "2" }) with { Items = [keyed] }).MissingMembers.Count.ShouldBe(1);
    }

    [Fact]
    public void ARosterSaysWhichMeetingAndWhyEachWasAbsent()
    {
        Trees.WordsOf(ConversationPapers.Roster).ShouldContain("会议：2026年3月31日党员大会，应到5人，缺席2人。");
        Trees.TableOf(ConversationPapers.Roster).Rows[1].Cells.Select(Trees.TextOf)
            .ShouldBe(["1", "冯壬", "因公外出，支教", "视频补课", "4月10日前", "", ""]);
    }

    [Theory]
    [InlineData(AbsenceReason.Frail)]
    [InlineData(AbsenceReason.GravelyIll)]
    [InlineData(AbsenceReason.Floating)]
    public void NothingToMakeUpIsAskedOfThoseWhoCannot(AbsenceReason reason) =>
        (ConversationPapers.Roster with
        {
            Items = [new() { Member = new() { Name = "秦未" }, Reason = reason }],
        }).Check().ShouldBeEmpty();

    [Fact]
    public void EveryFieldOfTheseListsHasAHeadingInTheWording()
    {
        foreach (var field in Enum.GetValues<TalkField>())
        {
            Wording.Default["talkLedger." + FieldKey.Of(field)].ShouldNotBeNullOrEmpty();
        }

        foreach (var field in Enum.GetValues<AbsenteeField>())
        {
            Wording.Default["absenteeRoster." + FieldKey.Of(field)].ShouldNotBeNullOrEmpty();
        }
    }
}
