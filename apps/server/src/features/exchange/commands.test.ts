import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { canonicalJson } from '@yimi/crypto/canonical-json';
import { sm2KeyPair, sm2Sign } from '@yimi/crypto/sm2';
import { sm2KeyToPem } from '@yimi/crypto/sm2-key-file';
import { sm3Hex } from '@yimi/crypto/sm3';
import { v7 } from 'uuid';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { deliverEvents } from '../../platform/jobs/deliver-events.ts';
import { nationalRegistry, type RegistryReceipt } from '../../platform/outside/national-registry.ts';
import { handlers, sweeps } from '../../rooms.ts';
import { type DrivenCase, driveCase } from '../../test-support/driven-case.ts';
import { COUNTY, type PlantedDistrict, plantDistrict } from '../../test-support/planted-district.ts';
import { type PlantedTeam, plantTeam } from '../../test-support/planted-team.ts';
import { handOver } from './commands.ts';

type Answer = { receipt: RegistryReceipt; signature: string };
type Handed = { id: string; dossier: string };

const registryKey = sm2KeyPair(randomBytes);
const signed = (receipt: RegistryReceipt, key = registryKey): Answer => ({
  receipt,
  signature: Buffer.from(sm2Sign(key, canonicalJson(receipt), randomBytes)).toString('base64'),
});
const receiptFor = ({ id, dossier }: Handed, change: Partial<RegistryReceipt> = {}): RegistryReceipt => ({
  ...{ submissionId: id, county: COUNTY, digest: sm3Hex(dossier), state: 'received', registryNo: 'CDPF-1' },
  ...{ at: '2026-11-23T01:00:00Z', ...change },
});
const received = (handed: Handed) => signed(receiptFor(handed));

let answer: (handed: Handed) => Answer = received;
const handed: Handed[] = [];
const http = createServer(async (request, response) => {
  const pieces: Buffer[] = [];
  for await (const piece of request) pieces.push(piece as Buffer);
  const body = JSON.parse(Buffer.concat(pieces).toString()) as Handed;
  handed.push(body);
  response.writeHead(201, { 'content-type': 'application/json' }).end(JSON.stringify(answer(body)));
});

