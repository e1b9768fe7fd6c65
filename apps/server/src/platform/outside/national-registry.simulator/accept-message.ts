import { type ReceivedMessage, verifyMessage } from '@yimi/crypto/signed-message';
import type pg from 'pg';

const WINDOW_MS = 5 * 60_000;

export type MessageGate = {
  pool: pg.Pool;
  /** Public keys (65 bytes) of the connected districts, by county. */
  clients: ReadonlyMap<string, Uint8Array>;
  now(): Date;
};

/** The county that signed a message which was not sent before, or why it is not taken. */
export async function acceptMessage(
  { pool, clients, now }: MessageGate,
  message: ReceivedMessage,
): Promise<{ county: string } | { refused: string }> {
  const verified = verifyMessage(message, {
    publicKeyOf: (county) => clients.get(county),
    now: now(),
    windowMs: WINDOW_MS,
  });
  if (!verified.ok) return { refused: verified.error };
  const { keyId: county, nonce } = verified.value;
  await pool.query('delete from seen_message where at < $1', [new Date(now().getTime() - 2 * WINDOW_MS)]);
  const { rowCount } = await pool.query(
    'insert into seen_message (county, nonce, at) values ($1, $2, $3) on conflict do nothing',
    [county, nonce, now()],
  );
  return rowCount === 0 ? { refused: 'sent-before' } : { county };
}
