using System.ComponentModel.DataAnnotations;

namespace BriefPack.Summarize.Ai;

/// <summary>Options of the stage <c>summarize-ai</c>.</summary>
public sealed class AiSummarizeOptions
{
    /// <summary>
    /// The base address of an OpenAI-compatible service, such as <c>http://localhost:11434/v1</c>; null, the default, to use the <c>IChatClient</c> of the
    /// application.
    /// </summary>
    [Url]
    public string? Endpoint { get; set; }

    /// <summary>The model's name at the endpoint; null, the default, for the service's own default.</summary>
    public string? Model { get; set; }

    /// <summary>The environment variable that holds the endpoint's key, so that no key stands in a file; <c>BRIEFPACK_AI_KEY</c> by default. It may be unset.</summary>
    [Required]
    public string KeyVariable { get; set; } = "BRIEFPACK_AI_KEY";

    /// <summary>How many sentences are asked for an article, 0 to 50; 3 by default, 0 for none.</summary>
    [Range(0, 50)]
    public int Sentences { get; set; } = 3;

    /// <summary>How many sentences are asked for the pack, 0 to 50; 6 by default, 0 for none.</summary>
    [Range(0, 50)]
    public int PackSentences { get; set; } = 6;

    /// <summary>How long one answer may take, in seconds, 1 to 3,600; 60 by default.</summary>
    [Range(1, 3600)]
    public int TimeoutSeconds { get; set; } = 60;

    /// <summary>How often a failed request is made again, 0 to 10; 2 by default, after 1, 2, 4, … seconds or what the service asks for.</summary>
    [Range(0, 10)]
    public int Retries { get; set; } = 2;

    /// <summary>How much of the articles one request holds, in characters, 500 to 1,000,000; 24,000 by default.</summary>
    [Range(500, 1_000_000)]
    public int MaxCharacters { get; set; } = 24_000;
}
