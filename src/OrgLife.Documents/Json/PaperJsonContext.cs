using System.Text.Json.Serialization;

namespace OrgLife.Documents;

/// <summary>
/// The generated description of all papers' properties: no reflection is needed to read or write them.
/// </summary>
[JsonSourceGenerationOptions(
    GenerationMode = JsonSourceGenerationMode.Metadata,
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    WriteIndented = true,
    NewLine = "\n",
    Converters =
    [
        typeof(OfficialDateConverter),
        typeof(CamelCaseConverter<AbsenceReason>),
        typeof(CamelCaseConverter<AbsenteeField>),
        typeof(CamelCaseConverter<BallotLayout>),
        typeof(CamelCaseConverter<BallotSecrecy>),
        typeof(CamelCaseConverter<CriticismField>),
        typeof(CamelCaseConverter<DateStyle>),
        typeof(CamelCaseConverter<DeadlineKind>),
        typeof(CamelCaseConverter<DecisionBody>),
        typeof(CamelCaseConverter<FieldPolicy>),
        typeof(CamelCaseConverter<FilingField>),
        typeof(CamelCaseConverter<FilingMedium>),
        typeof(CamelCaseConverter<IssueField>),
        typeof(CamelCaseConverter<LeaderPolicy>),
        typeof(CamelCaseConverter<MeetingKind>),
        typeof(CamelCaseConverter<MemberStatus>),
        typeof(CamelCaseConverter<NoticeField>),
        typeof(CamelCaseConverter<NoticeKind>),
        typeof(CamelCaseConverter<NumberingStyle>),
        typeof(CamelCaseConverter<OpinionField>),
        typeof(CamelCaseConverter<OrganizationKind>),
        typeof(CamelCaseConverter<ProbationaryPolicy>),
        typeof(CamelCaseConverter<RateBase>),
        typeof(CamelCaseConverter<RectificationField>),
        typeof(CamelCaseConverter<ReviewKind>),
        typeof(CamelCaseConverter<SelfCheckField>),
        typeof(CamelCaseConverter<StudyField>),
        typeof(CamelCaseConverter<TalkField>),
        typeof(CamelCaseConverter<TalkKind>),
        typeof(CamelCaseConverter<TalkMode>),
    ])]
[JsonSerializable(typeof(PartyPaper))]
[JsonSerializable(typeof(WorkPlan))]
[JsonSerializable(typeof(IssueList))]
[JsonSerializable(typeof(RectificationList))]
[JsonSerializable(typeof(BallotForm))]
[JsonSerializable(typeof(AppraisalSummary))]
[JsonSerializable(typeof(MeetingAgenda))]
[JsonSerializable(typeof(MeetingMinutes))]
[JsonSerializable(typeof(RectificationPledge))]
[JsonSerializable(typeof(AppraisalDecision))]
[JsonSerializable(typeof(AppraisalFeedback))]
[JsonSerializable(typeof(TalkRecord))]
[JsonSerializable(typeof(TalkLedger))]
[JsonSerializable(typeof(AbsenteeRoster))]
[JsonSerializable(typeof(OpinionForm))]
[JsonSerializable(typeof(OpinionDigest))]
[JsonSerializable(typeof(StudySchedule))]
[JsonSerializable(typeof(SelfCheckList))]
[JsonSerializable(typeof(CommitteeBallotForm))]
[JsonSerializable(typeof(ExaminationStatement))]
[JsonSerializable(typeof(SpeakingOutline))]
[JsonSerializable(typeof(WorkReport))]
[JsonSerializable(typeof(CriticismMatrix))]
[JsonSerializable(typeof(FilingCatalogue))]
[JsonSerializable(typeof(PublicNotice))]
internal sealed partial class PaperJsonContext : JsonSerializerContext;
