using OrgLife.Documents.Content;

namespace OrgLife.Documents;

/// <summary>The table of one block: branches under their unit, a sum for each unit, and the sum of all.</summary>
internal static class RollUpTable
{
    public static Table Compose(RollUpBlock block, string path, PaperComposer composer)
    {
        var number = 0;
        return new Table(
            FormTable.Widths(Widths(block), composer.Setting.TableScale),
            [
                .. Head(block, path, composer),
                .. block.Units.SelectMany((unit, u) => unit.Branches
                    .Select((branch, b) => Branch(
                        block, branch, ++number, $"{path}.units[{u}].branches[{b}]", composer))
                    .Concat([Sum(block, unit.Branches, Unit(composer, unit, $"{path}.units[{u}].name"), composer)])),
                Sum(
                    block, block.Units.SelectMany(unit => unit.Branches),
                    new Run(composer.Wording["appraisalRollUp.all"]), composer),
            ],
            new TableStyle { Padding = Edges.Symmetric(Length.FromMillimeters(1), Length.FromMillimeters(1)) })
        {
            HeaderRows = 2,
        };
    }

    private static Run Unit(PaperComposer composer, RollUpUnit unit, string path) =>
        PaperText.Of(composer.Wording.Fill("appraisalRollUp.unit", ("name", unit.Name)), path);

    private static IReadOnlyList<ColumnWidth> Widths(RollUpBlock block) =>
    [
        Fixed(12),
        ColumnWidth.Proportional(3),
        .. Enumerable.Repeat(Fixed(15), 3),
        Fixed(19),
        .. block.Grades.Labels.Select(label => Fixed(label.Length > 3 ? 20 : 16)),
        Fixed(15),
        ColumnWidth.Proportional(2),
    ];

    private static IEnumerable<TableRow> Head(RollUpBlock block, string path, PaperComposer composer)
    {
        string[] before = ["number", "name", "members", "expected", "present", "rate"];
        string[] after = ["ungraded", "remark"];
        return
        [
            new TableRow(
            [
                .. before.Select(key => Tall(composer, key)),
                FormTable.Head(composer, composer.Wording["appraisalRollUp.grades"]) with
                {
                    ColumnSpan = block.Grades.Labels.Count,
                },
                .. after.Select(key => Tall(composer, key)),
            ]),
            new TableRow(
            [
                .. block.Grades.Labels.Select((label, i) => new TableCell(
                    [new Paragraph([PaperText.Of(label, $"{path}.grades.labels[{i}]")], composer.Styles.TableHead)])),
            ]),
        ];
    }

    private static TableCell Tall(PaperComposer composer, string key) =>
        FormTable.Head(composer, composer.Wording["appraisalRollUp." + key]) with { RowSpan = 2 };

    private static TableRow Branch(
        RollUpBlock block, RollUpBranch branch, int number, string path, PaperComposer composer) => new(
    [
        FormTable.Centered(composer, FieldText.Arabic(number)),
        FormTable.Text(composer, [PaperText.Of(branch.Name, path + ".name")]),
        .. Figures(block, RollUpSum.Of([branch]), branch.Present is not null, composer),
        FormTable.Text(composer, [Remark(branch, path, composer)]),
    ]);

    private static TableRow Sum(
        RollUpBlock block, IEnumerable<RollUpBranch> branches, Run name, PaperComposer composer) => new(
    [
        FormTable.Centered(composer, name) with { ColumnSpan = 2 },
        .. Figures(block, RollUpSum.Of(branches), hasBallot: true, composer),
        FormTable.Centered(composer, ""),
    ]);

    private static IEnumerable<TableCell> Figures(
        RollUpBlock block, RollUpSum sum, bool hasBallot, PaperComposer composer)
    {
        var empty = composer.Wording["appraisalRollUp.nothing"];
        string[] texts =
        [
            FieldText.Arabic(sum.Members),
            hasBallot ? FieldText.Arabic(sum.Expected) : empty,
            hasBallot ? FieldText.Arabic(sum.Present) : empty,
            hasBallot ? sum.Rate : empty,
            .. block.Grades.Labels.Select((_, i) =>
                i < sum.Counts.Count ? FieldText.Arabic(sum.Counts[i]) : hasBallot ? "0" : empty),
            FieldText.Arabic(sum.Members - sum.Graded),
        ];
        return texts.Select(text => FormTable.Centered(composer, text));
    }

    private static Run Remark(RollUpBranch branch, string path, PaperComposer composer) =>
        PaperText.IsGiven(branch.Remark) ? PaperText.Of(branch.Remark!, path + ".remark")
        : branch.IsUnfinished ? new Run(composer.Wording["appraisalRollUp.unfinished"])
        : new Run("");

    private static ColumnWidth Fixed(int millimeters) => ColumnWidth.Fixed(Length.FromMillimeters(millimeters));
}
