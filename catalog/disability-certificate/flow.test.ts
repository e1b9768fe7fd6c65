import type { Role } from '@yimi/domain/roles';
import type { CaseState } from '@yimi/service-kit/case-state';
import { dueAt } from '@yimi/service-kit/clocks';
import type { CaseSettings } from '@yimi/service-kit/flow';
import { caseAfter, FAST_TRACK, type Step } from '@yimi/service-kit/flow-cases';
import { nextStage, openActions } from '@yimi/service-kit/fold-case';
import { describe, expect, it } from 'vitest';
import { disabilityCertificate as service } from './service.ts';

const NATIONAL: CaseSettings = { ...FAST_TRACK, signingDoctors: 2, notice: 'before-issue' };
const CALENDAR = { daysOff: new Set<string>(), workedWeekends: new Set<string>() };

const TO_ASSESSMENT: Step[] = ['accept', ['assign-hospital', { hospitalId: 'h1' }], 'book', 'begin-assessment'];
const MEETS: Step[] = [
  ['conclude', { meets: true }],
  ['sign', { doctorId: 'd1' }],
];
const FAILS: Step[] = [
  ['conclude', { meets: false }],
  ['sign', { doctorId: 'd1' }],
];
const SECOND: Step = ['sign', { doctorId: 'd2' }];
const TO_ISSUE: Step[] = ['approve', 'registry-received', 'certificate-issued'];
const NOT_CERTIFIED: Step[] = [...TO_ASSESSMENT, ...FAILS, 'seal'];

const after = (steps: readonly Step[], settings = FAST_TRACK): CaseState => caseAfter(service, steps, settings);

describe('the way to the certificate', () => {
  it.each<[string, CaseSettings, Step[], string[]]>([
    [
      'fast: valid at once, notice after issue',
      FAST_TRACK,
      [...TO_ASSESSMENT, ...MEETS, 'seal', ...TO_ISSUE, 'end-notice'],
      [
        'submitted',
        'accepted',
        'assigned',
        'booked',
        'assessing',
        'signed',
        'reviewing',
        'registering',
        'issuing',
        'notice-after',
        'issued',
      ],
    ],
    [
      'national: two doctors, notice before review',
      NATIONAL,
      [...TO_ASSESSMENT, ...MEETS, SECOND, 'seal', 'end-notice', ...TO_ISSUE],
      [
        'submitted',
        'accepted',
        'assigned',
        'booked',
        'assessing',
        'signed',
        'notice',
        'reviewing',
        'registering',
        'issuing',
        'issued',
      ],
    ],
    [
      'returned once, refused by the registry once',
      FAST_TRACK,
      [
        'return',
        'supplement',
        ...TO_ASSESSMENT,
        ...MEETS,
        'seal',
        'approve',
        'registry-refused',
        'retry-registry',
        'registry-received',
      ],
      [
        'submitted',
        'returned',
        'submitted',
        'accepted',
        'assigned',
        'booked',
        'assessing',
        'signed',
        'reviewing',
        'registering',
        'registry-refused',
        'registering',
        'issuing',
      ],
    ],
    [
      'not certified, the city orders a new assessment',
      FAST_TRACK,
      [...NOT_CERTIFIED, 'object', 'reassess'],
      [
        'submitted',
        'accepted',
        'assigned',
        'booked',
        'assessing',
        'signed',
        'not-certified',
        'city-review',
        'accepted',
      ],
    ],
    [
      'not certified, both bodies decline',
      FAST_TRACK,
      [...NOT_CERTIFIED, 'object', 'decline', 'object', 'decline'],
      [
        'submitted',
        'accepted',
        'assigned',
        'booked',
        'assessing',
        'signed',
        'not-certified',
        'city-review',
        'city-declined',
        'province-review',
        'closed-not-certified',
      ],
    ],
    [
      'an objection suspends a certificate, and it is restored',
      FAST_TRACK,
      [...TO_ASSESSMENT, ...MEETS, 'seal', ...TO_ISSUE, 'uphold-objection', 'restore'],
      [
        'submitted',
        'accepted',
        'assigned',
        'booked',
        'assessing',
        'signed',
        'reviewing',
        'registering',
        'issuing',
        'notice-after',
        'suspended',
        'issued',
      ],
    ],
  ])('%s', (_way, settings, steps, stages) => {
    expect(after(steps, settings).stays.map(({ stage }) => stage)).toEqual(stages);
  });
});

