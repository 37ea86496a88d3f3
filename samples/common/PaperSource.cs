namespace OrgLife.Samples;

/// <summary>来源 — where the JSON of a paper comes from: a file, or the standard input for <c>-</c>.</summary>
internal sealed class PaperSource
{
    private const string StandardInput = "-";

    private readonly string _argument;
    private readonly Stream _input;

    public PaperSource(string argument, Stream input)
    {
        _argument = argument;
        _input = input;
    }

    public bool IsStandardInput => _argument == StandardInput;

    /// <summary>The source as messages name it.</summary>
    public string Label => IsStandardInput ? "标准输入" : _argument;

    /// <summary>The name of the files made of it, without an extension.</summary>
    public string Stem
    {
        get
        {
            var stem = IsStandardInput ? "stdin" : Path.GetFileNameWithoutExtension(_argument);
            return stem.Length > 0 ? stem : Path.GetFileName(_argument);
        }
    }

    /// <exception cref="CommandFailedException">There is no such file, it is a folder, or it may not be read.</exception>
    public Stream Open()
    {
        if (IsStandardInput)
        {
            return _input;
        }

        if (_argument.Length == 0)
        {
            throw new CommandFailedException("文件名是空的。");
        }

        if (Directory.Exists(_argument))
        {
            throw new CommandFailedException($"“{_argument}”是文件夹，不是文件。");
        }

        try
        {
            return File.OpenRead(_argument);
        }
        catch (Exception exception) when (FileTrouble.Covers(exception))
        {
            throw Failed(exception);
        }
    }

    /// <summary>What to say where reading failed.</summary>
    public CommandFailedException Failed(Exception exception) =>
        new($"读不了“{Label}”：{FileTrouble.Reason(exception)}。", exception);
}
