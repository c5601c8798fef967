using System.Collections.Immutable;

namespace BriefPack.Typesetting;

/// <summary>Sets headlines: where one needs more than one line, the lines are about equally long, so that no single word stands below a full line.</summary>
internal sealed class HeadlineSetter(TypesettingContext context, ParagraphSetter paragraphs)
{
    // Halving the room eight times finds the measure to less than two points.
    private const int Steps = 8;

    public List<SetLine> Set(ImmutableArray<Inline> content, TextStyle style, double width, StructureElement element, string language) =>
        paragraphs.Set(content, style, IsPlain(content) ? Balanced(content, style, width, language) : width, 0, element, language);

    // The narrowest measure that takes no more lines. Trials leave no mark: they have no element and no notes.
    private double Balanced(ImmutableArray<Inline> content, TextStyle style, double width, string language)
    {
        var count = paragraphs.Set(content, style, width, 0, null, language).Count;
        if (count < 2)
            return width;
        var (low, high) = (WidestWord(content, style, language), width);
        for (var step = 0; step < Steps && low < high; step++)
        {
            var middle = (low + high) / 2;
            if (paragraphs.Set(content, style, middle, 0, null, language).Count > count)
                low = middle;
            else
                high = middle;
        }
        return high;
    }

    // Below the width of a word, words would be parted. 1.05: words in italics may be a little wider than in the style itself.
    private double WidestWord(ImmutableArray<Inline> content, TextStyle style, string language)
    {
        var shaper = context.ShaperFor(style.Family, style.Weight);
        double widest = 0;
        foreach (var word in CompositionSurvey.PlainText(content).Split([' ', '\n', '\u00A0'], StringSplitOptions.RemoveEmptyEntries))
            widest = Math.Max(widest, shaper.Shape(word, language).Width * style.Size * 1.05);
        return widest;
    }

    private static bool IsPlain(ImmutableArray<Inline> content)
    {
        foreach (var inline in content)
            if (!(inline is TextRun || (inline is Emphasis emphasis && IsPlain(emphasis.Content)) || (inline is Strong strong && IsPlain(strong.Content))))
                return false;
        return true;
    }
}
