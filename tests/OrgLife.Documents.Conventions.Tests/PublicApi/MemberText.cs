using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace OrgLife.Documents.Conventions.Tests;

/// <summary>One public member on one line.</summary>
internal static class MemberText
{
    private static readonly NullabilityInfoContext Nullability = new();

    public static string Of(MemberInfo member) => member switch
    {
        ConstructorInfo constructor => $"new({Parameters(constructor)})",
        MethodInfo method => $"{Static(method)}{method.Name}{Generics(method)}({Parameters(method)}): "
            + TypeName.Of(Nullability.Create(method.ReturnParameter)),
        PropertyInfo property => Of(property),
        FieldInfo field => $"{(field.IsStatic ? "static " : "")}{field.Name}: {TypeName.Of(Nullability.Create(field))}",
        _ => member.Name,
    };

    private static string Of(PropertyInfo property)
    {
        var accessor = property.GetAccessors(nonPublic: true)[0];
        var index = property.GetIndexParameters() is { Length: > 0 } parameters ? $"[{Parameters(parameters)}]" : "";
        var required = property.IsDefined(typeof(RequiredMemberAttribute)) ? "required " : "";
        return $"{Static(accessor)}{required}{property.Name}{index}: {TypeName.Of(Nullability.Create(property))}"
            + $" {{ get;{Setter(property.SetMethod)} }}";
    }

    private static string Setter(MethodInfo? setter) => setter switch
    {
        null or { IsPublic: false } => "",
        _ => setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)) ? " init;" : " set;",
    };

    private static string Static(MethodInfo method) => method.IsStatic ? "static " : "";

    private static string Generics(MethodInfo method) => method.IsGenericMethod
        ? $"<{string.Join(", ", method.GetGenericArguments().Select(argument => argument.Name))}>"
        : "";

    private static string Parameters(MethodBase method) =>
        (method.IsDefined(typeof(ExtensionAttribute)) ? "this " : "") + Parameters(method.GetParameters());

    private static string Parameters(ParameterInfo[] parameters) => string.Join(", ", parameters.Select(parameter =>
        $"{TypeName.Of(Nullability.Create(parameter))} {parameter.Name}{Default(parameter)}"));

    private static string Default(ParameterInfo parameter) => !parameter.HasDefaultValue
        ? ""
        : " = " + (parameter.DefaultValue switch
        {
            null => parameter.ParameterType.IsValueType ? "default" : "null",
            string text => $"\"{text}\"",
            bool flag => flag ? "true" : "false",
            var value => Convert.ToString(value, CultureInfo.InvariantCulture),
        });
}
