namespace BriefPack;

/// <summary>Names the class that registers what an assembly brings to BriefPack.</summary>
/// <param name="pluginType">A class that implements <see cref="IPlugin"/> and has a constructor without parameters.</param>
[AttributeUsage(AttributeTargets.Assembly)]
public sealed class BriefPackPluginAttribute(Type pluginType) : Attribute
{
    /// <summary>The class that implements <see cref="IPlugin"/>.</summary>
    public Type PluginType { get; } = pluginType;
}
