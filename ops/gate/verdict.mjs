/** @typedef {{ name: string, exitCode: number, seconds: number, tests?: { passed: number, failed: number, skipped: number } }} StepResult */

/**
 * Green only when every declared step ran and passed. A suite in which no test ran proves nothing, and a
 * skipped test is a check that somebody switched off: both are red.
 * @param {readonly import('./steps.mjs').Step[]} steps
 * @param {readonly StepResult[]} results
 */
export function verdict(steps, results) {
  const reasons = steps.flatMap((step) => {
    const result = results.find((candidate) => candidate.name === step.name);
    if (!result) return [`${step.name}: did not run`];
    return faults(step, result).map((fault) => `${step.name}: ${fault}`);
  });
  return { green: reasons.length === 0 && steps.length > 0, reasons };
}

function faults(step, result) {
  const found = [];
  if (result.exitCode !== 0) found.push(`exit code ${result.exitCode}`);
  if (step.tests) {
    if (!result.tests || result.tests.passed + result.tests.failed === 0) found.push('no test ran');
    if (result.tests?.failed) found.push(`${result.tests.failed} tests failed`);
    if (result.tests?.skipped) found.push(`${result.tests.skipped} tests skipped`);
  }
  return found;
}

/**
 * The closing lines of a run; a step without tests of its own counts as one check.
 * @param {readonly StepResult[]} results
 */
export function report(results) {
  const lines = results.map(
    (result) =>
      `${result.exitCode === 0 ? 'ok  ' : 'FAIL'} ${result.name.padEnd(12)} ${String(result.seconds).padStart(4)} s${
        result.tests
          ? `  ${result.tests.passed} passed, ${result.tests.failed} failed, ${result.tests.skipped} skipped`
          : ''
      }`,
  );
  const passed = sum(results, (result) => result.tests?.passed ?? Number(result.exitCode === 0));
  const failed = sum(results, (result) => Math.max(result.tests?.failed ?? 0, Number(result.exitCode !== 0)));
  return `\n${lines.join('\n')}\n${passed} passed, ${failed} failed`;
}

const sum = (results, of) => results.reduce((total, result) => total + of(result), 0);
