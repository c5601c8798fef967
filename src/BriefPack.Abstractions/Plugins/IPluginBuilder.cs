using System.Text.Json.Serialization.Metadata;

namespace BriefPack;

/// <summary>
/// Takes what a plugin brings. Names are lower-case words joined by hyphens (<c>key-quotes</c>); those of plugins that are not BriefPack's own
/// begin with their maker's name (<c>acme.sentiment</c>). A name that is taken is an error that names both plugins.
/// </summary>
/// <remarks>
/// Components are created once for every run. A constructor may take the options that are registered with it and, where the application
/// has a container, services from it.
/// </remarks>
public interface IPluginBuilder
{
    /// <summary>Brings a stage without options.</summary>
    /// <typeparam name="TStage">The stage.</typeparam>
    /// <param name="name">The name that pipelines use.</param>
    void AddStage<TStage>(string name) where TStage : class, IStage;

    /// <summary>Brings a stage with options.</summary>
    /// <typeparam name="TStage">The stage; its constructor takes the options.</typeparam>
    /// <typeparam name="TOptions">The options: settable properties with defaults and validation attributes.</typeparam>
    /// <param name="name">The name that pipelines use.</param>
    void AddStage<TStage, TOptions>(string name) where TStage : class, IStage where TOptions : class, new();

    /// <summary>Brings a reader.</summary>
    /// <typeparam name="TReader">The reader.</typeparam>
    /// <param name="extensions">The extensions that it reads, with their dot and in lower case, such as <c>.html</c>.</param>
    void AddReader<TReader>(params string[] extensions) where TReader : class, IReader;

    /// <summary>Brings a section without options.</summary>
    /// <typeparam name="TSection">The section.</typeparam>
    /// <param name="name">The name that pipelines use.</param>
    void AddSection<TSection>(string name) where TSection : class, ISection;

    /// <summary>Brings a section with options.</summary>
    /// <typeparam name="TSection">The section; its constructor takes the options.</typeparam>
    /// <typeparam name="TOptions">The options: settable properties with defaults and validation attributes.</typeparam>
    /// <param name="name">The name that pipelines use.</param>
    void AddSection<TSection, TOptions>(string name) where TSection : class, ISection where TOptions : class, new();

    /// <summary>Brings a part that every printed article gets.</summary>
    /// <typeparam name="TSection">The part.</typeparam>
    /// <param name="name">The name that pipelines use.</param>
    void AddArticleSection<TSection>(string name) where TSection : class, IArticleSection;

    /// <summary>Brings a writer without options.</summary>
    /// <typeparam name="TWriter">The writer.</typeparam>
    /// <param name="extension">The extension that chooses it, with its dot and in lower case, such as <c>.pdf</c>.</param>
    void AddWriter<TWriter>(string extension) where TWriter : class, IWriter;

    /// <summary>Brings a writer with options.</summary>
    /// <typeparam name="TWriter">The writer; its constructor takes the options.</typeparam>
    /// <typeparam name="TOptions">The options: settable properties with defaults and validation attributes.</typeparam>
    /// <param name="extension">The extension that chooses it, with its dot and in lower case, such as <c>.pdf</c>; options stand under it without the dot.</param>
    void AddWriter<TWriter, TOptions>(string extension) where TWriter : class, IWriter where TOptions : class, new();

    /// <summary>Brings an annotation that is kept in pack.json, serialised by its public properties in camel case.</summary>
    /// <typeparam name="T">The annotation.</typeparam>
    /// <param name="name">The name under which it stands in pack.json.</param>
    void AddAnnotation<T>(string name) where T : class, IAnnotation;

    /// <summary>Brings an annotation that is kept in pack.json, with source-generated serialisation, which starts faster.</summary>
    /// <typeparam name="T">The annotation.</typeparam>
    /// <param name="name">The name under which it stands in pack.json.</param>
    /// <param name="typeInfo">How it is serialised.</param>
    void AddAnnotation<T>(string name, JsonTypeInfo<T> typeInfo) where T : class, IAnnotation;
}
