/**
 * `npm run bench`: figures of speed beside a yardstick of the same run, and bytes of the phone's first load, as one JSON line. It brings up a district of
 * its own; nothing else should run meanwhile. Wanted: submit.ratio at least 0.35, queue.perSecond at least 500 on
 * two cores; firstLoad.home.total at most 300 kB, firstLoad.firstQuestion.script at most 150 kB.
 */
import { measureFirstLoad } from '@yimi/tests/journeys/first-load';
import { startOwnDistrict } from '@yimi/tests/own-district/own-district';
import { builtPhonePages } from './built-phone-pages.ts';
import { questionCounts } from './count-questions.ts';
import { measureQueue } from './measure-queue.ts';
import { measureSubmit } from './measure-submit.ts';
import { pgbenchIsMissing } from './pgbench.ts';

if (pgbenchIsMissing()) {
  console.error('pgbench is missing: install the Debian package postgresql-contrib (postgresql-15 brings it too).');
  process.exit(1);
}
const district = await startOwnDistrict('.yimi/bench', {
  CALLS_PER_MINUTE: '10000000',
  STATIC_MOBILE: await builtPhonePages(),
});
try {
  const firstLoad = await measureFirstLoad(district);
  const queue = await measureQueue(district);
  const submit = await measureSubmit(district);
  console.log(JSON.stringify({ submit, queue, firstLoad, questions: questionCounts() }));
} finally {
  await district.stop();
}
