import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { describe, expect, it } from 'vitest';

const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { encoding: 'utf8' })
  .split('\n')
  .filter(Boolean);
const sources = files.filter((file) => /\.(ts|tsx|mjs)$/.test(file));
const lines = (file: string) => readFileSync(file, 'utf8').split('\n').length;

/** Names under which anything can be filed, and so nothing can be found. */
const NAMELESS = /^(utils?|common|helpers?|types|index|misc|lib)(\.|$)/;
/** A file name inside a feature room; `routes.notices.ts` is a room file split by verb. */
const ROOM_FILE =
  /^(README\.md|public\.ts|texts\.ts|(routes|commands|queries|store|jobs)(\.[a-z-]+)?(\.test)?\.ts|[a-z-]+(\.[a-z-]+)*\.test\.ts)$/;
/** Declarations that are one table by nature, and what the OpenAPI generator writes. */
const LONG_BY_NATURE = new Set(['packages/api-client/src/openapi.ts', 'packages/domain/src/problems.ts']);

describe('a file is known before it is opened', () => {
  it('no file or folder has a name that says nothing', () => {
    const taro = /^apps\/mobile\/(config|src\/(pages|parts)\/)/; // Taro asks for config/index and page entries
    expect(sources.filter((file) => !taro.test(file) && file.split('/').some((part) => NAMELESS.test(part)))).toEqual(
      [],
    );
  });

  it('a feature room holds room files only, and always a README', () => {
    const inRooms = files.filter((file) => file.startsWith('apps/server/src/features/'));
    const rooms = new Set(inRooms.map(dirname));
    expect(inRooms.filter((file) => !ROOM_FILE.test(basename(file)))).toEqual([]);
    expect([...rooms].filter((room) => !files.includes(`${room}/README.md`))).toEqual([]);
    expect(rooms.size).toBeGreaterThan(0);
  });

  it('no file passes 400 lines', () => {
    expect(sources.filter((file) => !LONG_BY_NATURE.has(file) && lines(file) > 400)).toEqual([]);
  });
});

describe('what never lies in the repository', () => {
  it('no left-over plans or switched-off tests', () => {
    const left = /\b(TODO|FIXME|XXX)\b|\b(it|test|describe)\.(skip|only|todo)\b/;
    const own = ['tests/house/rooms.test.ts', 'ops/gate/gate.test.ts'];
    expect(sources.filter((file) => !own.includes(file) && left.test(readFileSync(file, 'utf8')))).toEqual([]);
  });

  it('no fixed sleep in a test', () => {
    const tests = sources.filter((file) => /\.test\.tsx?$|^tests\//.test(file) && file !== 'tests/house/rooms.test.ts');
    expect(tests.filter((file) => /waitForTimeout|setTimeout\(resolve, \d/.test(readFileSync(file, 'utf8')))).toEqual(
      [],
    );
  });

  it('no Chinese text outside the places kept for texts', () => {
    const kept =
      /(^|\/)texts?(\/|\.|-)|generic-texts|sentence-texts|lint-texts|problems\.ts|legal-basis|registry-stages|sample-service|test-server|problem-error|api-client\/src\/client|http\/openapi|parts\/date-field|parts\/examples\/|test-support\/|\.test\.tsx?$|^(tests|bench|ops)\/|^catalog\/|^packages\/domain\/|\.simulator\/|pages\/.*\.config\.ts|app\.config\.ts/;
    const code = (file: string) => readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|(^|\s)\/\/.*$/gm, '');
    expect(sources.filter((file) => !kept.test(file) && /[\u4e00-\u9fff]/.test(code(file)))).toEqual([]);
  });
});
