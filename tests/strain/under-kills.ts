/** Many applications at once while server and worker are killed again and again. */
import { setTimeout as sleep } from 'node:timers/promises';
import { hulanRegions } from '@yimi/ops/district/regions';
import { liaisonAreas } from '@yimi/ops/district/staff';
import { signInStaff } from '../journey/sign-in.ts';
import type { OwnDistrict } from '../own-district/own-district.ts';
import { faultsOf, untilQuiet } from './ledger.ts';
import { type Acknowledged, submitAndAccept } from './submissions.ts';

export type KillsResult = { acknowledged: number; kills: { server: number; worker: number }; faults: string[] };

const OFFICERS = 8;
const BETWEEN_KILLS_MS = 2000;

export async function submitUnderKills(district: OwnDistrict, submissions: number): Promise<KillsResult> {
  const areas = liaisonAreas(hulanRegions());
  const officers = await Promise.all(
    Array.from({ length: OFFICERS }, async (_, index) => ({
      caller: await signInStaff(district, `liaison-${String(index + 1).padStart(3, '0')}`),
      village: areas[index]?.[0] ?? '',
    })),
  );
  const reviewer = await signInStaff(district, 'reviewer1');

  const acknowledged: Acknowledged[] = [];
  let begun = 0;
  const work = async (officer: (typeof officers)[number]) => {
    while (begun < submissions) {
      begun += 1;
      acknowledged.push(await submitAndAccept(officer, reviewer, begun));
    }
  };
  const ended = new AbortController();
  const killing = killInTurns(district, ended.signal);
  await Promise.all(officers.map(work)).finally(() => ended.abort());
  const kills = await killing;
  await untilQuiet(district.owner);
  return { acknowledged: acknowledged.length, kills, faults: await faultsOf(district.owner, acknowledged) };
}

/** Server and worker, in turns, every few seconds; each is started again at once. */
async function killInTurns(district: OwnDistrict, signal: AbortSignal) {
  const kills = { server: 0, worker: 0 };
  const pause = () => sleep(BETWEEN_KILLS_MS, undefined, { signal }).catch(() => {});
  for (await pause(); !signal.aborted; await pause()) {
    const name = kills.worker < kills.server ? 'worker' : 'server';
    await district.kill(name);
    kills[name] += 1;
    await district.start(name);
  }
  return kills;
}
