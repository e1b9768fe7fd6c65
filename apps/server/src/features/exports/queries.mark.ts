/**
 * The mark that nobody sees: the order of the rows. It comes from a secret of the file and from what the rows say, is
 * the same in every copy, and survives printing, retyping and another format.
 */
import { hmacSm3 } from '@yimi/crypto/sm3';

type Cells = readonly string[];

const SEPARATOR = '\u001f';
const keyOf = (mark: Uint8Array, cells: Cells) => hmacSm3(mark, cells.join(SEPARATOR)).toString('hex');

export function inOrderOf<Row extends Cells>(mark: Uint8Array, rows: readonly Row[]): Row[] {
  return rows
    .map((row) => ({ row, key: keyOf(mark, row) }))
    .sort((one, other) => (one.key < other.key ? -1 : 1))
    .map(({ row }) => row);
}

/** Whether these rows, or what is left of them, stand in the order of the mark. */
export function standsInOrderOf(mark: Uint8Array, rows: readonly Cells[]): boolean {
  const keys = rows.map((row) => keyOf(mark, row));
  return keys.every((key, place) => place === 0 || (keys[place - 1] ?? '') <= key);
}
