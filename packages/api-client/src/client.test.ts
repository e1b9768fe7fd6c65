import { describe, expect, test } from 'vitest';
import { createClient } from './client.ts';
import type { ProblemError } from './problem-error.ts';

const json = (status: number, body: unknown) =>
  new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json' } });

function clientWith(...replies: (Response | Error)[]) {
  const sent: Request[] = [];
  const api = createClient({
    baseUrl: 'http://yimi.test',
    newKey: () => 'key-1',
    post: () => 'post-7',
    fetch: async (request) => {
      sent.push(request);
      const reply = replies.shift();
      if (!reply || reply instanceof Error) throw reply ?? new Error('no reply planned');
      return reply;
    },
  });
  return { api, sent };
}

describe('createClient', () => {
  test('a write carries its key, the client mark and the post', async () => {
    const { api, sent } = clientWith(json(200, { stage: 'accepted', seq: 2 }));
    const reply = await api.post('/api/cases/{id}/actions/{action}', {
      path: { id: 'c1', action: 'accept' },
      body: { note: '材料齐全' },
    });
    expect(reply).toEqual({ stage: 'accepted', seq: 2 });
    expect(sent[0]?.url).toBe('http://yimi.test/api/cases/c1/actions/accept');
    expect(sent[0]?.headers.get('idempotency-key')).toBe('key-1');
    expect(sent[0]?.headers.get('x-yimi-client')).toBe('1');
    expect(sent[0]?.headers.get('x-yimi-post')).toBe('post-7');
    expect(await sent[0]?.json()).toEqual({ note: '材料齐全' });
  });

  test('a read has no key', async () => {
    const { api, sent } = clientWith(json(200, []));
    await api.get('/api/cases');
    expect(sent[0]?.headers.get('idempotency-key')).toBeNull();
  });

  test('a lost answer is asked for again with the same key', async () => {
    const { api, sent } = clientWith(new TypeError('network'), json(200, { caseId: 'c1', caseNo: 'H1' }));
    await api.post('/api/drafts/{id}/submit', { path: { id: 'd1' } });
    expect(sent.map((request) => request.headers.get('idempotency-key'))).toEqual(['key-1', 'key-1']);
  });

  test('a problem becomes an error with code, sentence and fields', async () => {
    const fields = [{ path: 'phone', code: 'phone', title: '请填 11 位手机号。' }];
    const { api } = clientWith(
      json(422, { type: 'https://yimi.example/problems/invalid-request', title: '有一处需要修改。', fields }),
    );
    const error = await api.post('/api/sessions/codes', { body: { phone: '1' } }).catch((e: ProblemError) => e);
    expect(error).toMatchObject({ code: 'invalid-request', title: '有一处需要修改。', status: 422, fields });
  });

  test('no connection at all is a problem too', async () => {
    const { api } = clientWith(new TypeError('network'), new TypeError('network'));
    await expect(api.get('/api/cases')).rejects.toMatchObject({ code: 'no-connection', status: 0 });
  });
});
