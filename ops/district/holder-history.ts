import { certificateExpiry } from '@yimi/domain/certificate-dates';
import type { Category, Level, PartCategory } from '@yimi/domain/disability/category';
import {
  addDays,
  addMonths,
  addYears,
  ageInYears,
  daysBetween,
  type LocalDate,
  weekday,
} from '@yimi/domain/local-date';
import type { Random } from './random.ts';

export type Part = { category: PartCategory; level: Level };

export type CertificateEvent = { kind: string; on: LocalDate; reason: string | null };

/** One certificate as the district remembers it. `events` in order of time. */
export type MadeCertificate = {
  id: string;
  category: Category;
  level: Level;
  parts: readonly Part[];
  reissue: number;
  version: number;
  status: 'active' | 'frozen' | 'expired' | 'lost' | 'superseded' | 'cancelled';
  issuedOn: LocalDate;
  expiresOn: LocalDate;
  endedOn: LocalDate | null;
  events: readonly CertificateEvent[];
};

/** What became of a holder. Weights are per thousand; those who are named alone may end soon. */
const FATES = {
  'in-force': 835,
  expired: 60,
  renewed: 25,
  'lost-reissued': 30,
  'level-changed': 20,
  frozen: 15,
  'cancelled-long-ago': 10,
  'cancelled-this-year': 5,
  'ends-soon': 0,
} as const;
export type Fate = keyof typeof FATES;

/** Categories as often as in the national survey: limbs far in front. */
const CATEGORIES = { 1: 105, 2: 95, 3: 20, 4: 530, 5: 95, 6: 105, 7: 50 } as const;
const LEVELS = { 1: 11, 2: 29, 3: 27, 4: 33 } as const;

const VALID_YEARS = 10;

export type HistoryWish = { fate?: Fate; category?: PartCategory; level?: Level };

/** The certificates of one holder, oldest first; all dates lie between the birth and `today`. */
export function holderHistory(
  random: Random,
  birthDate: LocalDate,
  today: LocalDate,
  wish: HistoryWish = {},
): MadeCertificate[] {
  const parts = wish.category
    ? [{ category: wish.category, level: wish.level ?? level(random) }]
    : partsOf(random, birthDate, today);
  const issue = (issuedOn: LocalDate, of: readonly Part[] = parts): MadeCertificate => ({
    id: random.id(new Date(`${issuedOn}T02:00:00Z`)),
    category: of.length > 1 ? 7 : of[0]!.category,
    level: Math.min(...of.map((part) => part.level)) as Level,
    parts: of,
    reissue: 0,
    version: 1,
    status: 'active',
    issuedOn,
    expiresOn: certificateExpiry(issuedOn),
    endedOn: null,
    events: [{ kind: 'issued', on: issuedOn, reason: null }],
  });
  const between = (from: LocalDate, to: LocalDate): LocalDate =>
    workingDay(random, later(from, addYears(birthDate, 3)), to);
  const validSince = addYears(today, -VALID_YEARS);
  // Children are too young for a history of more than the issue.
  const fate = ageInYears(birthDate, today) < 16 ? 'in-force' : (wish.fate ?? random.weighted(FATES));

  switch (fate) {
    case 'in-force':
      return [issue(between(addDays(validSince, 1), addDays(today, -14)))];
    case 'ends-soon':
      return [issue(between(addDays(validSince, 20), addMonths(validSince, 3)))];
    case 'expired': {
      const certificate = issue(between(addYears(today, -11), validSince));
      return [{ ...certificate, status: 'expired' }];
    }
    case 'renewed': {
      const first = issue(between(addYears(today, -12), addYears(validSince, -1)));
      const renewedOn = workingDay(random, addDays(first.expiresOn, -90), first.expiresOn);
      const renewal = { version: 2, issuedOn: renewedOn, expiresOn: certificateExpiry(renewedOn) };
      return [followed(first, renewal, 'renewed', renewedOn, null)];
    }
    case 'lost-reissued': {
      const first = issue(between(addDays(validSince, 1), addDays(today, -120)));
      const lostOn = workingDay(random, addDays(first.issuedOn, 60), addDays(today, -30));
      const reissuedOn = workingDay(random, addDays(lostOn, 1), addDays(lostOn, 7));
      const second = { ...issue(reissuedOn), reissue: 1, version: 2, expiresOn: first.expiresOn };
      return [
        ended(first, 'lost', lostOn, null),
        { ...second, events: [{ kind: 'reissued', on: reissuedOn, reason: null }] },
      ];
    }
    case 'level-changed': {
      const first = issue(between(addDays(validSince, 1), addDays(today, -400)));
      const changedOn = workingDay(random, addDays(first.issuedOn, 300), addDays(today, -30));
      const next = issue(
        changedOn,
        parts.map((part) => ({ ...part, level: (part.level === 1 ? 2 : part.level - 1) as Level })),
      );
      return [ended(first, 'superseded', changedOn, 'level-changed'), { ...next, version: 2 }];
    }
    case 'frozen': {
      const certificate = issue(between(addDays(validSince, 1), addDays(today, -400)));
      const frozenOn = workingDay(random, addDays(certificate.issuedOn, 200), addDays(today, -20));
      return [followed(certificate, { status: 'frozen' }, 'frozen', frozenOn, 'moved-without-migrating')];
    }
    case 'cancelled-long-ago': {
      const certificate = issue(between(addDays(validSince, 1), addYears(today, -3)));
      const cancelledOn = workingDay(random, addDays(certificate.issuedOn, 200), addYears(today, -1));
      return [ended(certificate, 'cancelled', cancelledOn, 'own-request')];
    }
    case 'cancelled-this-year': {
      const certificate = issue(between(addDays(validSince, 1), addYears(today, -2)));
      const cancelledOn = workingDay(random, addDays(today, -300), addDays(today, -30));
      return [ended(certificate, 'cancelled', cancelledOn, 'own-request')];
    }
  }
}

