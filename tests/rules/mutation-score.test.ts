/**
 * Every table of cases of the catalogue is run here a second time, and what it notices is counted: each small mistake
 * that could be made in a clause, in how many services, and how many of them some case would have shown.
 */
import { readdirSync } from 'node:fs';
import { CATALOG } from '@yimi/catalog/catalog';
import type { Rules } from '@yimi/service-kit/rules';
import { afterAll, describe, expect, it, vi } from 'vitest';

const counted = vi.hoisted(() => new Map<Rules, { possible: number; unnoticed: number }>());

vi.mock(import('@yimi/service-kit/rule-mutants'), async (original) => {
  const mutants = await original();
  return {
    ...mutants,
    mistakesUnnoticed(rules, cases) {
      const unnoticed = mutants.mistakesUnnoticed(rules, cases);
      counted.set(rules, { possible: mutants.mistakesPossible(rules), unnoticed: unnoticed.length });
      return unnoticed;
    },
  };
});

const FOLDER = new URL('../../catalog/', import.meta.url);
const services = readdirSync(FOLDER, { withFileTypes: true }).filter(
  (entry) => entry.isDirectory() && CATALOG.some(({ id }) => id === entry.name),
);
for (const { name } of services) await import(new URL(`${name}/cases.test.ts`, FOLDER).pathname);

/** Of a hundred mistakes, how many have to be noticed. */
const WANTED = 90;

describe('the mutation score of the rules', () => {
  it('counts the newest rules of every service', () => {
    const without = services.filter(({ name }) => !CATALOG.some(({ id, rules }) => id === name && counted.has(rules)));
    expect(without.map(({ name }) => name)).toEqual([]);
  });

  it(`is at least ${WANTED}`, () => {
    expect(score().percent).toBeGreaterThanOrEqual(WANTED);
  });
});

function score() {
  const all = [...counted.values()];
  const possible = all.reduce((sum, each) => sum + each.possible, 0);
  const noticed = possible - all.reduce((sum, each) => sum + each.unnoticed, 0);
  return { possible, noticed, percent: (noticed / possible) * 100 };
}

afterAll(() => {
  const { possible, noticed, percent } = score();
  console.log(`mutation score of the rules: ${percent.toFixed(1)} % (${noticed} of ${possible} mistakes noticed)`);
});
