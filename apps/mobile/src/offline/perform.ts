/** One action of a draft's lane as one request to the server. */
import type { Client } from '@yimi/api-client/client';
import { giveAnswer } from '@yimi/service-kit/prefill';
import type { Action, Lane } from './lane.ts';

export type Means = {
  api: Client;
  /** Sends a photo that the phone keeps. @returns the upload's id */
  upload: (photo: string) => Promise<string>;
};

/** What the lane knows after an action has counted. */
export type Learned = Partial<Pick<Lane, 'draftId' | 'draft' | 'own' | 'uploads' | 'files' | 'caseId'>>;

/**
 * Sends one action with what the lane has learned from those before it.
 * @throws ProblemError
 */
export async function perform(lane: Lane, action: Action, { api, upload }: Means): Promise<Learned> {
  const { key } = action;
  switch (action.kind) {
    case 'begin': {
      const draft = await api.post('/api/drafts', { body: action.body, key });
      // Nobody has seen this draft on this phone: what was answered elsewhere since its beginning is a conflict.
      return { draftId: draft.id, draft: { ...draft, id: lane.id, revision: 0 } };
    }
    case 'upload':
      return { uploads: { ...lane.uploads, [action.photo]: await upload(action.photo) } };
    case 'file': {
      const uploadId = known(lane.uploads[action.photo]);
      const body = { uploadId, kind: action.photoKind, personId: lane.draft.subject.personId };
      const { fileId } = await api.post('/api/files', { body, key });
      return { files: { ...lane.files, [action.photo]: fileId } };
    }
    case 'answer':
      return sendAnswer(lane, action, api);
    case 'submit': {
      const { caseId } = await api.post('/api/drafts/{id}/submit', { path: { id: known(lane.draftId) }, key });
      return { caseId };
    }
  }
}

async function sendAnswer(
  { draftId, draft, own, files }: Lane,
  { question, value, photo, seen, key }: Extract<Action, { kind: 'answer' }>,
  api: Client,
): Promise<Learned> {
  const { answer, revision } = await api.put('/api/drafts/{id}/answers/{question}', {
    path: { id: known(draftId), question },
    body: {
      value: photo === undefined ? value : known(files[photo]),
      // Its own earlier answer to this question is no conflict; an answer to another question hides none.
      revision: Math.max(seen, own[question] ?? 0),
    },
    key,
  });
  const { [question]: before, ...others } = draft.answers;
  const after = answer && { ...giveAnswer(before, answer.value), ...answer };
  return {
    own: { ...own, [question]: revision },
    draft: { ...draft, answers: after ? { ...others, [question]: after } : others },
  };
}

/** The server keeps an upload for a day. The phone still has the photo: it is sent again as another upload. */
export function uploadAnew(lane: Lane, code: string, newKey: () => string): Lane | undefined {
  const [action, ...rest] = lane.actions;
  if (code !== 'upload-gone' || action?.kind !== 'file') return undefined;
  const upload: Action = { kind: 'upload', photo: action.photo, key: newKey(), at: action.at };
  return { ...lane, actions: [upload, { ...action, key: newKey() }, ...rest] };
}

/** Actions are sent in order: what one needs, those before it have brought. */
function known(value: string | undefined): string {
  if (value === undefined) throw new Error('an action was sent before those that it needs');
  return value;
}
