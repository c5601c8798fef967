namespace BriefPack;

/// <summary>How far a step of a run is. Reported after every document, from any thread.</summary>
/// <param name="Step">The name of the stage, <c>read</c> or <c>write</c>.</param>
/// <param name="Done">How many documents, sources or outputs the step has finished.</param>
/// <param name="Total">How many there will be, or null where that is not known yet.</param>
/// <param name="Item">What was finished last: the path of its source or output.</param>
public readonly record struct PipelineProgress(string Step, int Done, int? Total, string Item);
