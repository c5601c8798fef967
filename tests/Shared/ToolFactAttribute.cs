namespace BriefPack.Tests.Shared;

/// <summary>A test that looks at an output with a tool that a machine may not have; it says that it was skipped, and what to install.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class ToolFactAttribute : FactAttribute
{
    /// <param name="command">The command.</param>
    /// <param name="package">The Debian package that brings it.</param>
    public ToolFactAttribute(string command, string package)
    {
        if (!ExternalTool.IsThere(command))
            Skip = $"There is no '{command}' here: install the Debian package {package}.";
    }
}
