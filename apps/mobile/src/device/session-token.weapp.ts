/**
 * The session's token. WeChat keeps no cookies, so that the app keeps it: in its own storage, which no other
 * mini-program and no web page can read. It goes out in a header only, which no browser adds by itself; what protects
 * a cookie from other sites is not needed here.
 */
import { forget, recall, remember } from './storage';

const KEY = 'session';

export function authorization(): Readonly<Record<string, string>> {
  const token = recall(KEY);
  return { 'x-yimi-client': 'weapp', ...(token && { authorization: `Bearer ${token}` }) };
}

/** The server begins a session by naming its token; one that it no longer knows is forgotten. */
export function keepSessionToken(status: number, given: string | null) {
  if (given) remember(KEY, given);
  else if (status === 401) forget(KEY);
}
