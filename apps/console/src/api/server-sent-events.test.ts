import { expect, test } from 'vitest';
import { eventSplitter } from './server-sent-events.ts';

test('an event that arrives in pieces is given once, when it is whole', () => {
  const splitter = eventSplitter();
  expect(splitter.take(': hello\n\nid: 7\nda')).toEqual([]);
  expect(splitter.take('ta: {"a":1}\n')).toEqual([]);
  expect(splitter.take('\nid: 8\ndata: {}\n\n')).toEqual([
    { id: '7', event: '', data: '{"a":1}' },
    { id: '8', event: '', data: '{}' },
  ]);
});

test('heartbeats are no events, several data lines are one text', () => {
  expect(eventSplitter().take(': beat\n\n: beat\n\nid: 9\r\ndata: a\r\ndata: b\r\n\r\n')).toEqual([
    { id: '9', event: '', data: 'a\nb' },
  ]);
});

test('an event is given with its name', () => {
  expect(eventSplitter().take('event: reset\ndata: {}\n\n')).toEqual([{ id: '', event: 'reset', data: '{}' }]);
});
