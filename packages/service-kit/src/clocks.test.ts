import { describe, expect, it } from 'vitest';
import type { CaseState, Stay } from './case-state.ts';
import { automaticAction, dueAt, isDue, remindsNow, serviceClock, serviceClockRuns, statutoryClock } from './clocks.ts';
import { EMPTY_DESK } from './desk-acts.ts';
import { FAST_TRACK } from './flow-cases.ts';
import { SAMPLE } from './sample-service.ts';

const CALENDAR = { daysOff: new Set<string>(), workedWeekends: new Set<string>() };

/** A case whose last stay is open. Times are hours and minutes of Shanghai on a day of March 2026. */
function staying(...stays: [stage: string, from: string][]): CaseState {
  const at = (time: string) => new Date(`2026-03-${time}:00+08:00`).toISOString();
  return {
    serviceId: SAMPLE.id,
    serviceVersion: 1,
    receivedOn: null,
    settings: { ...FAST_TRACK, notice: 'before-issue' },
    stage: stays[stays.length - 1]?.[0] ?? '',
    seq: stays.length,
    stays: stays.map(([stage, from], place): Stay => {
      const next = stays[place + 1];
      return { stage, from: at(from), until: next ? at(next[1]) : null };
    }),
    done: {},
    hospitalId: null,
    round: 0,
    signatures: [],
    meetsStandard: null,
    escalatedTo: null,
    agreed: {},
    desk: EMPTY_DESK,
  };
}
const shanghai = (time: string) => new Date(`2026-03-${time}+08:00`);

describe('the service clock', () => {
  it('counts staff and system, and stands while the case waits for the person or a notice', () => {
    const state = staying(
      ['submitted', '02T09:00'],
      ['returned', '02T09:04'],
      ['submitted', '05T10:00'],
      ['checking', '05T10:05'],
      ['notice', '05T10:06'],
    );
    expect(serviceClock(state, SAMPLE, shanghai('09T10:00:00'))).toEqual({
      usedMs: 10 * 60_000,
      promiseMs: 20 * 60_000,
      running: false,
    });
  });

  it('runs on while staff have it', () => {
    const state = staying(['submitted', '02T09:00']);
    expect(serviceClock(state, SAMPLE, shanghai('02T09:30:00'))).toMatchObject({ usedMs: 30 * 60_000, running: true });
  });

  it('stands in a final stage', () => {
    expect(serviceClockRuns(SAMPLE, 'granted')).toBe(false);
    expect(serviceClockRuns(SAMPLE, 'checking')).toBe(true);
  });
});

describe('the statutory clock', () => {
  const due = (...stays: [string, string][]) => dueAt(SAMPLE, staying(...stays), CALENDAR);

  it('ends with the last working day, the first day not counted', () => {
    expect(due(['notice', '02T09:00'])).toBe('2026-03-09T15:59:59.999Z');
  });

  it('takes the length from the settings that the case began with', () => {
    expect(due(['submitted', '02T09:00'])).toBe('2026-03-05T15:59:59.999Z');
  });

  it('begins on the day of Shanghai, whatever the day of UTC', () => {
    expect(due(['submitted', '03T00:30'])).toBe('2026-03-06T15:59:59.999Z');
  });

  it('keeps one limit over several stages', () => {
    expect(due(['assessing', '02T09:00'], ['resumed', '06T09:00'])).toBe('2026-03-11T15:59:59.999Z');
  });

  it('counts minutes for the system', () => {
    expect(due(['checking', '02T09:00'])).toBe('2026-03-02T01:10:00.000Z');
  });

  it('does not run while the person may take their time, nor after the end', () => {
    expect(due(['returned', '02T09:00'])).toBeNull();
    expect(due(['granted', '02T09:00'])).toBeNull();
    const waiting = statutoryClock(staying(['returned', '02T09:00']), SAMPLE, shanghai('20T09:00:00'), CALENDAR);
    expect(waiting).toEqual({ dueAt: null, workingDaysLeft: null, overdue: false, basis: '不限时' });
    expect(statutoryClock(staying(['granted', '02T09:00']), SAMPLE, shanghai('20T09:00:00'), CALENDAR)).toBeNull();
  });

  it.each([
    ['02T10:00:00', 5, false],
    ['09T23:59:59', 0, false],
    ['10T00:00:00', -1, true],
  ])('at %s has %i working days left, overdue %s', (now, workingDaysLeft, overdue) => {
    const clock = statutoryClock(staying(['notice', '02T09:00']), SAMPLE, shanghai(now), CALENDAR);
    expect(clock).toMatchObject({ workingDaysLeft, overdue, basis: '五个工作日' });
    expect(isDue(SAMPLE, staying(['notice', '02T09:00']), shanghai(now), CALENDAR)).toBe(overdue);
  });

  it('gives no working days where the limit is in minutes', () => {
    const clock = statutoryClock(staying(['checking', '02T09:00']), SAMPLE, shanghai('02T09:11:00'), CALENDAR);
    expect(clock).toMatchObject({ workingDaysLeft: null, overdue: true });
  });
});

