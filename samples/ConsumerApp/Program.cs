using BriefPack;
using BriefPack.Clean;
using BriefPack.Deduplicate;
using BriefPack.Pdf;
using BriefPack.Quotes;

if (args is not [var folder, var output])
{
    Console.Error.WriteLine("Usage: ConsumerApp <folder with .txt files> <briefing.pdf>");
    return 2;
}

var pipeline = new PipelineBuilder().UseClean().UseDeduplicate().UseQuotes().UsePdf().Build();
var files = Directory.EnumerateFiles(folder, "*.txt", SearchOption.AllDirectories).Order(StringComparer.Ordinal);
var pack = await pipeline.RunAsync(files.Select(file => new FileSource(file, Path.GetRelativePath(folder, file))));

foreach (var document in pack.Documents)
    foreach (var quotation in document.Get<Quotations>()?.Items ?? [])
        if (quotation.Speaker is not null)
            Console.WriteLine($"{quotation.Speaker}: {quotation.Content.Of(document.Text)}");
foreach (var failure in pack.Failures)
    Console.Error.WriteLine($"{failure.Source}: {failure.Message}");

await pipeline.WriteAsync(pipeline.Compose(pack), output);
return pack.Failures.IsEmpty ? 0 : 1;
