/** `npm run journey -- certificate [--count 50] [--parallel 8] [--url …] [--sms …]`: prints one JSON line. */
import { parseArgs } from 'node:util';
import { newApplicant } from './applicant.ts';
import { certificateJourney, type JourneyResult, signInTheStaff } from './certificate-journey.ts';
import { percentiles } from './percentiles.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    count: { type: 'string', default: '1' },
    parallel: { type: 'string', default: '1' },
    url: { type: 'string', default: 'http://localhost:8080' },
    sms: { type: 'string', default: 'http://localhost:8081' },
  },
});
if (positionals[0] !== 'certificate') {
  console.error('Name the journey: npm run journey -- certificate');
  process.exit(2);
}

const addresses = { url: values.url, sms: values.sms };
const staff = await signInTheStaff(addresses);
const waiting = Array.from({ length: Number(values.count) }, newApplicant);
const results: JourneyResult[] = [];

await Promise.all(
  Array.from({ length: Number(values.parallel) }, async () => {
    for (let applicant = waiting.pop(); applicant; applicant = waiting.pop()) {
      results.push(await certificateJourney(addresses, staff, applicant));
    }
  }),
);

const [first] = results;
console.log(JSON.stringify(results.length === 1 ? first : summary(results)));

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
