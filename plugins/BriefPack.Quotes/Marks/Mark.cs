namespace BriefPack.Quotes;

/// <summary>One occurrence of a quotation mark: where it is, what it can be paired with and which way it faces.</summary>
internal readonly record struct Mark(int Start, int End, MarkFamily Family, MarkFacing Facing);

/// <summary>Marks pair only inside their family.</summary>
internal enum MarkFamily { Double, Single, Guillemet, SingleGuillemet, Corner, WhiteCorner }

/// <summary>Which side of the quoted words a mark stands on, as far as the mark and its neighbours tell.</summary>
internal enum MarkFacing { Opens, Closes, Either }
