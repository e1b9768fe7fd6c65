import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';

/**
 * Runs the steps one after the other; a red one does not stop the rest, so that one run tells everything.
 * @param {readonly import('./steps.mjs').Step[]} steps
 * @returns {Promise<import('./verdict.mjs').StepResult[]>}
 */
export async function runSteps(steps) {
  mkdirSync('.yimi/gate', { recursive: true });
  const results = [];
  for (const step of steps) {
    console.log(`\n── ${step.name} ── ${step.command}`);
    if (step.tests) rmSync(step.tests, { force: true });
    const started = Date.now();
    const exitCode = await run(step.command);
    results.push({ name: step.name, exitCode, seconds: Math.round((Date.now() - started) / 1000), ...counts(step) });
  }
  return results;
}

function run(command) {
  return new Promise((resolve) => {
    const child = spawn(command, { shell: true, stdio: ['ignore', 'inherit', 'inherit'] });
    child.on('close', (code) => resolve(code ?? 1));
  });
}

function counts(step) {
  if (!step.tests) return {};
  if (!existsSync(step.tests)) return { tests: { passed: 0, failed: 0, skipped: 0 } };
  const report = JSON.parse(readFileSync(step.tests, 'utf8'));
  return {
    tests: {
      passed: report.numPassedTests,
      failed: report.numFailedTests,
      skipped: report.numPendingTests + report.numTodoTests,
    },
  };
}
