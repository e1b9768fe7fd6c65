// `npm test`: sets up what is missing, then runs every check of ops/gate/steps.mjs and says one verdict.
// `npm run check -- <step>` runs single steps; only the whole run is a verdict.
import { ensureBrowser } from './gate/browser.mjs';
import { runSteps } from './gate/run-steps.mjs';
import { ensureSoftToken } from './gate/soft-token.mjs';
import { STEPS } from './gate/steps.mjs';
import { report, verdict } from './gate/verdict.mjs';
import { ensurePackages } from './setup/packages.mjs';

await ensurePackages();
ensureBrowser();
ensureSoftToken();
const results = await runSteps(STEPS);
console.log(report(results));
process.exit(verdict(STEPS, results).green ? 0 : 1);
