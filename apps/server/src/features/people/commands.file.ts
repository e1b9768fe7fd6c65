/** An upload that is complete becomes a photo: looked at, made small, stripped of its metadata, sealed. */
import { createHash } from 'node:crypto';
import { Problem, problem } from '@yimi/domain/problems';
import sharp from 'sharp';
import type { Session } from '../../platform/http/session.ts';
import type { Services } from '../../platform/services.ts';
import type { Statement } from '../../platform/store/statement.ts';
import { discardUpload, readUpload } from './commands.upload.ts';
import { findPersonById, type Person } from './queries.ts';
import { insertFile } from './store.files.ts';

export type PhotoKind =
  | 'portrait'
  | 'id-front'
  | 'id-back'
  | 'household-book'
  | 'guardian-document'
  | 'medical'
  | 'proof'
  | 'paper'; // a form that was filled in by hand

export type PhotoInput = { uploadId: string; kind: PhotoKind; personId?: string | undefined };
export type StoredPhoto = { fileId: string; width: number; height: number };

type Jpeg = { bytes: Buffer; width: number; height: number };

/** A portrait is printed at 26 × 32 mm; below this it blurs. Papers have to be readable. */
const SMALLEST = { portrait: { width: 300, height: 400 }, paper: { width: 400, height: 300 } } as const;
// Small pictures, several at once: threads of their own would only get in each other's way.
sharp.concurrency(1);

/** Longest side of what is kept: an identity card in full is readable at 1200. */
const LONGEST = 2000;
/** A few kilobytes can unfold into gigabytes; the phone pages send 4 million, cameras make 108 million. */
const MOST_PIXELS = 110_000_000;
const FORMATS: readonly string[] = ['jpeg', 'png', 'webp'];

/**
 * Takes a complete upload over as a photo. It is the uploader's own until an application uses it, unless it is of a
 * person whom the uploader may see.
 * @throws Problem 'upload-gone', 'upload-unfinished', 'photo-not-an-image', 'photo-unreadable', 'photo-too-small'
 */
export async function acceptPhoto(
  app: Services,
  session: Session,
  key: string,
  { uploadId, kind, personId }: PhotoInput,
): Promise<StoredPhoto> {
  const { store } = app;
  const jpeg = await readUpload(app, session, uploadId).then((bytes) => readPhoto(bytes, kind), gone);
  const fileId = store.newId();
  if (jpeg) await app.files.put(fileId, jpeg.bytes);
  const stored = await store.command<StoredPhoto>({
    name: 'people.accept_photo',
    actor: session.actor,
    scope: session.scope,
    key,
    fingerprint: { uploadId, kind, personId },
    async decide(read) {
      // Taken over already: the repeated request is answered with the first reply, another one is refused.
      if (!jpeg) throw problem('upload-gone');
      const person = personId ? await findPersonById(read, store, session.scope, personId) : undefined;
      return {
        reply: { fileId, width: jpeg.width, height: jpeg.height },
        writes: [fileRow(app, session, fileId, kind, jpeg, person)],
        audit: [
          {
            action: 'file.store',
            objectKind: 'file',
            objectId: fileId,
            personId: person?.id,
            regionCode: person?.regionCode,
            outcome: 'done',
            detail: { kind },
          },
        ],
        events: [],
      };
    },
  });
  await discardUpload(app, uploadId);
  return stored;
}

function gone(error: unknown): null {
  if (error instanceof Problem && error.code === 'upload-gone') return null;
  throw error;
}

async function readPhoto(bytes: Buffer, kind: PhotoKind): Promise<Jpeg> {
  const format = await sharp(bytes)
    .metadata()
    .then((metadata) => metadata.format as string)
    .catch(() => '');
  if (!FORMATS.includes(format)) throw problem('photo-not-an-image');
  const { data, info } = await sharp(bytes, { limitInputPixels: MOST_PIXELS })
    .rotate() // as the camera meant it; the re-encoding drops place and time
    .resize({ width: LONGEST, height: LONGEST, fit: 'inside', withoutEnlargement: true })
    .jpeg({ quality: 82 })
    .toBuffer({ resolveWithObject: true })
    .catch(() => {
      throw problem('photo-unreadable');
    });
  const least = kind === 'portrait' ? SMALLEST.portrait : SMALLEST.paper;
  const upright = kind === 'portrait' || info.width >= info.height;
  const [width, height] = upright ? [info.width, info.height] : [info.height, info.width];
  if (width < least.width || height < least.height) throw problem('photo-too-small');
  return { bytes: data, width: info.width, height: info.height };
}

function fileRow(
  { store }: Services,
  session: Session,
  id: string,
  kind: PhotoKind,
  { bytes, width, height }: Jpeg,
  person: Person | undefined,
): Statement {
  const sha256 = createHash('sha256').update(bytes).digest();
  return insertFile(
    store.county,
    id,
    kind,
    person?.id ?? null,
    person?.regionCode ?? null,
    'image/jpeg',
    bytes.length,
    width,
    height,
    sha256,
    session.accountId,
    store.now(),
  );
}
