using System.Globalization;
using DocumentFormat.OpenXml;

namespace BriefPack.Word;

/// <summary>Makes the bullets and numbers of lists. Every numbered list begins at 1.</summary>
internal static class NumberingPart
{
    /// <summary>The content type of the part.</summary>
    public const string ContentType = "application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml";

    private const int Bullets = 1;
    private const int Numbers = 2;

    // Bullets that every font has, lesser ones for lists inside lists.
    private static readonly string[] BulletTexts = ["•", "–", "·"];

    /// <summary>Makes the numberings.</summary>
    /// <param name="sheet">The styles of lists.</param>
    /// <param name="flow">The lists.</param>
    public static W.Numbering Create(StyleSheet sheet, Flow flow)
    {
        var numbering = new W.Numbering(Abstract(sheet, Bullets, ordered: false), Abstract(sheet, Numbers, ordered: true));
        for (var list = flow.Bullets; list <= flow.LastList; list++)
        {
            var instance = new W.NumberingInstance(new W.AbstractNumId { Val = list == flow.Bullets ? Bullets : Numbers }) { NumberID = list };
            if (list > flow.Bullets)
            {
                for (var level = 0; level < 3; level++)
                    instance.Append(new W.LevelOverride(new W.StartOverrideNumberingValue { Val = 1 }) { LevelIndex = level });
            }
            numbering.AppendChild(instance);
        }
        return numbering;
    }

    private static W.AbstractNum Abstract(StyleSheet sheet, int id, bool ordered)
    {
        var result = new W.AbstractNum(new W.MultiLevelType { Val = W.MultiLevelValues.HybridMultilevel }) { AbstractNumberId = id };
        for (var level = 0; level < 3; level++)
        {
            var style = sheet[StyleIds.List(ordered, level)];
            var text = ordered ? string.Create(CultureInfo.InvariantCulture, $"%{level + 1}.") : BulletTexts[level];
            result.Append(new W.Level(
                new W.StartNumberingValue { Val = 1 },
                new W.NumberingFormat { Val = ordered ? W.NumberFormatValues.Decimal : W.NumberFormatValues.Bullet },
                new W.LevelText { Val = text },
                new W.LevelJustification { Val = W.LevelJustificationValues.Left },
                new W.PreviousParagraphProperties(new W.Indentation { Left = Units.Twips(style.Start), Hanging = Units.Twips(style.Hanging) }),
                new W.NumberingSymbolRunProperties(new W.Color { Val = Units.Hex(sheet.Theme, InkColor.Accent) }))
            {
                LevelIndex = level,
            });
        }
        return result;
    }
}
