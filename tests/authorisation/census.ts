/** All doors of the API with their permission, and those that nobody accounts for. */
import { PERMISSIONS } from '@yimi/domain/permissions';
import type { Access, Route } from '@yimi/server/platform/http/route';
import { liveRoute } from '@yimi/server/platform/live/live-route';
import { rawRoutes } from '@yimi/server/rooms';
import { PROTECTED_ROUTES, PUBLIC_ROUTES } from './protected-routes.ts';

export type Listed = { name: string; method: string; permission: Access };

/** These and the raw ones, which are asked by their first method: the guard stands before all of them alike. */
export function listed(routes: readonly Pick<Route, 'method' | 'path' | 'permission'>[]): Listed[] {
  return [
    ...routes.map(({ method, path, permission }) => ({ name: `${method} ${path}`, method, permission })),
    ...[...rawRoutes, liveRoute].map(({ methods: [method = ''], path, permission }) => ({
      ...{ name: `${method} ${path}`, method, permission },
    })),
  ];
}

/** Routes that have no permission of the table, or no tests of denial, each with what to do. */
export function unaccounted(all: readonly Listed[]): string[] {
  const add = (list: string) => `add it to ${list} in tests/authorisation/protected-routes.ts`;
  return all.flatMap(({ name, permission }) => {
    if (permission === 'public') return PUBLIC_ROUTES.includes(name) ? [] : [`${name}: ${add('PUBLIC_ROUTES')}`];
    if (!(permission in PERMISSIONS)) return [`${name}: give it a permission of packages/domain/src/permissions.ts`];
    return name in PROTECTED_ROUTES ? [] : [`${name} has no tests of denial: ${add('PROTECTED_ROUTES')}`];
  });
}
