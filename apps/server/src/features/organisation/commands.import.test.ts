import { zipSync } from 'fflate';
import readXlsx from 'read-excel-file/node';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import writeXlsx from 'write-excel-file/node';
import type { TestCaller } from '../../platform/http/test-server.ts';
import { COUNTY, type PlantedDistrict, plantDistrict, TOWNSHIP, VILLAGE } from '../../test-support/planted-district.ts';

type Staff = TestCaller & { unitId: string };
type Table = (string | Date | null)[][];
type Preview = {
  counts: { add: number; change: number; same: number; wrong: number };
  rows: { sheet: string; row: number; name: string; outcome: string; says: string[] }[];
  appliedAt: string | null;
  undoneAt: string | null;
};
type Tree = {
  units: { id: string; code: string | null; name: string; phone: string | null; validTo: string | null }[];
  people: { login: string; name: string; closed: boolean }[];
  posts: { accountName: string; regionCode: string; role: string; validFrom: string }[];
};

let district: PlantedDistrict;
let system: Staff;
let security: Staff;

beforeAll(async () => {
  district = await plantDistrict();
  system = await district.staff('administrator', COUNTY);
  security = await district.staff('security-admin', COUNTY);
});
afterAll(() => district.close());

const UNITS = ['单位编号', '单位名称', '类别', '地区编码', '上级单位编号', '代管单位编号', '电话', '停用日期'];
const PEOPLE = ['登录名', '姓名'];
const POSTS = ['登录名', '岗位', '单位编号', '地区编码', '性质', '被代人登录名', '开始日期', '停用日期'];

const workbook = async (sheets: Record<string, Table>) =>
  writeXlsx(Object.entries(sheets).map(([sheet, data]) => ({ sheet, data, dateFormat: 'yyyy-mm-dd' }))).toBuffer();
const send = (content: Buffer, as = system, fileName = '名单.xlsx') => {
  const body = { fileName, content: content.toString('base64') };
  return district.call<{ importId: string }>('POST', '/organisation/imports', { as, body });
};
const codeOf = ({ body }: { body: unknown }) => (body as { type?: string }).type?.split('/').at(-1);
const preview = async (importId: string) =>
  (await district.call<Preview>('GET', `/organisation/imports/${importId}`, { as: security })).body;
const tree = async () => (await district.call<Tree>('GET', '/organisation', { as: system })).body;
const propose = (kind: 'import' | 'undo-import', importId: string) => {
  const body = { change: { kind, importId }, reason: '年度调整' };
  return district.call<{ changeId: string }>('POST', '/organisation/changes', { as: system, body });
};
const decided = async (kind: 'import' | 'undo-import', importId: string) => {
  const { body } = await propose(kind, importId);
  return district.call('POST', `/organisation/changes/${body.changeId}/confirm`, { as: security });
};

