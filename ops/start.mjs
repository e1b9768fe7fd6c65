// `npm start`: brings up the whole district on this machine. Plain JavaScript without dependencies,
// because on a fresh clone nothing else is there yet.
import path from 'node:path';
import { ensurePackages } from './setup/packages.mjs';

process.chdir(path.resolve(import.meta.dirname, '..'));
await ensurePackages();
const { register } = await import('tsx/esm/api');
register();
await import('./start/main.ts');
