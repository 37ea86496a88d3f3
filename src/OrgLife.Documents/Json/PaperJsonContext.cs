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
        typeof(CamelCaseConverter<BallotSecrecy>),
        typeof(CamelCaseConverter<DateStyle>),
        typeof(CamelCaseConverter<DeadlineKind>),
        typeof(CamelCaseConverter<FieldPolicy>),
        typeof(CamelCaseConverter<IssueField>),
        typeof(CamelCaseConverter<LeaderPolicy>),
        typeof(CamelCaseConverter<MemberStatus>),
        typeof(CamelCaseConverter<NumberingStyle>),
        typeof(CamelCaseConverter<OfficialFormat>),
        typeof(CamelCaseConverter<OrganizationKind>),
        typeof(CamelCaseConverter<ProbationaryPolicy>),
        typeof(CamelCaseConverter<RateBase>),
        typeof(CamelCaseConverter<RectificationField>),
        typeof(CamelCaseConverter<SecrecyLevel>),
        typeof(CamelCaseConverter<Signing>),
        typeof(CamelCaseConverter<Urgency>),
    ])]
[JsonSerializable(typeof(PartyPaper))]
[JsonSerializable(typeof(OfficialDocument))]
[JsonSerializable(typeof(WorkPlan))]
[JsonSerializable(typeof(IssueList))]
[JsonSerializable(typeof(RectificationList))]
[JsonSerializable(typeof(BallotForm))]
[JsonSerializable(typeof(AppraisalSummary))]
internal sealed partial class PaperJsonContext : JsonSerializerContext;
