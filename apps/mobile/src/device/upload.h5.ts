/** Sends a photo in parts, so that a broken connection costs only the last part. */
import { ProblemError } from '@yimi/api-client/problem-error';
import { type DetailedError, Upload } from 'tus-js-client';
import type { Photo } from './photo';

const PART_BYTES = 256 * 1024;
const RETRY_AFTER_MS = [0, 1000, 3000, 5000];

/** Under this, `previous` uploads are found when the same photo is sent again. */
const REMEMBERED = true;

/**
 * Uploads and answers with the upload's id. The same photo sent again goes on where it stopped.
 * @param onProgress share of the bytes that have arrived, 0 to 1
 * @throws ProblemError
 */
export async function upload({ blob }: Photo, name: string, onProgress: (share: number) => void): Promise<string> {
  return new Promise((resolve, reject) => {
    const sending = new Upload(blob, {
      endpoint: '/api/uploads',
      chunkSize: PART_BYTES,
      // A small photo is one round trip, not two.
      uploadDataDuringCreation: true,
      retryDelays: RETRY_AFTER_MS,
      headers: { 'x-yimi-client': '1' },
      metadata: { filename: name, filetype: blob.type },
      storeFingerprintForResuming: REMEMBERED,
      removeFingerprintOnSuccess: true,
      fingerprint: async () => `yimi-${name}-${blob.size}`,
      onProgress: (sent, all) => onProgress(sent / all),
      onSuccess: () => resolve(sending.url?.split('/').at(-1) ?? ''),
      onError: (error) => reject(problemOfUpload(error)),
    });
    sending.findPreviousUploads().then(([previous]) => {
      if (previous) sending.resumeFromPreviousUpload(previous);
      sending.start();
    }, reject);
  });
}

function problemOfUpload(error: Error | DetailedError): ProblemError {
  const response = 'originalResponse' in error ? error.originalResponse : null;
  if (!response) return new ProblemError(0, { type: 'no-connection' });
  try {
    return new ProblemError(response.getStatus(), JSON.parse(response.getBody()));
  } catch {
    return new ProblemError(response.getStatus(), {});
  }
}
