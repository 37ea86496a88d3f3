"""Prints how large a subset of the same glyphs is that fontTools makes: the CFF table, or a whole sfnt.

usage: subset_size.py FONT GLYPH...   (original glyph numbers)
"""
import sys
from io import BytesIO

from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont

KEPT = {"GlyphOrder", "CFF ", "glyf", "head", "hhea", "hmtx", "loca", "maxp"}


def main(path, *numbers):
    font = TTFont(path, lazy=True)
    for tag in set(font.keys()) - KEPT - {"cmap"}:
        del font[tag]
    subsetter = Subsetter(Options(hinting=False, desubroutinize=True, notdef_outline=True))
    subsetter.populate(gids=list(map(int, numbers)))
    subsetter.subset(font)
    del font["cmap"]
    written = BytesIO()
    font.save(written)
    if "CFF " in font:
        print(TTFont(BytesIO(written.getvalue())).reader.tables["CFF "].length)
    else:
        print(len(written.getvalue()))


main(*sys.argv[1:])
