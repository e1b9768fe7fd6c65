/** What an error of the driver means for the one who called. */

/** Keys that serve as locks: whoever comes second decides again on what the first has written. */
const LOCKS = new Set(['case_action_pkey', 'idempotency_pkey']);
const SERIALIZATION_FAILURE = '40001';
const DEADLOCK = '40P01';
const UNIQUE_VIOLATION = '23505';

/** Another writer was faster; trying again can succeed. */
export function isOvertaken(error: unknown): boolean {
  const { code, constraint } = error as { code?: string; constraint?: string };
  if (code === UNIQUE_VIOLATION) return constraint !== undefined && LOCKS.has(constraint);
  return code === SERIALIZATION_FAILURE || code === DEADLOCK;
}

/** The connection went away: whether the last statement took effect is unknown. */
export function isConnectionLoss(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = (error as { code?: string }).code ?? '';
  // 57P01–57P03: the server is stopping or starting; class 08: connection exceptions.
  if (/^(?:57P0[123]|08\w{3}|ECONN\w+|EPIPE)$/.test(code)) return true;
  return /^Connection terminated|^Client has encountered a connection error/.test(error.message);
}
