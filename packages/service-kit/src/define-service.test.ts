import { describe, expect, it } from 'vitest';
import { defineService } from './define-service.ts';
import { SAMPLE } from './sample-service.ts';
import type { Service } from './service.ts';

/** The sample with one place changed, written as 'flow.stages.notice.whenDue'. */
function planted(path: string, value: unknown): Service {
  const change = (inside: unknown, [key, ...rest]: string[]): unknown => {
    if (key === undefined) return value;
    if (Array.isArray(inside)) return inside.map((item, place) => (place === Number(key) ? change(item, rest) : item));
    const object = { ...(inside as Record<string, unknown>) };
    if (rest.length === 0 && value === undefined) delete object[key];
    else object[key] = change(object[key], rest);
    return object;
  };
  return change(SAMPLE, path.split('.')) as Service;
}

/** An entitlement in place of the certificate, as far as the sample can give one. */
const ENTITLEMENT = {
  kind: 'entitlement',
  grades: ['full'],
  gradeOf: () => 'full',
  period: 'standing',
  starts: 'decision-day',
  runs: 'until-ended',
  stops: ['moved'],
  yearlyCheck: { ways: ['face', 'staff'] },
  account: null,
  basis: '样例办法第三条',
};

const UNDECLARED = { fact: 'income', is: true };

