/** Each code of the closed set of refusals is thrown somewhere, and some test sees it. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { PROBLEMS } from '@yimi/domain/problems';
import { describe, expect, it } from 'vitest';

const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { encoding: 'utf8' })
  .split('\n')
  .filter((file) => /\.tsx?$/.test(file) && file !== 'tests/house/problems.test.ts');
const isTest = (file: string) => /\.test\.tsx?$|^tests\//.test(file);
const declares = (file: string) => /^packages\/domain\/src\/problems|^packages\/api-client\/src\/openapi/.test(file);
const thrower = (file: string) => /^(apps\/server|packages|catalog)\//.test(file) && !isTest(file) && !declares(file);

const text = (file: string) => readFileSync(file, 'utf8');
const withoutComments = (file: string) => text(file).replace(/\/\*[\s\S]*?\*\//g, '');
const thrown = files.filter(thrower).map(withoutComments).join('\n');
const tested = files
  .filter((file) => isTest(file) && !declares(file))
  .map(text)
  .join('\n');

const codes = Object.keys(PROBLEMS);
const notIn = (where: string, asked: readonly string[]) =>
  asked.filter((code) => !new RegExp(`(?<![\\w-])${code}(?![\\w-])`).test(where));

describe('a code of a refusal', () => {
  it('is thrown somewhere', () => {
    expect(notIn(thrown, codes)).toEqual([]);
  });

  it('is seen by a test', () => {
    expect(notIn(tested, codes)).toEqual([]);
  });

  it('is found missing when it is', () => {
    const planted = ['never', 'thrown', 'by', 'anybody'].join('-');
    expect(notIn(thrown, [...codes, planted])).toEqual([planted]);
  });
});
