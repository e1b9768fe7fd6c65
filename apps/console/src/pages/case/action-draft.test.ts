import { expect, test } from 'vitest';
import { draftErrors, EMPTY_DRAFT, FIELD, LATER, OTHER, reasonOf } from './action-draft.ts';

const nothing = { needs: undefined, reasons: [], backTo: [], hospital: false, slot: false };
const fields = (...args: Parameters<typeof draftErrors>) => draftErrors(...args).map(({ fieldId }) => fieldId);

test('an action that asks nothing lacks nothing', () => {
  expect(draftErrors(EMPTY_DRAFT, nothing)).toEqual([]);
});

test('a reason is chosen from the list, or written when it is another', () => {
  const asked = { ...nothing, needs: 'reason' as const, reasons: ['no-authority'] };
  expect(fields(EMPTY_DRAFT, asked)).toEqual([FIELD.reason]);
  expect(fields({ ...EMPTY_DRAFT, reason: OTHER, words: '  ' }, asked)).toEqual([FIELD.words]);
  expect(fields({ ...EMPTY_DRAFT, reason: 'no-authority' }, asked)).toEqual([]);
  expect(fields(EMPTY_DRAFT, { ...asked, reasons: [] })).toEqual([FIELD.words]);
});

test('what is sent is the key of a listed reason, or the words of another', () => {
  expect(reasonOf({ ...EMPTY_DRAFT, reason: 'no-authority', words: '旧' }, { reasons: ['no-authority'] })).toBe(
    'no-authority',
  );
  expect(reasonOf({ ...EMPTY_DRAFT, reason: OTHER, words: ' 另有原因 ' }, { reasons: ['no-authority'] })).toBe(
    '另有原因',
  );
  expect(reasonOf({ ...EMPTY_DRAFT, reason: '', words: '同意复核' }, { reasons: [] })).toBe('同意复核');
});

test('a notice needs an item; a hospital may be left for later, but not be forgotten', () => {
  expect(fields(EMPTY_DRAFT, { ...nothing, needs: 'missing-items' })).toEqual([FIELD.missing]);
  expect(fields(EMPTY_DRAFT, { ...nothing, hospital: true })).toEqual([FIELD.hospital]);
  expect(fields({ ...EMPTY_DRAFT, hospitalId: LATER }, { ...nothing, hospital: true })).toEqual([]);
});
