/**
 * `npm run journey -- certificate [--count 50] [--parallel 8] [--unknown] [--warm-up 8] [--url …] [--sms …]`: prints one JSON line.
 * Of several, one round runs first and is not counted, because a server that has just started compiles its code then.
 * The applicants are known in the seeded population record; with `--unknown` nobody knows them.
 */
import { parseArgs } from 'node:util';
import { knownApplicants, unknownApplicant } from './applicant.ts';
import { ApiProblem } from './caller.ts';
import { certificateJourney, type JourneyResult, type Staff, signInTheStaff, TEAMS } from './certificate-journey.ts';
import { percentiles } from './percentiles.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    count: { type: 'string', default: '1' },
    parallel: { type: 'string', default: '1' },
    'warm-up': { type: 'string' },
    unknown: { type: 'boolean', default: false },
    url: { type: 'string', default: 'http://localhost:8080' },
    sms: { type: 'string', default: 'http://localhost:8081' },
  },
});
if (positionals[0] !== 'certificate') {
  console.error('Name the journey: npm run journey -- certificate');
  process.exit(2);
}

/** What an applicant of an earlier run is told. */
const SERVED = ['already-certified', 'open-application-exists', 'code-too-soon'];

const addresses = { url: values.url, sms: values.sms };
const teams = await Promise.all(TEAMS.map((team) => signInTheStaff(addresses, team)));
const nextApplicant = values.unknown ? unknownApplicant : knownApplicants();
const count = Number(values.count);
const parallel = Number(values.parallel);
const warmUp = Number(values['warm-up'] ?? (count > 1 ? parallel : 0));

await inParallel(warmUp);
const results = await inParallel(count);

const [first] = results;
console.log(JSON.stringify(results.length === 1 ? first : summary(results)));

async function inParallel(wanted: number): Promise<JourneyResult[]> {
  const done: JourneyResult[] = [];
  let begun = 0;
  const walk = async () => {
    while (begun < wanted) {
      begun += 1;
      done.push(await journey(teams[begun % teams.length]!));
    }
  };
  await Promise.all(Array.from({ length: parallel }, walk));
  return done;
}

/** One whole journey, of an applicant who may still apply. */
async function journey(staff: Staff): Promise<JourneyResult> {
  for (;;) {
    try {
      return await certificateJourney(addresses, staff, nextApplicant());
    } catch (error) {
      const served = error instanceof ApiProblem && SERVED.includes(error.code);
      if (!served) throw error;
    }
  }
}

function summary(all: readonly JourneyResult[]) {
  const names = Object.keys(all[0]?.stages ?? {});
  return {
    journeys: all.length,
    parallel,
    warmUp,
    totalMachineMs: percentiles(all.map((each) => each.totalMachineMs)),
    stages: Object.fromEntries(names.map((name) => [name, percentiles(all.map((each) => each.stages[name] ?? 0))])),
    answersTyped: Math.max(...all.map((each) => each.answersTyped)),
  };
}
