import { expect, test } from 'vitest';
import { eventReader } from './live-events.ts';

const STREAM =
  ': hello\n\nid: 7\ndata: {"event":"case.acted"}\n\n: still here\n\nevent: reset\ndata: {}\n\nid: 8\ndata: {"event":"x"}\n\n';

test.each([1, 3, 17, 1000])('pieces of %i characters give the same messages', (size) => {
  const read = eventReader();
  const pieces = STREAM.match(new RegExp(`[\\s\\S]{1,${size}}`, 'g')) ?? [];
  expect(pieces.flatMap(read)).toEqual([
    { id: '7', event: undefined, data: '{"event":"case.acted"}' },
    { id: undefined, event: 'reset', data: '{}' },
    { id: '8', event: undefined, data: '{"event":"x"}' },
  ]);
});
