/** `npm run strain [-- --submissions 1000 --each 5]`: kills, faults and a registry in trouble; prints one JSON line. */
import { parseArgs } from 'node:util';
import { startOwnDistrict } from '../own-district/own-district.ts';
import { approveInTrouble } from './registry-trouble.ts';
import { submitUnderKills } from './under-kills.ts';

const { values } = parseArgs({
  options: { submissions: { type: 'string', default: '1000' }, each: { type: 'string', default: '5' } },
});

const district = await startOwnDistrict('.yimi/strain', { CALLS_PER_MINUTE: '1000000' });
try {
  const began = Date.now();
  const kills = await submitUnderKills(district, Number(values.submissions));
  const trouble = await approveInTrouble(district, Number(values.each));
  const seconds = Math.round((Date.now() - began) / 1000);
  console.log(JSON.stringify({ kills, trouble, seconds }));
  if (kills.faults.length + trouble.faults.length > 0 || trouble.caught === 0) process.exitCode = 1;
} finally {
  await district.stop();
}