describe('what is refused', () => {
  it.each<[string, Step[], Step, string]>([
    ['a second return', ['return', 'supplement'], 'return', 'returned-before'],
    ['a signature before the conclusion', TO_ASSESSMENT, ['sign', { doctorId: 'd1' }], 'no-conclusion'],
    ['withdrawing after approval', [...TO_ASSESSMENT, ...MEETS, 'seal', 'approve'], 'withdraw', 'not-now'],
    ['a seal before the signature', TO_ASSESSMENT, 'seal', 'not-now'],
    ['anything after the end', ['withdraw'], 'accept', 'ended'],
  ])('%s', (_what, done, step, error) => {
    const [action, detail] = typeof step === 'string' ? [step, {}] : step;
    expect(nextStage(service, after(done), action, detail)).toEqual({ ok: false, error });
  });

  it('a second signature of one doctor', () => {
    const state = after([...TO_ASSESSMENT, ...MEETS], NATIONAL);
    expect(nextStage(service, state, 'sign', { doctorId: 'd1' })).toEqual({ ok: false, error: 'signed-already' });
    expect(nextStage(service, state, 'sign', { doctorId: 'd2' })).toEqual({ ok: true, value: 'signed' });
  });

  it('a conclusion of the round before', () => {
    const again = after([...NOT_CERTIFIED, 'object', 'reassess', ...TO_ASSESSMENT.slice(1)]);
    expect(again).toMatchObject({ round: 2, meetsStandard: null, signatures: [] });
    expect(nextStage(service, again, 'sign', { doctorId: 'd1' })).toEqual({ ok: false, error: 'no-conclusion' });
  });
});

describe('who may act', () => {
  const open = (role: Role, ...steps: Step[]) => openActions(service, after(steps), role).map(({ action }) => action);

  it.each<[Role, Step[], string[]]>([
    ['district-reviewer', [], ['accept', 'return', 'refuse']],
    ['district-leader', [], []],
    ['district-leader', ['escalate'], ['accept', 'return', 'refuse']],
    ['liaison', [], ['withdraw']],
    ['doctor', [], []],
    ['doctor', TO_ASSESSMENT, ['conclude', 'sign']],
    ['district-reviewer', [...TO_ASSESSMENT, 'escalate'], []],
    ['seal-keeper', [...TO_ASSESSMENT, ...MEETS], ['seal']],
    ['citizen', NOT_CERTIFIED, ['object', 'withdraw']],
    ['district-leader', [...NOT_CERTIFIED, 'object'], ['reassess', 'decline']],
  ])('%s after %j: %j', (role, steps, actions) => {
    expect(open(role, ...steps)).toEqual(actions);
  });

  it('lets the person withdraw in every stage before approval', () => {
    const undecided = Object.entries(service.flow.stages)
      .filter(([, stage]) => !('final' in stage) && 'withdraw' in stage.actions)
      .map(([id]) => id);
    expect(undecided).toEqual([
      'submitted',
      'returned',
      'accepted',
      'assigned',
      'booked',
      'assessing',
      'signed',
      'not-certified',
      'city-review',
      'city-declined',
      'province-review',
      'notice',
      'objection-upheld',
      'reviewing',
    ]);
  });

  it('lets only the system, staff of the district and nobody else end a case by decision', () => {
    const decisions = Object.values(service.flow.stages).flatMap((stage) =>
      'final' in stage
        ? []
        : Object.entries(stage.actions).filter(([action]) => ['approve', 'reject', 'refuse'].includes(action)),
    );
    expect(new Set(decisions.flatMap(([, { by }]) => by))).toEqual(new Set(['district-reviewer']));
  });
});

describe('time limits', () => {
  const days = (steps: Step[], settings = FAST_TRACK) => dueAt(service, after(steps, settings), CALENDAR)?.slice(0, 10);

  it.each<[string, Step[], string | undefined]>([
    ['acceptance: the setting of the district', [], '2026-03-05'],
    ['assessment and seal: seven working days from the assessment', [...TO_ASSESSMENT, ...MEETS], '2026-03-11'],
    ['review: ten working days', [...TO_ASSESSMENT, ...MEETS, 'seal'], '2026-03-16'],
    ['objection: ten working days', NOT_CERTIFIED, '2026-03-16'],
    ['notice: five working days', [...TO_ASSESSMENT, ...MEETS, 'seal', ...TO_ISSUE], '2026-03-09'],
    ['the person: none', ['return'], undefined],
  ])('%s', (_what, steps, due) => {
    expect(days(steps)).toBe(due);
  });

  it('closes the right to object with its last day', () => {
    const state = after(NOT_CERTIFIED);
    expect(openActions(service, state, 'citizen', true)).toContainEqual(
      expect.objectContaining({ action: 'object', blockedBy: 'too-late' }),
    );
  });
});
