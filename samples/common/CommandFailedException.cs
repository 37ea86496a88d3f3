namespace OrgLife.Samples;

/// <summary>A command that cannot be carried out, said to the user in Chinese.</summary>
internal sealed class CommandFailedException(string message, Exception? inner = null) : Exception(message, inner);
