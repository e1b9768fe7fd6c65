/** How this platform speaks to the server: from the server's own page, by the browser's means. */
import type { ClientOptions } from '@yimi/api-client/client';

export const newKey = (): string => crypto.randomUUID();

export const SERVER: Omit<ClientOptions, 'post'> = { baseUrl: '' };
