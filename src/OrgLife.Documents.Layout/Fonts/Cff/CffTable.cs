namespace OrgLife.Documents.Layout;

/// <summary>The <c>CFF</c> table as a row of bytes that are fetched piece by piece.</summary>
internal sealed class CffTable
{
    private const string Tag = "CFF ";

    private readonly FontFile _file;
    private readonly long _start;

    public CffTable(FaceTables tables)
    {
        _file = tables.File;
        (_start, Length) = tables.PlaceOf(Tag);
    }

    public long Length { get; }

    public FontTable Read(long at, int length)
    {
        if (at < 0 || length < 0 || at > Length - length)
        {
            throw Fault($"it ends at {Length}, before {at + length}");
        }

        return new FontTable(_file.Name, Tag, _file.Read(Tag, _start + at, length));
    }

    public FontTable Read((long Start, int Length) place) => Read(place.Start, place.Length);

    public FontException Fault(string reason) => _file.Fault(Tag, reason);
}
