import sharp from 'sharp';
import type { Caller } from './caller.ts';

let picture: Promise<Buffer> | undefined;

/** A plain picture of the size of a portrait; what is on it does not matter to the checks. */
const portrait = () =>
  sharp({ create: { width: 640, height: 800, channels: 3, background: '#9bb7c9' } })
    .jpeg({ quality: 80 })
    .toBuffer();

/** As the phone does: what fits into one piece goes with the request that begins the upload. */
const PIECE_BYTES = 256 * 1024;
const TUS = { 'tus-resumable': '1.0.0' };
const PIECE = { ...TUS, 'content-type': 'application/offset+octet-stream' };

/** Sends a photo by the tus protocol and has it taken over. @returns the file's id */
export async function uploadPhoto(caller: Caller, kind: string): Promise<string> {
  picture ??= portrait();
  const bytes = await picture;
  const created = await caller.raw('/api/uploads', {
    method: 'POST',
    headers: { ...PIECE, 'upload-length': String(bytes.length) },
    body: bytes.subarray(0, PIECE_BYTES),
  });
  const location = created.headers.get('location');
  if (!location) throw new Error(`no upload was made: ${created.status}`);
  const path = new URL(location, 'http://localhost').pathname;
  for (let from = PIECE_BYTES; from < bytes.length; from += PIECE_BYTES) {
    const sent = await caller.raw(path, {
      method: 'PATCH',
      headers: { ...PIECE, 'upload-offset': String(from) },
      body: bytes.subarray(from, from + PIECE_BYTES),
    });
    if (sent.status !== 204) throw new Error(`a piece was refused: ${sent.status}`);
  }
  const uploadId = path.split('/').at(-1);
  const { fileId } = await caller.call<{ fileId: string }>('POST', '/files', { uploadId, kind });
  return fileId;
}
