// `npm run check -- types house`: runs the named steps of the gate.
import { runSteps } from './gate/run-steps.mjs';
import { STEPS } from './gate/steps.mjs';
import { report, verdict } from './gate/verdict.mjs';

const names = process.argv.slice(2);
const chosen = STEPS.filter((step) => names.includes(step.name));
if (chosen.length !== names.length || names.length === 0) {
  console.error(`Name one or more of: ${STEPS.map((step) => step.name).join(', ')}`);
  process.exit(2);
}
const results = await runSteps(chosen);
console.log(report(results));
process.exit(verdict(chosen, results).green ? 0 : 1);
