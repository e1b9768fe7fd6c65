import { describe, expect, it } from 'vitest';
import fixtures from '../fixtures/regulations.json' with { type: 'json' };
import { certificateExpiry, migrationDeadlines, reapplyFrom, renewalReminders } from './certificate-dates.ts';

describe('the dates of a certificate', () => {
  it.each(fixtures.certDates)('%j', (given) => {
    const { issued, hukouMoved, cancelled, ...expected } = given as Record<string, string | undefined>;
    const computed: Record<string, string> = {};
    if (issued) {
      const { afterNineYears, sixMonthsBefore } = renewalReminders(issued);
      Object.assign(computed, {
        expires: certificateExpiry(issued),
        remind9y: afterNineYears,
        remind6m: sixMonthsBefore,
      });
    }
    if (hukouMoved) {
      const { freezeAfter, cancelAfter } = migrationDeadlines(hukouMoved);
      Object.assign(computed, { freezeIfNotMigratedAfter: freezeAfter, cancelIfNotMigratedAfter: cancelAfter });
    }
    if (cancelled) Object.assign(computed, { reapplyFrom: reapplyFrom(cancelled) });
    expect(Object.keys(expected).length).toBeGreaterThan(0);
    expect(computed).toMatchObject(expected);
  });
});
