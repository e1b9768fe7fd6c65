import { execSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const TOOL = '/usr/bin/softhsm2-util';
const BUILT = 'node_modules/pkcs11js/build/Release/pkcs11.node';

/**
 * Tests of the security module need SoftHSM and pkcs11js built for this machine: the install runs no scripts, and
 * Yimi itself does without where a file keeps the keys. On Debian, as root, both are made; elsewhere one line says
 * how, and the run stops: tests that are silently left out would look green.
 */
export function ensureSoftToken() {
  const missing = [];
  if (!existsSync(TOOL)) missing.push('softhsm2');
  if (!existsSync(BUILT)) for (const [tool, name] of BUILD_TOOLS) if (!isThere(tool)) missing.push(name);
  if (missing.length > 0) install(missing);
  if (existsSync(BUILT)) return;
  console.log('Building pkcs11js …');
  execSync('npm rebuild pkcs11js --ignore-scripts=false --loglevel=error', { stdio: ['ignore', 'ignore', 'inherit'] });
  if (existsSync(BUILT)) return;
  console.error('pkcs11js was not built: npm rebuild pkcs11js --ignore-scripts=false --foreground-scripts says why.');
  process.exit(1);
}

const BUILD_TOOLS = [
  ['python3', 'python3'],
  ['g++', 'g++'],
  ['make', 'make'],
];

function isThere(tool) {
  try {
    execSync(`command -v ${tool}`, { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

function install(packages) {
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.log(`Installing ${packages.join(' and ')} …`);
    execSync(
      `apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends ${packages.join(' ')}`,
      { stdio: ['ignore', 'ignore', 'inherit'] },
    );
    return;
  }
  console.error(
    `Tests of the security module need ${packages.join(' and ')}: install them (sudo apt-get install ${packages.join(' ')}).`,
  );
  process.exit(1);
}
