using AngleSharp.Common;
using AngleSharp.Dom;
using AngleSharp.Html.Construction;
using AngleSharp.Html.Parser.Tokens.Struct;
using AngleSharp.Text;

namespace BriefPack.Html.Tree;

/// <summary>A parsed page. What it holds is gone when it is disposed of, since its texts are places in the parser's buffer.</summary>
internal sealed class PageTree(TextSource source) : PageParent, IConstructableDocument, IDisposable
{
    private static readonly StringOrMemory Name = "#document";

    public override StringOrMemory NodeName => Name;

    /// <summary>The element around all others; null where the page is empty.</summary>
    public PageTag? Root
    {
        get
        {
            foreach (var child in Children)
                if (child is PageTag tag)
                    return tag;
            return null;
        }
    }

    /// <summary>The head.</summary>
    public PageTag? Head => FirstOf("head", "head");

    /// <summary>The body, or the frames that stand for it.</summary>
    public PageTag? Body => FirstOf("body", "frameset");

    public TextSource Source => source;

    public IDisposable? Builder { get; set; }

    public QuirksMode QuirksMode { get; set; }

    public bool IsLoading => false;

    IConstructableElement? IConstructableDocument.Head => Head;

    IConstructableElement IConstructableDocument.DocumentElement => Root!;

    public override void AddNode(IConstructableNode node)
    {
        // Nothing stands beside the root: what was set into a table by mistake belongs before that table.
        if (node is PageTag && Root is not null)
            throw new LostWayException();
        base.AddNode(node);
    }

    public void PerformMicrotaskCheckpoint()
    {
        // No script waits.
    }

    public void ProvideStableState()
    {
        // No script waits.
    }

    public void AddComment(ref StructHtmlToken token)
    {
        // Comments are no text for a reader.
    }

    public void TrackError(Exception exception) => throw new InvalidOperationException("The page could not be taken apart.", exception);

    public Task WaitForReadyAsync(CancellationToken cancelToken) => Task.CompletedTask;

    public Task FinishLoadingAsync() => Task.CompletedTask;

    public void ApplyManifest()
    {
        // Nothing is loaded.
    }

    public void Dispose()
    {
        Builder?.Dispose();
        source.Dispose();
    }

    private PageTag? FirstOf(string name, string other)
    {
        if (Root is { } root)
            foreach (var child in root.Children)
                if (child is PageTag tag && (tag.Kind.Name == name || tag.Kind.Name == other))
                    return tag;
        return null;
    }
}
