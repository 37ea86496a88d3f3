using System.Reflection;

namespace OrgLife.Documents;

/// <summary>Finds the files of profiles.</summary>
internal static class RuleProfileFiles
{
    private const string ResourcePrefix = "rules/";

    // In the order of the notices that they stand for, the national one first.
    private static readonly string[] Order =
        ["national", "shanghai-2017", "college-2020", "xuhui-2017", "bureau-2024", "xianning-2015"];

    public static IReadOnlyList<RuleProfileText> Embedded()
    {
        var assembly = typeof(RuleProfileFiles).GetTypeInfo().Assembly;
        return
        [
            .. assembly.GetManifestResourceNames()
                .Where(name => name.StartsWith(ResourcePrefix, StringComparison.Ordinal))
                .Select(name => Read(name, assembly.GetManifestResourceStream(name)!))
                .OrderBy(text => Array.IndexOf(Order, text.Own.Name)),
        ];
    }

    /// <exception cref="RuleProfileException">A file is not a profile, or two are of one name.</exception>
    public static IReadOnlyList<RuleProfileText> In(string folder)
    {
        var texts = Directory.GetFiles(folder, "*.json")
            .OrderBy(file => file, StringComparer.Ordinal)
            .Select(file => Read(file, File.OpenRead(file)))
            .ToList();
        var twin = texts.GroupBy(text => text.Own.Name).FirstOrDefault(group => group.Count() > 1);
        return twin is null ? texts : throw Repeated(twin.Last().File, twin.Key);
    }

    private static RuleProfileText Read(string file, Stream stream)
    {
        using (stream)
        {
            try
            {
                return RuleProfileReader.Read(
                    JsonText.ReadAll(stream, JsonLimits.Default), JsonLimits.Default, file);
            }
            catch (InvalidJsonException exception)
            {
                throw new RuleProfileException(file, exception);
            }
        }
    }

    private static RuleProfileException Repeated(string file, string name)
    {
        var problems = new ProblemList(typeof(RuleProfile), "$");
        problems.Add(RuleProblems.NameRepeated, "name", name);
        return new RuleProfileException(file, new InvalidJsonException(problems.Problems));
    }
}
