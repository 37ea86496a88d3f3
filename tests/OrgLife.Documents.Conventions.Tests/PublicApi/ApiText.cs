using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;

namespace OrgLife.Documents.Conventions.Tests;

/// <summary>
/// The public surface of an assembly as text, ordered by name; what the compiler adds is left out.
/// </summary>
internal static class ApiText
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance
        | BindingFlags.Static | BindingFlags.DeclaredOnly;

    public static string Of(Assembly assembly)
    {
        var text = new StringBuilder();
        foreach (var type in assembly.GetExportedTypes().OrderBy(type => type.FullName, StringComparer.Ordinal))
        {
            text.Append(Heading(type)).Append('\n');
            foreach (var member in Members(type).Distinct().Order(StringComparer.Ordinal))
            {
                text.Append("    ").Append(member).Append('\n');
            }
        }

        return text.ToString();
    }

    private static string Heading(Type type)
    {
        var bases = (type.BaseType is { } parent && !IsUsual(parent) ? new[] { parent } : [])
            .Concat(OwnInterfaces(type))
            .Select(TypeName.Of)
            .ToArray();
        return Kind(type) + " " + TypeName.Nested(type) + (bases.Length > 0 ? " : " + string.Join(", ", bases) : "");
    }

    private static IEnumerable<Type> OwnInterfaces(Type type) => type.IsEnum
        ? []
        : type.GetInterfaces()
            .Except(type.BaseType?.GetInterfaces() ?? [])
            .Where(i => !i.Name.StartsWith("IEquatable"));

    private static bool IsUsual(Type type) =>
        type == typeof(object) || type == typeof(ValueType) || type == typeof(Enum) || type == typeof(MulticastDelegate);

    private static string Kind(Type type)
    {
        var isRecord = type.GetMethod("PrintMembers", Declared) is not null;
        return type switch
        {
            { IsInterface: true } => "interface",
            { IsEnum: true } => "enum",
            { IsValueType: true } => (type.IsDefined(typeof(IsReadOnlyAttribute)) ? "readonly " : "")
                + (isRecord ? "record struct" : "struct"),
            { IsAbstract: true, IsSealed: true } => "static class",
            { IsAbstract: true } => isRecord ? "abstract record" : "abstract class",
            _ => (type.IsSealed ? "sealed " : "") + (isRecord ? "record" : "class"),
        };
    }

    private static IEnumerable<string> Members(Type type) => type.IsEnum
        ? Enum.GetNames(type).Select(name => $"{Convert.ToInt64(Enum.Parse(type, name))} {name}")
        : type.GetMembers(Declared).Where(IsVisible).Where(member => !IsAdded(member)).Select(MemberText.Of);

    private static bool IsVisible(MemberInfo member) => member switch
    {
        MethodBase method => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly,
        PropertyInfo property => property.GetAccessors(nonPublic: true).Any(IsVisible),
        FieldInfo field => field.IsPublic || field.IsFamily || field.IsFamilyOrAssembly,
        _ => false,
    };

    private static bool IsAdded(MemberInfo member) => member switch
    {
        _ when member.Name is "EqualityContract" or "PrintMembers" or "Deconstruct" or "Equals" or "GetHashCode" => true,
        MethodInfo { IsSpecialName: true } accessor when !accessor.Name.StartsWith("op_") => true,
        // The copy constructor of a record.
        ConstructorInfo { IsFamily: true } => true,
        _ => member.Name.Contains('<') || member.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false),
    };
}
