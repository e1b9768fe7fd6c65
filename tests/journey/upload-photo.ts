import sharp from 'sharp';
import type { Caller } from './caller.ts';

let picture: Promise<Buffer> | undefined;

/** A plain picture of the size of a portrait; what is on it does not matter to the checks. */
const portrait = () =>
  sharp({ create: { width: 640, height: 800, channels: 3, background: '#9bb7c9' } })
    .jpeg({ quality: 80 })
    .toBuffer();

/** Sends a photo by the tus protocol in two pieces and has it taken over. @returns the file's id */
export async function uploadPhoto(caller: Caller, kind: string): Promise<string> {
  picture ??= portrait();
  const bytes = await picture;
  const tus = { 'tus-resumable': '1.0.0' };
  const created = await caller.raw('/api/uploads', {
    method: 'POST',
    headers: { ...tus, 'upload-length': String(bytes.length) },
  });
  const location = created.headers.get('location');
  if (!location) throw new Error(`no upload was made: ${created.status}`);
  const path = new URL(location, 'http://localhost').pathname;
  const middle = Math.floor(bytes.length / 2);
  for (const [from, to] of [
    [0, middle],
    [middle, bytes.length],
  ] as const) {
    const sent = await caller.raw(path, {
      method: 'PATCH',
      headers: { ...tus, 'upload-offset': String(from), 'content-type': 'application/offset+octet-stream' },
      body: new Uint8Array(bytes.subarray(from, to)),
    });
    if (sent.status !== 204) throw new Error(`a piece was refused: ${sent.status}`);
  }
  const uploadId = path.split('/').at(-1);
  const { fileId } = await caller.call<{ fileId: string }>('POST', '/files', { uploadId, kind });
  return fileId;
}
