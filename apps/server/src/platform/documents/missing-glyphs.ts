import { create } from 'fontkit';

/** Characters of `text` for which the font has no glyph, each once. */
export function missingGlyphs(font: Buffer, text: string): string[] {
  const parsed = create(font);
  if (!('hasGlyphForCodePoint' in parsed)) throw new Error('a font file, no collection, is needed');
  const characters = new Set(text.replace(/\s/g, ''));
  return [...characters].filter((character) => !parsed.hasGlyphForCodePoint(character.codePointAt(0) ?? 0));
}
