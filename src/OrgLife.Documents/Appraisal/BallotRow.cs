namespace OrgLife.Documents;

/// <summary>测评行 — a row of the ballot as it is printed.</summary>
/// <param name="Number">序号, from 1.</param>
/// <param name="Member">党员.</param>
/// <param name="IsGraded">Whether the voter marks a grade; false for 预备党员.</param>
/// <param name="Remark">备注; empty where there is none.</param>
/// <param name="Entry">Which of <see cref="BallotForm.Entries"/> it comes from, from 0.</param>
public sealed record BallotRow(int Number, PartyMember Member, bool IsGraded, string Remark, int Entry);
