using System.Collections;
using System.Runtime.CompilerServices;
using OrgLife.Documents.Content;
using OrgLife.Documents.Layout;

namespace OrgLife.Documents.Pdf.Tests;

/// <summary>What is held while a long document is written is a page of it, not all of them.</summary>
public class MemoryTests
{
    private const int PageCount = 500;

    /// <summary>Pages are made when they are asked for, and may go when they are written.</summary>
    [Fact]
    public void NoMoreThanAFewPagesAreHeldAtATime()
    {
        var pages = new PagesOnDemand(PageCount);

        Write(pages, Stream.Null);

        pages.MostHeld.ShouldBeLessThanOrEqualTo(3);
    }

    /// <summary>What a page adds is given on when it is written; 64 KiB may wait, and one stream.</summary>
    [Fact]
    public void BytesAreHandedOnPageByPage()
    {
        var pages = new PagesOnDemand(PageCount);
        using var output = new MeasuredStream();
        pages.Asked = () => output.LengthsWhenAsked.Add(output.Total);

        Write(pages, output);

        output.LargestWrite.ShouldBeLessThan(128 * 1024);
        output.LengthsWhenAsked[^1].ShouldBeGreaterThan(output.Total / 2);
    }

    private static void Write(PagesOnDemand pages, Stream output) => PdfWriter.Write(
        new LaidOutDocument(pages.Properties, pages, pages.Root, []), output,
        cancellationToken: TestContext.Current.CancellationToken);

    private sealed class PagesOnDemand(int count) : IReadOnlyList<Page>
    {
        private readonly Sheet _sheet = new();
        private readonly List<WeakReference> _made = [];
        private readonly Random _random = new(1);

        public DocumentProperties Properties => _sheet.Properties;

        public StructureNode Root => _sheet.Root;

        public int MostHeld { get; private set; }

        public Action? Asked { get; set; }

        public int Count => count;

        public Page this[int index] => Make(index);

        public IEnumerator<Page> GetEnumerator() => Enumerable.Range(0, count).Select(Make).GetEnumerator();

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

        private Page Make(int index)
        {
            Asked?.Invoke();
            if (index % 100 == 99)
            {
                GC.Collect();
                MostHeld = Math.Max(MostHeld, _made.Count(page => page.IsAlive));
                _made.RemoveAll(page => !page.IsAlive);
            }

            return Fresh(index);
        }

        [MethodImpl(MethodImplOptions.NoInlining)]
        private Page Fresh(int index)
        {
            var lines = Enumerable.Range(0, 22).Select(line => (PageItem)_sheet.Run(
                string.Concat(Enumerable.Range(0, 28).Select(_ => (char)(0x4E00 + _random.Next(200)))),
                28,
                40 + (line * 10)));
            var page = new Page(index + 1, PaperSize.A4, [.. lines]);
            _made.Add(new WeakReference(page));
            return page;
        }
    }

    private sealed class MeasuredStream : Stream
    {
        public long Total { get; private set; }

        public int LargestWrite { get; private set; }

        public List<long> LengthsWhenAsked { get; } = [];

        public override bool CanRead => false;

        public override bool CanSeek => false;

        public override bool CanWrite => true;

        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => throw new NotSupportedException();
            set => throw new NotSupportedException();
        }

        public override void Flush()
        {
        }

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count)
        {
            Total += count;
            LargestWrite = Math.Max(LargestWrite, count);
        }
    }
}
