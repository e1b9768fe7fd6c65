import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import type { TestCaller } from '../../platform/http/test-server.ts';
import { deliverEvents } from '../../platform/jobs/deliver-events.ts';
import { handlers } from '../../rooms.ts';
import { codeOf, driveCase } from '../../test-support/driven-case.ts';
import { type PlantedDistrict, type PlantedPerson, plantDistrict } from '../../test-support/planted-district.ts';
import { type PlantedTeam, plantTeam } from '../../test-support/planted-team.ts';
import { sweeps } from './jobs.ts';

type Message = { id: string; title: string; body: string; readAt: string | null };

const PHONE = '13900000031';

let district: PlantedDistrict;
let team: PlantedTeam;
let person: PlantedPerson;
let citizen: TestCaller;
let caseId: string;
beforeAll(async () => {
  district = await plantDistrict();
  team = await plantTeam(district);
});
afterAll(() => district.close());
beforeEach(async () => {
  district.database.clock.set('2026-11-23T09:00:00+08:00');
  ({ person, citizen, caseId } = await driveCase(district, team));
  await district.database.owner.query('update person set phone_sealed = $2 where id = $1', [
    person.id,
    district.database.store.cipher.seal(PHONE, 'person.phone_sealed'),
  ]);
  await deliver();
  district.sent.length = 0;
});

const deliver = () => deliverEvents(district.app, handlers);
const inbox = async (as = citizen) => (await district.call<Message[]>('GET', '/messages', { as })).body;
const accept = () => district.call('POST', `/cases/${caseId}/actions/accept`, { as: team.reviewer, body: {} });
const sweepAt = async (at: string) => {
  district.database.clock.set(at);
  for (const { run } of sweeps) await run(district.app);
};

describe('a step of a case', () => {
  test('is one message in the inbox, and one text message that names nothing', async () => {
    await accept();
    await deliver();
    const [told] = await inbox();
    expect(told).toMatchObject({ title: '残疾人证新办：等待指定医院', readAt: null });
    expect(district.sent).toHaveLength(1);
    const [{ to, text } = { to: '', text: '' }] = district.sent;
    expect(to).toBe(PHONE);
    for (const secret of [person.name, '残疾', '残联', person.citizenNumber.slice(-4)])
      expect(text).not.toContain(secret);
  });

  test('is told once when its event is handled twice', async () => {
    await accept();
    const [moved] = await deliver();
    const before = await inbox();
    await district.database.owner.query('update outbox set relayed_at = null where id = $1', [moved?.id]);
    await deliver();
    expect(await inbox()).toEqual(before);
    expect(district.sent).toHaveLength(1);
  });

  test('is kept sealed, and read by nobody else', async () => {
    await accept();
    await deliver();
    const [told] = await inbox();
    const { rows } = await district.database.owner.query('select body_sealed from message where id = $1', [told?.id]);
    expect(rows[0].body_sealed.includes(Buffer.from(told?.body ?? ''))).toBe(false);
    const stranger = await district.plantCitizen({ personId: (await district.person()).id });
    expect(await inbox(stranger)).toEqual([]);
    expect(codeOf(await district.call('POST', `/messages/${told?.id}/read`, { as: stranger }))).toBe('not-found');
    await district.call('POST', `/messages/${told?.id}/read`, { as: citizen });
    expect((await inbox())[0]?.readAt).not.toBeNull();
  });

  test('of somebody without a phone is in the inbox alone', async () => {
    await district.database.owner.query('update person set phone_sealed = null where id = $1', [person.id]);
    await accept();
    await deliver();
    expect(await inbox()).not.toEqual([]);
    await sweepAt('2026-11-23T10:00:00+08:00');
    expect(district.sent).toEqual([]);
  });
});

describe('a gateway that fails', () => {
  test('keeps no message back: it is in the inbox, and the word goes out later under the same id, once', async () => {
    const send = vi.spyOn(district.app.sms, 'send').mockRejectedValue(new Error('the gateway is away'));
    await accept();
    await expect(deliver()).rejects.toThrow('the gateway is away');
    const [told] = await inbox();
    expect(told).toBeDefined();
    await sweepAt('2026-11-23T09:03:00+08:00');
    const ids = new Set(send.mock.calls.map(([{ id }]) => id));
    expect([...ids]).toEqual([told?.id]);

    send.mockRestore();
    for (const minute of ['04', '05', '06']) await sweepAt(`2026-11-23T09:${minute}:00+08:00`);
    expect(district.sent.map(({ id }) => id)).toEqual([told?.id]);
    await deliver();
    expect(district.sent).toHaveLength(1);
    expect((await inbox()).filter(({ title }) => title === told?.title)).toHaveLength(1);
  });
});
