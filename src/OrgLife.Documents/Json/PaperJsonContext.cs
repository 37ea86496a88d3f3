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
        typeof(CamelCaseConverter<AppraisalTarget>),
        typeof(CamelCaseConverter<BallotSecrecy>),
        typeof(CamelCaseConverter<BallotValidityBasis>),
        typeof(CamelCaseConverter<CapBasis>),
        typeof(CamelCaseConverter<CapRounding>),
        typeof(CamelCaseConverter<DateStyle>),
        typeof(CamelCaseConverter<DeadlineKind>),
        typeof(CamelCaseConverter<EmptyRate>),
        typeof(CamelCaseConverter<FieldPolicy>),
        typeof(CamelCaseConverter<FilingItem>),
        typeof(CamelCaseConverter<FilingMedium>),
        typeof(CamelCaseConverter<IssueField>),
        typeof(CamelCaseConverter<LeaderPolicy>),
        typeof(CamelCaseConverter<ListMaker>),
        typeof(CamelCaseConverter<MemberStatus>),
        typeof(CamelCaseConverter<Milestone>),
        typeof(CamelCaseConverter<NumberingStyle>),
        typeof(CamelCaseConverter<OfficialFormat>),
        typeof(CamelCaseConverter<OrganizationKind>),
        typeof(CamelCaseConverter<ProbationaryPolicy>),
        typeof(CamelCaseConverter<ProblemSeverity>),
        typeof(CamelCaseConverter<PublicContent>),
        typeof(CamelCaseConverter<PublicityTime>),
        typeof(CamelCaseConverter<RateBase>),
        typeof(CamelCaseConverter<RateRounding>),
        typeof(CamelCaseConverter<RectificationField>),
        typeof(CamelCaseConverter<SecrecyLevel>),
        typeof(CamelCaseConverter<Signing>),
        typeof(CamelCaseConverter<Urgency>),
        typeof(CamelCaseConverter<ResultStep>),
        typeof(CamelCaseConverter<RuleKey>),
        typeof(CamelCaseConverter<SumAdjustment>),
    ])]
[JsonSerializable(typeof(PartyPaper))]
[JsonSerializable(typeof(OfficialDocument))]
[JsonSerializable(typeof(WorkPlan))]
[JsonSerializable(typeof(IssueList))]
[JsonSerializable(typeof(RectificationList))]
[JsonSerializable(typeof(BallotForm))]
[JsonSerializable(typeof(AppraisalSummary))]
[JsonSerializable(typeof(RuleProfile))]
internal sealed partial class PaperJsonContext : JsonSerializerContext;
