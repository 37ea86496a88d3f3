namespace OrgLife.Documents;

/// <summary>主讲人 — in brackets after the matter: （赵甲，20分钟）.</summary>
internal static class MeetingSpeaker
{
    public static string InBrackets(PaperComposer composer, string? speaker, int? minutes)
    {
        string[] terms =
        [
            .. PaperText.IsGiven(speaker) ? [speaker!] : Array.Empty<string>(),
            .. minutes is null
                ? Array.Empty<string>()
                : [composer.Wording.Fill("meetingAgenda.minutes", ("count", FieldText.Arabic(minutes.Value)))],
        ];
        return terms.Length == 0
            ? ""
            : composer.Wording.Fill("meetingAgenda.terms", ("terms", string.Join("，", terms)));
    }
}
