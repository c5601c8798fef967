using System.Collections.Immutable;

namespace BriefPack;

/// <summary>Draws a QR code, so that a reader on paper comes to an address with a telephone.</summary>
internal static class QrFigure
{
    // 0.45 mm a module: what common telephones still read from office paper at reading distance.
    private const double Module = 1.3;

    // The quiet zone that the standard asks for, in modules.
    private const int Quiet = 4;

    /// <summary>Draws the code of an address.</summary>
    /// <param name="url">The address.</param>
    /// <returns>The figure, or null where the address is longer than a code holds.</returns>
    public static FigureBlock? Of(string url)
    {
        if (QrCode.Of(url) is not { } code)
            return null;
        var shapes = ImmutableArray.CreateBuilder<Shape>();
        for (var y = 0; y < code.Size; y++)
            for (var x = 0; x < code.Size; x++)
            {
                if (!code[x, y])
                    continue;
                var start = x;
                while (x + 1 < code.Size && code[x + 1, y])
                    x++;
                shapes.Add(new RectangleShape((start + Quiet) * Module, (y + Quiet) * Module, (x + 1 - start) * Module, Module, InkColor.Ink));
            }
        var side = (code.Size + (2 * Quiet)) * Module;
        return new FigureBlock(new Drawing(side, side, shapes.DrainToImmutable()), $"QR code that leads to {url}");
    }
}
