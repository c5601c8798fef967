namespace BriefPack.Hosting;

/// <summary>Why a plugin is not there, or not as it should be.</summary>
public enum PluginProblemKind
{
    /// <summary>The folder has no <c>briefpack-plugin.json</c>.</summary>
    NoManifest,

    /// <summary>The manifest cannot be read or says something that cannot be true.</summary>
    UnreadableManifest,

    /// <summary>The folder given is not there, or cannot be listed.</summary>
    NoFolder,

    /// <summary>The main assembly is missing or is no .NET assembly.</summary>
    NoAssembly,

    /// <summary>The main assembly does not name a plugin class that can be created.</summary>
    NoPluginClass,

    /// <summary>It was compiled against a contract that this host does not have yet.</summary>
    NewerContract,

    /// <summary>It was compiled against a contract that this host does not have any more.</summary>
    OlderContract,

    /// <summary>It was compiled for a newer .NET than the one that runs.</summary>
    NewerRuntime,

    /// <summary>It was compiled for another processor.</summary>
    WrongArchitecture,

    /// <summary>An assembly or native library that it needs cannot be found.</summary>
    MissingDependency,

    /// <summary>Its code threw while it was loaded or registered.</summary>
    Threw,

    /// <summary>It did not finish loading within the time limit.</summary>
    TimedOut,

    /// <summary>A name that it registers is taken by another plugin.</summary>
    NameTaken,

    /// <summary>The same plugin stands in a place that comes first.</summary>
    Shadowed,

    /// <summary>Its files are not those that the lock file or the installation recorded.</summary>
    Changed,

    /// <summary>The lock file does not list it.</summary>
    Unlisted,
}
