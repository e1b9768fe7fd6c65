/** The server, as this app speaks to it. */
import { createClient } from '@yimi/api-client/client';
import { SERVER } from '../device/server';
import { recall } from '../device/storage';

export const POST_KEY = 'post';

export const api = createClient({ ...SERVER, post: () => recall(POST_KEY) ?? undefined });
