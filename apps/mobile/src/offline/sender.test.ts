import type { Client } from '@yimi/api-client/client';
import { ProblemError } from '@yimi/api-client/problem-error';
import { beforeEach, describe, expect, test } from 'vitest';
import { type Act, type Action, type Lane, laneOf, photoActs, unsentActs, withActions } from './lane.ts';
import type { LaneStore } from './lane-store.ts';
import { perform, uploadAnew } from './perform.ts';
import { createSender } from './sender.ts';
import { conflictOf, dropRefused, keepMine, takeTheirs, tryAgain } from './settle.ts';
import { keptPhotoOf, shownDraft } from './shown-draft.ts';

type Call = { method: string; path: string; body: unknown; key: string };
type Input = { path?: Record<string, string>; body?: unknown; key?: string };

const NO_NETWORK = new ProblemError(0, { type: 'no-connection' });

let calls: Call[];
/** Answers the next calls of a draft or, when none is left, with what the server would say. */
let refusals: Map<string, ProblemError[]>;
let lanes: Map<string, Lane>;
let planned: (() => void)[];
let made: number;

const newKey = () => `key-${++made}`;
const action = (act: Act): Action => ({ ...act, key: newKey(), at: 0 });
const answer = (question: string, value: string, seen = 1): Action => action({ kind: 'answer', question, value, seen });

const draft = (id: string): Lane['draft'] => ({
  id,
  serviceId: 'disability-certificate',
  serviceVersion: 1,
  revision: 1,
  updatedAt: '2026-11-23T01:00:00.000Z',
  subject: { personId: 'p', name: '王小明', isSelf: false, relation: null },
  facts: { ageYears: 56, hasGuardian: false, enteredByStaff: true, holdsCertificate: false },
  answers: { name: { value: '王小明', source: 'person.name', sourceLabel: '来自公安人口信息', confirmed: false } },
});

const store: LaneStore<Lane> = {
  ids: async () => [...lanes.keys()],
  read: async (id) => lanes.get(id),
  async change(id, next) {
    const after = next(lanes.get(id));
    if (after) lanes.set(id, after);
    return after;
  },
};

async function reply(method: string, path: string, input: Input): Promise<unknown> {
  const id = input.path?.id ?? 'files';
  calls.push({ method, path: `${path}#${id}`, body: input.body, key: input.key ?? '' });
  const refusal = refusals.get(id)?.shift();
  if (refusal) throw refusal;
  if (path.endsWith('/submit')) return { caseId: 'case-1', caseNo: '1' };
  if (path === '/api/files') return { fileId: 'file-1' };
  const { value, revision } = input.body as { value: string; revision: number };
  return { answer: { value, source: 'typed', confirmed: true }, revision: revision + 1 };
}
const api = {
  post: (path: string, input: Input) => reply('post', path, input),
  put: (path: string, input: Input) => reply('put', path, input),
} as unknown as Client;

const sender = () =>
  createSender<Lane>({
    store,
    perform: (lane, action) => perform(lane, action, { api, upload: async (photo) => `upload-of-${photo}` }),
    anew: uploadAnew,
    after: (_ms, call) => {
      planned.push(call);
      return () => {
        planned = planned.filter((each) => each !== call);
      };
    },
    random: () => 0.5,
    newKey,
  });

const keep = (id: string, ...actions: Action[]) => lanes.set(id, withActions(laneOf(draft(id), 'officer'), ...actions));
const lane = (id: string) => lanes.get(id) as Lane;

beforeEach(() => {
  calls = [];
  refusals = new Map();
  lanes = new Map();
  planned = [];
  made = 0;
});

