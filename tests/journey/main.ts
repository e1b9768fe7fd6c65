/**
 * `npm run journey -- certificate [--count 50] [--parallel 8] [--unknown] [--url …] [--sms …]`: prints one JSON line.
 * The applicants are known in the seeded population record; with `--unknown` nobody knows them.
 */
import { parseArgs } from 'node:util';
import { knownApplicants, unknownApplicant } from './applicant.ts';
import { ApiProblem } from './caller.ts';
import { certificateJourney, type JourneyResult, signInTheStaff } from './certificate-journey.ts';
import { percentiles } from './percentiles.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    count: { type: 'string', default: '1' },
    parallel: { type: 'string', default: '1' },
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
const staff = await signInTheStaff(addresses);
const nextApplicant = values.unknown ? unknownApplicant : knownApplicants();
const results: JourneyResult[] = [];
let left = Number(values.count);

await Promise.all(
  Array.from({ length: Number(values.parallel) }, async () => {
    while (left > 0) {
      left -= 1;
      results.push(await journey());
    }
  }),
);

const [first] = results;
console.log(JSON.stringify(results.length === 1 ? first : summary(results)));

/** One whole journey, of an applicant who may still apply. */
async function journey(): Promise<JourneyResult> {
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
    parallel: Number(values.parallel),
    totalMachineMs: percentiles(all.map((each) => each.totalMachineMs)),
    stages: Object.fromEntries(names.map((name) => [name, percentiles(all.map((each) => each.stages[name] ?? 0))])),
    answersTyped: Math.max(...all.map((each) => each.answersTyped)),
  };
}
