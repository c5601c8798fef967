namespace BriefPack.Hosting;

/// <summary>What the XML documentation beside a plugin says of its components.</summary>
public static class ComponentDocumentation
{
    /// <summary>What a component does, in plain text; empty where the plugin brings no documentation.</summary>
    /// <param name="component">The component.</param>
    public static string SummaryOf(Component component)
    {
        ArgumentNullException.ThrowIfNull(component);
        return XmlDocumentation.Of(component.Type.Assembly).SummaryOf(component.Type);
    }
}
