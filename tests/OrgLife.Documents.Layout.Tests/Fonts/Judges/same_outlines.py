"""Compares a subset with the face it was made from, glyph by glyph, by fontTools.

usage: same_outlines.py FONT FACE SUBSET GLYPH...   (the original glyph numbers, by their new ones)
Prints "same N" or what differs.
"""
import sys
from io import BytesIO

from fontTools.cffLib import CFFFontSet
from fontTools.pens.recordingPen import DecomposingRecordingPen
from fontTools.ttLib import TTFont


def outline(glyph_set, name):
    pen = DecomposingRecordingPen(glyph_set)
    glyph_set[name].draw(pen)
    return pen.value


def open_subset(path):
    with open(path, "rb") as file:
        data = file.read()
    if data.startswith(b"\x00\x01\x00\x00"):
        font = TTFont(BytesIO(data), checkChecksums=2)
        order = font.getGlyphOrder()
        return font.getGlyphSet(), order, [font["hmtx"][name][0] for name in order]
    fonts = CFFFontSet()
    fonts.decompile(BytesIO(data), None)
    top = fonts[0]
    assert top.ROS == ("Adobe", "Identity", 0), top.ROS
    order = [".notdef"] + ["cid%05d" % i for i in range(1, len(top.charset))]
    assert top.charset == order, "CIDs are not glyph numbers"
    glyphs = top.CharStrings
    return glyphs, order, [charstring_width(glyphs, name) for name in order]


def charstring_width(glyphs, name):
    glyphs[name].draw(DecomposingRecordingPen(None))
    return glyphs[name].width


def main(path, face, subset_path, *numbers):
    font = TTFont(path, fontNumber=int(face), lazy=True)
    originals = font.getGlyphSet()
    names = font.getGlyphOrder()
    subset, order, widths = open_subset(subset_path)
    assert len(order) == len(numbers), "%d glyphs, not %d" % (len(order), len(numbers))
    for new, old in enumerate(map(int, numbers)):
        assert outline(subset, order[new]) == outline(originals, names[old]), "outline of glyph %d" % old
        assert widths[new] == font["hmtx"][names[old]][0], "width of glyph %d" % old
    print("same %d" % len(order))


main(*sys.argv[1:])
