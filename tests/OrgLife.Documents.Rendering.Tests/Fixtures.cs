using OrgLife.Documents.Rendering.Tests;

// Papers are written and converted once for all tests.
[assembly: AssemblyFixture(typeof(PrintedCorpus))]
[assembly: AssemblyFixture(typeof(PrintedPapers))]
