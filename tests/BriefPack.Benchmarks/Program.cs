using BriefPack.Benchmarks;

var benchmarks = typeof(IBenchmark).Assembly.GetTypes()
    .Where(type => type is { IsClass: true, IsAbstract: false } && type.IsAssignableTo(typeof(IBenchmark)))
    .Select(type => (IBenchmark)Activator.CreateInstance(type)!)
    .OrderBy(benchmark => benchmark.Name, StringComparer.Ordinal)
    .ToList();

var chosen = args.Length == 0 ? null : benchmarks.Find(benchmark => benchmark.Name == args[0]);
if (chosen is not null)
    return chosen.Run(args[1..]);

Console.Error.WriteLine(args.Length == 0 ? "Name a benchmark:" : $"There is no benchmark named '{args[0]}'. There are:");
foreach (var benchmark in benchmarks)
    Console.Error.WriteLine($"  {benchmark.Name,-16} {benchmark.Description}");
return 2;
