import { execSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const STAMP = 'node_modules/.yimi-lock';

/**
 * Installs the locked packages when they are missing or belong to another lock file.
 * Only node's own modules are used here: nothing else is there on a fresh machine.
 */
export async function ensurePackages() {
  requireNode();
  const lock = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === lock) return;
  console.log('Installing packages, 1 to 2 minutes the first time …');
  // Not `npm ci`: it refuses the lock file where a registry mirror lacks an optional package for another platform.
  execSync('npm install --no-save --no-audit --no-fund --loglevel=error', { stdio: 'inherit' });
  writeFileSync(STAMP, lock);
}

function requireNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  console.error(`Yimi needs Node.js 20.19 or newer; this is ${process.versions.node}. Please install a newer one.`);
  process.exit(1);
}
