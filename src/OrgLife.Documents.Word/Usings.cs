global using DocumentFormat.OpenXml;
global using OrgLife.Documents.Content;
global using W = DocumentFormat.OpenXml.Wordprocessing;
