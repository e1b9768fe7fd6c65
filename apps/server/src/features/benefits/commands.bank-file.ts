/** The file that comes back from the bank. */
import { problem } from '@yimi/domain/problems';
import { parse } from 'csv-parse/sync';
import { bankFileTexts } from './texts.ts';

export type BankAnswer = {
  /** Of the file, the first below the headings being 2, as spreadsheets count. */
  row: number;
  reference: string;
  amountFen: number | null;
  /** null: neither of the two words. */
  paid: boolean | null;
  reason: string | null;
};

const AMOUNT = /^(\d{1,9})(?:\.(\d{1,2}))?$/;

/** Yuan as banks write them, in fen without any arithmetic of fractions; null when it is no amount. */
export function fenOf(yuan: string): number | null {
  const [, whole, cents = ''] = AMOUNT.exec(yuan.replaceAll(',', '').trim()) ?? [];
  return whole === undefined ? null : Number(whole) * 100 + Number(cents.padEnd(2, '0'));
}

/** 8000 → '80.00' */
export function yuanOf(fen: number): string {
  return `${Math.floor(fen / 100)}.${String(fen % 100).padStart(2, '0')}`;
}

/** @throws Problem 'bank-file-unreadable' without the headings, or without a row */
export function readBankFile(content: string): BankAnswer[] {
  const { reference, amount, result, reason, paid, returned } = bankFileTexts;
  let rows: Record<string, string>[];
  try {
    rows = parse(content, { bom: true, columns: true, skip_empty_lines: true, trim: true });
  } catch {
    throw problem('bank-file-unreadable');
  }
  const [first] = rows;
  if (!first || [reference, amount, result].some((heading) => !(heading in first)))
    throw problem('bank-file-unreadable');
  return rows.map((cells, place) => {
    const word = cells[result];
    return {
      row: place + 2,
      reference: cells[reference] ?? '',
      amountFen: fenOf(cells[amount] ?? ''),
      paid: word === paid ? true : word === returned ? false : null,
      reason: cells[reason]?.slice(0, 200) || null,
    };
  });
}
