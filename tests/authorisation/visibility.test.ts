/**
 * What people may see: the API, SQL under row-level security and an oracle that knows only the words of the rules say
 * the same of random districts. A run is one caller of one world; each role has a thousand.
 */
import type { TestCaller } from '@yimi/server/platform/http/test-server';
import { type PlantedDistrict, plantDistrict } from '@yimi/server/test-support/planted-district';
import fc from 'fast-check';
import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { differences } from './agreement.ts';
import { clearWorld, type Pattern, plantPattern, plantWorld } from './plant-world.ts';
import { randomWorld } from './random-world.ts';
import type { World, WorldCaller } from './world.ts';

const WORLDS = 20;
const PER_ROLE = 50;
/** Callers who ask at the same time: more would wait for the same two processors. */
const TOGETHER = 16;

let district: PlantedDistrict;
let pattern: Pattern;

beforeAll(async () => {
  district = await plantDistrict();
  pattern = await plantPattern(district);
});
afterAll(() => district.close());

/** @returns the differences of each caller who has any, and how many callers of each role were asked */
async function compare(world: World, perRole: Map<string, number>): Promise<string[]> {
  await clearWorld(district, pattern);
  const callers = await plantWorld(district, pattern, world);
  const found: string[] = [];
  const waiting = [...callers].map((each, chance) => [...each, chance] as const);
  const walk = async () => {
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      const [caller, as, chance]: readonly [WorldCaller, TestCaller, number] = next;
      const role = caller.posts[caller.chosen]?.role ?? 'citizen';
      perRole.set(role, (perRole.get(role) ?? 0) + 1);
      const differs = await differences({ district, world }, caller, as, chance);
      if (differs.length > 0) found.push(`${role} ${JSON.stringify(caller)}: ${differs.join('; ')}`);
    }
  };
  await Promise.all(Array.from({ length: TOGETHER }, walk));
  return found;
}

test('API, row-level security and oracle agree on a thousand callers of each role', async () => {
  const perRole = new Map<string, number>();
  await fc.assert(
    fc.asyncProperty(randomWorld(PER_ROLE, v7), async (world) => {
      expect((await compare(world, perRole)).slice(0, 3)).toEqual([]);
    }),
    {
      numRuns: WORLDS,
      endOnFailure: true,
      // The seed and the differences; the world itself would fill a thousand screens.
      reporter: ({ failed, seed, errorInstance }) => {
        if (failed) throw new Error(`seed ${seed}`, { cause: errorInstance });
      },
    },
  );
  expect(perRole.size).toBe(12);
  expect([...perRole.values()].every((runs) => runs >= 1000)).toBe(true);
}, 300_000);

describe('a wall with a hole is found', () => {
  const [world] = fc.sample(randomWorld(6, v7), { numRuns: 1, seed: 7 }) as [World];

  test.each([
    ['the policy of cases', 'alter policy in_scope on case_file using (true)'],
    ['the policy of people', 'alter policy in_scope on person using (true)'],
    ['row-level security itself', 'alter table certificate no force row level security, disable row level security'],
  ])('%s', async (_, breach) => {
    const broken = await plantDistrict();
    const whole = { district, pattern };
    try {
      [district, pattern] = [broken, await plantPattern(broken)];
      await broken.database.owner.query(breach);
      expect(await compare(world, new Map())).not.toEqual([]);
    } finally {
      ({ district, pattern } = whole);
      await broken.close();
    }
  });

  test('an area that is wider than the post says', async () => {
    const wider = { ...world, callers: world.callers.map(widened) };
    await clearWorld(district, pattern);
    const callers = await plantWorld(district, pattern, wider);
    const found = await Promise.all(
      [...callers.values()].map((as, place) =>
        differences({ district, world }, world.callers[place] as WorldCaller, as, place),
      ),
    );
    const said = found.flat();
    expect(said.filter((each) => each.startsWith('SQL'))).not.toEqual([]);
    expect(said.filter((each) => each.startsWith('queue'))).not.toEqual([]);
    expect(said.filter((each) => each.includes('by id'))).not.toEqual([]);
  });
});

/** The post of a township clerk as if it were for the whole county. */
function widened(caller: WorldCaller): WorldCaller {
  const posts = caller.posts.map((post) => (post.role === 'township-clerk' ? { ...post, region: '230111' } : post));
  return { ...caller, posts };
}
