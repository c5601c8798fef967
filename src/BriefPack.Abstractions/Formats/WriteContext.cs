namespace BriefPack;

/// <summary>What the engine offers to a writer. All members may be called from any thread.</summary>
public abstract class WriteContext
{
    /// <summary>Tells the person who runs the pipeline what could not be printed as it should, such as a character that no font has.</summary>
    /// <param name="message">What happened, where, and what to do about it.</param>
    public abstract void Warn(string message);
}
