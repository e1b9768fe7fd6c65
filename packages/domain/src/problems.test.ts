import { describe, expect, it } from 'vitest';
import { ASSESSMENT_PROBLEMS } from './problems/assessment.ts';
import { BENEFIT_PROBLEMS } from './problems/benefit.ts';
import { CASE_PROBLEMS } from './problems/case.ts';
import { CERTIFICATE_PROBLEMS } from './problems/certificate.ts';
import { EXPORT_PROBLEMS } from './problems/export.ts';
import { FIELDWORK_PROBLEMS } from './problems/fieldwork.ts';
import { ORGANISATION_PROBLEMS } from './problems/organisation.ts';
import { OVERSIGHT_PROBLEMS } from './problems/oversight.ts';
import { PERSON_PROBLEMS } from './problems/person.ts';
import { REQUEST_PROBLEMS } from './problems/request.ts';
import { RULE_PROBLEMS } from './problems/rules.ts';
import { SIGN_IN_PROBLEMS } from './problems/sign-in.ts';
import { UPLOAD_PROBLEMS } from './problems/upload.ts';
import { fieldProblem, PROBLEMS, Problem, problem, problemDocument, problemTitle } from './problems.ts';

const codes = Object.keys(PROBLEMS) as (keyof typeof PROBLEMS)[];

describe('the table of problems', () => {
  it('names each code once', () => {
    const subjects = [
      REQUEST_PROBLEMS,
      RULE_PROBLEMS,
      SIGN_IN_PROBLEMS,
      PERSON_PROBLEMS,
      CASE_PROBLEMS,
      UPLOAD_PROBLEMS,
      ASSESSMENT_PROBLEMS,
      CERTIFICATE_PROBLEMS,
      EXPORT_PROBLEMS,
      ORGANISATION_PROBLEMS,
      OVERSIGHT_PROBLEMS,
      BENEFIT_PROBLEMS,
      FIELDWORK_PROBLEMS,
    ];
    expect(subjects.flatMap((subject) => Object.keys(subject)).sort()).toEqual([...codes].sort());
  });

  it.each(codes)('%s reads as a whole sentence without its values', (code) => {
    const says = problemTitle(code);
    expect(says).toMatch(/[。]$/);
    expect(says).not.toMatch(/[[\]{}]/);
    expect(says).not.toMatch(/非法|错误码|无效参数|失败|禁止/);
    expect(Array.from(says).length).toBeLessThanOrEqual(60);
  });

  it.each(codes)('%s has a code that fits into an address', (code) => {
    expect(code).toMatch(/^[a-z]+(-[a-z]+)*$/);
  });
});

describe('a problem', () => {
  it('says what is known and leaves out what is not', () => {
    const known = problem('open-application-exists', { params: { caseNo: 'HL2026000001' } });
    expect(known.title).toContain('（编号 HL2026000001）');
    expect(problem('open-application-exists').title).not.toContain('编号');
  });

  it('takes only the values that its sentence has', () => {
    // @ts-expect-error this sentence has no {phone}
    expect(problem('open-application-exists', { params: { phone: '1' } })).toBeInstanceOf(Problem);
  });

  it('becomes problem details', () => {
    const refused = problem('answers-incomplete', {
      fields: [fieldProblem('citizenNumber', 'citizen-number-length'), { path: 'since', says: '请填写年份。' }],
    });
    expect(problemDocument(refused, 'req-1')).toEqual({
      type: 'https://yimi.example/problems/answers-incomplete',
      title: PROBLEMS['answers-incomplete'].title,
      status: 422,
      detail: PROBLEMS['answers-incomplete'].developer,
      instance: 'req-1',
      fields: [
        { path: 'citizenNumber', code: 'citizen-number-length', title: PROBLEMS['citizen-number-length'].title },
        { path: 'since', code: 'answers-incomplete', title: '请填写年份。' },
      ],
    });
  });

  it('carries further members, which never replace its own', () => {
    const document = problemDocument(problem('draft-changed', { more: { theirs: 'a', yours: 'b', status: 200 } }));
    expect(document).toMatchObject({ theirs: 'a', yours: 'b', status: 409 });
  });

  it('keeps personal values out of the message that goes to the log', () => {
    expect(problem('open-application-exists', { params: { caseNo: 'HL2026000001' } }).message).not.toContain('HL2026');
  });
});
