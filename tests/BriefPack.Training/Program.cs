using BriefPack.Training;

var trainers = typeof(ITrainer).Assembly.GetTypes()
    .Where(type => type is { IsClass: true, IsAbstract: false } && type.IsAssignableTo(typeof(ITrainer)))
    .Select(type => (ITrainer)Activator.CreateInstance(type)!)
    .OrderBy(trainer => trainer.Name, StringComparer.Ordinal)
    .ToList();

var chosen = args.Length == 0 ? null : trainers.Find(trainer => trainer.Name == args[0]);
if (chosen is not null)
    return chosen.Run(args[1..]);

Console.Error.WriteLine(args.Length == 0 ? "Name a trainer:" : $"There is no trainer named '{args[0]}'. There are:");
foreach (var trainer in trainers)
    Console.Error.WriteLine($"  {trainer.Name,-16} {trainer.Description}");
return 2;
