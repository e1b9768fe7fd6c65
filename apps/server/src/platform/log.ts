/** One log for everything. What is personal is taken out here, for the case that it got in. */
import { type Logger, pino } from 'pino';

/** A citizen number, certificate number, phone or bank card: eleven digits or more in a row. */
const LONG_NUMBER = /(?<![0-9a-f-])\d{11,}[\dXxB]*/g;

export type LogLevel = 'debug' | 'info' | 'warn' | 'error' | 'silent';

export function createLog(level: LogLevel): Logger {
  return pino({
    level,
    base: { pid: process.pid },
    timestamp: pino.stdTimeFunctions.isoTime,
    redact: {
      paths: [
        'name',
        'phone',
        'citizenNumber',
        'certificateNumber',
        'password',
        'code',
        'pin',
        'token',
        'cookie',
      ].flatMap((key) => [key, `*.${key}`]),
      censor: '…',
    },
    serializers: { err: plainError },
  });
}

/** An error without what the database quotes from rows (`detail`, `where`). */
export function plainError(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) {
    // The queue hands on what it stored of an error.
    const { message = error } = (error ?? {}) as { message?: unknown };
    return { message: withoutNumbers(String(message)) };
  }
  const { code, constraint, table } = error as { code?: unknown; constraint?: unknown; table?: unknown };
  return {
    type: error.name,
    sqlstate: code,
    constraint,
    table,
    message: withoutNumbers(error.message),
    stack: withoutNumbers(error.stack ?? ''),
    ...(error.cause !== undefined && { cause: plainError(error.cause) }),
  };
}

function withoutNumbers(text: string): string {
  return text.replace(LONG_NUMBER, '…');
}
