// Known holes in the packages: none of level high or critical, but for the exceptions below, each with a reason.
import { spawnSync } from 'node:child_process';

/** @type {Readonly<Record<string, string>>} package name → why its advisory does not touch us */
const EXCEPTIONS = {};

const { stdout } = spawnSync('npm', ['audit', '--json', '--audit-level=high'], { encoding: 'utf8', shell: true });
const audit = JSON.parse(stdout);
if (!audit.vulnerabilities) {
  // A registry mirror without the advisory service cannot be asked; a build must not depend on which one it uses.
  console.warn(`NOT CHECKED: this registry does not answer about advisories (${audit.message ?? 'no reason given'}).`);
  process.exit(0);
}
const grave = Object.values(audit.vulnerabilities).filter(
  ({ severity }) => severity === 'high' || severity === 'critical',
);
const open = grave.filter(({ name }) => !(name in EXCEPTIONS));
for (const { name, severity, range } of open) console.error(`${severity}: ${name} ${range}`);
for (const name of Object.keys(EXCEPTIONS)) {
  if (!grave.some((found) => found.name === name))
    console.error(`The exception for ${name} is no longer needed: remove it.`);
}
console.log(`${grave.length} grave advisories, ${open.length} without a reason why they do not touch us`);
process.exit(open.length === 0 ? 0 : 1);
