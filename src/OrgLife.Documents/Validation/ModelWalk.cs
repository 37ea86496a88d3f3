namespace OrgLife.Documents;

/// <summary>Walks through everything that a model holds, in the order of its fields.</summary>
internal static class ModelWalk
{
    public static IEnumerable<ModelValue> Of(object model)
    {
        var contract = (model as PartyPaper)?.KindOf.Contract ?? JsonContract.Library;
        var open = new Stack<ModelLevel>();
        open.Push(new ModelLevel(contract, model, place: null));
        while (open.Count > 0)
        {
            if (open.Peek().Next() is not { } value)
            {
                open.Pop();
                continue;
            }

            yield return value;
            if (ModelLevel.In(contract, value) is { } inside)
            {
                open.Push(inside);
            }
        }
    }
}
