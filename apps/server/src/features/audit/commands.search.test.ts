import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { TestCaller } from '../../platform/http/test-server.ts';
import { type PlantedDistrict, plantDistrict } from '../../test-support/planted-district.ts';
import { checkDaily } from './commands.check.ts';
import { publishTrail } from './commands.head.ts';

type Item = {
  id: string;
  who: string | null;
  action: string;
  did: string;
  outcome: string;
  personMasked: string | null;
  caseNo: string;
};
type Page = { about: string | null; items: Item[]; next: string | null };
type Chain = { sealed: number; head: { size: number } | null; check: { whole: boolean; fault: string | null } | null };

let district: PlantedDistrict;
let auditor: TestCaller;
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'yimi-heads-'));
  district = await plantDistrict({}, { config: { auditHeadsDir: folder } });
  auditor = await district.staff('auditor');
});
afterAll(async () => {
  await district.close();
  await rm(folder, { recursive: true, force: true });
});

const search = (body: Record<string, string | boolean>) =>
  district.call<Page>('POST', '/audit/search', { as: auditor, body });
const found = async (body: Record<string, string | boolean>) => (await search(body)).body;

test('the trail is searched by person, case, who, kind, day and outcome', async () => {
  const reviewer = await district.staff('district-reviewer');
  const { person, caseId, caseNo } = await district.applied();
  await district.applied();
  await district.call('GET', `/cases/${caseId}`, { as: reviewer });

  const ofPerson = await found({ about: person.citizenNumber });
  expect(ofPerson.about).toBe('王*明');
  expect(ofPerson.items.map(({ personMasked }) => personMasked)).toEqual(ofPerson.items.map(() => '王*明'));
  const ofCase = await found({ about: caseNo, kind: 'files' });
  expect(ofCase.items).toMatchObject([{ action: 'case.read', who: '工作人员', caseNo, outcome: 'read' }]);
  expect((await found({ actor: '工作人员', kind: 'files' })).items).toHaveLength(1);
  expect((await found({ actor: '没有这个人' })).items).toEqual([]);
  expect((await found({ from: '2026-11-23', to: '2026-11-23' })).items.length).toBeGreaterThan(2);
  expect((await found({ to: '2026-11-22' })).items).toEqual([]);
  expect((await found({ outcome: 'denied' })).items).toEqual([]);
  // An act of nobody.
  await checkDaily(district.app);
  expect((await found({ kind: 'oversight' })).items.map(({ who }) => who)).not.toContain(null);
  expect((await found({ kind: 'oversight', withSystem: true })).items.map(({ who }) => who)).toContain(null);
});

test('looking is written down, without the number that was looked for', async () => {
  const { person } = await district.applied();
  await found({ about: person.citizenNumber });
  const { items } = await found({ kind: 'oversight', about: person.citizenNumber });
  expect(items[0]).toMatchObject({ action: 'audit.search', did: '查了审计记录', who: '工作人员' });
  const kept = await district.database.owner.query('select 1 from audit where detail::text like $1', [
    `%${person.citizenNumber}%`,
  ]);
  expect(kept.rowCount).toBe(0);
});

test('a number that nobody has, or that is none, is said in words', async () => {
  const nobody = await search({ about: '230111-0' });
  expect(nobody.body).toMatchObject({ type: expect.stringContaining('audit-subject-unknown') });
  expect((await search({ about: '230111197005200012' })).status).toBe(422);
});

test('pages follow each other without a gap', async () => {
  const reviewer = await district.staff('district-reviewer');
  const { caseId } = await district.applied();
  for (let reads = 0; reads < 60; reads += 1) await district.call('GET', `/cases/${caseId}`, { as: reviewer });
  const all: string[] = [];
  let before: string | null = null;
  do {
    const page: Page = await found({ to: '2026-11-23', ...(before && { before }) });
    all.push(...page.items.map(({ id }) => id));
    before = page.next;
  } while (before);
  expect(all.length).toBeGreaterThan(60);
  expect(new Set(all).size).toBe(all.length);
});

test('the state of the chain is shown, and a check finds what was changed', async () => {
  const chain = async () => (await district.call<Chain>('GET', '/audit/chain', { as: auditor })).body;
  const check = async () => (await district.call<Chain>('POST', '/audit/check', { as: auditor })).body;
  expect(await chain()).toMatchObject({ head: null });
  expect((await check()).check).toMatchObject({ whole: true });
  district.database.clock.advance(60_000);
  await publishTrail(district.app);
  expect((await chain()).head?.size).toBeGreaterThan(2);
  expect((await check()).check).toMatchObject({ whole: true, fault: null });
  district.database.clock.advance(60_000);
  await district.database.owner.query(
    `update audit set actor_id = 'another' where id = (select audit_id from audit_seal where seq = 2)`,
  );
  expect((await check()).check).toMatchObject({ whole: false, fault: 'changed', seq: 2 });
  district.database.clock.advance(60_000);
  await rm(folder, { recursive: true });
  expect((await check()).check).toMatchObject({ whole: false, fault: 'heads-gone' });
});
