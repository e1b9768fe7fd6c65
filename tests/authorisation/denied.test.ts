/** Every door of the API from the wrong side, with the attempts made out of the permission table. */
import { PERMISSIONS, type Permission, reachOf } from '@yimi/domain/permissions';
import { ROLES } from '@yimi/domain/roles';
import { caseForRoom } from '@yimi/server/features/cases/public';
import { type Access, defineRoute, type Route } from '@yimi/server/platform/http/route';
import { liveRoute } from '@yimi/server/platform/live/live-route';
import { countyScope } from '@yimi/server/platform/store/scope';
import { rawRoutes, routes } from '@yimi/server/rooms';
import { type PlantedDistrict, plantDistrict } from '@yimi/server/test-support/planted-district';
import { Type } from 'typebox';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
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
import { PROTECTED_ROUTES, PUBLIC_ROUTES } from './protected-routes.ts';

type Listed = { name: string; method: string; permission: Access };

/** A raw route is asked by its first method: the guard stands before all of them alike. */
const listed = (all: readonly Pick<Route, 'method' | 'path' | 'permission'>[]): Listed[] => [
  ...all.map(({ method, path, permission }) => ({ name: `${method} ${path}`, method, permission })),
  ...[...rawRoutes, liveRoute].map(({ methods: [method = ''], path, permission }) => ({
    ...{ name: `${method} ${path}`, method, permission },
  })),
];

/** Routes that the census does not account for, each with the reason. */
function unaccounted(all: readonly Listed[]): string[] {
  return all.flatMap(({ name, permission }) => {
    if (permission === 'public') return PUBLIC_ROUTES.includes(name) ? [] : [`${name} is public without a line`];
    if (!(permission in PERMISSIONS)) return [`${name} has no permission of the table`];
    return name in PROTECTED_ROUTES ? [] : [`${name} (${permission}) has no tests of denial`];
  });
}

const CENSUS = listed(routes);

/** Rooms with doors that somebody forgot to shut. */
const byId = Type.Object({ id: Type.String() });
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
      await client.query(`begin; set local app.lo1 = '0'; set local app.hi1 = ':'`);
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

const stageFor = async () => ({ district, insiders, outsiders, subject: await plantSubject(district, insiders) });

describe('the census', () => {
  test('accounts for every route of every room', () => {
    expect(unaccounted(CENSUS)).toEqual([]);
  });

  test('names no route that is gone', () => {
    const names = CENSUS.map(({ name }) => name);
    expect([...Object.keys(PROTECTED_ROUTES), ...PUBLIC_ROUTES].filter((name) => !names.includes(name))).toEqual([]);
  });

  test.each([
    ['without a permission', { method: 'GET', path: '/planted', permission: undefined as unknown as Access }],
    ['with a permission that is not in the table', { method: 'GET', path: '/planted', permission: 'all' as Access }],
    ['that is public unsaid', { method: 'GET', path: '/planted', permission: 'public' }],
    ['without tests of denial', { method: 'GET', path: '/planted', permission: 'case.read' }],
  ] as const)('turns red for a route %s', (_, route) => {
    expect(unaccounted(listed([...routes, route]))).toHaveLength(1);
  });
});

const doors = CENSUS.flatMap(({ name, method, permission }) => {
  const aim = PROTECTED_ROUTES[name];
  return aim && permission !== 'public' ? [{ name, method, permission, aim }] : [];
});

describe.each(doors)('$name ($permission)', (door) => {
  const reaches = new Set(ROLES.map((role) => reachOf(role, door.permission as Permission)));
  // A stream that is let in does not end by itself, and the session's own end would end the callers of other tests.
  const namesSubject = /:id|:caseId|\*/.test(door.name) || door.aim.body !== undefined || door.aim.shows !== undefined;

  test('is shut without login, to other roles, and to posts that are over', async () => {
    const stage = await stageFor();
    expect(await withoutLogin(stage, door as Door)).toEqual([]);
    expect(await wrongRoles(stage, door as Door)).toEqual([]);
    expect(await expiredPosts(stage, door as Door)).toEqual([]);
  });

  if (namesSubject && (reaches.has('own') || reaches.has('area') || reaches.has('hospital'))) {
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
    expect(breaches).toHaveLength(8);
  });

  test('that writes beyond the reach and denies it', async () => {
    const breaches = await beyondReach(await stageFor(), { method: 'POST', permission: 'case.act', aim });
    expect(breaches).toEqual(['something of the subject was changed']);
  });

  test('that asks for no login and no role', async () => {
    const door: Door = { method: 'GET', permission: 'case.read', aim: { at: () => '/planted-open' } };
    const stage = await stageFor();
    expect(await withoutLogin(stage, door)).toEqual(['without login: 200 ']);
    expect(await wrongRoles(stage, door)).toHaveLength(4);
  });

  test('that still opens to a post after its end', async () => {
    const stage = await stageFor();
    const inForce = Object.fromEntries(Object.entries(outsiders.colleague).map(([role, caller]) => [role, [caller]]));
    const late = { ...stage, outsiders: { ...outsiders, expired: inForce } };
    expect(await expiredPosts(late, { method: 'GET', permission: 'case.read', aim })).toHaveLength(12);
  });
});
