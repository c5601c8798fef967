using System.Globalization;

namespace BriefPack.Typesetting;

/// <summary>The line breaking class of every code point, from the embedded Unicode data. Immutable.</summary>
internal sealed class LineBreakClasses
{
    private static readonly Lazy<LineBreakClasses> Shared = new(() => new LineBreakClasses());

    private readonly LineBreakClass[] _low = new LineBreakClass[0x3000];
    private readonly int[] _starts;
    private readonly LineBreakClass[] _classes;

    private LineBreakClasses()
    {
        var starts = new List<int>();
        var classes = new List<LineBreakClass>();
        using var reader = new StreamReader(typeof(LineBreakClasses).Assembly.GetManifestResourceStream("LineBreak.txt")!);
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith('#'))
                continue;
            var space = line.IndexOf(' ', StringComparison.Ordinal);
            starts.Add(int.Parse(line.AsSpan(0, space), NumberStyles.HexNumber, CultureInfo.InvariantCulture));
            classes.Add(Enum.Parse<LineBreakClass>(line.AsSpan(space + 1)));
        }
        _starts = [.. starts];
        _classes = [.. classes];
        for (var code = 0; code < _low.Length; code++)
            _low[code] = Find(code);
    }

    /// <summary>The data, read once; it never changes.</summary>
    public static LineBreakClasses Data => Shared.Value;

    public LineBreakClass Of(int codePoint) => codePoint < _low.Length ? _low[codePoint] : Find(codePoint);

    private LineBreakClass Find(int codePoint)
    {
        var index = Array.BinarySearch(_starts, codePoint);
        return _classes[index >= 0 ? index : ~index - 1];
    }
}
