import type { Access } from '@yimi/server/platform/http/route';
import { routes } from '@yimi/server/rooms';
import { describe, expect, it } from 'vitest';
import { listed, unaccounted } from '../authorisation/census.ts';
import { PROTECTED_ROUTES, PUBLIC_ROUTES } from '../authorisation/protected-routes.ts';

const census = listed(routes);

describe('the census of the API', () => {
  it('lists every route with a permission of the table and tests of denial', () => {
    expect(unaccounted(census)).toEqual([]);
  });

  it('names no route that is gone', () => {
    const names = census.map(({ name }) => name);
    expect([...Object.keys(PROTECTED_ROUTES), ...PUBLIC_ROUTES].filter((name) => !names.includes(name))).toEqual([]);
  });

  it.each([
    ['without a permission', undefined],
    ['with a permission that is not in the table', 'all'],
    ['that is public unsaid', 'public'],
    ['without tests of denial', 'case.read'],
  ])('turns red for a planted route %s', (_, permission) => {
    const planted = { method: 'GET', path: '/planted', permission: permission as Access } as const;
    expect(unaccounted(listed([planted]))).toHaveLength(1);
  });
});
