namespace BriefPack.Text;

/// <summary>Counts of letters by script, and of the letters that tell languages of one script apart.</summary>
internal struct Scripts
{
    private int _latin;
    private int _han;
    private int _kana;
    private int _hangul;
    private int _cyrillic;
    private int _ukrainian;
    private int _bulgarian;
    private int _russian;
    private int _arabic;
    private int _persian;
    private int _greek;
    private int _hebrew;
    private int _thai;
    private int _devanagari;

    public static Scripts Count(ReadOnlySpan<char> text)
    {
        var counts = default(Scripts);
        foreach (var c in text)
            counts.Add(c);
        return counts;
    }

    /// <summary>The language, where most letters are not Latin.</summary>
    public readonly LanguageGuess? OtherThanLatin()
    {
        var cjk = _han + _kana;
        var all = _latin + cjk + _hangul + _cyrillic + _arabic + _greek + _hebrew + _thai + _devanagari;
        if (all == 0)
            return null;
        // A CJK character says as much as two or three letters: a Japanese text with many Latin names is still Japanese.
        if (cjk * 2.5 > _latin && cjk >= _hangul && cjk > _cyrillic)
            return _kana * 20 > cjk ? new LanguageGuess("ja", Share(cjk)) : new LanguageGuess("zh", Share(cjk));
        if (_hangul * 2 > _latin && _hangul > _cyrillic)
            return new LanguageGuess("ko", Share(_hangul));
        if (_cyrillic > _latin)
            return new LanguageGuess(_ukrainian > _russian ? "uk" : _bulgarian > 0 && _russian == 0 && _bulgarian * 60 > _cyrillic ? "bg" : "ru", Share(_cyrillic));
        if (_arabic > _latin)
            return new LanguageGuess(_persian * 40 > _arabic ? "fa" : "ar", Share(_arabic));
        if (_greek > _latin)
            return new LanguageGuess("el", Share(_greek));
        if (_hebrew > _latin)
            return new LanguageGuess("he", Share(_hebrew));
        if (_thai > _latin)
            return new LanguageGuess("th", Share(_thai));
        return _devanagari > _latin ? new LanguageGuess("hi", Share(_devanagari)) : null;

        double Share(int letters) => Math.Min(1, letters / (double)all) * letters / (letters + 8.0);
    }

    private void Add(char c)
    {
        switch (c)
        {
            case (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '\u00c0' and <= '\u024f'):
                _latin++;
                break;
            case < '\u0370':
                break;
            case <= '\u03ff':
                _greek++;
                break;
            case <= '\u052f':
                _cyrillic++;
                if (c is 'і' or 'ї' or 'є' or 'ґ' or 'І' or 'Ї' or 'Є')
                    _ukrainian++;
                else if (c is 'ы' or 'э' or 'ё' or 'Ы' or 'Э')
                    _russian++;
                else if (c is 'ъ' or 'щ')
                    _bulgarian++;
                break;
            case >= '\u0590' and <= '\u05ff':
                _hebrew++;
                break;
            case >= '\u0600' and <= '\u06ff':
                _arabic++;
                if (c is 'پ' or 'چ' or 'ژ' or 'گ' or 'ی' or 'ک')
                    _persian++;
                break;
            case >= '\u0900' and <= '\u097f':
                _devanagari++;
                break;
            case >= '\u0e00' and <= '\u0e7f':
                _thai++;
                break;
            case (>= '\u3041' and <= '\u30ff') or (>= '\uff66' and <= '\uff9d'):
                _kana++;
                break;
            case (>= '\u3400' and <= '\u9fff') or (>= '\uf900' and <= '\ufaff'):
                _han++;
                break;
            case (>= '\uac00' and <= '\ud7a3') or (>= '\u1100' and <= '\u11ff'):
                _hangul++;
                break;
        }
    }
}