describe('sending', () => {
  test('goes in order, and its own earlier answer is no conflict', async () => {
    keep('a', answer('cause', 'illness'), answer('cause', 'work'), answer('since', '2019'), action({ kind: 'submit' }));
    await sender().wake();
    expect(calls.map(({ path, body }) => [path.split('/').at(-1), body])).toEqual([
      ['{question}#a', { value: 'illness', revision: 1 }],
      ['{question}#a', { value: 'work', revision: 2 }],
      ['{question}#a', { value: '2019', revision: 1 }],
      ['submit#a', undefined],
    ]);
    expect(lane('a')).toMatchObject({ actions: [], caseId: 'case-1' });
  });

  test('after a lost answer the very same request is sent, later and by itself', async () => {
    keep('a', answer('cause', 'illness'));
    refusals.set('a', [NO_NETWORK, new ProblemError(503, {})]);
    await sender().wake();
    expect(lane('a').actions).toHaveLength(1);
    expect(planned).toHaveLength(1);
    await planned[0]?.();
    await planned[0]?.();
    expect(calls).toHaveLength(3);
    expect(new Set(calls.map((call) => JSON.stringify(call))).size).toBe(1);
    expect(lane('a').actions).toEqual([]);
    expect(planned).toEqual([]);
  });

  test('a newer draft from the server does not change a request that may be under way', async () => {
    keep('a', answer('cause', 'illness'));
    refusals.set('a', [NO_NETWORK]);
    const phone = sender();
    await phone.wake();
    lanes.set('a', { ...lane('a'), draft: { ...draft('a'), revision: 9 } });
    await phone.wake();
    expect(calls[1]).toEqual(calls[0]);
  });

  test('a refusal stops its own lane and no other one', async () => {
    keep('a', answer('cause', 'illness'), answer('since', '2019'));
    keep('b', answer('cause', 'illness'));
    refusals.set('a', [new ProblemError(422, { type: 'question-unknown', title: '没有这个问题。' })]);
    await sender().wake();
    expect(lane('a').refusal).toMatchObject({ code: 'question-unknown', title: '没有这个问题。' });
    expect(lane('a').actions).toHaveLength(2);
    expect(lane('b').actions).toEqual([]);
    expect(planned).toEqual([]);
  });

  test('nobody signed in: everything waits, and nothing is tried again by itself', async () => {
    keep('a', answer('cause', 'illness'));
    refusals.set('a', [new ProblemError(401, {})]);
    expect(await sender().send('a')).toBe('signed-out');
    expect(lane('a')).toMatchObject({ refusal: undefined, actions: [{ key: 'key-1' }] });
  });

  test('an upload that the server has forgotten is sent anew', async () => {
    keep('a', ...photoActs('photo-1', 'portrait', 'portrait', 1).map(action));
    refusals.set('files', [new ProblemError(409, { type: 'upload-gone' })]);
    await sender().wake();
    expect(calls.map(({ path, key }) => [path, key])).toEqual([
      ['/api/files#files', 'key-2'],
      ['/api/files#files', 'key-5'],
      ['/api/drafts/{id}/answers/{question}#a', 'key-3'],
    ]);
    expect(lane('a').actions).toEqual([]);
  });
});

describe('an answer that was changed elsewhere', () => {
  const elsewhere = new ProblemError(409, { type: 'draft-changed', theirs: 'work', revision: 7 });

  beforeEach(async () => {
    keep('a', answer('cause', 'illness'), answer('since', '2019'));
    refusals.set('a', [elsewhere]);
    await sender().wake();
  });

  test('is told with both values', () => {
    expect(conflictOf(lane('a'))).toEqual({ question: 'cause', mine: 'illness', theirs: 'work' });
  });

  test('mine is sent in knowledge of theirs, under a key of its own', async () => {
    lanes.set('a', keepMine(lane('a'), newKey));
    await sender().wake();
    expect(calls[1]).toMatchObject({ body: { value: 'illness', revision: 7 }, key: 'key-3' });
    expect(lane('a').actions).toEqual([]);
  });

  test('theirs is taken, and the rest goes on', async () => {
    lanes.set('a', takeTheirs(lane('a')));
    expect(shownDraft(lane('a')).answers.cause).toMatchObject({ value: 'work' });
    await sender().wake();
    expect(calls.slice(1).map(({ body }) => body)).toEqual([{ value: '2019', revision: 1 }]);
  });

  test('what was refused can be left out, or tried again', () => {
    expect(dropRefused(lane('a')).actions.map((each) => 'question' in each && each.question)).toEqual(['since']);
    expect(tryAgain(lane('a'), newKey)).toMatchObject({ refusal: undefined, actions: [{ key: 'key-3' }, {}] });
  });
});

describe('a draft with what is still to be sent', () => {
  test('shows it, keeps what was known before, and names photos on the phone', () => {
    keep('a', answer('name', '王小鸣'), ...photoActs('photo-1', 'portrait', 'portrait', 1).map(action));
    const { answers } = shownDraft(lane('a'));
    expect(answers.name).toMatchObject({ value: '王小鸣', previous: '王小明', source: 'typed' });
    expect(keptPhotoOf(String(answers.portrait?.value))).toBe('photo-1');
    expect(lane('a').draft.answers.portrait).toBeUndefined();
  });

  test('counts a photo as one act', () => {
    keep('a', answer('name', '王小鸣'), ...photoActs('photo-1', 'portrait', 'portrait', 1).map(action));
    expect(unsentActs(lane('a'))).toBe(2);
  });
});
