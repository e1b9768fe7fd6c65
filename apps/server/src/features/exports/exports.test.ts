import { parse } from 'csv-parse/sync';
import readXlsx from 'read-excel-file/node';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { TestCaller } from '../../platform/http/test-server.ts';
import { deliverEvents } from '../../platform/jobs/deliver-events.ts';
import { handlers } from '../../rooms.ts';
import { codeOf } from '../../test-support/driven-case.ts';
import { OTHER_TOWNSHIP, type PlantedDistrict, plantDistrict, TOWNSHIP } from '../../test-support/planted-district.ts';
import { makeAgain, makeExport, removeOver } from './commands.make.ts';
import { askForExport } from './commands.ts';
import { inOrderOf, standsInOrderOf } from './queries.mark.ts';

type View = { id: string; number: string; state: string; downloadsLeft: number; own: boolean };

const DAY_MS = 86_400_000;
const COLUMNS = ['name', 'citizenNumber', 'certificateNumber', 'level'];

let district: PlantedDistrict;
let clerk: TestCaller;
let leader: TestCaller;
beforeEach(async () => {
  district = await plantDistrict();
  clerk = await district.staff('township-clerk', TOWNSHIP);
  leader = await district.staff('district-leader');
});
afterEach(() => district.close());

const ask = (as: TestCaller, change: object = {}) => {
  const days = { fromDay: '2020-01-01', toDay: '2026-11-23' };
  const body = {
    kind: 'holders',
    columns: COLUMNS,
    ...days,
    purpose: '核对助残日慰问名单',
    wholeNumbers: false,
    ...change,
  };
  return district.call<{ id: string; number: string; rows: number }>('POST', '/exports', { as, body });
};
const decide = (id: string, as: TestCaller, change: object = {}) =>
  district.call('POST', `/exports/${id}/decision`, {
    as,
    body: { approved: true, wholeNumbers: false, note: '工作需要', ...change },
  });
const fetchTable = (id: string, as: TestCaller, format = 'csv') =>
  district.call('GET', `/exports/${id}/table.${format}`, { as });
const rowsOf = (raw: Buffer) => parse(raw.toString('utf8'), { bom: true, relaxColumnCount: true }) as string[][];
const own = async (as: TestCaller) => (await district.call<View[]>('GET', '/exports/own', { as })).body;
const holders = async (count: number) => {
  for (let each = 0; each < count; each += 1) await district.certificate((await district.person()).id);
};
const trail = async () =>
  (
    await district.database.owner.query<{ action: string }>(
      `select action from audit where object_kind = 'export' order by xid`,
    )
  ).rows.map(({ action }) => action);

test('a table is asked for, approved by another, made, marked and fetched; each step stands in the trail', async () => {
  await holders(3);
  const { id, number, rows } = (await ask(clerk)).body;
  expect(rows).toBe(3);
  expect(codeOf(await fetchTable(id, clerk))).toBe('not-found');
  expect((await decide(id, leader)).status).toBe(200);
  await deliverEvents(district.app, handlers);
  expect(await own(clerk)).toMatchObject([{ id, state: 'ready', downloadsLeft: 3 }]);

  const [mark, headings, ...body] = rowsOf((await fetchTable(id, clerk)).raw);
  expect(mark?.[0]).toMatch(new RegExp(`${number}.*工作人员.*2026-11-23.*核对助残日慰问名单.*暗记`));
  expect(headings).toEqual(['姓名', '身份证号', '残疾人证号', '残疾等级']);
  expect(body).toHaveLength(3);
  for (const row of body)
    expect(row).toEqual(['王*明', expect.stringContaining('********'), '230111**************', '二级']);
  const [sheet] = await readXlsx((await fetchTable(id, clerk, 'xlsx')).raw);
  expect(String(sheet?.data[0]?.[0])).toContain(number);
  expect(sheet?.data.slice(2).map(([name]) => name)).toEqual(['王*明', '王*明', '王*明']);
  const done = ['export.ask', 'export.approve', 'export.make', 'export.download', 'export.download'];
  expect(await trail()).toEqual(done);
});

test('whole names and numbers are given only where they were asked for and approved', async () => {
  const person = await district.person();
  await district.certificate(person.id);
  const { id: masked } = (await ask(clerk)).body;
  expect(codeOf(await decide(masked, leader, { wholeNumbers: true }))).toBe('export-whole-not-asked');
  const { id } = (await ask(clerk, { wholeNumbers: true })).body;
  await decide(id, leader, { wholeNumbers: true });
  await deliverEvents(district.app, handlers);
  const [, , row] = rowsOf((await fetchTable(id, clerk)).raw);
  expect(row?.slice(0, 2)).toEqual([person.name, person.citizenNumber]);
});

