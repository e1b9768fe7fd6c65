import type { Scope } from './scope.ts';
import type { Statement } from './statement.ts';

type ReadAll = (scope: Scope, queries: readonly Statement[]) => Promise<unknown[][]>;
type Waiting = { query: Statement; resolve(rows: never[]): void; reject(error: unknown): void };

/**
 * Reads of one scope that are started in the same tick become one transaction: begin, scope and commit cost as much as
 * a small statement, and the view of one case takes three.
 */
export function gatherReads(readAll: ReadAll): <Row>(scope: Scope, query: Statement) => Promise<Row[]> {
  const gathering = new Map<string, Waiting[]>();

  const send = async (scope: Scope, reads: readonly Waiting[]) => {
    try {
      const rows = await readAll(
        scope,
        reads.map(({ query }) => query),
      );
      for (const [place, { resolve }] of reads.entries()) resolve(rows[place] as never[]);
    } catch (error) {
      // One that fails takes its transaction along: each of the others gets one of its own.
      if (reads.length === 1) reads[0]?.reject(error);
      else for (const read of reads) void send(scope, [read]);
    }
  };

  return (scope, query) =>
    new Promise((resolve, reject) => {
      const key = JSON.stringify(scope);
      const read = { query, resolve, reject } as Waiting;
      const together = gathering.get(key);
      if (together) {
        together.push(read);
        return;
      }
      const reads = [read];
      gathering.set(key, reads);
      process.nextTick(() => {
        gathering.delete(key);
        void send(scope, reads);
      });
    });
}
