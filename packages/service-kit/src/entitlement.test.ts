import { describe, expect, it } from 'vitest';
import { dueMonths, type EntitlementEntry, type EntitlementTerms, foldEntitlement } from './entitlement.ts';

const MONTHLY: EntitlementTerms = { period: 'month', endsOn: null, yearlyCheck: false };
const START: EntitlementEntry = { kind: 'started', on: '2026-01-01' };

const after = (terms: EntitlementTerms, ...entries: EntitlementEntry[]) => foldEntitlement(terms, [START, ...entries]);
const due = (terms: EntitlementTerms, upTo: string, ...entries: EntitlementEntry[]) =>
  dueMonths(terms.period, after(terms, ...entries), upTo);

describe('the months that money is due for', () => {
  it('begin with the month of application, whenever it was decided', () => {
    expect(due(MONTHLY, '2026-03')).toEqual(['2026-01', '2026-02', '2026-03']);
    expect(due(MONTHLY, '2025-12')).toEqual([]);
  });

  it('leave out what lies between a stop and its end', () => {
    const stopped: EntitlementEntry = { kind: 'stopped', on: '2026-02-01' };
    expect(due(MONTHLY, '2026-05', stopped)).toEqual(['2026-01']);
    expect(due(MONTHLY, '2026-05', stopped, { kind: 'resumed', on: '2026-04-01' })).toEqual([
      '2026-01',
      '2026-04',
      '2026-05',
    ]);
  });

  it('end with it', () => {
    expect(due(MONTHLY, '2026-12', { kind: 'ended', on: '2026-03-01' })).toEqual(['2026-01', '2026-02']);
    expect(due(MONTHLY, '2026-12', { kind: 'ended', on: '2026-01-01' })).toEqual([]);
  });

  it('are one for what is paid once, and none for a right without money', () => {
    const once: EntitlementTerms = { period: 'once', endsOn: '2027-01-01', yearlyCheck: false };
    expect(due(once, '2026-06')).toEqual(['2026-01']);
    expect(due({ ...once, period: 'standing' }, '2026-06')).toEqual([]);
  });

  it('stay before the day on which it ends by its own terms', () => {
    expect(due({ ...MONTHLY, endsOn: '2026-03-01' }, '2026-06')).toEqual(['2026-01', '2026-02']);
  });
});

describe('the yearly check', () => {
  const CARD: EntitlementTerms = { period: 'standing', endsOn: null, yearlyCheck: true };

  it('is due a year after the start, and a year after each check', () => {
    expect(after(CARD).checkDueOn).toBe('2027-01-01');
    const checked: EntitlementEntry = { kind: 'checked', on: '2026-12-20', way: 'home-visit' };
    expect(after(CARD, checked).checkDueOn).toBe('2027-12-20');
    expect(after(MONTHLY).checkDueOn).toBeNull();
  });

  it('keeps the way that was asked for until it is done', () => {
    const asked: EntitlementEntry = { kind: 'check-asked', on: '2026-12-01', way: 'staff' };
    expect(after(CARD, asked).checkAsked).toBe('staff');
    expect(after(CARD, asked, { kind: 'checked', on: '2026-12-20' }).checkAsked).toBeNull();
  });

  it('stops nothing by being late', () => {
    expect(after(CARD, { kind: 'reminded', on: '2026-12-02' }).status).toBe('active');
  });
});

describe('the state', () => {
  it('follows stop, resume and end', () => {
    expect(after(MONTHLY, { kind: 'stopped', on: '2026-02-01' }).status).toBe('stopped');
    const resumed: EntitlementEntry[] = [
      { kind: 'stopped', on: '2026-02-01' },
      { kind: 'resumed', on: '2026-03-01' },
    ];
    expect(after(MONTHLY, ...resumed).status).toBe('active');
    expect(after(MONTHLY, { kind: 'ended', on: '2026-04-01' })).toMatchObject({
      status: 'ended',
      endsOn: '2026-04-01',
    });
  });

  it('begins with its start', () => {
    expect(() => foldEntitlement(MONTHLY, [])).toThrow('begins with its start');
  });
});
