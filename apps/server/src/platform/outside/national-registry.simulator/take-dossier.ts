import { randomBytes } from 'node:crypto';
import { canonicalJson } from '@yimi/crypto/canonical-json';
import { type Sm2KeyPair, sm2Sign } from '@yimi/crypto/sm2';
import { hmacSm3, sm3 } from '@yimi/crypto/sm3';
import { parseCitizenNumber } from '@yimi/domain/citizen-number';
import type pg from 'pg';
import type { RegistryDossier, RegistryReceipt, RegistryRefusal } from '../national-registry.ts';

/** `first` says whether the dossier was not known before. */
export type Taken = { receipt: RegistryReceipt; signature: string; first: boolean };

export type Registry = { pool: pg.Pool; keyPair: Sm2KeyPair; now(): Date };

const KINDS: ReadonlySet<string> = new Set<RegistryDossier['kind']>([
  'issue',
  'reissue',
  'freeze',
  'unfreeze',
  'cancel',
]);

type Kept = { county: string; digest: Buffer; receipt: string; signature: Buffer };

/** Takes a dossier once for its id; asked again, gives the answer that it gave. @param county that signed the message */
export async function takeDossier(registry: Registry, county: string, id: string, text: string): Promise<Taken> {
  const digest = sm3(text);
  const client = await registry.pool.connect();
  try {
    await client.query('begin');
    // One id and one person at a time: the same dossier sent twice at once is answered once.
    await client.query('select pg_advisory_xact_lock(hashtext($1))', [id]);
    const taken = await decide(client, registry, { county, id, digest, text });
    await client.query('commit');
    return taken;
  } catch (error) {
    await client.query('rollback');
    throw error;
  } finally {
    client.release();
  }
}

/** The answer that was given for an id, if there is one. */
export async function findDossier(pool: pg.Pool, county: string, id: string): Promise<Taken | undefined> {
  const { rows } = await pool.query<Kept>('select * from dossier where id = $1 and county = $2', [id, county]);
  return rows[0] && given(rows[0]);
}

/** Says that a person holds a certificate of a county, which another county did not tell us. */
export async function recordHolder(registry: Registry, citizenNumber: string, county: string): Promise<void> {
  await registry.pool.query(
    'insert into holder (person, county) values ($1, $2) on conflict (person) do update set county = $2',
    [personOf(registry, citizenNumber), county],
  );
}

type Offer = { county: string; id: string; digest: Buffer; text: string };

async function decide(client: pg.PoolClient, registry: Registry, offer: Offer): Promise<Taken> {
  const { rows } = await client.query<Kept>('select * from dossier where id = $1', [offer.id]);
  const kept = rows[0];
  if (kept?.county === offer.county && kept.digest.equals(offer.digest)) return given(kept);
  if (kept) return signed(registry, offer, { state: 'refused', reason: 'other-dossier' });

  const dossier = dossierOf(offer.text, offer.county);
  if (!dossier) return signed(registry, offer, { state: 'refused', reason: 'malformed' });
  const taken = signed(registry, offer, await judge(client, registry, dossier));
  await client.query(
    'insert into dossier (id, county, kind, digest, receipt, signature, at) values ($1, $2, $3, $4, $5, $6, $7)',
    [
      offer.id,
      offer.county,
      dossier.kind,
      offer.digest,
      canonicalJson(taken.receipt),
      Buffer.from(taken.signature, 'base64'),
      taken.receipt.at,
    ],
  );
  return taken;
}

type Verdict = { state: 'received'; registryNo: string } | { state: 'refused'; reason: RegistryRefusal };

/**
 * Nobody holds certificates of two counties. A second one of the same county replaces the first; who has none after a
 * cancellation may get the next anywhere.
 */
async function judge(client: pg.PoolClient, registry: Registry, dossier: RegistryDossier): Promise<Verdict> {
  const { rows } = await client.query<{ county: string }>(
    `insert into holder (person, county) values ($1, $2)
       on conflict (person) do update set county = holder.county returning county`,
    [personOf(registry, dossier.person.citizenNumber), dossier.county],
  );
  if (rows[0]!.county !== dossier.county) return { state: 'refused', reason: 'holds-elsewhere' };
  if (dossier.kind === 'cancel') {
    await client.query('delete from holder where person = $1', [personOf(registry, dossier.person.citizenNumber)]);
  }
  const number = await client.query<{ no: string }>(`select nextval('registry_no')::text as no`);
  return { state: 'received', registryNo: `CDPF-${number.rows[0]!.no}` };
}

function signed(registry: Registry, offer: Offer, verdict: Verdict): Taken {
  const receipt: RegistryReceipt = {
    submissionId: offer.id,
    county: offer.county,
    digest: offer.digest.toString('hex'),
    ...verdict,
    at: registry.now().toISOString(),
  };
  const signature = sm2Sign(registry.keyPair, canonicalJson(receipt), randomBytes).toString('base64');
  return { receipt, signature, first: true };
}

function given({ receipt, signature }: Kept): Taken {
  return { receipt: JSON.parse(receipt) as RegistryReceipt, signature: signature.toString('base64'), first: false };
}

function dossierOf(text: string, county: string): RegistryDossier | undefined {
  try {
    const dossier = JSON.parse(text) as Partial<RegistryDossier> | null;
    if (!dossier || !KINDS.has(String(dossier.kind))) return undefined;
    const number = parseCitizenNumber(String(dossier.person?.citizenNumber));
    return dossier.county === county && number.ok ? (dossier as RegistryDossier) : undefined;
  } catch {
    return undefined;
  }
}

/** Keyed: without the registry's key nobody can try all citizen numbers against the table. */
function personOf({ keyPair }: Registry, citizenNumber: string): Buffer {
  return hmacSm3(keyPair.privateKey, citizenNumber);
}