test('only of the own area, only for who asked, and never by the own approval', async () => {
  await holders(2);
  const elsewhere = await district.staff('township-clerk', OTHER_TOWNSHIP);
  expect((await ask(elsewhere)).body.rows).toBe(0);
  const { id } = (await ask(clerk)).body;
  await district.database.owner.query('update export_request set asked_by = $2 where id = $1', [id, leader.accountId]);
  expect(codeOf(await decide(id, leader))).toBe('export-by-self');
  await district.database.owner.query('update export_request set asked_by = $2 where id = $1', [id, clerk.accountId]);
  await decide(id, leader);
  expect(codeOf(await decide(id, leader))).toBe('export-decided');
  await deliverEvents(district.app, handlers);
  for (const other of [elsewhere, await district.staff('township-clerk', TOWNSHIP), leader]) {
    expect([403, 404]).toContain((await fetchTable(id, other)).status);
  }
});

test('a refused request makes nothing, and what is no column, no span or too much is said', async () => {
  const { id } = (await ask(clerk)).body;
  await decide(id, leader, { approved: false, note: '名单太宽' });
  await deliverEvents(district.app, handlers);
  await makeAgain(district.app);
  expect(await own(clerk)).toMatchObject([{ state: 'refused' }]);
  expect(codeOf(await fetchTable(id, clerk))).toBe('not-found');
  expect(codeOf(await ask(clerk, { columns: ['phone'] }))).toBe('export-columns');
  expect(codeOf(await ask(clerk, { fromDay: '2026-11-23', toDay: '2026-11-22' }))).toBe('export-days');
  await holders(2);
  const session = await district.app.sessions.find(clerk.cookie.split('=')[1] ?? '', clerk.postId);
  const asked = { kind: 'holders', columns: ['name'], fromDay: '2020-01-01', toDay: '2026-11-23' } as const;
  const wide = { ...asked, purpose: '核对名单', wholeNumbers: false };
  await expect(askForExport(district.app, session!, wide, 'wide', { rows: 1 })).rejects.toMatchObject({
    code: 'export-too-large',
  });
});

test('it is fetched three times, and not after its days; then nothing of it is left', async () => {
  await holders(1);
  const { id } = (await ask(clerk)).body;
  await decide(id, leader);
  await deliverEvents(district.app, handlers);
  const statuses = [];
  for (let time = 0; time < 4; time += 1) statuses.push((await fetchTable(id, clerk)).status);
  expect(statuses).toEqual([200, 200, 200, 403]);
  expect(codeOf(await fetchTable(id, clerk))).toBe('export-used-up');
  district.database.clock.advance(7 * DAY_MS);
  expect(codeOf(await fetchTable(id, clerk))).toBe('export-gone');
  const { rows } = await district.database.owner.query('select file_id, csv_id from export_request');
  await removeOver(district.app);
  await removeOver(district.app);
  await expect(district.app.files.get(rows[0].file_id)).rejects.toThrow();
  await expect(district.app.files.get(rows[0].csv_id)).rejects.toThrow();
  expect((await trail()).filter((action) => action === 'export.remove')).toHaveLength(1);
});

test('two workers make it once, and leave no second file', async () => {
  await holders(1);
  const { id } = (await ask(clerk)).body;
  await decide(id, leader);
  await Promise.all([makeExport(district.app, id, 'one-worker'), makeExport(district.app, id, 'another-worker')]);
  const files: string[] = [];
  for await (const file of district.app.files.list()) files.push(file);
  const { rows } = await district.database.owner.query('select file_id, csv_id from export_request');
  expect(files.sort()).toEqual([rows[0].file_id, rows[0].csv_id].sort());
});

test('the order of the rows tells which file a table came from, also when rows were cut out', () => {
  const rows = Array.from({ length: 30 }, (_, index) => [`王*${index}`, '二级']);
  const [one, other] = [Buffer.alloc(16, 1), Buffer.alloc(16, 2)];
  const ids = inOrderOf(one, rows);
  expect([...ids].sort()).toEqual([...rows].sort());
  expect(standsInOrderOf(one, ids)).toBe(true);
  expect(
    standsInOrderOf(
      one,
      ids.filter((_, index) => index % 3 === 0),
    ),
  ).toBe(true);
  expect(standsInOrderOf(other, ids)).toBe(false);
});
