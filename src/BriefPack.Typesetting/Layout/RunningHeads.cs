namespace BriefPack.Typesetting;

/// <summary>
/// Chooses the words at the outside of a running head: the article that goes on where the page holds nothing else, the section where parts or
/// articles begin on it, none where the page opens a section.
/// </summary>
internal struct RunningHeads
{
    private string? _section;
    private string? _part;
    private string? _sectionAtTop;
    private string? _partAtTop;
    private bool _opens;
    private bool _begins;

    /// <summary>The words for the page whose headings were met; null where it opens a section and has no running head.</summary>
    public readonly string? Words => _opens ? null : _begins ? _sectionAtTop ?? "" : _partAtTop ?? _sectionAtTop ?? "";

    public void Meet(HeadingMark heading, bool atTop)
    {
        if (heading.Level > 2)
            return;
        if (heading.Level == 1)
        {
            _opens |= atTop;
            (_section, _part) = (heading.RunningHead, null);
        }
        else
        {
            _part = heading.RunningHead;
        }
        _begins = true;
    }

    public void TurnPage()
    {
        (_sectionAtTop, _partAtTop) = (_section, _part);
        (_opens, _begins) = (false, false);
    }
}
