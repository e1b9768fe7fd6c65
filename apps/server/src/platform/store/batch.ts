/**
 * Several prepared statements that reach the database together and are answered together. The driver's own pipeline
 * ends each statement with a Sync, and PostgreSQL answers each Sync by a system call of its own: a submission took 17.
 */
import pg from 'pg';
import { prepareValue } from 'pg/lib/utils.js';
import type { Reader } from './command.ts';
import { type Statement, statement } from './statement.ts';

/** What the driver gives a query to speak through, as far as it is used here (pg 8, lib/connection.js). */
type Wire = {
  stream: { cork(): void; uncork(): void };
  parsedStatements: Record<string, string>;
  submittedNamedStatements: Record<string, string>;
  parse(message: { name: string; text: string }): void;
  bind(message: { statement: string; values: readonly unknown[] }): void;
  describe(message: { type: 'P'; name: '' }): void;
  execute(message: { portal: '' }): void;
  close(message: { type: 'S'; name: string }): void;
  sync(): void;
};

type Answer = pg.Result & {
  _types: unknown;
  addFields(fields: unknown): void;
  parseRow(fields: unknown): pg.QueryResultRow;
  addRow(row: pg.QueryResultRow): void;
  addCommandComplete(message: unknown): void;
};

type Done = (error: Error | null, answers: pg.QueryResult[]) => void;

/** Names of which a failed batch does not tell whether the connection knows them: closed before they are used again. */
const doubtful = new WeakMap<Wire, Set<string>>();

/** The driver lets into a pipeline only what is its own query; what a query does on the wire is replaced. */
class Batch extends pg.Query {
  readonly #statements: readonly Statement[];
  readonly #done: Done;
  readonly #answers: Answer[] = [];
  readonly #fresh: Statement[] = [];
  #current: Answer | undefined;

  constructor(statements: readonly Statement[], done: Done) {
    super({ text: 'batch' });
    this.#statements = statements;
    this.#done = done;
    // The driver asks for it before it sends.
    Object.assign(this, { callback: done });
  }

  override submit = (connection: pg.Connection): Error | null => {
    const wire = connection as unknown as Wire;
    let values: unknown[][];
    try {
      values = this.#statements.map((each) => each.values.map((value) => prepareValue(value)));
    } catch (error) {
      return error as Error;
    }
    wire.stream.cork();
    for (const [place, statement] of this.#statements.entries()) {
      this.#prepare(wire, statement);
      wire.bind({ statement: statement.name, values: values[place] ?? [] });
      wire.describe({ type: 'P', name: '' });
      wire.execute({ portal: '' });
    }
    wire.sync();
    wire.stream.uncork();
    return null;
  };

  #prepare(wire: Wire, statement: Statement): void {
    const { name, text } = statement;
    if (name === '') {
      wire.parse({ name, text });
      return;
    }
    if (name in wire.parsedStatements || name in wire.submittedNamedStatements) return;
    if (doubtful.get(wire)?.delete(name)) wire.close({ type: 'S', name });
    wire.parse({ name, text });
    wire.submittedNamedStatements[name] = text;
    this.#fresh.push(statement);
  }

  handleRowDescription(message: { fields: unknown }): void {
    this.#answer().addFields(message.fields);
  }

  handleDataRow(message: { fields: unknown }): void {
    const answer = this.#answer();
    answer.addRow(answer.parseRow(message.fields));
  }

  handleCommandComplete(message: unknown): void {
    this.#answer().addCommandComplete(message);
    this.#current = undefined;
  }

  handleError(error: Error, connection: pg.Connection): void {
    const wire = connection as unknown as Wire;
    const known = new Set(this.#statements.slice(0, this.#answers.length - (this.#current ? 1 : 0)));
    for (const statement of this.#fresh) {
      delete wire.submittedNamedStatements[statement.name];
      if (known.has(statement)) wire.parsedStatements[statement.name] = statement.text;
      else doubtful.set(wire, (doubtful.get(wire) ?? new Set()).add(statement.name));
    }
    this.#done(error, []);
  }

  handleReadyForQuery(connection: pg.Connection): void {
    const wire = connection as unknown as Wire;
    for (const { name, text } of this.#fresh) {
      delete wire.submittedNamedStatements[name];
      wire.parsedStatements[name] = text;
    }
    this.#done(null, this.#answers);
  }

  #answer(): Answer {
    if (this.#current) return this.#current;
    const types = (this as unknown as { _result: Answer })._result._types;
    const answer = new (pg.Result as unknown as new (mode: undefined, types: unknown) => Answer)(undefined, types);
    this.#answers.push(answer);
    this.#current = answer;
    return answer;
  }
}

/**
 * Sends the statements at once, in the transaction that is open on the client.
 * @returns the answers in order. @throws the reason of the first that fails; those after it are not run
 */
export function runBatch(client: pg.PoolClient, statements: readonly Statement[]): Promise<pg.QueryResult[]> {
  return new Promise((resolve, reject) => {
    client.query(new Batch(statements, (error, answers) => (error ? reject(error) : resolve(answers))));
  });
}

/** Reads that are started in one turn, one after the other or each by a promise of its own, become one batch. */
export class BatchedReads {
  readonly #client: pg.PoolClient;
  #waiting: Waiting[] = [];
  #ended = false;

  constructor(client: pg.PoolClient) {
    this.#client = client;
  }

  readonly read: Reader = (query) =>
    new Promise((resolve, reject) => {
      if (this.#ended) throw new Error('a read after the end of its transaction');
      // From a promise's turn, so that the tick comes after all promises of this turn.
      if (this.#waiting.length === 0) void Promise.resolve().then(() => process.nextTick(this.#send));
      this.#waiting.push({ query, resolve, reject } as Waiting);
    });

  /** Whoever reads after the end would read in the transaction of whoever has the connection then. */
  end(): void {
    this.#ended = true;
    for (const { reject } of this.#waiting) reject(new Error('the transaction ended'));
    this.#waiting = [];
  }

  readonly #send = async (): Promise<void> => {
    const reads = this.#waiting;
    this.#waiting = [];
    if (reads.length === 0) return;
    try {
      const answers = await runBatch(
        this.#client,
        reads.map(({ query }) => query),
      );
      for (const [place, { resolve }] of reads.entries()) resolve(answers[place]?.rows as never[]);
    } catch (error) {
      for (const { reject } of reads) reject(error);
    }
  };
}

type Waiting = { query: Statement; resolve(rows: never[]): void; reject(error: unknown): void };

/** The end of a batch that writes. */
export const commit = statement('platform.commit', 'commit');

/** Gives a connection back whose transaction came to nothing; one that does not answer any more is thrown away. */
export function rollBack(client: pg.PoolClient): void {
  client.query('rollback').then(
    () => client.release(),
    (error: Error) => client.release(error),
  );
}
