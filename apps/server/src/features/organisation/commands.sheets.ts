/** Rows of a table as an office filled it in: XLSX with up to three sheets, or CSV with one of them. */
import { problem } from '@yimi/domain/problems';
import { parse } from 'csv-parse/sync';
import { unzipSync } from 'fflate';
import { type Row, default as readXlsx, type Sheet } from 'read-excel-file/node';
import type { SheetRow } from './store.imports.ts';
import { SHEETS, type SheetName } from './texts.ts';

const MOST_ROWS = 5000;
/** 5 000 rows of a full table are about 4 MB of XML. */
const MOST_UNPACKED_BYTES = 20_000_000;
const ZIP = Buffer.from('PK');
/** Excel in Chinese writes CSV in GB 18030 unless it is told otherwise. */
const ENCODINGS = ['utf-8', 'gb18030'] as const;

/** @throws Problem 'import-unreadable', 'import-headings', 'import-too-long' */
export async function rowsOfFile(content: Buffer): Promise<SheetRow[]> {
  const tables = content.subarray(0, 2).equals(ZIP) ? await tablesOfXlsx(content) : [tableOfCsv(content)];
  const rows = tables.filter((table) => table.length > 0).flatMap(rowsOfTable);
  if (rows.length === 0) throw problem('import-headings');
  if (rows.length > MOST_ROWS) throw problem('import-too-long');
  return rows;
}

async function tablesOfXlsx(content: Buffer): Promise<string[][][]> {
  let sheets: Sheet[];
  try {
    if (unpackedBytes(content) > MOST_UNPACKED_BYTES) throw problem('import-unreadable');
    sheets = await readXlsx(content);
  } catch {
    throw problem('import-unreadable');
  }
  return sheets.map(({ data }) => data.map(textsOf));
}

/** As the archive's own list says; nothing is unpacked for it. */
function unpackedBytes(content: Buffer): number {
  let bytes = 0;
  unzipSync(content, {
    filter({ originalSize }) {
      bytes += originalSize;
      return false;
    },
  });
  return bytes;
}

/** A day in a spreadsheet is a number of days, which the reader gives as midnight UTC. */
function textsOf(row: Row): string[] {
  return row.map((cell) => {
    if (cell === null || cell === undefined) return '';
    return cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell).trim();
  });
}

function tableOfCsv(content: Buffer): string[][] {
  for (const encoding of ENCODINGS) {
    try {
      const text = new TextDecoder(encoding, { fatal: true }).decode(content);
      return parse(text, { bom: true, relaxColumnCount: true, trim: true }) as string[][];
    } catch {
      // Another encoding, or no table at all.
    }
  }
  throw problem('import-unreadable');
}

/** Which of the three tables it is, its headings tell; columns may stand in any order, and others beside them. */
function rowsOfTable([headings = [], ...body]: string[][]): SheetRow[] {
  const fits = (Object.keys(SHEETS) as SheetName[]).filter((name) => {
    const columns: Readonly<Record<string, string>> = SHEETS[name].columns;
    return SHEETS[name].needed.every((column) => headings.includes(columns[column] ?? ''));
  });
  // A table of posts has all that a table of people needs but the name; the one with most headings is meant.
  const [sheet] = fits.sort((one, other) => SHEETS[other].needed.length - SHEETS[one].needed.length);
  if (!sheet) throw problem('import-headings');
  const columns = Object.entries(SHEETS[sheet].columns).map(
    ([key, heading]) => [key, headings.indexOf(heading)] as const,
  );
  return body.flatMap((texts, index) => {
    const cells = columns.flatMap(([key, place]) => (texts[place] ? [[key, texts[place].replace(/^'/, '')]] : []));
    return cells.length === 0 ? [] : [{ sheet, row: index + 2, cells: Object.fromEntries(cells) }];
  });
}
