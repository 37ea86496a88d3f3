using System.Reflection;
using System.Runtime.CompilerServices;

namespace OrgLife.Documents.Conventions.Tests;

/// <summary>The five libraries, as the tests load them.</summary>
internal static class Libraries
{
    public static readonly string[] Names =
    [
        "OrgLife.Documents.Content",
        "OrgLife.Documents.Layout",
        "OrgLife.Documents.Pdf",
        "OrgLife.Documents.Word",
        "OrgLife.Documents",
    ];

    public static IEnumerable<Assembly> Assemblies => Names.Select(Assembly.Load);

    /// <summary>All types that somebody wrote, public or not.</summary>
    public static IEnumerable<Type> Types => Assemblies
        .SelectMany(assembly => assembly.GetTypes())
        .Where(type => !IsGenerated(type));

    public static bool IsGenerated(MemberInfo member) =>
        member.Name.Contains('<')
        || member.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false)
        || member.IsDefined(typeof(System.CodeDom.Compiler.GeneratedCodeAttribute), inherit: false)
        || (member.DeclaringType is { } outer && IsGenerated(outer));
}
