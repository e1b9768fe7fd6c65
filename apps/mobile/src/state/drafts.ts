/** Drafts that are being filled in. Each answer is on the server before the next question is shown. */
import { ProblemError } from '@yimi/api-client/problem-error';
import type { Draft } from '@yimi/api-client/views';
import type { Answer, AnswerValue } from '@yimi/service-kit/form';
import type { Photo } from '../device/photo';
import { newKey } from '../device/server';
import { type PhotoKind, photoActs } from '../offline/lane.ts';
import { shownDraft } from '../offline/shown-draft.ts';
import { api } from './api.ts';
import { createCell } from './cell.ts';
import { keepsDrafts } from './kept-drafts.ts';

/** Only who keeps drafts on the phone needs the code for it. */
const lanes = () => import('./lanes.ts');

const drafts = createCell<Readonly<Record<string, Draft>>>({});

function keep(draft: Draft) {
  drafts.set({ ...drafts.get(), [draft.id]: draft });
}

export function useDraft(id: string): Draft | undefined {
  return drafts.use()[id];
}

export async function loadDraft(id: string): Promise<Draft> {
  const draft = keepsDrafts()
    ? await (await lanes()).openKeptDraft(id)
    : await api.get('/api/drafts/{id}', { path: { id } });
  keep(draft);
  return draft;
}

/** The same question was answered elsewhere in the meantime, as the problem 'draft-changed' tells it. */
export type ElsewhereChange = { mine: AnswerValue; theirs: AnswerValue | null };

/**
 * Saves one answer; null takes it back.
 * @throws ProblemError; after 'draft-changed' the draft is the newest, and saving again takes this value
 */
export async function saveAnswer(id: string, question: string, value: AnswerValue | null): Promise<void> {
  const draft = drafts.get()[id] ?? (await loadDraft(id));
  try {
    if (keepsDrafts()) {
      const { actOn } = await lanes();
      keep(shownDraft(await actOn(id, () => [{ kind: 'answer', question, value, seen: draft.revision }])));
      return;
    }
    const { answer, revision } = await api.put('/api/drafts/{id}/answers/{question}', {
      path: { id, question },
      body: { value, revision: draft.revision },
    });
    keepAnswer(id, question, answer, revision);
  } catch (error) {
    if (error instanceof ProblemError && error.code === 'draft-changed') await loadDraft(id);
    throw error;
  }
}

/** Answers with a photo that lies on this phone; its bytes are there before the answer says so. */
export async function savePhoto(id: string, question: string, kind: PhotoKind, photo: Photo): Promise<void> {
  const [{ keepPhoto }, { actOn }] = await Promise.all([import('../device/kept-photo'), lanes()]);
  const name = newKey();
  await keepPhoto(name, photo);
  keep(shownDraft(await actOn(id, ({ draft }) => photoActs(name, kind, question, draft.revision))));
}

/**
 * Submits the draft.
 * @returns the case; undefined when it waits on this phone for a network
 * @throws ProblemError
 */
export async function submitDraft(id: string): Promise<string | undefined> {
  if (keepsDrafts()) {
    const { actOn, sendAll } = await lanes();
    const { caseId } = await actOn(id, () => [{ kind: 'submit' }]);
    void sendAll();
    return caseId;
  }
  return (await api.post('/api/drafts/{id}/submit', { path: { id } })).caseId;
}

function keepAnswer(id: string, question: string, answer: Answer | null, revision: number) {
  const draft = drafts.get()[id];
  if (!draft) return;
  const { [question]: _, ...others } = draft.answers;
  keep({ ...draft, answers: answer ? { ...others, [question]: answer } : others, revision });
}
