import { readdirSync, readFileSync } from 'node:fs';
import { Problem } from '@yimi/domain/problems';
import { defineService } from '@yimi/service-kit/define-service';
import { citationOf } from '@yimi/service-kit/legal-basis';
import { describe, expect, it } from 'vitest';
import { CARDS } from './cards.ts';
import { CATALOG, latestService, serviceOf } from './catalog.ts';

const FOLDER = new URL('.', import.meta.url);
const SERVICE_FILES = [
  'card.ts',
  'cases.test.ts',
  'flow.ts',
  'form.ts',
  'outcome.ts',
  'rules.ts',
  'service.ts',
  'texts.ts',
];
/** Shorter texts, such as the name of a button, may well be the same in two services. */
const SENTENCE_CHARACTERS = 8;

/** Sentences that stand in two places of the source. What several services say stands in a file of its own. */
function sentencesWrittenTwice(sources: readonly string[]): string[] {
  const seen = new Set<string>();
  return sources
    .flatMap((source) => [...source.matchAll(/'([^'\n]*[\u4e00-\u9fff][^'\n]*)'/g)].map(([, text = '']) => text))
    .filter((text) => [...text].length >= SENTENCE_CHARACTERS)
    .filter((text) => seen.has(text) || !seen.add(text));
}

function textSources(): string[] {
  const inside = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' });
  const files = inside.filter(
    (file) => file.endsWith('.ts') && !file.endsWith('.test.ts') && !file.includes('node_modules'),
  );
  return files
    .filter((file) => file.endsWith('texts.ts') || file.endsWith('card.ts') || !file.includes('/'))
    .map((file) => readFileSync(new URL(file, FOLDER), 'utf8'));
}

describe('the catalogue', () => {
  it.each(CATALOG)('offers $id, which is whole', (service) => {
    expect(() => defineService(service)).not.toThrow();
  });

  it('is the same for a phone, which loads each service by its card', async () => {
    expect(await Promise.all(CARDS.map(({ load }) => load()))).toEqual(CATALOG);
    const cards = CATALOG.map(({ id, version, from, texts: { name, summary } }) => ({
      id,
      version,
      from,
      name,
      summary,
    }));
    expect(CARDS.map(({ load: _, enteredBy: __, ...card }) => card)).toEqual(cards);
  });

  it('names on the card who enters a service where it is not the person and the staff near them', () => {
    const near = ['citizen', 'liaison', 'township-clerk'];
    expect(CARDS.map(({ enteredBy = near }) => enteredBy)).toEqual(CATALOG.map(({ enteredBy }) => enteredBy));
  });

  it('has each service once in each version', () => {
    const ids = CATALOG.map(({ id, version }) => `${id} ${version}`);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('is its folders, and each folder has its seven files', () => {
    const folders = readdirSync(FOLDER, { withFileTypes: true }).filter(
      (entry) => entry.isDirectory() && entry.name !== 'node_modules',
    );
    expect(folders.map(({ name }) => name).sort()).toEqual([...new Set(CATALOG.map(({ id }) => id))].sort());
    for (const { name } of folders)
      expect(readdirSync(new URL(name, FOLDER))).toEqual(expect.arrayContaining(SERVICE_FILES));
  });

  it('has cases in each folder that would notice a mistake in a clause', () => {
    const ids = [...new Set(CATALOG.map(({ id }) => id))];
    const thin = ids.filter((id) => {
      const cases = readFileSync(new URL(`${id}/cases.test.ts`, FOLDER), 'utf8');
      return !cases.includes('answersWithoutCase(') || !cases.includes('mistakesUnnoticed(');
    });
    expect(thin).toEqual([]);
  });

  it('says nothing twice', () => {
    expect(sentencesWrittenTwice(textSources())).toEqual([]);
  });

  it('would find a sentence that two services write', () => {
    const twice = '这句话写了两遍，不应该。';
    expect(sentencesWrittenTwice([`a: '${twice}'`, `b: { c: '${twice}' }`])).toEqual([twice]);
  });

  it('prints the number of the certificate rules as not confirmed', () => {
    const cited = CATALOG.flatMap(({ texts }) => texts.legalBasis.map(({ document }) => citationOf(document)));
    expect(cited.filter((citation) => citation.includes('34号'))).not.toEqual([]);
    for (const citation of cited.filter((each) => each.includes('34号'))) expect(citation).toContain('待核');
  });
});

describe('finding a service', () => {
  it('gives the version that a case keeps', () => {
    expect(serviceOf('disability-certificate', 1).id).toBe('disability-certificate');
  });

  it('gives the newest version on a day, and none before the first', () => {
    expect(latestService('certificate-replacement', '2026-01-01').version).toBe(1);
    expect(() => latestService('certificate-replacement', '2025-12-31')).toThrow(Problem);
  });

  it('refuses what is not in the catalogue', () => {
    expect(() => serviceOf('disability-certificate', 99)).toThrow(Problem);
    expect(() => latestService('passport', '2026-01-01')).toThrow(Problem);
  });
});
