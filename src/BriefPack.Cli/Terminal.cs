using Spectre.Console;

namespace BriefPack.Cli;

/// <summary>What the person at the terminal reads besides results: all of it on stderr, so that stdout stays clean.</summary>
internal static class Terminal
{
    /// <summary>The terminal behind stderr.</summary>
    public static IAnsiConsole Console { get; } = AnsiConsole.Create(new AnsiConsoleSettings
    {
        Out = new AnsiConsoleOutput(System.Console.Error),
        Ansi = System.Console.IsErrorRedirected ? AnsiSupport.No : AnsiSupport.Detect,
    });

    /// <summary>Whether somebody watches.</summary>
    public static bool IsLive => !System.Console.IsErrorRedirected && Console.Profile.Capabilities.Interactive;

    public static void Error(string message) => Line("error", "red", message);

    public static void Warning(string message) => Line("warning", "yellow", message);

    public static void Note(string message) => System.Console.Error.WriteLine(message);

    private static void Line(string word, string color, string message)
    {
        if (IsLive)
            Console.Markup($"[{color}]{word}:[/] ");
        else
            System.Console.Error.Write(word + ": ");
        System.Console.Error.WriteLine(message);
    }
}
