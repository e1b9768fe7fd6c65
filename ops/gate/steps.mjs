// Everything that must hold before a change lands. A step with `tests` writes vitest's JSON report to that
// file; it is red when a test failed, when none ran, or when one was skipped.

/** @typedef {{ name: string, command: string, tests?: string }} Step */

const vitest = (name, projects) => ({
  name,
  command: `npx vitest run ${projects.map((project) => `--project ${project}`).join(' ')} --reporter=default --reporter=json --outputFile=.yimi/gate/${name}.json`,
  tests: `.yimi/gate/${name}.json`,
});

/** @type {readonly Step[]} */
export const STEPS = [
  { name: 'format', command: 'npx biome ci --error-on-warnings .' },
  {
    name: 'types',
    command:
      'npx tsc -p . && npx tsc -p apps/mobile && npx tsc -p apps/mobile/tsconfig.weapp.json && npx tsc -p apps/console',
  },
  { name: 'unused', command: 'npx knip' },
  { name: 'advisories', command: 'node ops/gate/advisories.mjs' },
  {
    name: 'builds',
    command:
      'npm run build:h5 -w @yimi/mobile && npm run build:weapp -w @yimi/mobile && npm run build -w @yimi/console',
  },
  { name: 'sizes', command: 'node ops/gate/package-sizes.mjs' },
  vitest('units', ['pure']),
  vitest('house', ['house']),
  vitest('database', ['database']),
  vitest('journeys', ['journeys']),
  vitest('strain', ['strain']),
];
