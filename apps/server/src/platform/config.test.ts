import { expect, test } from 'vitest';
import { readConfig } from './config.ts';

const whole = {
  COUNTY: '230111',
  APP_DATABASE_URL: 'postgres://a',
  JOBS_DATABASE_URL: 'postgres://j',
  DATA_DIR: '/var/lib/yimi',
  REGISTRY_URL: 'http://r',
  SMS_URL: 'http://s',
};

test('what is not said has a default', () => {
  expect(readConfig(whole)).toMatchObject({
    port: 4000,
    publicUrl: 'http://localhost:4000',
    demo: false,
    trustProxy: false,
  });
});

test('everything that is missing or wrong is named at once', () => {
  const faults = () => readConfig({ ...whole, COUNTY: '23', DATA_DIR: '', PORT: 'x', CALLS_PER_MINUTE: '0' });
  expect(faults).toThrow(/COUNTY.*PORT.*DATA_DIR.*CALLS_PER_MINUTE/);
});
