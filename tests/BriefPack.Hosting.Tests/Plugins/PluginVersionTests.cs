namespace BriefPack.Hosting.Tests.Plugins;

public class PluginVersionTests
{
    [Fact]
    public void Versions_are_ordered_by_semantic_versioning()
    {
        string[] ascending = ["0.9.9", "1.0.0-alpha", "1.0.0-alpha.1", "1.0.0-alpha.beta", "1.0.0-beta", "1.0.0-beta.2", "1.0.0-beta.11", "1.0.0-rc.1", "1.0.0", "1.0.1", "1.10.0", "2.0.0.1"];
        ascending.Reverse().OrderBy(PluginVersion.Parse).ShouldBe(ascending);
    }

    [Theory]
    [InlineData("1.0", "1.0.0")]
    [InlineData("1.2.3.0", "1.2.3")]
    [InlineData("1.2.3.4", "1.2.3.4")]
    [InlineData("1.0.0-Beta.1+commit", "1.0.0-beta.1")]
    [InlineData("01.2.3", "1.2.3")]
    public void The_normal_form_is_NuGets(string text, string normal) => PluginVersion.Parse(text).ToString().ShouldBe(normal);

    [Theory]
    [InlineData("")]
    [InlineData("x")]
    [InlineData("1.2.3.4.5")]
    [InlineData("1.-2")]
    [InlineData("1.0.0-")]
    [InlineData("1.0.0-a..b")]
    [InlineData("1.0.0-a/b")]
    [InlineData("..")]
    public void What_is_no_version_is_refused(string text) => PluginVersion.TryParse(text, out _).ShouldBeFalse();
}
