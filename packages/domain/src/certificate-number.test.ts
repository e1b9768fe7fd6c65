import { describe, expect, it } from 'vitest';
import fixtures from '../fixtures/regulations.json' with { type: 'json' };
import { formatCertificateNumber, parseCertificateNumber } from './certificate-number.ts';

describe('parseCertificateNumber', () => {
  it.each(fixtures.certNo.valid)('reads $v', ({ v, category, level, reissue }) => {
    const parsed = parseCertificateNumber(v);
    expect(parsed).toEqual({ ok: true, value: { citizenNumber: v.slice(0, 18), category, level, reissue } });
    if (parsed.ok) expect(formatCertificateNumber(parsed.value)).toBe(v);
  });

  it.each(fixtures.certNo.invalid)('refuses %s', (text) => {
    expect(parseCertificateNumber(text).ok).toBe(false);
  });

  it('tells a bad form from a bad citizen number', () => {
    expect(parseCertificateNumber('23011119700101001681')).toEqual({ ok: false, error: 'form' });
    expect(parseCertificateNumber('12345619701111001343')).toEqual({ ok: false, error: 'citizen-number' });
  });

  it('reads the tenth reissue, in small letters with blanks', () => {
    expect(parseCertificateNumber('230111 19900307 002x 63 b10')).toMatchObject({ ok: true, value: { reissue: 10 } });
  });
});
