import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { cruise, type ICruiseResult } from 'dependency-cruiser';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { IMPORT_RULES } from './import-rules.ts';

const ROOMS = ['apps', 'packages', 'catalog', 'ops', 'tests', 'bench'];
const TESTS = '\\.test\\.tsx?$|test-[a-z-]+\\.ts$|/test-support/';

/** Broken import rules of a tree, as 'rule: from → to'. */
async function breaches(baseDir: string): Promise<string[]> {
  const { output } = await cruise(
    ROOMS,
    {
      baseDir,
      ruleSet: { forbidden: [...IMPORT_RULES] },
      validate: true,
      exclude: { path: `(node_modules|/dist/|^\\.yimi)|${TESTS}` },
      doNotFollow: { path: 'node_modules' },
      tsPreCompilationDeps: true,
      enhancedResolveOptions: {
        exportsFields: ['exports'],
        conditionNames: ['import', 'node', 'default'],
        extensions: ['.ts', '.tsx', '.h5.tsx', '.h5.ts', '.mjs', '.js', '.json'],
      },
    },
    { symlinks: true },
  );
  return (output as ICruiseResult).summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`);
}

describe('who may import whom', () => {
  it('holds in the house', async () => {
    expect(await breaches('.')).toEqual([]);
  });
});

describe('each rule can turn red', () => {
  let house: string;
  beforeAll(() => {
    mkdirSync('.yimi', { recursive: true });
    house = mkdtempSync(join('.yimi', 'house-control-'));
  });
  afterAll(() => rmSync(house, { recursive: true, force: true }));

  const room = 'apps/server/src/features';
  const planted: Record<string, readonly [string, string]> = {
    'domain-and-crypto-stand-alone': ['packages/domain/src/a.ts', 'packages/service-kit/src/b.ts'],
    'service-kit-knows-domain-only': ['packages/service-kit/src/a.ts', 'packages/crypto/src/b.ts'],
    'catalogue-knows-service-kit-and-domain': ['catalog/one/a.ts', 'packages/crypto/src/b.ts'],
    'services-are-no-siblings': ['catalog/one/a.ts', 'catalog/two/b.ts'],
    'api-client-stands-alone': ['packages/api-client/src/a.ts', 'packages/service-kit/src/b.ts'],
    'platform-knows-no-feature': ['apps/server/src/platform/a.ts', `${room}/cases/public.ts`],
    'rooms-meet-through-public': [`${room}/people/commands.ts`, `${room}/cases/store.ts`],
    'rooms-know-platform-packages-catalogue': [`${room}/people/commands.ts`, 'packages/api-client/src/b.ts'],
    'store-is-the-lowest': [`${room}/cases/store.ts`, `${room}/cases/commands.ts`],
    'commands-and-queries-know-no-routes': [`${room}/cases/queries.ts`, `${room}/cases/routes.ts`],
    'routes-go-through-commands-and-queries': [`${room}/cases/routes.ts`, `${room}/cases/store.ts`],
    'front-ends-know-no-server': ['apps/mobile/src/a.ts', 'apps/server/src/platform/b.ts'],
    'nothing-imports-tests': ['ops/a.ts', 'tests/world/b.ts'],
    'only-tools-start-the-server': ['apps/server/src/platform/a.ts', 'ops/b.ts'],
  };

  it.each(Object.entries(planted))('%s', async (rule, [from, to]) => {
    for (const folder of ROOMS) mkdirSync(join(house, folder), { recursive: true });
    plant(house, to, 'export const b = 1;\n');
    plant(house, from, `import { b } from '${'../'.repeat(from.split('/').length - 1)}${to}';\nexport const a = b;\n`);
    expect(await breaches(house)).toContainEqual(expect.stringMatching(`^${rule}: `));
    for (const folder of ROOMS) rmSync(join(house, folder), { recursive: true });
  });

  it.each([
    [
      'domain-does-no-io',
      'packages/domain/src/a.ts',
      "import { readFileSync } from 'node:fs';\nexport const a = readFileSync;\n",
    ],
    [
      'crypto-only-computes',
      'packages/crypto/src/a.ts',
      "import { connect } from 'node:net';\nexport const a = connect;\n",
    ],
    ['no-circle', 'ops/a.ts', "import { a as b } from './a.ts';\nexport const a = (): unknown => b;\n"],
  ])('%s', async (rule, path, source) => {
    for (const folder of ROOMS) mkdirSync(join(house, folder), { recursive: true });
    plant(house, path, source);
    expect(await breaches(house)).toContainEqual(expect.stringMatching(`^${rule}: `));
    for (const folder of ROOMS) rmSync(join(house, folder), { recursive: true });
  });

  it('plants a breach of every rule', () => {
    const tried = [...Object.keys(planted), 'domain-does-no-io', 'crypto-only-computes', 'no-circle'];
    expect(tried.sort()).toEqual(IMPORT_RULES.map((rule) => rule.name ?? '').sort());
  });
});

function plant(house: string, path: string, source: string) {
  mkdirSync(dirname(join(house, path)), { recursive: true });
  writeFileSync(join(house, path), source);
}
