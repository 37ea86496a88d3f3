namespace OrgLife.Documents.Word;

// <w:r> <w:rPr>…</w:rPr> ( <w:t xml:space="preserve">…</w:t> | <w:br/> | <w:tab/> )* </w:r>
// Programs may drop blanks where xml:space does not tell them to keep them; few texts have any.
internal static class RunElements
{
    public static void Write(MarkupWriter output, IReadOnlyList<Inline> inlines, ParagraphMarkup markup)
    {
        foreach (var inline in inlines)
        {
            switch (inline)
            {
                case Run run:
                    WriteRun(output, run, markup.RunOf(run.Style));
                    break;
                case LineBreak:
                    output.Raw("<w:r>").Raw(markup.Run).Raw("<w:br/></w:r>");
                    break;
                case PageNumber number:
                    PageNumberField.Write(output, "PAGE", markup.RunOf(number.Style));
                    break;
                case PageCount count:
                    PageNumberField.Write(output, "NUMPAGES", markup.RunOf(count.Style));
                    break;
                default:
                    throw new NotSupportedException($"Word output does not know {inline.GetType().Name}.");
            }
        }
    }

    private static void WriteRun(MarkupWriter output, Run run, string properties)
    {
        var text = run.Text;
        if (text.Length == 0)
        {
            return;
        }

        output.Raw("<w:r>").Raw(properties);
        for (var start = 0; start < text.Length;)
        {
            var end = EndOfStretch(text, start);
            WriteStretch(output, text, start, end);
            start = end < text.Length ? end + WriteControl(output, text, end) : end;
        }

        output.Raw("</w:r>");
    }

    private static void WriteStretch(MarkupWriter output, string text, int start, int end)
    {
        if (end > start)
        {
            output.Raw(HasBlanks(text, start, end) ? "<w:t xml:space=\"preserve\">" : "<w:t>");
            output.Text(text, start, end).Raw("</w:t>");
        }
    }

    // LibreOffice counts U+200B among them.
    private static bool HasBlanks(string text, int start, int end)
    {
        while (start < end && !char.IsWhiteSpace(text[start]) && text[start] != '\u200B')
        {
            start++;
        }

        return start < end;
    }

    private static int EndOfStretch(string text, int start)
    {
        while (start < text.Length && text[start] is not ('\n' or '\r' or '\t'))
        {
            start++;
        }

        return start;
    }

    // A line end of Windows is one line break. Returns how many characters were taken.
    private static int WriteControl(MarkupWriter output, string text, int at)
    {
        output.Raw(text[at] == '\t' ? "<w:tab/>" : "<w:br/>");
        return text[at] == '\r' && at + 1 < text.Length && text[at + 1] == '\n' ? 2 : 1;
    }
}
