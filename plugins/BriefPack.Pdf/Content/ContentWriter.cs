using BriefPack.Typesetting;

namespace BriefPack.Pdf;

/// <summary>Writes what is painted on a page as a content stream (ISO 32000-1, 7.8.2), with its marked content (14.6).</summary>
internal sealed class ContentWriter(FontRegistry fonts, PictureRegistry pictures)
{
    private readonly RunEncoder _encoder = new(fonts);
    private readonly PdfBuffer _out = new();
    private double _height;
    private int _marked;
    private bool _inMark;
    private bool _inText;
    private int _fill;
    private EmbeddedFont? _font;
    private double _size;

    // The start of the open line of text and the pen, in thousandths of a point, so that rounding errors never add up.
    private long _lineX;
    private long _lineY;
    private double _pen;
    private bool _inShow;

    public PdfBuffer Write(TypesetPage page)
    {
        _out.Clear();
        _height = page.Height;
        _marked = -2;
        _inMark = _inText = _inShow = false;
        _fill = 0;
        _font = null;
        foreach (var item in page.Items)
        {
            Mark(item);
            switch (item)
            {
                case TextItem text:
                    Show(text);
                    break;
                case RectangleItem box:
                    EndText();
                    Fill(box.Color);
                    _out.Number(box.X).Raw((byte)' ').Number(_height - box.Y - box.Height).Raw((byte)' ').Number(box.Width).Raw((byte)' ').Number(box.Height).Raw(" re f\n"u8);
                    break;
                case PictureItem picture:
                    EndText();
                    _out.Raw("q "u8).Number(picture.Width).Raw(" 0 0 "u8).Number(picture.Height).Raw((byte)' ').Number(picture.X).Raw((byte)' ')
                        .Number(_height - picture.Y - picture.Height).Raw(" cm"u8).Name(pictures.NameOf(picture.Picture)).Raw(" Do Q\n"u8);
                    break;
                case PolylineItem line:
                    EndText();
                    Stroke(line);
                    break;
            }
        }
        EndMark();
        return _out;
    }

    private void Mark(PageItem item)
    {
        if (_inMark && item.MarkedContent == _marked)
            return;
        EndMark();
        _marked = item.MarkedContent;
        _inMark = true;
        if (_marked < 0)
            _out.Raw("/Artifact BMC\n"u8);
        else
            _out.Name(StructureNames.Of(item.Element!.Role)).Raw("<</MCID "u8).Int(_marked).Raw(">>BDC\n"u8);
    }

    private void EndMark()
    {
        EndText();
        if (_inMark)
            _out.Raw("EMC\n"u8);
        _inMark = false;
    }

    private void Show(TextItem item)
    {
        var run = _encoder.Encode(item.Run);
        if (run.Bytes.Length == 0 && !item.SpaceAfter)
            return;
        var x = (long)Math.Round(item.X * 1000);
        var y = (long)Math.Round((_height - item.Y) * 1000);
        if (!_inText)
        {
            _out.Raw("BT\n"u8);
            _inText = true;
            _lineX = _lineY = 0;
        }
        if (_inShow && (run.Font != _font || item.Size != _size || y != _lineY || item.Color != _fill))
            EndShow();
        if (!_inShow)
            BeginShow(item, run, x, y);
        else
        {
            var adjust = (int)Math.Round((_pen - item.X) * 1000 / _size);
            if (adjust != 0)
            {
                _out.Raw(")"u8).Int(adjust).Raw("("u8);
                _pen -= adjust * _size / 1000;
            }
        }
        _out.Raw(run.Bytes);
        _pen += run.Width * _size;
        if (item.SpaceAfter)
            AddSpace(run.Font);
    }

    private void BeginShow(TextItem item, EncodedRun run, long x, long y)
    {
        if (run.Font != _font || item.Size != _size)
        {
            (_font, _size) = (run.Font, item.Size);
            _out.Name(_font.ResourceName).Raw((byte)' ').Number(_size).Raw(" Tf\n"u8);
        }
        Fill(item.Color);
        _out.Thousandths(x - _lineX).Raw((byte)' ').Thousandths(y - _lineY).Raw(" Td["u8).Raw((byte)'(');
        (_lineX, _lineY) = (x, y);
        _pen = x / 1000.0;
        _inShow = true;
    }

    private void AddSpace(EmbeddedFont font)
    {
        var glyph = font.Face.GlyphOf(' ');
        if (glyph == 0)
            return;
        var number = font.NumberOf(glyph, " ");
        _out.Escaped((byte)(number >> 8)).Escaped((byte)number);
        _pen += _size * font.Face.AdvanceOf(glyph) / font.Face.UnitsPerEm;
    }

    private void EndShow()
    {
        if (_inShow)
            _out.Raw(")]TJ\n"u8);
        _inShow = false;
    }

    private void EndText()
    {
        EndShow();
        if (_inText)
            _out.Raw("ET\n"u8);
        _inText = false;
    }

    private void Fill(int color)
    {
        if (color == _fill)
            return;
        _fill = color;
        Color(color);
        _out.Raw(" rg\n"u8);
    }

    private void Stroke(PolylineItem line)
    {
        if (line.Points.Length < 2)
            return;
        Color(line.Color);
        _out.Raw(" RG "u8).Number(line.Thickness).Raw(" w 1 j "u8);
        for (var i = 0; i < line.Points.Length; i++)
        {
            var point = line.Points[i];
            _out.Number(line.X + (point.X * line.Scale)).Raw((byte)' ').Number(_height - line.Y - (point.Y * line.Scale)).Raw(i == 0 ? " m "u8 : " l "u8);
        }
        _out.Raw("S\n"u8);
    }

    private void Color(int color) =>
        _out.Number(((color >> 16) & 255) / 255.0).Raw((byte)' ').Number(((color >> 8) & 255) / 255.0).Raw((byte)' ').Number((color & 255) / 255.0);
}
