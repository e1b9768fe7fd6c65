/** A PDF that a screen reader can read: language, structure, alternative texts, embedded Chinese font. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import PDFDocument from 'pdfkit';
import subsetFont from 'subset-font';
import { missingGlyphs } from './missing-glyphs.ts';

const FONT = '@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf';

/** Lengths in points, x and y from the upper left corner. */
export type PdfBlock =
  | { kind: 'heading'; text: string; y: number; color: string }
  /** Names and values below each other, a line between; a long value takes more lines. */
  | { kind: 'fields'; x: number; y: number; width: number; fields: readonly PdfField[] }
  | { kind: 'words'; text: string; x: number; y: number; width: number; size: number; align?: 'left' | 'center' }
  /** Drawn inside a square of `size` points whose upper left corner is at x, y (points from the upper left). */
  | { kind: 'figure'; alt: string; x: number; y: number; size: number; draw(pdf: PDFKit.PDFDocument): void }
  | { kind: 'photo'; alt: string; x: number; y: number; width: number; height: number; jpeg: Buffer }
  /** Ornament, which nobody reads. */
  | { kind: 'ornament'; draw(pdf: PDFKit.PDFDocument): void };

export type PdfField = { name: string; value: string };

const MARGIN = 64;
const HEADING_SIZE = 26;
const NAME_SIZE = 11;
const VALUE_SIZE = 14;
const NAME_WIDTH = 84;
const FIELD_PADDING = 9;
const INK = '#1a1c1a';
const SOFT_INK = '#4a524d';
const RULE = '#d5dad6';

export type PdfContent = {
  title: string;
  author: string;
  /** Passed in, so that the same content gives the same bytes. */
  createdAt: Date;
  blocks: readonly PdfBlock[];
  /** Characters that figures draw with the font. */
  figureText?: string;
};

let fullFont: Promise<Buffer> | undefined;

/**
 * Writes one A4 document. The font is cut to the characters in use first: 64 ms a document instead of 127.
 * @throws Error naming the characters that the font lacks; a document with gaps in a name must not be made
 */
export async function taggedPdf(content: PdfContent): Promise<Buffer> {
  fullFont ??= readFile(createRequire(import.meta.url).resolve(FONT));
  const text = textOf(content);
  const font = await subsetFont(await fullFont, text, { targetFormat: 'truetype' });
  const missing = missingGlyphs(font, text);
  if (missing.length > 0) throw new Error(`the document's font lacks ${missing.join(' ')}`);
  return write(content, font);
}

function textOf({ title, blocks, figureText = '' }: PdfContent): string {
  const written = blocks.flatMap((block) => {
    if (block.kind === 'fields') return block.fields.map(({ name, value }) => name + value);
    return 'text' in block ? [block.text] : [];
  });
  return title + figureText + written.join('');
}

function write({ title, author, createdAt, blocks }: PdfContent, font: Buffer): Promise<Buffer> {
  const pdf = new PDFDocument({
    size: 'A4',
    margin: MARGIN,
    lang: 'zh-CN',
    pdfVersion: '1.7',
    subset: 'PDF/UA',
    tagged: true,
    displayTitle: true,
    info: { Title: title, Author: author, CreationDate: createdAt, ModDate: createdAt },
    // 'PDF/UA' works in 0.20 and is not in the published types yet.
  } as unknown as PDFKit.PDFDocumentOptions);
  const chunks: Buffer[] = [];
  const done = new Promise<Buffer>((resolve, reject) => {
    pdf.on('data', (chunk: Buffer) => chunks.push(chunk));
    pdf.on('end', () => resolve(Buffer.concat(chunks)));
    pdf.on('error', reject);
  });
  pdf.registerFont('text', font).font('text');
  const root = pdf.struct('Document');
  pdf.addStructure(root);
  for (const block of blocks) {
    if (block.kind === 'ornament') ornament(pdf, block.draw);
    else for (const part of structure(pdf, block)) root.add(part);
  }
  root.end();
  pdf.end();
  return done;
}

type ReadBlock = Exclude<PdfBlock, { kind: 'ornament' }>;

function structure(pdf: PDFKit.PDFDocument, block: ReadBlock): PDFKit.PDFStructureElement[] {
  switch (block.kind) {
    case 'heading':
      return [
        pdf.struct('H1', {}, () => {
          pdf.fontSize(HEADING_SIZE).fillColor(block.color);
          pdf.text(block.text, MARGIN, block.y, { width: pdf.page.width - 2 * MARGIN, align: 'center' });
        }),
      ];
    case 'fields':
      return fields(pdf, block);
    case 'words':
      return [
        pdf.struct('P', {}, () => {
          const { text, x, y, width, size, align = 'left' } = block;
          pdf
            .fontSize(size)
            .fillColor(SOFT_INK)
            .text(text, x, y, { width, align, lineGap: size * 0.3 });
        }),
      ];
    case 'photo':
      return [
        pdf.struct('Figure', { alt: block.alt }, () => {
          const { x, y, width, height, jpeg } = block;
          pdf.save().rect(x, y, width, height).clip();
          pdf.image(jpeg, x, y, { cover: [width, height], align: 'center', valign: 'center' }).restore();
        }),
      ];
    case 'figure':
      return [
        pdf.struct('Figure', { alt: block.alt }, () => {
          pdf.save().translate(block.x, block.y);
          block.draw(pdf);
          pdf.restore();
        }),
      ];
  }
}

type Fields = Extract<PdfBlock, { kind: 'fields' }>;

/** Heights are known before anything is drawn, because the structure is drawn when the document ends. */
function fields(pdf: PDFKit.PDFDocument, { x, y, width, fields: all }: Fields): PDFKit.PDFStructureElement[] {
  const valueWidth = width - NAME_WIDTH;
  let top = y;
  return all.map(({ name, value }) => {
    const at = top;
    const height = pdf.fontSize(VALUE_SIZE).heightOfString(value, { width: valueWidth }) + 2 * FIELD_PADDING;
    top += height;
    ornament(pdf, () =>
      pdf
        .lineWidth(0.5)
        .moveTo(x, top)
        .lineTo(x + width, top)
        .stroke(RULE),
    );
    return pdf.struct('P', {}, () => {
      pdf
        .fontSize(NAME_SIZE)
        .fillColor(SOFT_INK)
        .text(name, x, at + FIELD_PADDING + 2, { width: NAME_WIDTH });
      pdf
        .fontSize(VALUE_SIZE)
        .fillColor(INK)
        .text(value, x + NAME_WIDTH, at + FIELD_PADDING, { width: valueWidth });
    });
  });
}

function ornament(pdf: PDFKit.PDFDocument, draw: (pdf: PDFKit.PDFDocument) => void): void {
  pdf.markContent('Artifact', { type: 'Layout' });
  pdf.save();
  draw(pdf);
  pdf.restore();
  pdf.endMarkedContent();
}
