import { expect, test } from 'vitest';
import { placesOf, slotDays, slotsOn } from './free-slots.ts';

const slots = [
  { id: 'late', startsAt: '2026-11-25T07:00:00Z', free: 2, homeVisit: false },
  { id: 'early', startsAt: '2026-11-25T00:30:00Z', free: 1, homeVisit: false },
  // 00:30 on the 26th in Shanghai
  { id: 'next-day', startsAt: '2026-11-25T16:30:00Z', free: 4, homeVisit: false },
  { id: 'home', startsAt: '2026-11-27T01:00:00Z', free: 1, homeVisit: true },
];

test('days are those of a clock in China, with all their places', () => {
  expect(slotDays(slots, 'hospital')).toEqual([
    { day: '2026-11-25', free: 3 },
    { day: '2026-11-26', free: 4 },
  ]);
  expect(slotDays(slots, 'home')).toEqual([{ day: '2026-11-27', free: 1 }]);
});

test('the times of a day come in order', () => {
  expect(slotsOn(slots, 'hospital', '2026-11-25').map(({ id }) => id)).toEqual(['early', 'late']);
});

test('only places with something free are offered', () => {
  expect(placesOf(slots)).toEqual(['hospital', 'home']);
  expect(placesOf(slots.slice(0, 3))).toEqual(['hospital']);
});
