using System.Collections;
using System.Globalization;

namespace OrgLife.Documents;

/// <summary>Walks through everything that a model holds, in the order of its fields.</summary>
internal static class ModelWalk
{
    public static IEnumerable<ModelValue> Of(object model) =>
        Record((model as PartyPaper)?.KindOf.Contract ?? JsonContract.Library, model, "");

    private static IEnumerable<ModelValue> Record(JsonContract contract, object record, string path)
    {
        foreach (var property in contract.Properties(record.GetType()))
        {
            var value =
                new ModelValue(path + property.Name, property, property.Get!(record), IsElement: false);
            foreach (var inner in Value(contract, value))
            {
                yield return inner;
            }
        }
    }

    private static IEnumerable<ModelValue> Value(JsonContract contract, ModelValue value)
    {
        yield return value;
        var inner = value.Value switch
        {
            null or string or OfficialDate => [],
            IEnumerable list => List(contract, value, list),
            not null when contract.IsRecord(value.Value.GetType()) =>
                Record(contract, value.Value, value.Path + "."),
            _ => [],
        };
        foreach (var item in inner)
        {
            yield return item;
        }
    }

    private static IEnumerable<ModelValue> List(JsonContract contract, ModelValue value, IEnumerable list)
    {
        var index = 0;
        foreach (var element in list)
        {
            var path = value.Path + "[" + index++.ToString(CultureInfo.InvariantCulture) + "]";
            foreach (var inner in Value(contract, new(path, value.Property, element, IsElement: true)))
            {
                yield return inner;
            }
        }
    }
}
