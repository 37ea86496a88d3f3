namespace OrgLife.Documents.Rendering.Tests;

/// <summary>A judge could not judge: the program is missing, failed, or took too long.</summary>
internal sealed class JudgeException(string message, Exception? inner = null) : Exception(message, inner);