describe('what the system does when the time has passed', () => {
  it('is the act that lies in the rule', () => {
    expect(automaticAction(SAMPLE, staying(['notice', '02T09:00']))).toEqual({ action: 'end' });
  });

  it('is to escalate, once', () => {
    const state = staying(['submitted', '02T09:00']);
    expect(automaticAction(SAMPLE, state)).toEqual({ action: 'escalate', to: 'district-leader' });
    expect(automaticAction(SAMPLE, { ...state, escalatedTo: 'district-leader' })).toBeNull();
  });

  it('is nothing where no limit runs', () => {
    expect(automaticAction(SAMPLE, staying(['returned', '02T09:00']))).toBeNull();
    expect(automaticAction(SAMPLE, staying(['granted', '02T09:00']))).toBeNull();
  });
});

describe('an application on paper', () => {
  const onPaper = (...stays: Parameters<typeof staying>): CaseState => ({
    ...staying(...stays),
    receivedOn: '2026-02-26',
  });
  const dueDay = (state: CaseState) => statutoryClock(state, SAMPLE, shanghai('02T10:00:00'), CALENDAR)?.dueAt;

  it('is owed from the day on which it was received, not from the day on which it was entered', () => {
    expect(dueDay(onPaper(['submitted', '02T09:00']))).toBe('2026-03-03T15:59:59.999Z');
    expect(dueDay(staying(['submitted', '02T09:00']))).toBe('2026-03-05T15:59:59.999Z');
  });

  it('counts a later stage, and the same one again, from their own begin', () => {
    const again = onPaper(['submitted', '02T09:00'], ['returned', '02T10:00'], ['submitted', '04T09:00']);
    expect(dueDay(again)).toBe('2026-03-09T15:59:59.999Z');
  });

  it('takes nothing of the service clock, which runs from the entry on', () => {
    expect(serviceClock(onPaper(['submitted', '02T09:00']), SAMPLE, shanghai('02T09:05:00')).usedMs).toBe(5 * 60_000);
  });
});

describe('the reminder', () => {
  const reminds = (state: CaseState, time: string) => remindsNow(SAMPLE, state, shanghai(time), CALENDAR);

  it('comes on the last working day of staff, and on no other', () => {
    const state = staying(['submitted', '02T09:00']);
    expect(['04T23:59:59', '05T00:00:01', '05T23:59:59', '06T00:00:01'].map((time) => reminds(state, time))).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });

  it('comes once, not beside an escalation, and not to the person', () => {
    const state = staying(['submitted', '02T09:00']);
    const reminded = { ...state, desk: { ...EMPTY_DESK, remindedAt: '2026-03-05T01:00:00.000Z' } };
    expect(reminds(reminded, '05T12:00:00')).toBe(false);
    expect(reminds({ ...state, escalatedTo: 'district-leader' }, '05T12:00:00')).toBe(false);
    expect(reminds(staying(['returned', '02T09:00']), '05T12:00:00')).toBe(false);
  });
});
