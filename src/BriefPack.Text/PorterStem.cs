namespace BriefPack.Text;

/// <summary>One word on its way through the five steps.</summary>
internal ref struct PorterStem(Span<char> word)
{
    private readonly Span<char> _word = word;

    public int Length = word.Length;

    /// <summary>Plurals and -ed, -ing; then y to i.</summary>
    public void Step1()
    {
        if (Ends("sses") || Ends("ies"))
            Length -= 2;
        else if (!Ends("ss") && Ends("s"))
            Length--;

        if (Ends("eed"))
        {
            if (Measure(Length - 3) > 0)
                Length--;
        }
        else if ((Ends("ed") && HasVowel(Length - 2)) || (Ends("ing") && HasVowel(Length - 3)))
        {
            Length -= _word[Length - 1] == 'd' ? 2 : 3;
            if (Ends("at") || Ends("bl") || Ends("iz"))
                Append('e');
            else if (DoubleConsonant(Length) && _word[Length - 1] is not ('l' or 's' or 'z'))
                Length--;
            else if (Measure(Length) == 1 && ConsonantVowelConsonant(Length))
                Append('e');
        }

        if (Ends("y") && HasVowel(Length - 1))
            _word[Length - 1] = 'i';
    }

    /// <summary>Double suffixes to single ones.</summary>
    public void Step2()
    {
        if (Length < 2)
            return;
        _ = _word[Length - 2] switch
        {
            'a' => Replace("ational", "ate") || Replace("tional", "tion"),
            'c' => Replace("enci", "ence") || Replace("anci", "ance"),
            'e' => Replace("izer", "ize"),
            'l' => Replace("abli", "able") || Replace("alli", "al") || Replace("entli", "ent") || Replace("eli", "e") || Replace("ousli", "ous"),
            'o' => Replace("ization", "ize") || Replace("ation", "ate") || Replace("ator", "ate"),
            's' => Replace("alism", "al") || Replace("iveness", "ive") || Replace("fulness", "ful") || Replace("ousness", "ous"),
            't' => Replace("aliti", "al") || Replace("iviti", "ive") || Replace("biliti", "ble"),
            _ => false,
        };
    }

    /// <summary>-ic, -full, -ness and the like.</summary>
    public void Step3() =>
        _ = Replace("icate", "ic") || Replace("ative", "") || Replace("alize", "al") || Replace("iciti", "ic") || Replace("ical", "ic") || Replace("ful", "") || Replace("ness", "");

    /// <summary>Single suffixes fall behind a long enough stem.</summary>
    public void Step4()
    {
        if (Length < 2)
            return;
        _ = _word[Length - 2] switch
        {
            'a' => Drop("al"),
            'c' => Drop("ance") || Drop("ence"),
            'e' => Drop("er"),
            'i' => Drop("ic"),
            'l' => Drop("able") || Drop("ible"),
            'n' => Drop("ant") || Drop("ement") || Drop("ment") || Drop("ent"),
            'o' => DropIon() || Drop("ou"),
            's' => Drop("ism"),
            't' => Drop("ate") || Drop("iti"),
            'u' => Drop("ous"),
            'v' => Drop("ive"),
            'z' => Drop("ize"),
            _ => false,
        };
    }

    /// <summary>A final e, and ll to l.</summary>
    public void Step5()
    {
        if (Ends("e"))
        {
            var measure = Measure(Length - 1);
            if (measure > 1 || (measure == 1 && !ConsonantVowelConsonant(Length - 1)))
                Length--;
        }

        if (Ends("ll") && Measure(Length - 1) > 1)
            Length--;
    }

    private readonly bool Ends(ReadOnlySpan<char> suffix) => _word[..Length].EndsWith(suffix);

    private void Append(char c) => _word[Length++] = c;

    /// <summary>True when the suffix is there, whether or not it may go: longer suffixes shadow shorter ones.</summary>
    private bool Replace(ReadOnlySpan<char> suffix, ReadOnlySpan<char> by)
    {
        if (!Ends(suffix))
            return false;
        var stem = Length - suffix.Length;
        if (Measure(stem) > 0)
        {
            by.CopyTo(_word[stem..]);
            Length = stem + by.Length;
        }

        return true;
    }

    private bool Drop(ReadOnlySpan<char> suffix)
    {
        if (!Ends(suffix))
            return false;
        if (Measure(Length - suffix.Length) > 1)
            Length -= suffix.Length;
        return true;
    }

    private bool DropIon()
    {
        if (!Ends("ion"))
            return false;
        if (Length > 3 && _word[Length - 4] is 's' or 't' && Measure(Length - 3) > 1)
            Length -= 3;
        return true;
    }

    private readonly bool IsConsonant(int i) => _word[i] switch
    {
        'a' or 'e' or 'i' or 'o' or 'u' => false,
        'y' => i == 0 || !IsConsonantBefore(i),
        _ => true,
    };

    /// <summary>A row of y alternates; counted back in a loop so that a long row takes no deep stack.</summary>
    private readonly bool IsConsonantBefore(int i)
    {
        var first = i - 1;
        while (first > 0 && _word[first] == 'y')
            first--;
        var consonant = first == 0 && _word[0] == 'y' || _word[first] is not ('a' or 'e' or 'i' or 'o' or 'u');
        return (i - 1 - first) % 2 == 0 ? consonant : !consonant;
    }

    /// <summary>The number of vowel-consonant sequences in the first <paramref name="length"/> letters.</summary>
    private readonly int Measure(int length)
    {
        var count = 0;
        var afterVowel = false;
        for (var i = 0; i < length; i++)
        {
            var consonant = IsConsonant(i);
            if (consonant && afterVowel)
                count++;
            afterVowel = !consonant;
        }

        return count;
    }

    private readonly bool HasVowel(int length)
    {
        for (var i = 0; i < length; i++)
        {
            if (!IsConsonant(i))
                return true;
        }

        return false;
    }

    private readonly bool DoubleConsonant(int length) => length >= 2 && _word[length - 1] == _word[length - 2] && IsConsonant(length - 1);

    private readonly bool ConsonantVowelConsonant(int length) =>
        length >= 3 && IsConsonant(length - 1) && !IsConsonant(length - 2) && IsConsonant(length - 3) && _word[length - 1] is not ('w' or 'x' or 'y');
}
