/** The server, as every page speaks to it. */
import { createClient } from '@yimi/api-client/client';
import { chosenPost } from '../session/chosen-post.ts';
import { isAway } from '../session/presence.ts';
import { newKey } from './new-key.ts';

/** Asking for the session, and signing in, are answered where they are asked. */
const SIGN_IN = /^\/api\/sessions?(\/|$)/;

let told = () => {};

/** `tell` is called whenever the server answers that nobody is signed in any more. Returns how to stop that. */
export function whenSignedOut(tell: () => void): () => void {
  told = tell;
  return () => {
    told = () => {};
  };
}

/** Every request of the console goes through here. */
export async function send(request: Request): Promise<Response> {
  if (isAway()) request.headers.set('x-yimi-background', '1');
  const response = await fetch(request);
  if (response.status === 401 && !SIGN_IN.test(new URL(request.url).pathname)) told();
  return response;
}

export const api = createClient({ baseUrl: window.location.origin, fetch: send, post: chosenPost, newKey });

/** Headers of calls that do not go through the client. */
export function callHeaders(): Record<string, string> {
  const post = chosenPost();
  return { 'x-yimi-client': '1', ...(post && { 'x-yimi-post': post }) };
}
