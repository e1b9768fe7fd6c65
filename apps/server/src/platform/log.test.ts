import { expect, test } from 'vitest';
import { plainError } from './log.ts';

test('an error is logged without rows and long numbers, with what finds its cause', () => {
  const cause = Object.assign(new Error('duplicate key for 13900000001'), {
    code: '23505',
    constraint: 'account_phone',
    detail: 'Key (citizen_number)=(23011119800101123X) already exists.',
  });
  const error = new Error('person 23011119800101123X of case 01a20aec-462b-70fa-ada9-123456789012', { cause });
  const text = JSON.stringify(plainError(error));
  expect(text).not.toMatch(/23011119800101123X|13900000001|already exists/);
  expect(text).toContain('01a20aec-462b-70fa-ada9-123456789012');
  expect(plainError(error)).toMatchObject({ cause: { sqlstate: '23505', constraint: 'account_phone' } });
});
