namespace OrgLife.Documents.Rendering.Tests;

/// <summary>What colour of ink a ruler looks for.</summary>
internal enum Ink
{
    /// <summary>Black and grey.</summary>
    Black,

    /// <summary>Red.</summary>
    Red,
}
