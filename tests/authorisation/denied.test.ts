/** Every door of the API from the wrong side, with the attempts made out of the permission table. */
import { type Permission, reachOf } from '@yimi/domain/permissions';
import { ROLES } from '@yimi/domain/roles';
import { caseForRoom } from '@yimi/server/features/cases/public';
import { defineRoute, type Route } from '@yimi/server/platform/http/route';
import { countyScope } from '@yimi/server/platform/store/scope';
import { routes } from '@yimi/server/rooms';
import { type PlantedDistrict, plantDistrict } from '@yimi/server/test-support/planted-district';
import { Type } from 'typebox';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listed } from './census.ts';
import {
  beyondReach,
  type Door,
  expiredPosts,
  type Outsiders,
  reachedBy,
  withoutLogin,
  wrongRoles,
} from './denials.ts';
import { plantOutsiders } from './planted-outsiders.ts';
import { type Insiders, plantInsiders, plantSubject } from './planted-subject.ts';
import { PROTECTED_ROUTES } from './protected-routes.ts';

const byId = Type.Object({ id: Type.String() });

/** Doors that somebody forgot to shut. */
const planted: Route[] = [
  defineRoute({
    method: 'GET',
    path: '/planted/:id',
    summary: 'Shows a case without asking whose it is',
    permission: 'case.read',
    schema: { params: byId, reply: Type.Object({ caseNo: Type.String() }) },
    handle: async ({ app: { store }, params }) => {
      const scope = countyScope(store.county);
      const { file } = await caseForRoom((query) => store.read(scope, query), store, scope, params.id);
      return { caseNo: file.caseNo };
    },
  }),
  defineRoute({
    method: 'POST',
    path: '/planted/:id',
    summary: 'Changes a case, then says that there is none',
    permission: 'case.act',
    schema: { params: byId, reply: Type.Object({}) },
    handle: async ({ app: { store }, params }) => {
      const write = {
        name: 'planted',
        text: 'update case_file set stage = stage || $2 where id = $1',
        values: [params.id, '!'],
      };
      const client = await store.pool.connect();
      await client.query(`begin; set local app.lo = '0'; set local app.hi = ':'; set local app.whole = 'yes'`);
      await client.query(write);
      await client.query('commit');
      client.release();
      const { problem } = await import('@yimi/domain/problems');
      throw problem('not-found');
    },
  }),
  defineRoute({
    method: 'GET',
    path: '/planted-open',
    summary: 'Everyone may ask',
    permission: 'public',
    schema: { reply: Type.Object({}) },
    handle: async () => ({}),
  }),
];

let district: PlantedDistrict;
let insiders: Insiders & { hospitalId: string };
let outsiders: Outsiders;

beforeAll(async () => {
  district = await plantDistrict({}, { config: { demo: true }, routes: planted });
  insiders = await plantInsiders(district);
  outsiders = await plantOutsiders(district);
});
afterAll(() => district.close());

/** A subject that came last, so that it stands on the first page of every list. */
const stageFor = async () => {
  district.database.clock.advance(1000);
  return { district, insiders, outsiders, subject: await plantSubject(district, insiders) };
};

const doors = listed(routes).flatMap(({ name, method, permission }) => {
  const aim = PROTECTED_ROUTES[name];
  return aim && permission !== 'public' ? [{ name, method, permission, aim }] : [];
});

describe.each(doors)('$name ($permission)', (door) => {
  const reaches = new Set(ROLES.map((role) => reachOf(role, door.permission as Permission)));

  test('is shut without login, to other roles, and to posts that are over', async () => {
    const stage = await stageFor();
    expect(await withoutLogin(stage, door as Door)).toEqual([]);
    expect(await wrongRoles(stage, door as Door)).toEqual([]);
    expect(await expiredPosts(stage, door as Door)).toEqual([]);
  });

  if (!door.aim.namesNobody && (reaches.has('own') || reaches.has('area') || reaches.has('hospital'))) {
    test('gives and changes nothing beyond the reach of a role', async () => {
      const stage = await stageFor();
      expect(await beyondReach(stage, door as Door)).toEqual([]);
      expect(await reachedBy(stage, door as Door)).not.toEqual([]);
    });
  }
});

describe('the attempts find a door that somebody forgot to shut', () => {
  const aim = { at: ({ caseId }: { caseId: string }) => `/planted/${caseId}` };

  test('that shows what lies beyond the reach', async () => {
    const breaches = await beyondReach(await stageFor(), { method: 'GET', permission: 'case.read', aim });
    expect(breaches).toHaveLength(10);
  });

  test('that writes beyond the reach and denies it', async () => {
    const breaches = await beyondReach(await stageFor(), { method: 'POST', permission: 'case.act', aim });
    expect(breaches).toEqual(['something of the subject was changed']);
  });

  test('that asks for no login and no role', async () => {
    const door: Door = { method: 'GET', permission: 'case.read', aim: { at: () => '/planted-open' } };
    const stage = await stageFor();
    expect(await withoutLogin(stage, door)).toEqual(['without login: 200 ']);
    expect(await wrongRoles(stage, door)).toHaveLength(3);
  });

  test('that still opens to a post after its end', async () => {
    const stage = await stageFor();
    const inForce = Object.fromEntries(Object.entries(outsiders.colleague).map(([role, caller]) => [role, [caller]]));
    const late = { ...stage, outsiders: { ...outsiders, expired: inForce } };
    expect(await expiredPosts(late, { method: 'GET', permission: 'case.read', aim })).toHaveLength(16);
  });
});
