using System.Globalization;
using System.Text;

namespace BriefPack.Testing;

/// <summary>Reads PDF syntax (ISO 32000-2, clause 7.3): names, numbers, strings, arrays, dictionaries, references and operators.</summary>
internal sealed class PdfTokens(byte[] data, int start = 0)
{
    public int Position { get; set; } = start;

    /// <summary>A reference to an object by its number.</summary>
    public sealed record Reference(int Number);

    /// <summary>A name.</summary>
    public sealed record Name(string Value);

    /// <summary>An operator or keyword.</summary>
    public sealed record Word(string Value);

    /// <summary>Marks the end of the data.</summary>
    public static object End { get; } = new();

    /// <summary>The next object; <see cref="End"/> when there is none.</summary>
    public object? Next()
    {
        SkipSpace();
        if (Position >= data.Length)
            return End;
        switch ((char)data[Position])
        {
            case '/':
                Position++;
                return new Name(ReadName());
            case '(':
                return ReadString();
            case '<' when At(1) == '<':
                Position += 2;
                return ReadDictionary();
            case '<':
                return ReadHex();
            case '[':
                Position++;
                return ReadArray();
            case ']' or '{' or '}' or ')':
                return new Word(((char)data[Position++]).ToString());
            case '>':
                Position += At(1) == '>' ? 2 : 1;
                return new Word(">>");
            default:
                return ReadWord();
        }
    }

    private int At(int ahead) => Position + ahead < data.Length ? data[Position + ahead] : -1;

    private void SkipSpace()
    {
        while (Position < data.Length)
        {
            if (data[Position] == '%')
                while (Position < data.Length && data[Position] is not ((byte)'\r' or (byte)'\n'))
                    Position++;
            else if (IsSpace(data[Position]))
                Position++;
            else
                return;
        }
    }

    private object? ReadWord()
    {
        var from = Position;
        while (Position < data.Length && !IsSpace(data[Position]) && !IsDelimiter(data[Position]))
            Position++;
        if (Position == from)
            Position++;
        var word = Encoding.Latin1.GetString(data, from, Position - from);
        if (double.TryParse(word, NumberStyles.Float, CultureInfo.InvariantCulture, out var number))
            return IsReference(number) ? new Reference((int)number) : number;
        return word switch { "true" => true, "false" => false, "null" => null, _ => new Word(word) };
    }

    // "12 0 R": only a look ahead tells a reference from two numbers.
    private bool IsReference(double number)
    {
        var at = Position;
        if (number < 0 || number != Math.Floor(number) || !SkipDigits(ref at) || !SkipBlanks(ref at) || at >= data.Length || data[at] != 'R'
            || (at + 1 < data.Length && !IsSpace(data[at + 1]) && !IsDelimiter(data[at + 1])))
            return false;
        Position = at + 1;
        return true;
    }

    private bool SkipDigits(ref int at)
    {
        if (!SkipBlanks(ref at))
            return false;
        var from = at;
        while (at < data.Length && char.IsAsciiDigit((char)data[at]))
            at++;
        return at > from;
    }

    private bool SkipBlanks(ref int at)
    {
        var from = at;
        while (at < data.Length && IsSpace(data[at]))
            at++;
        return at > from;
    }

    private string ReadName()
    {
        var text = new StringBuilder();
        while (Position < data.Length && !IsSpace(data[Position]) && !IsDelimiter(data[Position]))
        {
            if (data[Position] == '#' && At(2) >= 0 && Uri.IsHexDigit((char)At(1)) && Uri.IsHexDigit((char)At(2)))
            {
                text.Append((char)(Uri.FromHex((char)At(1)) * 16 + Uri.FromHex((char)At(2))));
                Position += 3;
            }
            else
                text.Append((char)data[Position++]);
        }
        return text.ToString();
    }

    private byte[] ReadHex()
    {
        var digits = new List<int>();
        for (Position++; Position < data.Length && data[Position] != '>'; Position++)
            if (Uri.IsHexDigit((char)data[Position]))
                digits.Add(Uri.FromHex((char)data[Position]));
        Position++;
        if (digits.Count % 2 == 1)
            digits.Add(0);
        return [.. Enumerable.Range(0, digits.Count / 2).Select(index => (byte)(digits[index * 2] * 16 + digits[index * 2 + 1]))];
    }

    private byte[] ReadString()
    {
        var bytes = new List<byte>();
        var depth = 1;
        for (Position++; Position < data.Length; Position++)
        {
            var letter = data[Position];
            if (letter == '\\')
                ReadEscape(bytes);
            else if (letter == ')' && --depth == 0)
                break;
            else
            {
                depth += letter == '(' ? 1 : 0;
                bytes.Add(letter);
            }
        }
        Position++;
        return [.. bytes];
    }

    private void ReadEscape(List<byte> bytes)
    {
        var letter = (char)data[++Position];
        if (letter is >= '0' and <= '7')
        {
            var code = 0;
            for (var digits = 0; digits < 3 && At(0) is >= '0' and <= '7'; digits++, Position++)
                code = code * 8 + data[Position] - '0';
            Position--;
            bytes.Add((byte)code);
        }
        else if (letter == '\r')
            Position += At(1) == '\n' ? 1 : 0;
        else if (letter != '\n')
            bytes.Add((byte)(letter switch { 'n' => '\n', 'r' => '\r', 't' => '\t', 'b' => '\b', 'f' => '\f', _ => letter }));
    }

    private List<object?> ReadArray()
    {
        var items = new List<object?>();
        while (Next() is var item && item != End && item is not Word { Value: "]" })
            items.Add(item);
        return items;
    }

    private Dictionary<string, object?> ReadDictionary()
    {
        var entries = new Dictionary<string, object?>(StringComparer.Ordinal);
        while (Next() is Name name)
            entries[name.Value] = Next();
        return entries;
    }

    private static bool IsSpace(byte value) => value is 0 or 9 or 10 or 12 or 13 or 32;

    private static bool IsDelimiter(byte value) => "()<>[]{}/%"u8.Contains(value);
}