let district: PlantedDistrict;
let team: PlantedTeam;
let driven: DrivenCase;
beforeAll(async () => {
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(http.address() as AddressInfo).port}`;
  const keys = { client: sm2KeyPair(randomBytes), registryPublicKey: registryKey.publicKey };
  district = await plantDistrict(
    {},
    { registry: nationalRegistry({ url, county: COUNTY, keys, now: () => new Date() }) },
  );
  team = await plantTeam(district);
});
afterAll(async () => {
  await district.close();
  http.close();
});
beforeEach(async () => {
  answer = received;
  district.database.clock.set('2026-11-23T09:00:00+08:00');
  driven = await driveCase(district, team);
  await driven.upTo('approve');
  handed.length = 0;
});

const deliver = () => deliverEvents(district.app, handlers);
const sweep = async (at: string) => {
  district.database.clock.set(at);
  await sweeps.find(({ name }) => name === 'exchange.hand-over-again')?.run(district.app);
};
const submissions = async () =>
  (
    await district.database.owner.query(
      'select * from registry_submission where case_id = $1 order by created_at, id',
      [driven.caseId],
    )
  ).rows;
const trail = async (action: string) => {
  const query = `select outcome, detail from audit a where action = $2 and object_id in
    (select id::text from registry_submission where case_id = $1)`;
  return (await district.database.owner.query(query, [driven.caseId, action])).rows;
};
const acted = async (action: string) => {
  const query = 'select count(*)::int as n from case_action where case_id = $1 and action = $2';
  return (await district.database.owner.query(query, [driven.caseId, action])).rows[0].n;
};
const certificates = async () => {
  const query = 'select count(*)::int as n from certificate where case_id = $1';
  return (await district.database.owner.query(query, [driven.caseId])).rows[0].n;
};

describe('an answer that proves nothing', () => {
  const stranger = sm2KeyPair(randomBytes);
  const flipped = (it: Handed) => {
    const { receipt, signature } = signed(receiptFor(it, { state: 'refused', reason: 'malformed' }));
    return { receipt: { ...receipt, state: 'received' as const }, signature };
  };
  const bad: [string, (it: Handed) => Answer, string][] = [
    ['signed by a stranger', (it) => signed(receiptFor(it), stranger), 'not signed by the registry'],
    ['changed after it was signed', flipped, 'not signed by the registry'],
    ['without a signature', (it) => ({ ...received(it), signature: '' }), 'not signed by the registry'],
    ['for another case', (it) => signed(receiptFor(it, { submissionId: v7() })), 'for something else'],
    ['for another dossier', (it) => signed(receiptFor(it, { digest: sm3Hex('another') })), 'for something else'],
    ['for another county', (it) => signed(receiptFor(it, { county: '230102' })), 'for something else'],
    ['of no known kind', (it) => signed(receiptFor(it, { state: 'perhaps' as 'received' })), 'for something else'],
  ];
  test.each(bad)('%s is refused, is recorded, and the case goes on waiting', async (_, says, error) => {
    answer = says;
    await expect(deliver()).rejects.toThrow(error);
    expect(await driven.stage()).toBe('registering');
    const [submission] = await submissions();
    expect(submission).toMatchObject({ state: 'waiting', attempts: 1, receipt: null, receipt_signature: null });
    expect(submission.last_error).toContain(error);
    expect(await trail('registry.failed')).toEqual([{ outcome: 'done', detail: { reason: submission.last_error } }]);
    expect(await certificates()).toBe(0);

    answer = received;
    await deliver();
    expect(await driven.stage()).toBe('notice-after');
    expect(await submissions()).toMatchObject([
      { id: submission.id, state: 'received', attempts: 2, last_error: null },
    ]);
    expect(await certificates()).toBe(1);
  });
});

describe('a receipt', () => {
  test('is kept as it was signed', async () => {
    await deliver();
    const [{ receipt, receipt_signature: signature }] = await submissions();
    expect(receipt).toMatchObject({ registryNo: 'CDPF-1', state: 'received' });
    const folder = mkdtempSync(path.join(tmpdir(), 'yimi-receipt-'));
    const files = {
      'receipt.json': canonicalJson(receipt),
      'signature.der': signature,
      'key.pem': sm2KeyToPem(registryKey),
    };
    for (const [name, content] of Object.entries(files)) writeFileSync(path.join(folder, name), content);
    const verify = ['pkeyutl', '-verify', '-inkey', 'key.pem', '-sigfile', 'signature.der', '-in', 'receipt.json'];
    const asSm2 = ['-rawin', '-digest', 'sm3', '-pkeyopt', 'distid:1234567812345678'];
    const said = execFileSync('openssl', [...verify, ...asSm2], { cwd: folder, encoding: 'utf8' });
    expect(said).toContain('Verified Successfully');
    rmSync(folder, { recursive: true });
  });

  test('that comes twice does nothing twice: at once, later, and by the sweep', async () => {
    const twice = handlers.map((each) => ({
      ...each,
      run: async (...given: Parameters<typeof each.run>) => {
        await each.run(...given);
        await each.run(...given);
      },
    }));
    await deliverEvents(district.app, twice);
    const [{ id }] = await submissions();
    await handOver(district.app, id);
    await sweep('2026-11-23T09:05:00+08:00');
    await deliver();
    expect(handed).toHaveLength(1);
    expect(await acted('registry-received')).toBe(1);
    expect(await acted('certificate-issued')).toBe(1);
    expect(await certificates()).toBe(1);
    expect(await trail('registry.answer')).toHaveLength(1);
  });

  test('that two processes get at once is kept once', async () => {
    answer = (it) => signed(receiptFor(it), sm2KeyPair(randomBytes));
    await expect(deliver()).rejects.toThrow();
    answer = received;
    const [{ id }] = await submissions();
    await Promise.all([handOver(district.app, id), handOver(district.app, id)]);
    await deliver();
    expect(await acted('registry-received')).toBe(1);
    expect(await certificates()).toBe(1);
  });

  test('is asked for again by the sweep after a minute, and not before', async () => {
    answer = (it) => signed(receiptFor(it), sm2KeyPair(randomBytes));
    await expect(deliver()).rejects.toThrow();
    answer = received;
    await sweep('2026-11-23T09:01:00+08:00');
    expect(handed).toHaveLength(1);
    await sweep('2026-11-23T09:01:01+08:00');
    await sweep('2026-11-23T09:02:00+08:00');
    expect(handed).toHaveLength(2);
    expect(await driven.stage()).toBe('issuing');
  });
});

test('a refusal is shown with its reason, and the dossier is handed over anew under another id', async () => {
  answer = (it) => signed(receiptFor(it, { state: 'refused', reason: 'holds-elsewhere' }));
  await deliver();
  expect(await driven.stage()).toBe('registry-refused');
  const shown = await district.call<{ state: string; receipt: RegistryReceipt }[]>(
    'GET',
    `/cases/${driven.caseId}/registry`,
    { as: team.reviewer },
  );
  expect(shown.body).toMatchObject([{ state: 'refused', receipt: { reason: 'holds-elsewhere' } }]);

  answer = received;
  district.database.clock.advance(60_000);
  expect((await driven.act('retry-registry', team.reviewer)).status).toBe(200);
  await deliver();
  expect(await driven.stage()).toBe('notice-after');
  const [first, second] = await submissions();
  expect([first.state, second.state]).toEqual(['refused', 'received']);
  expect(second.id).not.toBe(first.id);
});

test('of two certificates of one person the second waits for the first, and both books name the same number', async () => {
  const person = await district.person({ phone: '13900000041' });
  const citizen = await district.plantCitizen({ personId: person.id });
  await district.certificate(person.id);
  const approved = async (serviceId: string, answers: object) => {
    const body = { serviceId, subject: { kind: 'self' }, answers };
    const reply = await district.call<{ caseId: string }>('POST', '/cases', { as: citizen, body });
    expect(reply.status, JSON.stringify(reply.body)).toBe(200);
    await district.call('POST', `/cases/${reply.body.caseId}/actions/approve`, { as: team.reviewer, body: {} });
  };
  await deliver();
  handed.length = 0;
  await approved('certificate-replacement', { howLost: 'lost', lostOn: '2026-11-20', declareVoid: true });
  await approved('certificate-damaged', { damage: ['torn'], handIn: 'liaison' });
  await expect(deliver()).rejects.toThrow('on its way');
  expect(handed).toHaveLength(1);

  // As the queue would: the first goes on, and then the second is tried again.
  const waits = handlers.find(({ name }) => name === 'exchange.hand-over')!;
  const { rows } = await district.database.owner.query(
    `select * from outbox where event = 'case.approved' and relayed_at is null`,
  );
  await deliverEvents(
    district.app,
    handlers.filter((each) => each !== waits),
  );
  await waits.run(district.app, rows[0], 'tried-again');
  await deliver();

  const { cipher } = district.database.store;
  const { rows: issued } = await district.database.owner.query(
    'select number_sealed as sealed from certificate where person_id = $1 and version > 1 order by version',
    [person.id],
  );
  const numbers = issued.map(({ sealed }) => cipher.open(sealed, 'certificate.number_sealed'));
  expect(numbers[1]).toMatch(/B1$/);
  expect(handed.map(({ dossier }) => JSON.parse(dossier).certificate.number)).toEqual(numbers);
});