describe('a workbook of units, people and posts', () => {
  test('is previewed, applied by four eyes, and undone by four eyes', async () => {
    const content = await workbook({
      单位: [UNITS, ['CLX1', '长岭街道残联', '乡镇（街道）残联', TOWNSHIP, null, null, '19900000031', null]],
      人员: [PEOPLE, ['liaison-301', '赵一'], ['liaison-302', '钱二']],
      岗位: [
        POSTS,
        ['liaison-301', '残协员', 'CLX1', VILLAGE, null, null, null, null],
        ['liaison-302', '残协员', 'CLX1', VILLAGE, '代班', 'liaison-301', '2026年12月1日', new Date('2026-12-24')],
      ],
    });
    const { status, body } = await send(content);
    expect(status).toBe(201);
    const seen = await preview(body.importId);
    expect(seen.rows.filter(({ outcome }) => outcome === 'wrong')).toEqual([]);
    expect(seen.counts).toEqual({ add: 5, change: 0, same: 0, wrong: 0 });
    expect((await tree()).people.map(({ login }) => login)).not.toContain('liaison-301');

    expect((await decided('import', body.importId)).status).toBe(200);
    const after = await tree();
    expect(after.posts.filter(({ accountName }) => '赵一钱二'.includes(accountName))).toMatchObject([
      { accountName: '赵一', role: 'liaison', regionCode: VILLAGE, validFrom: '2026-11-23' },
      { accountName: '钱二', validFrom: '2026-12-01' },
    ]);
    expect(codeOf(await propose('import', body.importId))).toBe('import-applied');

    const again = await send(content);
    expect((await preview(again.body.importId)).counts).toEqual({ add: 0, change: 0, same: 5, wrong: 0 });
    expect(codeOf(await propose('import', again.body.importId))).toBe('import-changes-nothing');

    expect((await decided('undo-import', body.importId)).status).toBe(200);
    const undone = await tree();
    expect(undone.people.map(({ login }) => login)).not.toContain('liaison-301');
    expect(undone.posts.map(({ accountName }) => accountName)).not.toContain('赵一');
    expect(undone.units.map(({ code }) => code)).not.toContain('CLX1');
    expect((await preview(body.importId)).undoneAt).not.toBeNull();
    expect(codeOf(await propose('undo-import', body.importId))).toBe('import-not-applied');
    expect((await preview((await send(content)).body.importId)).counts.add).toBe(5);
  });

  test('each row that is wrong says in words what to do, and nothing of the table is applied', async () => {
    const content = await workbook({
      单位: [
        UNITS,
        ['A1', '某单位', '公司', COUNTY, null, null, null, null],
        ['A2', null, '法院', COUNTY, null, null, null, null],
        ['A3', '某法院', '法院', '230199', null, null, null, '明年'],
        ['A4', '某法院', '法院', COUNTY, 'NONE', null, null, null],
      ],
      人员: [PEOPLE, ['张三', '张三'], ['good-one', '李四'], ['good-one', '李四']],
      岗位: [POSTS, ['good-one', '院长', 'A9', VILLAGE, null, null, null, null]],
    });
    const { body } = await send(content);
    const { rows, counts } = await preview(body.importId);
    expect(counts).toEqual({ add: 1, change: 0, same: 0, wrong: 7 });
    expect(rows.filter(({ outcome }) => outcome === 'wrong').map(({ row, says }) => [row, says.join('')])).toEqual([
      [2, expect.stringContaining('没有“公司”这种单位类别。可以填：区残联、')],
      [3, '“单位名称”没有填。'],
      [4, '“停用日期”写的“明年”不是日期，请写成 2026-12-01 这样。'],
      [5, '没有编号是“NONE”的单位。请核对编号，或先在“单位”表里加上它。'],
      [2, '登录名请用 3 到 40 个小写字母、数字或短横线，以字母开头。'],
      [4, '和第 3 行是同一个。请只留一行。'],
      [2, expect.stringMatching(/没有“院长”这个岗位.*没有编号是“A9”的单位/)],
    ]);
    expect(codeOf(await propose('import', body.importId))).toBe('import-has-errors');
  });

  test('what was changed and ended is as it was after the undo', async () => {
    const first = await send(
      await workbook({ 单位: [UNITS, ['SY9', '翻译站', '手语翻译机构', COUNTY, null, null, '19900000041', null]] }),
    );
    await decided('import', first.body.importId);
    const second = await send(
      await workbook({ 单位: [UNITS, ['SY9', '翻译服务站', '手语翻译机构', COUNTY, null, null, null, '2026-12-31']] }),
    );
    expect((await preview(second.body.importId)).counts).toMatchObject({ change: 1 });
    await decided('import', second.body.importId);
    const unit = async () => (await tree()).units.find(({ code }) => code === 'SY9');
    expect(await unit()).toMatchObject({ name: '翻译服务站', phone: '19900000041', validTo: '2026-12-31' });
    await decided('undo-import', second.body.importId);
    expect(await unit()).toMatchObject({ name: '翻译站', validTo: null });
  });

  test('that would take the confirmer’s own post is theirs to refuse only', async () => {
    const login = 'security-x';
    await district.database.owner.query('update account set login = $2 where id = $1', [security.accountId, login]);
    const { body } = await send(await workbook({ 人员: [PEOPLE, [login, '新名字']] }));
    expect(codeOf(await decided('import', body.importId))).toBe('change-of-own');
  });
});

