/** Whole applications through HTTP beside pgbench, which writes the same rows as the same role under the same policies. */
import { localDate } from '@yimi/domain/local-date';
import { citizenNumberOf } from '@yimi/ops/district/citizen-number-of';
import { hulanRegions } from '@yimi/ops/district/regions';
import { liaisonAreas } from '@yimi/ops/district/staff';
import { signInStaff } from '@yimi/tests/journey/sign-in';
import type { OwnDistrict } from '@yimi/tests/own-district/own-district';
import { type Load, load } from './load.ts';
import { pgbench } from './pgbench.ts';
import { SAME_WRITE } from './same-write.ts';

const IN_FLIGHT = 16;
const SECONDS = 10;
/** More than are submitted, for HTTP and for pgbench each. */
const PHOTO_SETS = 60_000;
const KINDS = ['portrait', 'id-front', 'id-back', 'household-book'];
const OFFICERS = 8;

export type SubmitFigures = Load & { pgbenchPerSecond: number; ratio: number };

/** The worker stands still: what it does with the events afterwards is no part of either side. */
export async function measureSubmit(district: OwnDistrict): Promise<SubmitFigures> {
  await district.kill('worker');
  const areas = liaisonAreas(hulanRegions());
  const officers = await Promise.all(
    Array.from({ length: OFFICERS }, async (_, index) => {
      const login = `liaison-${String(index + 1).padStart(3, '0')}`;
      const { rows } = await district.owner.query<{ id: string }>('select id from account where login = $1', [login]);
      return {
        caller: await signInStaff(district, login),
        accountId: rows[0]?.id ?? '',
        village: areas[index]?.[0] ?? '',
      };
    }),
  );
  await fillPhotos(
    district,
    officers.map(({ accountId }) => accountId),
  );

  const submit = (number: number) => {
    const officer = officers[number % OFFICERS]!;
    return officer.caller.call('POST', '/cases', applicationOf(number, officer.village));
  };
  const figures = await load(submit, { inFlight: IN_FLIGHT, seconds: SECONDS });
  const pgbenchPerSecond = Math.round(await pgbench(district.appUrl, SAME_WRITE, IN_FLIGHT, SECONDS));
  const ratio = Math.round((figures.perSecond / pgbenchPerSecond) * 100) / 100;
  return { ...figures, pgbenchPerSecond, ratio };
}

function applicationOf(number: number, village: string) {
  const birthDate = localDate(new Date(Date.UTC(1950, 0, 1 + Math.floor(number / 50))));
  return {
    serviceId: 'disability-certificate',
    subject: {
      kind: 'person',
      name: '严测量',
      citizenNumber: citizenNumberOf(birthDate, 'male', 400 + (number % 50)),
      regionCode: village,
    },
    answers: {
      nation: '汉族',
      region: village,
      address: '胜利社区 1 号楼',
      capacity: 'yes',
      phone: '13600000000',
      contactWay: 'phone',
      disabilityKinds: ['limb'],
      cause: 'work',
      since: '2020年',
      livingHelp: 'some-help',
      assessmentPlace: 'hospital',
      ...Object.fromEntries(
        ['portrait', 'idFront', 'idBack', 'householdBook'].map((question, kind) => [question, photoId(number, kind)]),
      ),
    },
  };
}

/** SAME_WRITE names them by the same rule. */
function photoId(set: number, kind: number): string {
  return `00000000-0000-7000-8000-${(set * KINDS.length + kind).toString(16).padStart(12, '0')}`;
}

/** Rows of photos, as uploads leave them; nobody opens their bytes when an application is submitted. */
async function fillPhotos({ owner }: OwnDistrict, accounts: readonly string[]): Promise<void> {
  await owner.query(
    `insert into stored_file (county_code, id, kind, media_type, bytes, width, height, sha256, created_by, created_at)
     select '230111', ('00000000-0000-7000-8000-' || lpad(to_hex(n * 4 + k), 12, '0'))::uuid, ($2::text[])[k + 1],
       'image/jpeg', 3268, 640, 800, sha256('photo'), ($3::uuid[])[1 + n % $4], now()
     from generate_series(0, $1::int - 1) n cross join generate_series(0, 3) k`,
    [PHOTO_SETS, KINDS, accounts, accounts.length],
  );
  await owner.query('analyze stored_file');
}
