import { readFileSync } from 'node:fs';

/** Rows of the table `region`. */
export type Region = {
  code: string;
  county_code: string;
  parent_code: string | null;
  name: string;
  kind: string;
  takes_part: boolean;
  administered_by: string | null;
  valid_from: string;
};

const COUNTY = '230111';
/** Cut-off of the edition of the statistical codes that the lists are taken from (REGULATIONS.md 6.3). */
const VALID_FROM = '2023-06-30';

/** Hulan District as the National Bureau of Statistics lists it: 1 county, 27 township units, 279 villages and communities. */
export function hulanRegions(): Region[] {
  const base = { county_code: COUNTY, valid_from: VALID_FROM };
  const county = {
    ...base,
    code: COUNTY,
    parent_code: null,
    name: '呼兰区',
    kind: '区',
    takes_part: true,
    administered_by: null,
  };
  const townships = table('townships.csv').map(([code, name, kind, part]) => ({
    ...base,
    code: code!,
    parent_code: COUNTY,
    name: name!,
    kind: kind!,
    takes_part: part === 'y',
    // Seven units round Limin and the state farm are run by Harbin New Area and the farm itself.
    administered_by: part === 'y' ? null : kind === '街道' || kind === '镇' ? 'harbin-new-area' : 'state-farm',
  }));
  const byCode = new Map(townships.map((township) => [township.code, township]));
  const villages = table('villages.csv').map(([code, name, kind]) => {
    const township = byCode.get(code!.slice(0, 9))!;
    return { ...township, code: code!, parent_code: township.code, name: name!, kind: kind! };
  });
  return [county, ...townships, ...villages];
}

/** 胜利社区居民委员会 → 胜利社区, 历井村村民委员会 → 历井村 */
export function shortVillageName(name: string): string {
  return name.replace(/(居民|村民|村|居)委员?会$/, '');
}

function table(file: string): string[][] {
  const text = readFileSync(new URL(`data/${file}`, import.meta.url), 'utf8');
  const [, ...lines] = text.trim().split('\n');
  return lines.map((line) => line.split(','));
}
