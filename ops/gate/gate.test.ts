import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runSteps } from './run-steps.mjs';
import { STEPS } from './steps.mjs';
import { verdict } from './verdict.mjs';

/** The gate is tried with real vitest runs over planted files: a gate that cannot turn red guards nothing. */
let folder: string;
beforeEach(() => {
  mkdirSync('.yimi', { recursive: true });
  folder = mkdtempSync(join('.yimi', 'gate-self-test-'));
  writeFileSync(
    join(folder, 'vitest.config.mjs'),
    `export default { root: ${JSON.stringify(join(process.cwd(), folder))} };`,
  );
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function suite(name: string, source?: string) {
  if (source) writeFileSync(join(folder, 'planted.test.mjs'), `import { expect, it } from 'vitest';\n${source}`);
  const tests = join(folder, `${name}.json`);
  const config = join(folder, 'vitest.config.mjs');
  return {
    name,
    tests,
    command: `npx vitest run --passWithNoTests --config ${config} --reporter=json --outputFile=${relative(folder, tests)}`,
  };
}

describe('the gate', () => {
  it('is green when a real test passes', async () => {
    const step = suite('good', "it('holds', () => expect(1).toBe(1));");
    expect(verdict([step], await runSteps([step]))).toEqual({ green: true, reasons: [] });
  });

  it('is red when a test fails', async () => {
    const step = suite('failing', "it('breaks', () => expect(1).toBe(2));");
    expect(verdict([step], await runSteps([step])).reasons).toEqual([
      'failing: exit code 1',
      'failing: 1 tests failed',
    ]);
  });

  it('is red when no test ran, though the runner exits with 0', async () => {
    const step = suite('empty');
    expect(verdict([step], await runSteps([step])).reasons).toEqual(['empty: no test ran']);
  });

  it('is red when a test was switched off', async () => {
    const step = suite('off', "it('runs', () => {}); it.skip('does not', () => {});");
    expect(verdict([step], await runSteps([step])).reasons).toEqual(['off: 1 tests skipped']);
  });

  it('is red when a whole step was left out', () => {
    const left = STEPS.slice(1).map((step) => ({
      name: step.name,
      exitCode: 0,
      seconds: 1,
      tests: { passed: 1, failed: 0, skipped: 0 },
    }));
    expect(verdict(STEPS, left).reasons).toEqual([`${STEPS[0]!.name}: did not run`]);
  });

  it('is what the build server runs', () => {
    expect(execFileSync('cat', ['.ci/run'], { encoding: 'utf8' })).toContain('npm test');
  });
});
