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

test('an identity provider is reached by https, and this system shows it one proof of itself', () => {
  const sso = { OIDC_ISSUER: 'http://p.example', OIDC_CLIENT_ID: 'yimi', OIDC_NAME: '统一身份认证' };
  expect(() => readConfig({ ...whole, ...sso })).toThrow(/https:.*OIDC_CLIENT_SECRET/);
  const both = { OIDC_CLIENT_SECRET: 's', OIDC_PRIVATE_KEY_FILE: '/k' };
  expect(() => readConfig({ ...whole, ...sso, ...both, DEMO: 'true' })).toThrow(/one of OIDC_CLIENT_SECRET/);
  const right = { ...whole, ...sso, OIDC_ISSUER: 'https://p.example', OIDC_PRIVATE_KEY_FILE: '/k' };
  expect(readConfig(right).sso).toMatchObject({ clientId: 'yimi', secret: null, privateKeyFile: '/k' });
  expect(readConfig(whole).sso).toBeNull();
});

test('keys lie in a file unless a module is named, and then it is named whole', () => {
  expect(readConfig(whole).keys).toEqual({ provider: 'file' });
  const chosen = { ...whole, KEY_PROVIDER: 'pkcs11', PKCS11_LIBRARY: '/usr/lib/x.so', PKCS11_TOKEN: 'yimi' };
  expect(() => readConfig(chosen)).toThrow('PKCS11_PIN_FILE is not set');
  expect(readConfig({ ...chosen, PKCS11_PIN_FILE: '/etc/yimi/pin' }).keys).toEqual({
    provider: 'pkcs11',
    library: '/usr/lib/x.so',
    token: 'yimi',
    pinFile: '/etc/yimi/pin',
  });
  expect(() => readConfig({ ...whole, KEY_PROVIDER: 'hsm' })).toThrow('KEY_PROVIDER has to be file or pkcs11');
});

test('everything that is missing or wrong is named at once', () => {
  const faults = () => readConfig({ ...whole, COUNTY: '23', DATA_DIR: '', PORT: 'x', CALLS_PER_MINUTE: '0' });
  expect(faults).toThrow(/COUNTY.*PORT.*DATA_DIR.*CALLS_PER_MINUTE/);
});
