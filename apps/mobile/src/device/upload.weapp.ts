/** Sends a photo in parts by the tus protocol, so that a broken connection costs only the last part. */
import Taro from '@tarojs/taro';
import { ProblemError } from '@yimi/api-client/problem-error';
import { Headers } from './lacking/headers.ts';
import type { Photo } from './photo';
import { serverUrl } from './server';
import { authorization } from './session-token';
import { forget, recall, remember } from './storage';

const PART_BYTES = 256 * 1024;
const RETRY_AFTER_MS = [1000, 3000, 5000];
const TUS = { 'tus-resumable': '1.0.0' };

/** What is sent, however it lies on this phone. */
type Source = { bytes: number; read: (from: number, to: number) => Promise<ArrayBuffer> };

type Answer = { status: number; headers: Headers; text: string };

/**
 * Uploads and answers with the upload's id. The same photo sent again goes on where it stopped.
 * @param onProgress share of the bytes that have arrived, 0 to 1
 * @throws ProblemError
 */
export function upload(photo: Photo, name: string, onProgress: (share: number) => void): Promise<string> {
  const read = (from: number, to: number) => readPart(photo.path, from, to - from);
  return uploadBytes({ bytes: photo.bytes, read }, name, onProgress);
}

/** The same of a photo that was kept. */
export async function uploadBytes(photo: Source, name: string, onProgress: (share: number) => void): Promise<string> {
  const fingerprint = `upload.${name}-${photo.bytes}`;
  const begun = recall(fingerprint);
  const arrived = begun ? await arrivedBytes(begun) : undefined;
  const url = begun && arrived !== undefined ? begun : await begin(photo, name);
  remember(fingerprint, url);
  let offset = arrived ?? 0;
  while (offset < photo.bytes) {
    offset = await sendPart(url, photo, offset);
    onProgress(offset / photo.bytes);
  }
  forget(fingerprint);
  return url.split('/').at(-1) ?? '';
}

async function begin(photo: Source, name: string): Promise<string> {
  const answer = await ask('POST', '/api/uploads', {
    'upload-length': String(photo.bytes),
    'upload-metadata': `filename ${base64(name)},filetype ${base64('image/jpeg')}`,
  });
  const place = answer.headers.get('location');
  if (answer.status !== 201 || !place) throw problemOf(answer);
  return place;
}

/** How much of an upload the server has; undefined when it no longer knows it. */
async function arrivedBytes(url: string): Promise<number | undefined> {
  const answer = await ask('HEAD', url, {});
  const offset = answer.headers.get('upload-offset');
  return answer.status < 300 && offset !== null ? Number(offset) : undefined;
}

/** Sends the next part, and again after a while when it does not arrive. @returns how much the server has now */
async function sendPart(url: string, photo: Source, offset: number): Promise<number> {
  for (const wait of [...RETRY_AFTER_MS, undefined]) {
    const part = await photo.read(offset, Math.min(offset + PART_BYTES, photo.bytes));
    const answer = await ask(
      'POST',
      url,
      {
        // WeChat's request knows no PATCH; the protocol has a header for such clients.
        'x-http-method-override': 'PATCH',
        'content-type': 'application/offset+octet-stream',
        'upload-offset': String(offset),
      },
      part,
    ).catch((reason: unknown) => {
      if (wait === undefined) throw reason;
      return undefined;
    });
    if (answer && answer.status < 300) return Number(answer.headers.get('upload-offset'));
    if (answer && (answer.status < 500 || wait === undefined)) throw problemOf(answer);
    await new Promise((done) => setTimeout(done, wait));
    const known = await arrivedBytes(url).catch(() => undefined);
    if (known !== undefined && known !== offset) return known;
  }
  throw new ProblemError(0, { type: 'no-connection' });
}

function readPart(filePath: string, position: number, length: number): Promise<ArrayBuffer> {
  return new Promise((resolve, reject) => {
    Taro.getFileSystemManager().readFile({
      filePath,
      position,
      length,
      success: ({ data }) => resolve(data as ArrayBuffer),
      fail: ({ errMsg }) => reject(new Error(errMsg)),
    });
  });
}

async function ask(
  method: 'HEAD' | 'POST',
  path: string,
  headers: Record<string, string>,
  data?: ArrayBuffer,
): Promise<Answer> {
  try {
    const {
      statusCode,
      header,
      data: text,
    } = await Taro.request<string>({
      url: serverUrl(path),
      method,
      header: { ...TUS, ...headers, ...authorization() },
      data,
      dataType: 'text' as 'json',
    });
    return { status: statusCode, headers: new Headers(header as Record<string, string>), text: text ?? '' };
  } catch {
    throw new ProblemError(0, { type: 'no-connection' });
  }
}

function problemOf({ status, text }: Answer): ProblemError {
  try {
    return new ProblemError(status, JSON.parse(text));
  } catch {
    return new ProblemError(status, {});
  }
}

function base64(ascii: string): string {
  return Taro.arrayBufferToBase64(Uint8Array.from(ascii, (character) => character.charCodeAt(0)).buffer);
}
