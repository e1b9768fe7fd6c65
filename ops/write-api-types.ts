/** Writes the types of the API: `npx tsx ops/write-api-types.ts`. */
import { writeFile } from 'node:fs/promises';
import { API_TYPES, apiTypes } from './api-types.ts';

await writeFile(API_TYPES, await apiTypes());