describe('a declaration is refused', () => {
  it.each([
    ['id', 'Sample Card', 'id Sample Card is not in lower case'],
    ['version', 0, 'version is not a whole number'],
    ['from', '2026-02-30', 'from is 2026-02-30, which is no day'],
    ['enteredBy', [], 'enteredBy is empty'],
    ['outcome.basis', '', 'outcome names no basis'],
    ['outcome', ENTITLEMENT, 'texts.benefit.gives is missing'],
    ['outcome', ENTITLEMENT, 'texts.benefit.grades.full is missing'],
    ['outcome', ENTITLEMENT, 'texts.benefit.stops.moved is missing'],
    ['outcome', { ...ENTITLEMENT, grades: ['full', 'full'] }, 'outcome gives a grade twice'],
    ['outcome', { ...ENTITLEMENT, stops: [] }, 'outcome names no reason why it stops'],
    ['outcome', { ...ENTITLEMENT, yearlyCheck: { ways: ['face'] } }, 'outcome has a yearly check by face only'],
    ['outcome', { ...ENTITLEMENT, period: 'month' }, 'outcome gives money and its account is no question'],
    ['outcome', { ...ENTITLEMENT, period: 'month', account: 'name' }, 'its account is no question of the form'],
    ['texts.benefit', { gives: '优待。', grades: {}, stops: {} }, 'texts.benefit belongs to nothing declared'],

    ['flow.first', 'nowhere', 'first is nowhere, which is no running stage'],
    ['flow.first', 'granted', 'first is granted, which is no running stage'],
    ['flow.stages.returned.owner', undefined, 'stage returned has no owner'],
    ['flow.stages.returned.owner', 'mayor', 'stage returned has no owner'],
    ['flow.stages.returned.deadline', undefined, 'stage returned has no deadline'],
    ['flow.stages.returned.deadline', { none: '' }, 'stage returned runs without a limit and does not say why'],
    ['flow.stages.assessing.deadline', { workingDays: 0, basis: 'x' }, 'stage assessing has a deadline of 0'],
    [
      'flow.stages.assessing.deadline',
      { workingDays: 7, basis: '' },
      'stage assessing has a deadline without its basis',
    ],
    ['flow.stages.resumed.deadline.since', 'gone', 'stage resumed counts its deadline since gone'],
    ['flow.stages.assessing.whenDue', 'nothing', 'stage assessing has a deadline that nothing executes'],
    ['flow.stages.returned.whenDue', { escalateTo: 'liaison' }, 'stage returned has no limit, so that whenDue never'],
    ['flow.stages.notice.whenDue', undefined, 'stage notice does not say what happens when it is overdue'],
    ['flow.stages.notice.whenDue', { act: 'vanish' }, 'stage notice does vanish when due, which is no action'],
    ['flow.stages.notice.whenDue', { act: 'object' }, 'stage notice does object when due, which the system may not do'],
    ['flow.stages.assessing.whenDue', { escalateTo: 'mayor' }, 'stage assessing escalates to mayor, which is no role'],
    [
      'flow.stages.assessing.whenDue',
      { escalateTo: 'district-reviewer' },
      'stage assessing escalates to its own owner',
    ],
    ['flow.stages.notice.actions.escalate', { by: ['system'], to: 'granted' }, "declares escalate, which is the kit's"],
    ['flow.stages.notice.actions.end.by', [], 'action notice.end may be done by nobody'],
    ['flow.stages.notice.actions.end.by', ['system', 'mayor'], 'action notice.end is by mayor'],
    ['flow.stages.notice.actions.end.to', 'nowhere', 'action notice.end leads to nowhere'],
    ['flow.stages.notice.actions.end.to', { oneOf: ['nowhere'], choose: () => 'nowhere' }, 'end leads to nowhere'],
    ['flow.stages.notice.waitsFor', 'staff', 'stage notice is approved by time: nobody decides before end'],
    ['flow.stages.submitted.actions.assign', { by: ['citizen'], to: 'notice' }, 'stage notice is approved by time'],
    ['flow.stages.panel.actions.agree.by', ['citizen', 'district-reviewer'], 'by somebody who decides nothing'],
    ['flow.stages.panel.actions.agree.by', ['district-reviewer'], 'panel.agree is countersigned by one alone'],
    ['flow.stages.panel.actions.agree.countersign.needed', 4, 'panel.agree needs 4 roles and has 3'],
    ['flow.stages.panel.actions.agree.countersign.needed', 1, 'panel.agree is countersigned by one alone'],
    ['flow.stages.panel.actions.both-agree.countersign.needed', 'all', 'panel.both-agree needs all people'],
    ['flow.stages.panel.actions.agree.to', { backTo: ['submitted'] }, 'panel.agree is countersigned and leads back'],
    ['flow.stages.panel.actions.disagree.needs', undefined, 'panel.disagree sends back without a reason'],
    ['flow.stages.panel.actions.disagree.to.backTo', ['panel'], 'sends back to panel, which is no earlier stage'],
    ['flow.stages.panel.actions.disagree.to.backTo', ['notice'], 'sends back to notice, which is no earlier stage'],
    ['flow.stages.panel.actions.disagree.to.backTo', ['nowhere'], 'panel.disagree leads to nowhere, which is no stage'],
    ['flow.stages.panel.actions.supervise', { by: ['citizen'], to: 'panel' }, "declares supervise, which is the kit's"],
    ['flow.stages.lost', { final: 'granted' }, 'stage lost is never reached'],
    ['flow.stages.notice.actions', {}, 'stage notice never comes to an end'],

    ['form.questions', [], 'the form asks nothing'],
    ['form.sections', ['who', 'where'], 'section where is empty'],
    ['form.questions.0.section', 'where', 'question name lies in where, which is no section'],
    ['form.questions.1.id', 'name', 'question name is declared twice'],
    ['form.questions.3.options', ['male'], 'question sex has fewer than two options'],
    ['form.questions.3.options', [...'12345678'], 'question sex has more than 7 options'],
    ['form.questions.0.options', ['a', 'b'], 'question name has options and is no choice'],
    ['form.questions.0.maxLength', undefined, 'question name takes text of any length'],
    ['form.questions.11.photo', undefined, 'question portrait has to say which photo it is'],
    ['form.questions.0.photo', 'portrait', 'question name has to say which photo it is, and only a photo'],
    ['form.questions.1.prefill', undefined, 'question number is fixed and never prefilled'],
    ['form.questions.0.mustBeYes', true, 'question name must be yes and is no yes-no question'],
    ['form.questions.0.when', { question: 'needs', includes: 'sight' }, 'question name depends on needs'],
    ['form.questions.5.otherAdultThan', 'truth', 'question guardian depends on truth'],
    ['form.questions.2.agreesWith.question', 'gone', 'question birth depends on gone'],

    ['rules.versions', [], 'the rules have no version'],
    ['rules.versions.0.from', '2020-13-01', 'in force from 2020-13-01, which is no day'],
    ['rules.versions', [...SAMPLE.rules.versions, ...SAMPLE.rules.versions], 'rule versions are not in order'],
    ['rules.versions.0.clauses.0.basis', ' ', 'clause adult names no article'],
    ['rules.versions.0.clauses.0.holds', UNDECLARED, 'clause adult reads income, which is no declared fact'],
    ['rules.versions.0.clauses.0.holds', { all: [{ any: [UNDECLARED] }] }, 'clause adult reads income'],
    [
      'rules.versions.0.clauses',
      [...(SAMPLE.rules.versions[0]?.clauses ?? []), ...(SAMPLE.rules.versions[0]?.clauses ?? [])],
      'clause adult is declared twice',
    ],

    ['texts.summary', '', 'texts.summary is empty'],
    ['texts.sections.who', undefined, 'texts.sections.who is missing'],
    ['texts.questions.name', undefined, 'texts.questions.name is missing'],
    ['texts.questions.name.easy', '', 'texts.questions.name.easy is empty'],
    ['texts.questions.old', { ask: '旧？', easy: '旧？' }, 'texts.questions.old belongs to nothing declared'],
    ['texts.questions.sex.options', undefined, 'texts.questions.sex.options.male is missing'],
    ['texts.stages.notice', undefined, 'texts.stages.notice is missing'],
    ['texts.actions.end', undefined, 'texts.actions.end is missing'],
    ['texts.blocked', {}, 'texts.blocked.twice is missing'],
    ['texts.clauses', {}, 'texts.clauses.adult is missing'],
    ['texts.refusalReasons', {}, 'texts.refusalReasons is empty'],
    ['texts.missingItems', {}, 'texts.missingItems is empty'],
    ['texts.legalBasis', [], 'texts.legalBasis is empty'],
    ['texts.legalBasis.0.articles', [], 'texts.legalBasis.0 needs a document, an article'],
    ['texts.legalBasis.0.document.from', '2020', 'texts.legalBasis.0 is in force from 2020'],
    ['texts.offline', ['请人上门办。'], 'offline names no counter'],
    ['texts.offline', ['到窗口办。'], 'offline names no home visit'],
    ['texts.signLanguageVideo', { none: '无' }, 'signLanguageVideo has neither an id nor a reason'],
    ['texts.easyRead', ['一句。'], 'easyRead has fewer than 3 texts'],
  ])('%s = %j', (path, value, says) => {
    expect(() => defineService(planted(path, value))).toThrow(says);
  });
});

describe('a whole declaration', () => {
  it('is taken as it is', () => {
    expect(defineService(SAMPLE)).toBe(SAMPLE);
  });

  it('names everything that is wrong at once', () => {
    const twice = { ...planted('texts.actions.end', undefined), enteredBy: [] };
    expect(() => defineService(twice)).toThrow(/- enteredBy is empty.*\n- texts\.actions\.end is missing/);
  });
});
