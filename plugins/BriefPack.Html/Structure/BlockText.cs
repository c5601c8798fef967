using System.Buffers;

namespace BriefPack.Html.Structure;

/// <summary>The text of a page as it grows block by block, in one rented buffer.</summary>
internal sealed class BlockText
{
    private const string Between = "\n\n";

    private char[] buffer = ArrayPool<char>.Shared.Rent(16 * 1024);
    private int length;
    private int start = -1;

    /// <summary>Whether the block at the end holds anything so far.</summary>
    public bool IsOpen => start >= 0;

    /// <summary>The last character of the open block.</summary>
    public char Last => buffer[length - 1];

    /// <summary>Begins a block; something must be appended to it.</summary>
    public void Open()
    {
        if (length > 0)
            Append(Between);
        start = length;
    }

    /// <summary>Appends to the open block.</summary>
    public void Append(char c) => Append([c]);

    /// <summary>Appends to the open block.</summary>
    public void Append(ReadOnlySpan<char> characters)
    {
        if (characters.Length > buffer.Length - length)
            Grow(characters.Length);
        characters.CopyTo(buffer.AsSpan(length));
        length += characters.Length;
    }

    /// <summary>Ends the open block without the white space at its end and says where it stands.</summary>
    public Span Close()
    {
        while (char.IsWhiteSpace(buffer[length - 1]))
            length--;
        var span = new Span(start, length - start);
        start = -1;
        return span;
    }

    /// <summary>The whole text; nothing can be appended any more.</summary>
    public string Take()
    {
        var text = new string(buffer, 0, length);
        ArrayPool<char>.Shared.Return(buffer);
        buffer = [];
        return text;
    }

    private void Grow(int more)
    {
        var larger = ArrayPool<char>.Shared.Rent(Math.Max(buffer.Length * 2, length + more));
        buffer.AsSpan(0, length).CopyTo(larger);
        ArrayPool<char>.Shared.Return(buffer);
        buffer = larger;
    }
}
