namespace BriefPack.Typesetting;

/// <summary>
/// A picture from a PNG or JPEG file, in colours that every page can show: grey or RGB of 8 bits. PNG files (ISO/IEC 15948) are decoded, whatever their
/// depth and interlacing; JPEG files (ITU-T T.81) are only looked into, because PDF and Word take them as they are. Immutable.
/// </summary>
public sealed class Picture
{
    // Sixteen megapixels print 34 cm wide at 300 dots per inch: a bigger logo is a mistake, and would cost memory.
    internal const long MostPixels = 16L << 20;

    internal Picture(byte[] file, int width, int height, int components, byte[]? samples, byte[]? alpha)
    {
        (File, Width, Height, Components) = (file, width, height, components);
        (Samples, Alpha) = (samples ?? ReadOnlyMemory<byte>.Empty, alpha);
        IsJpeg = samples is null;
    }

    /// <summary>The file as it was read.</summary>
    public ReadOnlyMemory<byte> File { get; }

    /// <summary>Whether the file is a JPEG; a PNG otherwise.</summary>
    public bool IsJpeg { get; }

    /// <summary>The width in pixels.</summary>
    public int Width { get; }

    /// <summary>The height in pixels.</summary>
    public int Height { get; }

    /// <summary>1 for grey, 3 for RGB.</summary>
    public int Components { get; }

    /// <summary>The samples row by row from the top, 8 bits for each component; empty for a JPEG.</summary>
    public ReadOnlyMemory<byte> Samples { get; }

    /// <summary>How much each pixel covers what is below it, 0 to 255; null where all cover it.</summary>
    public ReadOnlyMemory<byte>? Alpha { get; }

    /// <summary>Reads a picture.</summary>
    /// <param name="file">The whole file.</param>
    /// <exception cref="InvalidDataException">It is no PNG or JPEG, is damaged, or has colours that pages cannot take; the message says what to do.</exception>
    public static Picture Read(ReadOnlyMemory<byte> file)
    {
        var bytes = file.ToArray();
        if (bytes.AsSpan().StartsWith(PngDecoder.Signature))
            return PngDecoder.Decode(bytes);
        if (bytes.AsSpan().StartsWith(JpegHeader.Signature))
            return JpegHeader.Read(bytes);
        throw new InvalidDataException("It is neither PNG nor JPEG: save it as one of these.");
    }

    /// <summary>The samples as they look on white paper, for formats that know no transparency.</summary>
    /// <returns>The samples without alpha; those of <see cref="Samples"/> where there is none.</returns>
    public ReadOnlyMemory<byte> OnWhite()
    {
        if (Alpha is not { } alpha)
            return Samples;
        var flat = new byte[Samples.Length];
        for (var i = 0; i < flat.Length; i++)
        {
            var cover = alpha.Span[i / Components];
            flat[i] = (byte)(((Samples.Span[i] * cover) + (255 * (255 - cover)) + 127) / 255);
        }
        return flat;
    }
}
