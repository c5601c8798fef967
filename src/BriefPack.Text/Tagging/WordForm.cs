namespace BriefPack.Text;

/// <summary>What the taggers see of one token: hashes of its letters, ends and shape. Digits count as 0, curly apostrophes as straight ones.</summary>
internal struct WordForm
{
    // Letters beyond this are not hashed: no word that carries information is longer, and a token may be megabytes long.
    private const int MaxLetters = 40;

    public uint Lower;
    public uint Form;
    public uint Suffix1;
    public uint Suffix2;
    public uint Suffix3;
    public uint Suffix4;
    public uint Prefix1;
    public uint Prefix2;
    public uint Prefix3;
    public uint Shape;

    /// <summary>Bits: 1 capital first, 2 all capitals, 4 has a digit, 8 has a hyphen, 16 has a capital behind the first letter, 32 no letter.</summary>
    public uint Signs;

    public static WordForm Of(ReadOnlySpan<char> word)
    {
        var form = default(WordForm);
        var lower = Hashes.Seed;
        var exact = Hashes.Seed + 1;
        var shape = Hashes.Seed + 2;
        var last = '\0';
        var run = 0;
        var capitals = 0;
        var letters = 0;
        // British "Mr" and American "Mr." are one word to the taggers; an initial keeps its full stop.
        if (word.Length > 2 && word[^1] == '.' && word[^2] != '.' && word[^3] != '.')
            word = word[..^1];
        var n = Math.Min(word.Length, MaxLetters);
        for (var i = 0; i < n; i++)
        {
            var c = word[i];
            char low, kind;
            if (c < 128)
            {
                if (c is >= 'a' and <= 'z')
                {
                    low = c;
                    kind = 'x';
                }
                else if (c is >= 'A' and <= 'Z')
                {
                    low = (char)(c | 0x20);
                    kind = 'X';
                }
                else if (c is >= '0' and <= '9')
                {
                    low = c = '0';
                    kind = '0';
                }
                else
                {
                    low = kind = c;
                }
            }
            else
            {
                if (c == '\u2019')
                    c = '\'';
                low = char.ToLowerInvariant(c);
                kind = low != c ? 'X' : char.IsLetter(c) ? 'x' : c;
            }

            switch (kind)
            {
                case 'X':
                    capitals++;
                    letters++;
                    form.Signs |= i == 0 ? 1u : 16u;
                    break;
                case 'x':
                    letters++;
                    break;
                case '0':
                    form.Signs |= 4;
                    break;
                case '-':
                    form.Signs |= 8;
                    break;
            }

            lower = Hashes.Add(lower, low);
            exact = Hashes.Add(exact, c);
            if (i == 0)
                form.Prefix1 = lower;
            else if (i == 1)
                form.Prefix2 = lower;
            else if (i == 2)
                form.Prefix3 = lower;
            run = kind == last ? run + 1 : 1;
            last = kind;
            // Rows of one kind are cut at two: Xx stands for Senate and for Trump.
            if (run <= 2)
                shape = Hashes.Add(shape, kind);
        }

        form.Lower = lower;
        form.Form = exact;
        form.Shape = shape;
        form.Signs |= (letters > 1 && capitals == letters ? 2u : 0) | (letters == 0 ? 32u : 0);
        var suffix = Hashes.Seed + 3;
        for (var i = 1; i <= 4 && i <= word.Length; i++)
        {
            var c = word[^i];
            suffix = Hashes.Add(suffix, c is >= '0' and <= '9' ? '0' : c == '\u2019' ? '\'' : char.ToLowerInvariant(c));
            if (i == 1)
                form.Suffix1 = suffix;
            else if (i == 2)
                form.Suffix2 = suffix;
            else if (i == 3)
                form.Suffix3 = suffix;
            else
                form.Suffix4 = suffix;
        }

        return form;
    }
}