describe('a table as CSV', () => {
  test('may be as large as 5 000 rows are', async () => {
    const rows = Array.from({ length: 5000 }, (_, row) => `bulk-${String(row).padStart(5, '0')},${'长'.repeat(20)}`);
    const csv = (some: string[]) => Buffer.from(['登录名,姓名', ...some].join('\n'));
    const { body } = await send(csv(rows), system, '人员.csv');
    expect((await preview(body.importId)).counts.add).toBe(5000);
    expect(codeOf(await send(csv([...rows, 'one-more,李']), system, '人员.csv'))).toBe('import-too-long');
  });

  test.each([
    ['UTF-8', (text: string) => Buffer.from(`\ufeff${text}`)],
    // 登录名,姓名 / csv-1,孙三 in GB 18030
    ['GB 18030', () => Buffer.from('b5c7c2bcc3fb2cd0d5c3fb0a6373762d312ccbefc8fd0a', 'hex')],
  ])('in %s is read', async (_encoding, encoded) => {
    const { body } = await send(encoded('登录名,姓名\ncsv-1,孙三\n'), system, '人员.csv');
    expect((await preview(body.importId)).rows).toMatchObject([
      { sheet: 'people', name: 'csv-1 孙三', outcome: 'add' },
    ]);
  });

  test.each([
    ['that is none', Buffer.from([0x50, 0x4b, 3, 4, 1, 2, 3]), 'import-unreadable'],
    ['that would unpack to more than it may', Buffer.from(zipSync({ a: new Uint8Array(3e7) })), 'import-unreadable'],
    ['with other headings', Buffer.from('甲,乙\n1,2\n'), 'import-headings'],
    ['without rows', Buffer.from('登录名,姓名\n'), 'import-headings'],
  ])('%s is refused in words', async (_what, content, code) => {
    expect(codeOf(await send(content))).toBe(code);
  });
});

describe('what was exported', () => {
  test('comes in again and changes nothing', async () => {
    await district.database.owner.query(`update unit set code = 'U' || substr(id::text, 25) where code is null`);
    await district.database.owner.query(`update account set login = 'l' || substr(id::text, 25) where login is null`);
    const reply = await district.call('GET', '/organisation/export.xlsx', { as: system });
    expect((await readXlsx(reply.raw)).map(({ sheet }) => sheet)).toEqual(['单位', '人员', '岗位']);
    const { body } = await send(reply.raw);
    const { counts, rows } = await preview(body.importId);
    expect(rows.filter(({ outcome }) => outcome !== 'same')).toEqual([]);
    expect(counts.same).toBeGreaterThan(4);
    const csv = await district.call('GET', '/organisation/export/posts', { as: system });
    const again = await send(csv.raw, system, '岗位.csv');
    expect((await preview(again.body.importId)).counts).toMatchObject({ add: 0, change: 0, wrong: 0 });
  });

  test('holds nothing that a spreadsheet would run', async () => {
    await district.database.owner.query(`update account set display_name = '=1+1' where id = $1`, [security.accountId]);
    const csv = await district.call('GET', '/organisation/export/people', { as: system });
    expect(csv.raw.toString()).toContain("'=1+1");
  });
});

test('nobody but the system administrator sends tables in', async () => {
  const content = Buffer.from('登录名,姓名\ncsv-2,李\n');
  for (const role of ['security-admin', 'auditor', 'district-leader', 'district-reviewer'] as const)
    expect((await send(content, await district.staff(role, COUNTY))).status).toBe(403);
  const reviewer = await district.staff('district-reviewer', COUNTY);
  expect((await district.call('GET', '/organisation/export.xlsx', { as: reviewer })).status).toBe(403);
});
