using System.Reflection;
using System.Text.RegularExpressions;

namespace OrgLife.Documents.Conventions.Tests;

public class TypeTests
{
    [Fact]
    public void AProjectHasOnePublicNamespace() =>
        Libraries.Assemblies
            .SelectMany(assembly => assembly.GetExportedTypes()
                .Where(type => type.Namespace != assembly.GetName().Name))
            .ShouldBeEmpty();

    [Fact]
    public void TypesAreNamedForWhatTheyAre() =>
        Libraries.Types
            .Where(type => Regex.IsMatch(type.Name, "(Manager|Helper|Helpers|Util|Utils|Utility|Processor|Data|Info)$"))
            .ShouldBeEmpty();

    [Fact]
    public void ExceptionsAreSealedAndMadeByUsOnly() =>
        Libraries.Types
            .Where(type => type.IsPublic && type.IsAssignableTo(typeof(Exception)))
            .Where(type => !type.IsSealed || type.GetConstructors().Length > 0)
            .ShouldBeEmpty();

    // OwnPaper is the one door for papers made outside the library.
    [Fact]
    public void PublicClassesAreSealedUnlessTheirFamilyIsClosed() =>
        Libraries.Types
            .Where(type => type.Name != "OwnPaper")
            .Where(type => type is { IsPublic: true, IsClass: true, IsSealed: false })
            .Where(type => type.GetConstructors(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic)
                .Any(constructor => constructor.IsPublic || (constructor.IsFamily && !IsCopy(constructor))))
            .ShouldBeEmpty();

    [Fact]
    public void ARecordThatComputesItsOwnKindPrintsItselfByHand() =>
        Libraries.Types
            .Where(type => type.GetProperties(BindingFlags.Instance | BindingFlags.Public)
                .Any(property => property.PropertyType == type && !Libraries.IsGenerated(property.GetMethod!)))
            .Where(type => type.GetMethod("PrintMembers", BindingFlags.Instance | BindingFlags.NonPublic) is not null)
            .Where(type => Libraries.IsGenerated(type.GetMethod("ToString", Type.EmptyTypes)!))
            .ShouldBeEmpty("the ToString of such a record never ends");

    private static bool IsCopy(ConstructorInfo constructor) =>
        constructor.GetParameters() is [var only] && only.ParameterType == constructor.DeclaringType;
}
