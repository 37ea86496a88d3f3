namespace OrgLife.Documents;

/// <summary>文书目录 — every paper the library knows. Hosts and tools list the papers from here.</summary>
public static class PaperCatalogue
{
    /// <summary>All papers, in the order in which a branch makes them.</summary>
    public static IReadOnlyList<PaperKind> All { get; } =
    [
        new("workPlan", typeof(WorkPlan)),
        new("studySchedule", typeof(StudySchedule)),
        new("selfCheckList", typeof(SelfCheckList)),
        new("talkRecord", typeof(TalkRecord)),
        new("talkLedger", typeof(TalkLedger)),
        new("opinionForm", typeof(OpinionForm)),
        new("opinionDigest", typeof(OpinionDigest)),
        new("examinationStatement", typeof(ExaminationStatement)),
        new("speakingOutline", typeof(SpeakingOutline)),
        new("criticismMatrix", typeof(CriticismMatrix)),
        new("issueList", typeof(IssueList)),
        new("rectificationList", typeof(RectificationList)),
        new("meetingNotice", typeof(MeetingNotice)),
        new("meetingAgenda", typeof(MeetingAgenda)),
        new("workReport", typeof(WorkReport)),
        new("ballotForm", typeof(BallotForm)),
        new("committeeBallotForm", typeof(CommitteeBallotForm)),
        new("meetingMinutes", typeof(MeetingMinutes)),
        new("appraisalSummary", typeof(AppraisalSummary)),
        new("appraisalRollUp", typeof(AppraisalRollUp)),
        new("appraisalDecision", typeof(AppraisalDecision)),
        new("appraisalFeedback", typeof(AppraisalFeedback)),
        new("rectificationPledge", typeof(RectificationPledge)),
        new("absenteeRoster", typeof(AbsenteeRoster)),
        new("publicNotice", typeof(PublicNotice)),
        new("situationReport", typeof(SituationReport)),
        new("filingCatalogue", typeof(FilingCatalogue)),
        new("transmittalLetter", typeof(TransmittalLetter)),
        new("officialDocument", typeof(OfficialDocument)),
    ];

    /// <summary>The paper of a type name; null where there is none.</summary>
    /// <param name="type">The word that stands as <c>type</c> in JSON, such as <c>workPlan</c>.</param>
    public static PaperKind? Find(string type) => All.FirstOrDefault(paper => paper.Type == type);

    internal static PaperKind Of(Type model) => All.Single(paper => paper.Model == model);
}
