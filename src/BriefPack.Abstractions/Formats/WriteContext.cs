namespace BriefPack;

/// <summary>What the engine offers to a writer. All members may be called from any thread.</summary>
public abstract class WriteContext
{
    /// <summary>Tells the person who runs the pipeline what could not be printed as it should, such as a character that no font has.</summary>
    /// <param name="message">What happened, where, and what to do about it.</param>
    public abstract void Warn(string message);

    /// <summary>Writes a pack as pack.json, for writers that keep it inside their own format. By default nothing is written: only the engine knows every annotation's shape.</summary>
    /// <param name="pack">The pack.</param>
    /// <param name="output">Where to write; left open.</param>
    /// <param name="cancel">Ends the writing.</param>
    /// <returns>Whether it was written.</returns>
    public virtual ValueTask<bool> WritePackAsync(Pack pack, Stream output, CancellationToken cancel) => ValueTask.FromResult(false);
}
