/** What a write is made of. `Store.command` runs it: see run-command.ts. */
import type { ProblemCode } from '@yimi/domain/problems';
import type { Role } from '@yimi/domain/roles';
import type { DomainEvent } from '../jobs/events.ts';
import type { Scope } from './scope.ts';
import type { Statement } from './statement.ts';

/** Who does it. `id` is the account's id, or 'system:<job>'. */
export type Actor = {
  id: string;
  role: Role;
  name: string;
  accountId?: string;
  personId?: string;
  /** The post in which staff act. */
  postId?: string;
  /** The person for whom a guardian or an officer acts. */
  onBehalfOf?: string;
};

export type AuditEntry = {
  action: string;
  objectKind: string;
  objectId: string;
  /** Whose file it was. */
  personId?: string;
  regionCode?: string;
  outcome: 'done' | 'read' | 'denied';
  /** Nothing personal: ids, codes, counts. */
  detail?: Readonly<Record<string, unknown>>;
};

/**
 * Reads inside the command's transaction and scope. Reads that are started together travel together. `decide` reads
 * through it only: a command that waits for a second connection may wait for commands that do the same.
 */
export type Reader = <Row>(query: Statement) => Promise<Row[]>;

export type Decision<R> = {
  /** JSON; stored, so that the same key is answered the same way. */
  reply: R;
  writes: readonly Statement[];
  audit: readonly [AuditEntry, ...AuditEntry[]];
  events: readonly DomainEvent[];
};

export type Command<R> = {
  name: string;
  actor: Actor;
  scope: Scope;
  /** Idempotency key of the request; handlers of events use the key that they are given. */
  key: string;
  /** What was asked (the body). The same key with another fingerprint is refused. */
  fingerprint: unknown;
  /** Reads and decides; throws a Problem to refuse. Runs again when another writer was faster: no effects in here. */
  decide(read: Reader): Promise<Decision<R>>;
  /** Which Problem the violation of a named constraint means. */
  conflicts?: Readonly<Record<string, ProblemCode>>;
};
