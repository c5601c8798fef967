using BriefPack.Cli;

return await CommandLine.RunAsync(args).ConfigureAwait(false);
