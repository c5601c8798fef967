namespace BriefPack.Summarize.Analysis;

/// <summary>Whether the reading of a paragraph stands inside double quotation marks.</summary>
internal struct QuotationState
{
    public bool IsOpen { get; private set; }

    /// <summary>Reads a quotation mark. Single marks are left out: they are apostrophes too often.</summary>
    public void Read(ReadOnlySpan<char> mark)
    {
        switch (mark[0])
        {
            case '"' or '\uff02':
                IsOpen = !IsOpen;
                break;
            case '\u201c' or '\u201e' or '\u00ab' or '\u300c' or '\u300e':
                IsOpen = true;
                break;
            case '\u201d' or '\u00bb' or '\u300d' or '\u300f':
                IsOpen = false;
                break;
            case '`' when mark.Length == 2:
                IsOpen = true;
                break;
            case '\'' when mark.Length == 2:
                IsOpen = false;
                break;
        }
    }
}
