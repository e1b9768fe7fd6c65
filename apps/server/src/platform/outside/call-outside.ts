import { OutsideError } from './outside-error.ts';

export type OutsideCall = {
  system: string;
  url: string;
  method: 'GET' | 'POST';
  body?: string;
  headers?: Record<string, string>;
  timeoutMs: number;
};

/**
 * One HTTP exchange. Answers with status below 500 are returned for the caller to read.
 * @throws OutsideError when the system can't be reached, is too slow or answers with 5xx
 */
export async function callOutside(call: OutsideCall): Promise<{ status: number; text: string }> {
  let answer: { status: number; text: string };
  try {
    const response = await fetch(call.url, {
      method: call.method,
      body: call.body,
      headers: { ...(call.body === undefined ? {} : { 'content-type': 'application/json' }), ...call.headers },
      signal: AbortSignal.timeout(call.timeoutMs),
    });
    answer = { status: response.status, text: await response.text() };
  } catch (error) {
    if (error instanceof Error && error.name === 'TimeoutError') {
      throw new OutsideError(call.system, 'timeout', `no answer within ${call.timeoutMs} ms`, error);
    }
    throw new OutsideError(call.system, 'unreachable', 'the connection failed', error);
  }
  if (answer.status >= 500) throw new OutsideError(call.system, 'unavailable', `answered ${answer.status}`);
  return answer;
}
