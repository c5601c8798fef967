namespace BriefPack.Hosting;

/// <summary>Where a plugin comes from. Of two with the same id, the later in this list is taken.</summary>
public enum PluginOrigin
{
    /// <summary>The <c>plugins</c> folder beside the tool.</summary>
    BuiltIn,

    /// <summary>Installed by <c>briefpack plugins add</c> under the user's profile.</summary>
    Installed,

    /// <summary>A folder given with <c>--plugins</c>.</summary>
    Given,
}
