using System.Reflection;

namespace OrgLife.Documents.Conventions.Tests;

/// <summary>Types as C# writes them, without namespaces.</summary>
internal static class TypeName
{
    private static readonly Dictionary<Type, string> Keywords = new()
    {
        [typeof(bool)] = "bool",
        [typeof(byte)] = "byte",
        [typeof(int)] = "int",
        [typeof(long)] = "long",
        [typeof(double)] = "double",
        [typeof(decimal)] = "decimal",
        [typeof(string)] = "string",
        [typeof(object)] = "object",
        [typeof(void)] = "void",
    };

    public static string Of(Type type)
    {
        if (Keywords.TryGetValue(type, out var keyword))
        {
            return keyword;
        }

        if (type.IsArray)
        {
            return Of(type.GetElementType()!) + "[]";
        }

        return type.IsGenericType
            ? Generic(type, type.GetGenericArguments().Select(Of))
            : Nested(type);
    }

    public static string Of(NullabilityInfo info)
    {
        var type = info.Type;
        if (Nullable.GetUnderlyingType(type) is { } underlying)
        {
            return Of(underlying) + "?";
        }

        var name = info switch
        {
            { ElementType: { } element } => Of(element) + "[]",
            { GenericTypeArguments.Length: > 0 } => Generic(type, info.GenericTypeArguments.Select(Of)),
            _ => Of(type),
        };
        return info.ReadState == NullabilityState.Nullable && !type.IsValueType ? name + "?" : name;
    }

    /// <summary>The name with those of the types it is declared in.</summary>
    public static string Nested(Type type) =>
        (type is { IsNested: true, IsGenericParameter: false } ? Nested(type.DeclaringType!) + "." : "")
        + type.Name.Split('`')[0];

    private static string Generic(Type type, IEnumerable<string> arguments) =>
        $"{Nested(type)}<{string.Join(", ", arguments)}>";
}
