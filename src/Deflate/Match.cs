namespace OrgLife.Documents.Deflate;

/// <summary>Bytes that stood before already.</summary>
/// <param name="Length">How many; 0 is none.</param>
/// <param name="Distance">How far before.</param>
/// <param name="Gain">What it is worth, to be compared with others.</param>
internal readonly record struct Match(int Length, int Distance, int Gain);
