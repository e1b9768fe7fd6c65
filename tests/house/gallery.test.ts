/** Every part stands in the gallery, which is where its names, sizes and colours are looked at in every mode. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const PARTS = new URL('../../apps/mobile/src/parts/', import.meta.url);

/** They frame every page or field, the gallery's as well, or show nothing of their own. */
const FRAMES = [
  'brand-mark',
  'field-frame',
  'icon',
  'loaded-page',
  'page',
  'read-aloud',
  'signed-in',
  'text-input',
  'unsent-line',
];

function partNames(): string[] {
  const files = readdirSync(PARTS).filter((file) => file.endsWith('.tsx'));
  return [...new Set(files.map((file) => file.split('.')[0] ?? ''))];
}

function exampleImports(): string[] {
  const examples = new URL('examples/', PARTS);
  const sources = readdirSync(examples).map((file) => readFileSync(new URL(file, examples), 'utf8'));
  return sources.flatMap((source) => [...source.matchAll(/from '\.\.\/([\w-]+)'/g)].map(([, name = '']) => name));
}

it('shows every part', () => {
  expect([...new Set([...exampleImports(), ...FRAMES])].sort()).toEqual(partNames().sort());
});
