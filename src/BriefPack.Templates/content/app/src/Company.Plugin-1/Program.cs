using Company.Plugin_1;

if (args is not [var folder, var output])
{
    Console.Error.WriteLine("Give a folder with text files and the file to write: articles/ briefing.pdf");
    return 2;
}
var pack = await Briefing.MakeAsync(Directory.EnumerateFiles(folder, "*.txt").Order(StringComparer.Ordinal), output);
foreach (var failure in pack.Failures)
    Console.Error.WriteLine($"{failure.Source}: {failure.Message}");
Console.WriteLine($"{pack.Documents.Length} articles in {output}");
return pack.Failures.IsEmpty ? 0 : 1;
