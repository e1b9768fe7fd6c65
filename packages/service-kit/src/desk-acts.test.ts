import type { Role } from '@yimi/domain/roles';
import { describe, expect, it } from 'vitest';
import type { CaseAction } from './case-state.ts';
import { calledUpon, openDeskActs } from './desk-acts.ts';
import type { ActionDetail } from './flow.ts';
import { foldCase, nextStage, openActions, runningStage } from './fold-case.ts';
import { SAMPLE } from './sample-service.ts';

const SETTINGS = { signingDoctors: 2, notice: 'after-issue', noticeWorkingDays: 5, acceptWorkingDays: 3 } as const;

type Step = [action: string, role?: Role, actorId?: string, detail?: ActionDetail];
const TO_PANEL: Step[] = [['begin'], ['conclude'], ['sign'], ['sign'], ['again'], ['pass']];

function caseAfter(...steps: Step[]) {
  const all: Step[] = [['submit', 'citizen', 'a', { settings: SETTINGS }], ...steps];
  const actions = all.map(([action, actorRole = 'system', actorId = 'a', detail = {}], place): CaseAction => {
    const at = `2026-03-02T01:${String(place).padStart(2, '0')}:00.000Z`;
    return { seq: place + 1, action, actorId, actorRole, actorName: '某人', at, detail };
  });
  return foldCase(SAMPLE, actions);
}
const deskOf = (state: ReturnType<typeof caseAfter>, role: Role, actorId = 'me') =>
  openDeskActs(runningStage(SAMPLE, state.stage), state, { role, actorId });

describe('deciding together', () => {
  const agree = (role: Role): Step => ['agree', role, role];

  it('leads on when every role has agreed, in any order, each once', () => {
    const two = caseAfter(...TO_PANEL, agree('civil-affairs'), agree('township-clerk'));
    expect(two.stage).toBe('panel');
    expect(calledUpon(runningStage(SAMPLE, 'panel'), two)).toEqual(['district-reviewer']);
    const by = (role: Role) => nextStage(SAMPLE, two, 'agree', {}, { role, actorId: role });
    expect(by('civil-affairs')).toEqual({ ok: false, error: 'agreed-already' });
    expect(by('district-reviewer')).toEqual({ ok: true, value: 'notice' });
    expect(
      caseAfter(...TO_PANEL, agree('civil-affairs'), agree('township-clerk'), agree('district-reviewer')).stage,
    ).toBe('notice');
  });

  it('shows who has agreed that nothing is left to do', () => {
    const state = caseAfter(...TO_PANEL, agree('civil-affairs'));
    expect(openActions(SAMPLE, state, 'civil-affairs')).toContainEqual({
      action: 'agree',
      blockedBy: 'agreed-already',
    });
    expect(openActions(SAMPLE, state, 'township-clerk')).toContainEqual({ action: 'agree' });
  });

  it('counts people where two of one role have to agree, as many as the district wants', () => {
    const one = caseAfter(...TO_PANEL, ['both-agree', 'district-reviewer', 'li']);
    const by = (actorId: string) => nextStage(SAMPLE, one, 'both-agree', {}, { role: 'district-reviewer', actorId });
    expect(one.stage).toBe('panel');
    expect(by('li')).toEqual({ ok: false, error: 'agreed-already' });
    expect(by('wang')).toEqual({ ok: true, value: 'notice' });
  });

  it('forgets who agreed when one refuses, who says to which stage it goes back', () => {
    const state = caseAfter(...TO_PANEL, agree('civil-affairs'));
    expect(nextStage(SAMPLE, state, 'disagree', {})).toEqual({ ok: false, error: 'stage-needed' });
    expect(nextStage(SAMPLE, state, 'disagree', { stage: 'notice' })).toEqual({ ok: false, error: 'stage-needed' });
    expect(nextStage(SAMPLE, state, 'disagree', { stage: 'assessing' })).toEqual({ ok: true, value: 'assessing' });
    const back = caseAfter(...TO_PANEL, agree('civil-affairs'), [
      'disagree',
      'township-clerk',
      'b',
      { stage: 'assessing' },
    ]);
    expect(back).toMatchObject({ stage: 'assessing', agreed: {} });
  });

  it('goes to the first stage where an older rule had only that one', () => {
    expect(caseAfter(...TO_PANEL, ['disagree']).stage).toBe('submitted');
  });
});

describe('the desk of every flow', () => {
  it('is open to the owner while staff work, to nobody of a hospital, and to no citizen', () => {
    expect(deskOf(caseAfter(), 'district-reviewer')).toEqual(['hand-over', 'ask-opinion']);
    expect(deskOf(caseAfter(), 'doctor')).toEqual([]);
    expect(deskOf(caseAfter(), 'citizen')).toEqual([]);
    expect(deskOf(caseAfter(['return']), 'district-reviewer')).toEqual([]);
    expect(deskOf(caseAfter(['refuse']), 'district-reviewer')).toEqual([]);
  });

  it('is open to whoever was given overdue work', () => {
    expect(deskOf(caseAfter(), 'district-leader')).toEqual(['supervise']);
    expect(deskOf(caseAfter(['escalate']), 'district-leader')).toEqual(['hand-over', 'ask-opinion']);
  });

  it('gives the case to a colleague until the stage is left', () => {
    const given: Step = ['hand-over', 'district-reviewer', 'li', { accountId: 'wang' }];
    expect(caseAfter(given).desk.holder).toBe('wang');
    expect(caseAfter(given, ['return']).desk.holder).toBeNull();
  });

  it('decides nothing while an opinion is awaited, and lets the clock run', () => {
    const ask: Step = ['ask-opinion', 'district-reviewer', 'li', { accountId: 'wang' }];
    const asked = caseAfter(ask);
    expect(asked.stays).toHaveLength(1);
    expect(calledUpon(runningStage(SAMPLE, asked.stage), asked)).toEqual(['wang']);
    expect(nextStage(SAMPLE, asked, 'refuse', {})).toEqual({ ok: false, error: 'opinion-open' });
    expect(openActions(SAMPLE, asked, 'district-reviewer').every(({ blockedBy }) => blockedBy === 'opinion-open')).toBe(
      true,
    );
    expect(deskOf(asked, 'civil-affairs', 'wang')).toEqual(['give-opinion']);
    expect(deskOf(asked, 'civil-affairs', 'zhao')).toEqual([]);
    for (const answer of [['give-opinion', 'civil-affairs', 'wang'], ['recall-opinion']] as Step[])
      expect(nextStage(SAMPLE, caseAfter(ask, answer), 'refuse', {})).toEqual({ ok: true, value: 'refused' });
  });

  it('keeps a leader’s mark across stages until it is answered', () => {
    const marked = caseAfter(['supervise', 'district-leader']);
    expect(deskOf(marked, 'district-leader')).toEqual([]);
    expect(deskOf(marked, 'district-reviewer')).toContain('answer-supervision');
    expect(caseAfter(['supervise'], ['return']).desk.supervisedAt).not.toBeNull();
    expect(caseAfter(['supervise'], ['answer-supervision']).desk.supervisedAt).toBeNull();
  });

  it('is reminded once in a stay', () => {
    expect(deskOf(caseAfter(), 'system')).toEqual(['remind']);
    expect(deskOf(caseAfter(['remind']), 'system')).toEqual([]);
    expect(caseAfter(['remind'], ['return'], ['supplement']).desk.remindedAt).toBeNull();
  });
});
