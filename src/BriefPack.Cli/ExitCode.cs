namespace BriefPack.Cli;

/// <summary>What the process answers with.</summary>
internal static class ExitCode
{
    /// <summary>All is well.</summary>
    public const int Done = 0;

    /// <summary>The pack is written, but some documents failed.</summary>
    public const int SomeFailed = 1;

    /// <summary>The command line or the configuration is wrong; nothing was read.</summary>
    public const int Usage = 2;

    /// <summary>Nothing could be written.</summary>
    public const int NothingWritten = 3;
}
