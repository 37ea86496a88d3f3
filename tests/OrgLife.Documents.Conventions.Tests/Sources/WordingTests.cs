using System.Text.RegularExpressions;

namespace OrgLife.Documents.Conventions.Tests;

/// <summary>What papers print is data: in templates/wording, where a host can change it.</summary>
public class WordingTests
{
    // Words in a string, at least two Chinese characters; punctuation and the marks of numbers and dates are notation.
    private static readonly Regex Words = new("\"[^\"]*\\p{IsCJKUnifiedIdeographs}{2,}[^\"]*\"");

    // Notation (dates, numbers), where lines of titles may break, what presets of rules and columns bring along, and
    // words that are looked for.
    private static readonly string[] Listed =
    [
        "src/OrgLife.Documents/Appraisal/GradeScale.cs",
        "src/OrgLife.Documents/Composition/TitleBreaks.cs",
        "src/OrgLife.Documents/Composition/TitleWords.cs",
        "src/OrgLife.Documents/Dates/OfficialDate.cs",
        "src/OrgLife.Documents/Filing/NoticeColumns.cs",
        "src/OrgLife.Documents/Numbering/ChineseNumeral.cs",
        "src/OrgLife.Documents/Preparation/StudyMode.cs",
    ];

    // Rooms whose words are read by whoever runs the library, not printed.
    private static readonly string[] Unprinted =
        ["Cleaning", "Json", "Rules", "Sets", "Styles", "Validation", "Wording", "Writing"];

    [Fact]
    public void NoCompositionHasWordsOfItsOwn() =>
        Papers.Where(file => !Listed.Contains(file.Path))
            .SelectMany(file => file.Uses(Words))
            .Where(use => !use.Contains("Term("))
            .ShouldBeEmpty();

    [Fact]
    public void WhatIsListedAsAnExceptionIsOne() =>
        Listed.Where(path => !Papers.Single(file => file.Path == path).Uses(Words).Any()).ShouldBeEmpty();

    private static IEnumerable<SourceFile> Papers => Repository.Library
        .Where(file => file.Path.StartsWith("src/OrgLife.Documents/"))
        .Where(file => !Unprinted.Contains(file.Path.Split('/')[2]) && !file.Path.EndsWith("Rules.cs"));
}
