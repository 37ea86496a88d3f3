namespace OrgLife.Documents.Rendering.Tests;

/// <summary>Which of the two outputs is measured.</summary>
public enum Output
{
    /// <summary>Our PDF.</summary>
    Pdf,

    /// <summary>Our Word file as LibreOffice prints it.</summary>
    Word,
}
