using System.Text.Json;

namespace OrgLife.Documents.Rendering.Tests;

/// <summary>What qpdf says of the structure of a PDF file.</summary>
internal static class Qpdf
{
    /// <summary>Everything that qpdf finds wrong; empty for a sound file.</summary>
    public static string Faults(string pdf)
    {
        var outcome = OutsideProgram.Try("qpdf", "--check", pdf);
        return outcome.ExitCode == 0 ? "" : outcome.Errors + outcome.Output;
    }

    /// <summary>All objects as JSON of version 2, without the data of streams.</summary>
    public static JsonDocument Json(string pdf) =>
        JsonDocument.Parse(OutsideProgram.Run("qpdf", "--json=2", "--json-stream-data=none", pdf));

    /// <summary>The file with its streams inflated and one object after the other, to read or compare.</summary>
    public static byte[] Unpacked(string pdf)
    {
        using var folder = new TemporaryFolder();
        var plain = folder.File("plain.pdf");
        OutsideProgram.Run("qpdf", "--qdf", "--object-streams=disable", "--deterministic-id", pdf, plain);
        return File.ReadAllBytes(plain);
    }
}
