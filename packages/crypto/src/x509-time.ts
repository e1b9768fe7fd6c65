import { type Der, DerError, der, TAG } from './der.ts';

/** UTCTime until 2049, GeneralizedTime from 2050 (RFC 5280, 4.1.2.5); parts of a second are dropped. */
export function writeTime(instant: Date): Buffer {
  const digits = instant.toISOString().replace(/\.\d+/, '').replace(/[-:T]/g, '');
  return digits < '2050'
    ? der(TAG.utcTime, Buffer.from(digits.slice(2)))
    : der(TAG.generalizedTime, Buffer.from(digits));
}

export function readTime(element: Der | undefined): Date {
  const digits = Buffer.from(element?.content ?? []).toString('latin1');
  const century = element?.tag === TAG.generalizedTime ? '' : digits < '50' ? '20' : '19';
  const iso = `${century}${digits}`.replace(/^(....)(..)(..)(..)(..)(..)Z$/, '$1-$2-$3T$4:$5:$6Z');
  const instant = new Date(iso);
  if (!element || Number.isNaN(instant.getTime()) || !writeTime(instant).equals(element.raw)) {
    throw new DerError('no time');
  }
  return instant;
}
