import { expect, test } from 'vitest';
import { matching } from './matching.ts';

test('a role is found by its name with all of its permissions, a permission with those who hold it', () => {
  expect(matching('残协员').roles).toEqual(['liaison']);
  expect(matching('残协员').permissions.length).toBe(matching('').permissions.length);
  expect(matching('盖章')).toEqual({ roles: ['seal-keeper'], permissions: ['assessment.seal'] });
});

test('a word that nothing is called finds nothing', () => {
  expect(matching('火星')).toEqual({ roles: [], permissions: [] });
});
