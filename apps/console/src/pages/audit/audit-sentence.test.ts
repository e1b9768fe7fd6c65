import { expect, test } from 'vitest';
import { auditSentence } from './audit-sentence.ts';

const row = {
  ...{ id: '1', at: '2026-11-23T01:00:00Z', login: 'reviewer1', action: 'case.read', outcome: 'read' as const },
  ...{ who: '程斌', roleName: '区残联审核人', unitName: '呼兰区残联', caseNo: 'N-1' },
};

test('a row is one sentence: who in which post, why, what, and whose file', () => {
  expect(auditSentence({ ...row, did: '看了办件', why: '办理案号 N-1 的申请', personMasked: '王*明' })).toBe(
    '程斌（呼兰区残联 · 区残联审核人）为了“办理案号 N-1 的申请”，看了办件，档案是王*明的。',
  );
});

test('an act without a purpose of its own names the case', () => {
  expect(
    auditSentence({
      ...row,
      who: '王*明',
      roleName: '申请人',
      unitName: null,
      did: '提交了申请',
      why: null,
      personMasked: '王*明',
    }),
  ).toBe('王*明（申请人）提交了申请（案号 N-1），档案是王*明的。');
});

test('what is not known, or concerns nobody, is left out', () => {
  const rest = { ...row, caseNo: null, login: null, unitName: null, why: null, personMasked: null };
  expect(auditSentence({ ...rest, who: '王*明', roleName: '申请人', did: '登录' })).toBe('王*明（申请人）登录。');
  expect(auditSentence({ ...rest, who: null, roleName: '系统', did: '发出了提醒' })).toBe('系统发出了提醒。');
  expect(auditSentence({ ...rest, who: null, roleName: '申请人', did: '要了短信验证码' })).toBe(
    '未登录的人（申请人）要了短信验证码。',
  );
});
