/**
 * A lane: one thing that is worked on, with everything that was done to it on this phone and is not on the server yet.
 * Its actions are sent one after another, each under a key of its own that was made with the action, so that an action
 * whose answer was lost counts once however often it is sent. Here: the lane of a draft. That of a visit lies beside it.
 */
import type { Body } from '@yimi/api-client/client';
import type { ProblemError } from '@yimi/api-client/problem-error';
import type { Draft } from '@yimi/api-client/views';
import type { AnswerValue } from '@yimi/service-kit/form';

export type PhotoKind = Body<'/api/files', 'post'>['kind'];

/** What is sent. Nothing in an action changes after it was made: the same key always goes with the same request. */
export type Act =
  | { kind: 'begin'; body: Body<'/api/drafts', 'post'> }
  /** `seen` is the draft's revision that the person had before their eyes. A photo answers with its file. */
  | { kind: 'answer'; question: string; value: AnswerValue | null; photo?: string; seen: number }
  | { kind: 'upload'; photo: string }
  | { kind: 'file'; photo: string; photoKind: PhotoKind }
  | { kind: 'submit' };

/** `key` is its idempotency key; `at` the phone's time in milliseconds. */
export type Action = Act & { key: string; at: number };

/** Why the first action of a lane was refused, as the server said it. */
export type Refusal = Pick<ProblemError, 'code' | 'title' | 'status' | 'fields' | 'body'>;

/** What every kind of lane has. */
export type Waiting<A extends { key: string } = { key: string }> = {
  id: string;
  /** Whose lane it is: nobody else sees or sends it. */
  accountId: string;
  actions: readonly A[];
  /** The first action was refused: the lane waits for the person. */
  refusal: Refusal | undefined;
};

/** Its id is the draft's; of a draft that was begun without network an id of the phone's own. */
export type Lane = Waiting<Action> & {
  /** The draft's id on the server; undefined until it was begun there. */
  draftId: string | undefined;
  /** As the server last told it, without what is still to be sent. */
  draft: Draft;
  /** Revision at which this phone last answered a question. */
  own: Readonly<Record<string, number>>;
  /** Uploads and files on the server, by photo. */
  uploads: Readonly<Record<string, string>>;
  files: Readonly<Record<string, string>>;
  /** The case that the draft has become. */
  caseId: string | undefined;
};

/** A lane for a draft that the server knows. */
export function laneOf(draft: Draft, accountId: string): Lane {
  return { ...emptyLane(draft, accountId), draftId: draft.id };
}

/** A lane for a draft that the server does not know yet: to begin it is the first action. */
export function newLane(draft: Draft, accountId: string, begin: Action): Lane {
  return { ...emptyLane(draft, accountId), actions: [begin] };
}

function emptyLane(draft: Draft, accountId: string): Lane {
  return {
    id: draft.id,
    accountId,
    draftId: undefined,
    draft,
    own: {},
    uploads: {},
    files: {},
    actions: [],
    refusal: undefined,
    caseId: undefined,
  };
}

export function withActions<L extends Waiting>(lane: L, ...actions: L['actions'][number][]): L {
  return { ...lane, actions: [...lane.actions, ...actions] };
}

/** A photo as an answer: its bytes, then the file, then the answer that names the file. */
export function photoActs(photo: string, photoKind: PhotoKind, question: string, seen: number): Act[] {
  return [
    { kind: 'upload', photo },
    { kind: 'file', photo, photoKind },
    { kind: 'answer', question, value: null, photo, seen },
  ];
}

/** The newest draft of the server. What is still to be sent keeps the revision that the person saw. */
export function withDraft(lane: Lane, draft: Draft): Lane {
  return { ...lane, draft };
}

/** How many acts of the person wait; a photo is one of them and not three. */
export function unsentActs({ actions }: Lane): number {
  return actions.filter(({ kind }) => kind !== 'upload' && kind !== 'file').length;
}

/** Photos whose bytes this phone still needs. */
export function photosOf({ actions }: Lane): string[] {
  return actions.flatMap((action) => ('photo' in action && action.photo ? [action.photo] : []));
}
