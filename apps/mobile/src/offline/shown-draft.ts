/** A draft as its person sees it: what the server has, with what is still to be sent. */
import type { Draft } from '@yimi/api-client/views';
import type { Answers } from '@yimi/service-kit/form';
import { giveAnswer } from '@yimi/service-kit/prefill';
import type { Lane } from './lane.ts';

const KEPT_PHOTO = 'kept-photo:';

/** The value of a photo question whose photo lies on this phone. */
export function keptPhotoValue(photo: string): string {
  return `${KEPT_PHOTO}${photo}`;
}

/** The photo on this phone that a value means; undefined for a file on the server. */
export function keptPhotoOf(value: string): string | undefined {
  return value.startsWith(KEPT_PHOTO) ? value.slice(KEPT_PHOTO.length) : undefined;
}

export function shownDraft({ draft, actions }: Lane): Draft {
  let answers: Answers = draft.answers;
  for (const action of actions) {
    if (action.kind !== 'answer') continue;
    const { question, photo } = action;
    const value = photo === undefined ? action.value : keptPhotoValue(photo);
    const { [question]: before, ...others } = answers;
    answers = value === null ? others : { ...others, [question]: giveAnswer(before, value) };
  }
  return { ...draft, answers: answers as Draft['answers'] };
}
