/**
 * What somebody is entitled to is its entries, as a case is its actions: append-only, the state a pure fold over them.
 * A stop counts from the first of a month, so that no month is paid in part.
 */
import { addMonths, addYears, type LocalDate } from '@yimi/domain/local-date';
import type { CheckWay, EntitlementOutcome, EntitlementPeriod } from './outcome.ts';
import type { RuleInput } from './rules.ts';

/** 'YYYY-MM' */
export type Month = string;

export type EntitlementEntry = {
  kind: 'started' | 'reminded' | 'warned' | 'check-asked' | 'checked' | 'stopped' | 'resumed' | 'ended';
  /** The day from which it counts; for a check the day on which it was done. */
  on: LocalDate;
  way?: CheckWay | null;
};

export type EntitlementStatus = 'active' | 'stopped' | 'ended';

export type EntitlementState = {
  status: EntitlementStatus;
  /** First day on which it no longer counts; null while it runs. */
  endsOn: LocalDate | null;
  /** The day by which somebody has to look again; null when nobody has to. */
  checkDueOn: LocalDate | null;
  /** By which way the person wants to be looked at, since the last check. */
  checkAsked: CheckWay | null;
  /** Stretches in which it counts: from a day to the first day on which it no longer does. */
  inForce: readonly { from: LocalDate; until: LocalDate | null }[];
};

export type EntitlementTerms = { period: EntitlementPeriod; endsOn: LocalDate | null; yearlyCheck: boolean };

export const monthOf = (day: LocalDate): Month => day.slice(0, 7);
const firstOf = (month: Month): LocalDate => `${month}-01`;
export const monthAfter = (month: Month): Month => monthOf(addMonths(firstOf(month), 1));

/**
 * The first day on which it no longer counts without anybody's act; null where it runs on. `birthDate` decides where an
 * age ends it, and is asked for there only.
 */
export function lastsUntil(
  runs: EntitlementOutcome['runs'],
  startsOn: LocalDate,
  input: RuleInput,
  birthDate: LocalDate | null,
): LocalDate | null {
  if (runs === 'until-ended') return null;
  if (runs === 'calendar-year') return `${Number(startsOn.slice(0, 4)) + 1}-01-01`;
  return birthDate && addYears(birthDate, runs.untilAge(input));
}

type Stretch = { from: LocalDate; until: LocalDate | null };

function closed(stretches: readonly Stretch[], on: LocalDate): Stretch[] {
  const kept = stretches.filter(({ from }) => from < on);
  return kept.map((stretch) => (stretch.until === null || stretch.until > on ? { ...stretch, until: on } : stretch));
}

/** The state after all entries. @throws Error when the first is not its start */
export function foldEntitlement(terms: EntitlementTerms, entries: readonly EntitlementEntry[]): EntitlementState {
  const [start] = entries;
  if (start?.kind !== 'started') throw new Error('an entitlement begins with its start');
  const dueAfter = (on: LocalDate) => (terms.yearlyCheck ? addYears(on, 1) : null);
  let state: EntitlementState = {
    status: 'active',
    endsOn: terms.endsOn,
    checkDueOn: dueAfter(start.on),
    checkAsked: null,
    inForce: [{ from: start.on, until: terms.endsOn }],
  };
  for (const { kind, on, way } of entries.slice(1)) {
    if (kind === 'check-asked') state = { ...state, checkAsked: way ?? null };
    else if (kind === 'checked') state = { ...state, checkAsked: null, checkDueOn: dueAfter(on) };
    else if (kind === 'stopped') state = { ...state, status: 'stopped', inForce: closed(state.inForce, on) };
    else if (kind === 'resumed')
      state = {
        ...state,
        status: 'active',
        inForce: [...closed(state.inForce, on), { from: on, until: terms.endsOn }],
      };
    else if (kind === 'ended')
      state = { ...state, status: 'ended', endsOn: on, checkDueOn: null, inForce: closed(state.inForce, on) };
  }
  return state;
}

/** The months that money is due for up to a month, that one included: each month in force, or the first one only. */
export function dueMonths(period: EntitlementPeriod, { inForce }: EntitlementState, upTo: Month): Month[] {
  if (period === 'standing') return [];
  const months = inForce.flatMap(({ from, until }) => {
    const found: Month[] = [];
    for (
      let month = monthOf(from);
      month <= upTo && (until === null || firstOf(month) < until);
      month = monthAfter(month)
    )
      found.push(month);
    return found;
  });
  return period === 'once' ? months.slice(0, 1) : [...new Set(months)];
}
