using System.Text;
using static BriefPack.Typesetting.LineBreakClass;

namespace BriefPack.Typesetting;

/// <summary>
/// Where lines may and must end: the Unicode line breaking algorithm (UAX #14, version 15.0, untailored pair rules, numbers by LB25).
/// Stateless and thread-safe.
/// </summary>
public static class LineBreaker
{
    /// <summary>Finds the break opportunities of a text.</summary>
    /// <param name="text">The text, any Unicode; unpaired surrogates count as letters.</param>
    /// <param name="breaks">Gets, for each UTF-16 unit, whether a line may end before it. As long as the text or longer.</param>
    public static void Find(ReadOnlySpan<char> text, Span<BreakKind> breaks)
    {
        breaks[..text.Length].Clear();
        var data = LineBreakClasses.Data;
        // "before" is the class of the character before, "base" that class with LB9 and LB10 applied, "solid" the last class that is no space.
        LineBreakClass before = WJ, basis = WJ, solid = WJ, beforeBasis = WJ;
        var regional = 0;
        var spaces = false;
        for (var i = 0; i < text.Length;)
        {
            var status = Rune.DecodeFromUtf16(text[i..], out var rune, out var length);
            var current = status == System.Buffers.OperationStatus.Done ? data.Of(rune.Value) : AL;
            if (i == 0)
            {
                before = current;
                basis = solid = current is CM or ZWJ ? AL : current;
                beforeBasis = AL;
                regional = current == RI ? 1 : 0;
                spaces = current == SP;
                i += length;
                continue;
            }
            var attaches = current is (CM or ZWJ) && before is not (BK or CR or LF or NL or SP or ZW);
            var resolved = current is (CM or ZWJ) && !attaches ? AL : current;
            breaks[i] = attaches
                ? BreakKind.Prohibited
                : Decide(before, basis, beforeBasis, solid, spaces, resolved, regional);
            if (!attaches)
            {
                regional = resolved == RI ? (basis == RI && !spaces ? regional + 1 : 1) : 0;
                beforeBasis = basis;
                basis = resolved;
                spaces = resolved == SP;
                if (resolved != SP)
                    solid = resolved;
            }
            before = current;
            i += length;
        }
    }

    private static BreakKind Decide(
        LineBreakClass before, LineBreakClass basis, LineBreakClass beforeBasis, LineBreakClass solid, bool spaces, LineBreakClass next, int regional)
    {
        // LB4 to LB6.
        if (before == BK || before == LF || before == NL || (before == CR && next != LF))
            return BreakKind.Mandatory;
        if (next is BK or CR or LF or NL || before == CR)
            return BreakKind.Prohibited;
        // LB7, LB8, LB8a.
        if (next is SP or ZW)
            return BreakKind.Prohibited;
        if (solid == ZW)
            return BreakKind.Allowed;
        if (before == ZWJ)
            return BreakKind.Prohibited;
        // LB11 to LB17: rules that look across spaces use the last solid class.
        if (next == WJ || (basis == WJ && !spaces) || (basis == GL && !spaces))
            return BreakKind.Prohibited;
        if (next == GL && !spaces && basis is not (BA or HY))
            return BreakKind.Prohibited;
        if (next is CL or CP or CPW or EX or IS or SY)
            return BreakKind.Prohibited;
        if (solid is OP or OPW)
            return BreakKind.Prohibited;
        if (solid == QU && next is (OP or OPW))
            return BreakKind.Prohibited;
        if (solid is (CL or CP or CPW) && next == NS)
            return BreakKind.Prohibited;
        if (solid == B2 && next == B2)
            return BreakKind.Prohibited;
        // LB18.
        if (spaces)
            return BreakKind.Allowed;
        return Pair(basis, beforeBasis, next, regional) ? BreakKind.Prohibited : BreakKind.Allowed;
    }

    // LB19 to LB31 for two neighbours without a space between them: true where they stay together.
    private static bool Pair(LineBreakClass a, LineBreakClass beforeA, LineBreakClass b, int regional)
    {
        if (b == QU || a == QU)
            return true;
        if (a == CB || b == CB)
            return false;
        if (b is BA or HY or NS || a == BB)
            return true;
        if (a is (HY or BA) && beforeA == HL)
            return true;
        if (a == SY && b == HL)
            return true;
        if (b == IN)
            return true;
        var letterA = a is AL or HL;
        var letterB = b is AL or HL;
        if ((letterA && b == NU) || (a == NU && letterB))
            return true;
        if ((a == PR && b is (ID or EB or EM or PIC)) || (a is (ID or EB or EM or PIC) && b == PO))
            return true;
        if ((a is (PR or PO) && letterB) || (letterA && b is (PR or PO)))
            return true;
        if (a is (CL or CP or CPW or NU) && b is (PO or PR))
            return true;
        if (a is (PO or PR) && b is (OP or OPW or NU))
            return true;
        if (b == NU && a is (HY or IS or NU or SY))
            return true;
        var hangulA = a is JL or JV or JT or H2 or H3;
        var hangulB = b is JL or JV or JT or H2 or H3;
        if ((a == JL && b is (JL or JV or H2 or H3)) || (a is (JV or H2) && b is (JV or JT)) || (a is (JT or H3) && b == JT))
            return true;
        if ((hangulA && b == PO) || (a == PR && hangulB))
            return true;
        if (letterA && letterB)
            return true;
        if (a == IS && letterB)
            return true;
        if (((letterA || a == NU) && b == OP) || (a == CP && (letterB || b == NU)))
            return true;
        if (a == RI && b == RI)
            return regional % 2 == 1;
        return a is (EB or PIC) && b == EM;
    }
}
