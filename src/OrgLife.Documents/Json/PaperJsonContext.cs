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
        typeof(FontRoleConverter),
        typeof(FontSizeConverter),
        typeof(InkConverter),
        typeof(LengthConverter),
        typeof(CamelCaseConverter<AbsenceReason>),
        typeof(CamelCaseConverter<AbsenteeField>),
        typeof(CamelCaseConverter<AppraisalTarget>),
        typeof(CamelCaseConverter<BallotLayout>),
        typeof(CamelCaseConverter<BallotSecrecy>),
        typeof(CamelCaseConverter<BallotValidityBasis>),
        typeof(CamelCaseConverter<CapBasis>),
        typeof(CamelCaseConverter<CapRounding>),
        typeof(CamelCaseConverter<CriticismField>),
        typeof(CamelCaseConverter<DateStyle>),
        typeof(CamelCaseConverter<DeadlineKind>),
        typeof(CamelCaseConverter<DecisionBody>),
        typeof(CamelCaseConverter<EmptyRate>),
        typeof(CamelCaseConverter<FeedbackPart>),
        typeof(CamelCaseConverter<FieldPolicy>),
        typeof(CamelCaseConverter<FilingField>),
        typeof(CamelCaseConverter<FilingItem>),
        typeof(CamelCaseConverter<FiledMedium>),
        typeof(CamelCaseConverter<FilingMedium>),
        typeof(CamelCaseConverter<HousePageSetup>),
        typeof(CamelCaseConverter<IssueField>),
        typeof(CamelCaseConverter<LeaderPolicy>),
        typeof(CamelCaseConverter<ListMaker>),
        typeof(CamelCaseConverter<MeetingKind>),
        typeof(CamelCaseConverter<MeetingOccasion>),
        typeof(CamelCaseConverter<MemberStatus>),
        typeof(CamelCaseConverter<Milestone>),
        typeof(CamelCaseConverter<NoticeField>),
        typeof(CamelCaseConverter<NoticeKind>),
        typeof(CamelCaseConverter<NumberingStyle>),
        typeof(CamelCaseConverter<OfficialFormat>),
        typeof(CamelCaseConverter<OpinionField>),
        typeof(CamelCaseConverter<OrganizationKind>),
        typeof(CamelCaseConverter<PageNumberForm>),
        typeof(CamelCaseConverter<PageNumberPosition>),
        typeof(CamelCaseConverter<PreparationKind>),
        typeof(CamelCaseConverter<ProbationaryPolicy>),
        typeof(CamelCaseConverter<ProblemSeverity>),
        typeof(CamelCaseConverter<PublicContent>),
        typeof(CamelCaseConverter<PublicityTime>),
        typeof(CamelCaseConverter<RateBase>),
        typeof(CamelCaseConverter<RateRounding>),
        typeof(CamelCaseConverter<RectificationField>),
        typeof(CamelCaseConverter<ResultStep>),
        typeof(CamelCaseConverter<ReviewKind>),
        typeof(CamelCaseConverter<RuleKey>),
        typeof(CamelCaseConverter<SecrecyLevel>),
        typeof(CamelCaseConverter<SelfCheckField>),
        typeof(CamelCaseConverter<Signing>),
        typeof(CamelCaseConverter<SpeakerRank>),
        typeof(CamelCaseConverter<SituationSection>),
        typeof(CamelCaseConverter<StudyField>),
        typeof(CamelCaseConverter<SumAdjustment>),
        typeof(CamelCaseConverter<SummaryLayout>),
        typeof(CamelCaseConverter<TalkDegree>),
        typeof(CamelCaseConverter<TalkField>),
        typeof(CamelCaseConverter<TalkKind>),
        typeof(CamelCaseConverter<TalkMode>),
        typeof(CamelCaseConverter<Urgency>),
    ])]
[JsonSerializable(typeof(PartyPaper))]
[JsonSerializable(typeof(OfficialDocument))]
[JsonSerializable(typeof(WorkPlan))]
[JsonSerializable(typeof(IssueList))]
[JsonSerializable(typeof(RectificationList))]
[JsonSerializable(typeof(BallotForm))]
[JsonSerializable(typeof(AppraisalSummary))]
[JsonSerializable(typeof(AppraisalRollUp))]
[JsonSerializable(typeof(RuleProfile))]
[JsonSerializable(typeof(HouseStyle))]
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
[JsonSerializable(typeof(BranchMeeting))]
[JsonSerializable(typeof(MeetingNotice))]
[JsonSerializable(typeof(SituationReport))]
[JsonSerializable(typeof(TransmittalLetter))]
internal sealed partial class PaperJsonContext : JsonSerializerContext;
