namespace BriefPack.Typesetting;

/// <summary>Collects the rows of a PNG file as samples of 8 bits and, where some pixel is not opaque, alpha.</summary>
internal sealed class PngPixels
{
    private readonly PngHeader header;
    private readonly byte[] palette;
    private readonly byte[] transparent;
    private readonly int components;
    private readonly byte[] samples;
    private readonly byte[] alpha;
    private bool opaque = true;

    public PngPixels(PngHeader header, ReadOnlySpan<byte> palette, ReadOnlySpan<byte> transparent)
    {
        this.header = header;
        this.palette = palette.ToArray();
        this.transparent = transparent.ToArray();
        components = header.Color is PngColor.Grey or PngColor.GreyAlpha ? 1 : 3;
        samples = new byte[header.Width * header.Height * components];
        alpha = new byte[header.Width * header.Height];
    }

    /// <summary>Takes a row of a pass.</summary>
    public void Set(ReadOnlySpan<byte> row, int line, int first, int step, int count)
    {
        for (var i = 0; i < count; i++)
        {
            var pixel = (line * header.Width) + first + (i * step);
            alpha[pixel] = header.Color == PngColor.Palette ? FromPalette(Sample(row, i), pixel) : Direct(row, i, pixel);
            opaque &= alpha[pixel] == 255;
        }
    }

    public Picture ToPicture(byte[] file) => new(file, header.Width, header.Height, components, samples, opaque ? null : alpha);

    private byte FromPalette(int index, int pixel)
    {
        if ((index * 3) + 3 > palette.Length)
            throw new InvalidDataException("a pixel has a colour that the palette has not");
        palette.AsSpan(index * 3, 3).CopyTo(samples.AsSpan(pixel * 3));
        return index < transparent.Length ? transparent[index] : (byte)255;
    }

    private byte Direct(ReadOnlySpan<byte> row, int column, int pixel)
    {
        var from = column * header.Channels;
        var named = transparent.Length >= components * 2 && header.Color is PngColor.Grey or PngColor.Rgb;
        for (var component = 0; component < components; component++)
        {
            var value = Sample(row, from + component);
            samples[(pixel * components) + component] = To8Bits(value);
            // The one transparent colour is given in two bytes for each component.
            named = named && transparent.Length >= components * 2 && value == ((transparent[component * 2] << 8) | transparent[(component * 2) + 1]);
        }
        return named ? (byte)0 : header.Channels > components ? To8Bits(Sample(row, from + components)) : (byte)255;
    }

    private int Sample(ReadOnlySpan<byte> row, int index) => header.Depth switch
    {
        8 => row[index],
        16 => (row[index * 2] << 8) | row[(index * 2) + 1],
        var depth => (row[index * depth / 8] >> (8 - depth - (index * depth % 8))) & ((1 << depth) - 1),
    };

    private byte To8Bits(int value) => header.Depth == 16 ? (byte)(((value * 255) + 32767) / 65535) : (byte)(value * 255 / ((1 << header.Depth) - 1));
}
