// The packages of the compiled mini-program: WeChat takes none above 2 MB, and its own check asks for a main package
// below 1.5 MB, which is what a person waits for at the first start.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

const FOLDER = 'apps/mobile/dist/weapp';
const KIB = 1024;
const MAIN_LIMIT = 1536 * KIB;
const SUB_LIMIT = 2048 * KIB;

const { subPackages = [] } = JSON.parse(readFileSync(path.join(FOLDER, 'app.json'), 'utf8'));
const sizes = new Map([['main', 0], ...subPackages.map(({ root }) => [root, 0])]);
for (const entry of readdirSync(FOLDER, { recursive: true, withFileTypes: true })) {
  if (!entry.isFile()) continue;
  const file = path.join(entry.parentPath, entry.name);
  const inside = path.relative(FOLDER, file);
  const home = subPackages.find(({ root }) => inside.startsWith(`${root}/`))?.root ?? 'main';
  sizes.set(home, sizes.get(home) + statSync(file).size);
}
let tooLarge = 0;
for (const [name, bytes] of sizes) {
  const limit = name === 'main' ? MAIN_LIMIT : SUB_LIMIT;
  if (bytes > limit) tooLarge += 1;
  console.log(`${bytes > limit ? 'TOO LARGE ' : ''}${name}: ${Math.ceil(bytes / KIB)} KiB of ${limit / KIB}`);
}
process.exit(tooLarge === 0 ? 0 : 1);
