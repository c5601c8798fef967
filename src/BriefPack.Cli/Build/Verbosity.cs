namespace BriefPack.Cli;

internal enum Verbosity
{
    Quiet,
    Normal,
    Verbose,
}
