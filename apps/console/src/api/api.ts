/** The server, as every page speaks to it. */
import { createClient } from '@yimi/api-client/client';
import { chosenPost } from '../session/chosen-post.ts';
import { newKey } from './new-key.ts';

export const api = createClient({ baseUrl: window.location.origin, post: chosenPost, newKey });

/** Headers of calls that do not go through the client. */
export function callHeaders(): Record<string, string> {
  const post = chosenPost();
  return { 'x-yimi-client': '1', ...(post && { 'x-yimi-post': post }) };
}
