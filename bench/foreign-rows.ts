/**
 * `npm run bench:foreign-rows`: 100 000 requests of many roles at once against a running district, each answer checked
 * by the oracle of the authorisation proofs. One JSON line; wanted: 0 foreign rows, 0 missing ones. Exits with 1 when a
 * row was foreign or missing. `--breach` widens posts behind the oracle's back, to show that it is found.
 */
import { startOwnDistrict } from '@yimi/tests/own-district/own-district';
import { measureForeignRows } from './measure-foreign-rows.ts';

const REQUESTS = 100_000;

const district = await startOwnDistrict('.yimi/bench-rows', { CALLS_PER_MINUTE: '10000000' });
try {
  await district.kill('worker');
  const foreignRows = await measureForeignRows(district, REQUESTS, process.argv.includes('--breach'));
  console.log(JSON.stringify({ foreignRows }));
  if (foreignRows.foreign + foreignRows.missing + foreignRows.failed > 0) process.exitCode = 1;
} finally {
  await district.stop();
}
