/** What each kind of photo has to measure at least, in pixels, whichever way it is held. */
import type { Question } from '@yimi/service-kit/form';

export const PHOTO_NEEDS = {
  portrait: { width: 300, height: 400 },
  'id-front': { width: 600, height: 400 },
  'id-back': { width: 600, height: 400 },
  'household-book': { width: 600, height: 400 },
  'guardian-document': { width: 600, height: 400 },
  medical: { width: 600, height: 400 },
  proof: { width: 600, height: 400 },
} as const satisfies Record<NonNullable<Question['photo']>, { width: number; height: number }>;
