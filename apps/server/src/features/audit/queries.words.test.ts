import { describe, expect, test } from 'vitest';
import { didWords, whyWords } from './queries.words.ts';

const row = {
  actorRole: 'district-reviewer',
  action: 'case.read',
  outcome: 'read',
  caseNo: '230111-1',
  serviceId: 'disability-certificate',
  serviceVersion: 1,
  reason: null,
  permission: null,
  count: null,
} as const;

describe('a row of the trail in words', () => {
  test('names an act on a case as its service does', () => {
    expect(didWords({ ...row, action: 'case.accept', outcome: 'done' })).toBe('受理了申请');
    expect(whyWords({ ...row, actorRole: 'citizen', action: 'case.withdraw' })).toBeNull();
    expect(whyWords({ ...row, action: 'case.accept' })).toBe('办理案号 230111-1 的申请');
  });

  test('names which numbers were shown, and for what', () => {
    const shown = { ...row, action: 'number.reveal', reason: 'national-registry' };
    expect(didWords(shown)).toBe('看了完整的身份证号、残疾人证号');
    expect(whyWords(shown)).toBe('在全国残疾人信息系统里查询、更正');
  });

  test('says that what was refused did not happen', () => {
    expect(didWords({ ...row, outcome: 'denied' })).toBe('想看办件，被系统拒绝');
    expect(didWords({ ...row, action: 'session.begin', outcome: 'denied' })).toBe('登录没有成功');
    const refused = { ...row, action: 'request.denied', outcome: 'denied', permission: 'queue.read' } as const;
    expect(didWords(refused)).toBe('想“看办件列表”，被系统拒绝');
    expect(didWords({ ...refused, count: 40 })).toBe('想“看办件列表”，被系统拒绝（一分钟里又有 40 次）');
    expect(didWords({ ...refused, permission: 'of-before' })).toBe('想打开不该看的内容，被系统拒绝');
  });

  test('shows an act that it has no words for instead of hiding it', () => {
    expect(didWords({ ...row, action: 'planted.act' })).toBe('做了一项操作（planted.act）');
  });
});
