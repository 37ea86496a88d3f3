using System.Text;
using OrgLife.Samples;
using OrgLife.Samples.BranchPapers;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
return await BranchPapersCommand.RunAsync(args, Terminal.OfProcess());
