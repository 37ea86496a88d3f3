global using OrgLife.Documents.Content;
