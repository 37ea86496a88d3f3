namespace OrgLife.Documents;

/// <summary>公示 — one notice for each thing that the profile wants shown; nothing else leaves the branch.</summary>
internal static class PublicityPapers
{
    public static IEnumerable<PartyPaper> Of(BranchYear year) =>
        (year.Rules.Publicity ?? []).SelectMany(rule => Notice(year, rule));

    private static IEnumerable<PublicNotice> Notice(BranchYear year, PublicityRule rule)
    {
        var items = Items(year, rule.Content);
        if (year.Meeting.Publicity.FirstOrDefault(one => one.Time == rule.Time) is not { } shown || items.Count == 0)
        {
            yield break;
        }

        yield return new PublicNotice
        {
            Title = year.Title("publicNotice." + FieldKey.Of(rule.Content)),
            Branch = year.Meeting.Branch,
            Kind = KindOf(rule.Content),
            Columns = Columns(year, rule.Content),
            Items = items,
            Period = shown.Period,
            Contact = shown.Contact,
            Date = shown.Date,
        };
    }

    private static NoticeKind KindOf(PublicContent content) => content switch
    {
        PublicContent.Completion => NoticeKind.Completion,
        PublicContent.Results => NoticeKind.Appraisal,
        PublicContent.Pledges => NoticeKind.Pledges,
        _ => NoticeKind.Rectification,
    };

    private static IReadOnlyList<ListColumn<NoticeField>> Columns(BranchYear year, PublicContent content) =>
        content switch
        {
            PublicContent.Completion => NoticeColumns.Completion,
            PublicContent.Results => NoticeColumns.Appraisal,
            PublicContent.Pledges => [.. NoticeColumns.Pledges.Take(3)],
            PublicContent.RectificationList => OfList(year),
            _ => [.. NoticeColumns.Rectification.Take(3)],
        };

    private static IReadOnlyList<ListColumn<NoticeField>> OfList(BranchYear year)
    {
        var shown = (year.Rules.RectificationColumns ?? RectificationColumns.FourClarities)
            .Select(column => column.Field.ToString()).ToList();
        return
        [
            .. NoticeColumns.Rectification.Where(column =>
                column.Field == NoticeField.Matter || shown.Contains(column.Field.ToString())),
        ];
    }

    private static IReadOnlyList<NoticeItem> Items(BranchYear year, PublicContent content) => content switch
    {
        PublicContent.Results => [.. Results(year)],
        PublicContent.Pledges => [.. Pledges(year)],
        _ => [.. Rectification(year, content)],
    };

    private static IEnumerable<NoticeItem> Results(BranchYear year) => year.Meeting.Members
        .Where(member => member.Appraisal?.Grade is not null)
        .Select(member => new NoticeItem { Matter = member.Person.Name, Grade = member.Appraisal!.Grade });

    private static IEnumerable<NoticeItem> Pledges(BranchYear year) => year.Meeting.Members
        .Select(member => (member.Person, Items: PledgePapers.Items(member)))
        .Where(pledge => pledge.Items.Count > 0)
        .Select(pledge => new NoticeItem
        {
            Matter = pledge.Person.Name,
            Measures = [.. pledge.Items.Select(item => year.Wording.Fill(
                "branchMeeting.pledge", ("matter", item.Matter), ("promise", item.Promise.Replace("\n", ""))))],
        });

    private static IEnumerable<NoticeItem> Rectification(BranchYear year, PublicContent content)
    {
        var shown = Columns(year, content).Select(column => column.Field).ToList();
        return (year.Meeting.Committee?.Issues ?? [])
            .Where(issue => issue.Remedy is not null)
            .Where(issue => content != PublicContent.Completion || issue.Remedy!.Completion is not null)
            .Select(issue => new NoticeItem
            {
                Matter = issue.Description.TrimEnd('。'),
                Measures = shown.Contains(NoticeField.Measures) ? issue.Remedy!.Measures : [],
                Responsible = shown.Contains(NoticeField.Responsible) ? issue.Responsible : [],
                Deadline = shown.Contains(NoticeField.Deadline) ? issue.Remedy!.Deadline : null,
                Completion = shown.Contains(NoticeField.Completion) ? issue.Remedy!.Completion : null,
            });
    }
}
