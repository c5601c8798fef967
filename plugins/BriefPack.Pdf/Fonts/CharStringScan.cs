namespace BriefPack.Pdf;

/// <summary>Follows Type 2 charstrings (Adobe Technical Note 5177) to find the subroutines that they call.</summary>
internal sealed class CharStringScan(CffIndex global)
{
    private const int MaxDepth = 10;

    private readonly double[] _stack = new double[513];
    private int _height;
    private int _hints;
    private CffIndex _local;
    private HashSet<int> _usedLocal = [];

    public HashSet<int> UsedGlobal { get; } = [];

    public void Scan(ReadOnlySpan<byte> charString, CffIndex local, HashSet<int> usedLocal)
    {
        _height = _hints = 0;
        _local = local;
        _usedLocal = usedLocal;
        Run(charString, 0);
    }

    // False where the glyph ended.
    private bool Run(ReadOnlySpan<byte> code, int depth)
    {
        if (depth > MaxDepth)
            throw new InvalidDataException("The font's charstrings call each other too deeply.");
        for (var at = 0; at < code.Length;)
        {
            int op = code[at++];
            switch (op)
            {
                case 28:
                    Push((short)((code[at] << 8) | code[at + 1]));
                    at += 2;
                    break;
                case 255:
                    Push(((code[at] << 24) | (code[at + 1] << 16) | (code[at + 2] << 8) | code[at + 3]) / 65536.0);
                    at += 4;
                    break;
                case >= 251:
                    Push(-((op - 251) * 256) - code[at++] - 108);
                    break;
                case >= 247:
                    Push(((op - 247) * 256) + code[at++] + 108);
                    break;
                case >= 32:
                    Push(op - 139);
                    break;
                case 1 or 3 or 18 or 23:
                    _hints += _height / 2;
                    _height = 0;
                    break;
                case 19 or 20:
                    _hints += _height / 2;
                    _height = 0;
                    at += (_hints + 7) / 8;
                    break;
                case 10 or 29:
                    if (!Call(op == 10 ? _local : global, op == 10 ? _usedLocal : UsedGlobal, depth))
                        return false;
                    break;
                case 11:
                    return true;
                case 14:
                    return false;
                case 12:
                    at++;
                    _height = 0;
                    break;
                default:
                    _height = 0;
                    break;
            }
        }
        return true;
    }

    private bool Call(CffIndex subroutines, HashSet<int> used, int depth)
    {
        if (_height == 0)
            throw new InvalidDataException("A charstring of the font calls a subroutine without naming it.");
        var bias = subroutines.Count < 1240 ? 107 : subroutines.Count < 33900 ? 1131 : 32768;
        var number = (int)_stack[--_height] + bias;
        if (number < 0 || number >= subroutines.Count)
            throw new InvalidDataException("A charstring of the font calls a subroutine that is not there.");
        used.Add(number);
        return Run(subroutines[number], depth + 1);
    }

    private void Push(double value)
    {
        if (_height < _stack.Length)
            _stack[_height++] = value;
    }
}
