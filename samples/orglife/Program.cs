using System.Text;
using OrgLife.Samples;
using OrgLife.Samples.CommandLine;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
return await OrgLifeCommand.RunAsync(args, Terminal.OfProcess());
