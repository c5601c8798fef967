namespace BriefPack.Word;

/// <summary>A paragraph style with every measure spelled out: the styles part is written from it and the pages are counted with it. Lengths are points.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">Its name, for built-in styles the one that Word knows.</param>
internal sealed record ParagraphStyle(string Id, string Name)
{
    /// <summary>The style that Word goes on with after it.</summary>
    public string Next { get; init; } = StyleIds.Body;

    /// <summary>Whether it is set in the family of headings.</summary>
    public bool Sans { get; init; }

    /// <summary>The font size.</summary>
    public required double Size { get; init; }

    /// <summary>The distance of baselines; 0 lets the content decide.</summary>
    public required double Line { get; init; }

    /// <summary>The space above. There is none below: programs differ in whether they add the two.</summary>
    public double Before { get; init; }

    /// <summary>The indent on the side where lines begin.</summary>
    public double Start { get; init; }

    /// <summary>The indent on the side where lines end.</summary>
    public double End { get; init; }

    /// <summary>How far the first line stands out to the left.</summary>
    public double Hanging { get; init; }

    /// <summary>The indent of the first line.</summary>
    public double FirstLine { get; init; }

    /// <summary>Whether it is bold.</summary>
    public bool Bold { get; init; }

    /// <summary>Whether it is italic.</summary>
    public bool Italic { get; init; }

    /// <summary>Its colour.</summary>
    public InkColor Color { get; init; }

    /// <summary>Whether lines are stretched to the full measure.</summary>
    public bool Justify { get; init; }

    /// <summary>Whether it stands on the page of what follows.</summary>
    public bool KeepNext { get; init; }

    /// <summary>Whether its lines stay on one page.</summary>
    public bool KeepLines { get; init; }

    /// <summary>Its level in the outline, from 1; 0 for text.</summary>
    public int Outline { get; init; }

    /// <summary>The thickness of a rule below it; 0 for none. Running heads have one: it takes no room from the text.</summary>
    public double RuleBelow { get; init; }

    /// <summary>The thickness of a rule at its start; 0 for none.</summary>
    public double RuleAtStart { get; init; }

    /// <summary>The colour of its rule.</summary>
    public InkColor RuleColor { get; init; } = InkColor.Accent;

    /// <summary>Whether it has a right tab with dots at the end of the line, as the contents have.</summary>
    public bool Leader { get; init; }

    /// <summary>Where it stands in Word's list of styles.</summary>
    public int Priority { get; init; } = 99;

    /// <summary>Whether it is made for BriefPack and unknown to Word.</summary>
    public bool Custom { get; init; }
}
