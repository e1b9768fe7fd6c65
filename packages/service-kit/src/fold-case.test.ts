import type { Role } from '@yimi/domain/roles';
import { describe, expect, it } from 'vitest';
import type { CaseAction } from './case-state.ts';
import type { ActionDetail } from './flow.ts';
import { FAST_TRACK } from './flow-cases.ts';
import { foldCase, nextStage, openActions } from './fold-case.ts';
import { SAMPLE } from './sample-service.ts';

const SETTINGS = { ...FAST_TRACK, signingDoctors: 2 };

/** A case that did these actions, one a minute. */
function afterActions(...actions: (string | [string, ActionDetail])[]) {
  const rows = [['submit', { settings: SETTINGS }] as const, ...actions].map((row, place): CaseAction => {
    const [action, detail] = typeof row === 'string' ? [row, {}] : row;
    const at = `2026-03-02T01:${String(place).padStart(2, '0')}:00.000Z`;
    return { seq: place + 1, action, actorId: 'a', actorRole: 'system', actorName: '某人', at, detail };
  });
  return foldCase(SAMPLE, rows);
}

describe('foldCase', () => {
  it('begins in the first stage with the settings of its first day', () => {
    expect(afterActions()).toMatchObject({
      stage: 'submitted',
      seq: 1,
      settings: SETTINGS,
      done: { submit: 1 },
      round: 0,
    });
  });

  it('refuses a case that does not begin with submit, and an action that the stage does not have', () => {
    expect(() => foldCase(SAMPLE, [])).toThrow('has to begin with submit');
    expect(() => afterActions('end')).toThrow('end is no action of stage submitted');
    expect(() => afterActions('refuse', 'assign')).toThrow('assign is no action of stage refused');
  });

  it('closes a stay when the stage changes, and keeps it open when it stays', () => {
    const { stays } = afterActions(['assign', { hospitalId: 'h' }], 'return');
    expect(stays).toEqual([
      { stage: 'submitted', from: '2026-03-02T01:00:00.000Z', until: '2026-03-02T01:02:00.000Z' },
      { stage: 'returned', from: '2026-03-02T01:02:00.000Z', until: null },
    ]);
  });

  it('records hospital, round, conclusion and signatures', () => {
    const state = afterActions(
      ['assign', { hospitalId: 'h2' }],
      'begin',
      ['conclude', { meets: true }],
      ['sign', { doctorId: 'd1' }],
    );
    expect(state).toMatchObject({ hospitalId: 'h2', round: 1, meetsStandard: true, stage: 'assessing' });
    expect(state.signatures).toEqual([{ doctorId: 'd1', round: 1 }]);
  });

  it('voids the signatures when the conclusion is written anew', () => {
    const state = afterActions(
      'begin',
      ['conclude', { meets: true }],
      ['sign', { doctorId: 'd1' }],
      ['conclude', { meets: false }],
    );
    expect(state).toMatchObject({ signatures: [], meetsStandard: false, round: 1 });
  });

  it('moves on with the last signature that the district wants', () => {
    const signed = [
      ['sign', { doctorId: 'd1' }],
      ['sign', { doctorId: 'd2' }],
    ] as const;
    expect(
      afterActions('begin', ['conclude', { meets: true }], ...signed.map((one) => [...one] as [string, ActionDetail]))
        .stage,
    ).toBe('checking');
  });

  it('keeps who was given overdue work until the stage changes', () => {
    expect(afterActions('escalate')).toMatchObject({ stage: 'submitted', escalatedTo: 'district-leader' });
    expect(afterActions('escalate', 'return').escalatedTo).toBeNull();
  });

  it('does not change when it is folded again', () => {
    expect(afterActions('return', 'supplement')).toEqual(afterActions('return', 'supplement'));
  });
});

describe('nextStage', () => {
  it('says where an action leads', () => {
    expect(nextStage(SAMPLE, afterActions(), 'return', {})).toEqual({ ok: true, value: 'returned' });
    expect(nextStage(SAMPLE, afterActions(), 'escalate', {})).toEqual({ ok: true, value: 'submitted' });
  });

  it.each([
    ['a second return', afterActions('return', 'supplement'), 'return', 'twice'],
    ['an action of another stage', afterActions(), 'end', 'not-now'],
    ['an escalation to nobody', afterActions('return'), 'escalate', 'not-now'],
    ['anything in an ended case', afterActions('refuse'), 'return', 'ended'],
  ])('refuses %s with a key for its sentence', (_what, state, action, error) => {
    expect(nextStage(SAMPLE, state, action, {})).toEqual({ ok: false, error });
  });
});

describe('openActions', () => {
  const names = (role: Role, ...done: string[]) =>
    openActions(SAMPLE, afterActions(...done), role).map(({ action }) => action);

  it('lists what a role may do, and what has to come with it', () => {
    expect(openActions(SAMPLE, afterActions(), 'district-reviewer')).toEqual([
      { action: 'assign' },
      { action: 'refuse', needs: 'reason' },
      { action: 'return', needs: 'missing-items' },
    ]);
    expect(names('citizen')).toEqual([]);
    expect(names('citizen', 'return')).toEqual(['supplement']);
  });

  it('shows a blocked action with the key of its reason', () => {
    const open = openActions(SAMPLE, afterActions('return', 'supplement'), 'district-reviewer');
    expect(open).toContainEqual({ action: 'return', needs: 'missing-items', blockedBy: 'twice' });
  });

  it("lets who was given overdue work do the owner's part, but no personal act", () => {
    expect(names('district-leader')).toEqual([]);
    expect(names('district-leader', 'escalate')).toEqual(['assign', 'refuse', 'return']);
    expect(names('district-leader', 'begin', 'escalate')).toEqual([]);
  });

  it('ends a right with its deadline', () => {
    const state = afterActions('begin', 'conclude', 'sign', 'sign', 'pass');
    expect(openActions(SAMPLE, state, 'citizen')).toEqual([{ action: 'object' }]);
    expect(openActions(SAMPLE, state, 'citizen', true)).toEqual([{ action: 'object', blockedBy: 'too-late' }]);
  });

  it('opens nothing in an ended case', () => {
    expect(names('district-reviewer', 'refuse')).toEqual([]);
  });
});