type Ending = 'lost' | 'superseded' | 'cancelled';

function ended(certificate: MadeCertificate, status: Ending, on: LocalDate, reason: string | null): MadeCertificate {
  return followed(certificate, { status, endedOn: on }, status, on, reason);
}

/** The same certificate after one more event. */
function followed(
  certificate: MadeCertificate,
  change: Partial<MadeCertificate>,
  kind: string,
  on: LocalDate,
  reason: string | null,
): MadeCertificate {
  return { ...certificate, ...change, events: [...certificate.events, { kind, on, reason }] };
}

function level(random: Random): Level {
  return Number(random.weighted(LEVELS)) as Level;
}

/** One part, or two to three of different categories for category 7. Below three years nobody gets a speech level. */
function partsOf(random: Random, birthDate: LocalDate, today: LocalDate): Part[] {
  const category = Number(random.weighted(CATEGORIES));
  if (category !== 7) {
    const young = category === 3 && ageInYears(birthDate, today) < 6;
    return [{ category: (young ? 4 : category) as PartCategory, level: level(random) }];
  }
  const first = random.int(1, 6);
  const second = ((first + random.int(0, 4)) % 6) + 1;
  return [first, second].sort().map((each) => ({ category: each as PartCategory, level: level(random) }));
}

/** A Monday to Friday between two days, both included; `from` itself when the span is empty. */
function workingDay(random: Random, from: LocalDate, to: LocalDate): LocalDate {
  const span = daysBetween(from, to);
  const day = addDays(from, span > 0 ? random.int(0, span) : 0);
  const off = { 0: 1, 6: 2 }[weekday(day)] ?? 0;
  const moved = addDays(day, off);
  return moved <= to ? moved : addDays(day, -2);
}

function later(one: LocalDate, other: LocalDate): LocalDate {
  return one > other ? one : other;
}
