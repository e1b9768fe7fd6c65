/** Resumable uploads by the tus protocol: a photo that was cut off goes on where it stopped. */
import { readdir, readFile, unlink } from 'node:fs/promises';
import type { IncomingMessage } from 'node:http';
import path from 'node:path';
import { FileStore } from '@tus/file-store';
import { Server } from '@tus/server';
import { Problem, type ProblemCode, problem, problemDocument } from '@yimi/domain/problems';
import type { RawRoute } from '../../platform/http/route.ts';
import type { Session } from '../../platform/http/session.ts';
import type { Services } from '../../platform/services.ts';

const PATH = '/api/uploads';
const LIMIT_BYTES = 10 * 1024 * 1024;
/** Uploads of one account that wait to become photos: ten applications whole, each begun anew once. */
const MOST_WAITING = 100;
const EXPIRES_MS = 24 * 60 * 60_000;
/** Account, then the upload: whose it is can be read off its name. */
const UPLOAD_ID = /^([0-9a-f-]{36})\.[0-9a-f-]{36}$/;

/** One for each set of services: it holds the locks by which two pieces of one upload follow one another. */
const servers = new WeakMap<Services, Server>();
/** Who sends a request, for the name of the upload that it begins. */
const senders = new WeakMap<IncomingMessage, Session>();

/** One request of the protocol, by the account whose upload it is. */
export async function receiveUpload({ raw, response, session, app }: Parameters<RawRoute['handle']>[0]): Promise<void> {
  const id = new URL(raw.url ?? '', 'http://localhost').pathname.slice(PATH.length + 1);
  if (id) requireOwn(session, id);
  // A client that cannot send PATCH, as WeChat's, says so in this header of the protocol.
  if (raw.method === 'POST' && raw.headers['x-http-method-override'] === 'PATCH') raw.method = 'PATCH';
  senders.set(raw, session);
  const server = servers.get(app) ?? newServer(app);
  servers.set(app, server);
  await server.handle(raw, response);
}

function newServer(app: Services): Server {
  return new Server({
    path: PATH,
    datastore: new FileStore({ directory: folderOf(app), expirationPeriodInMilliseconds: EXPIRES_MS }),
    maxSize: LIMIT_BYTES,
    relativeLocation: true,
    onResponseError: (_request, error) => replyTo(error),
    namingFunction: async (request) => {
      const { runtime } = request as { runtime?: { node?: { req: IncomingMessage } } };
      const sender = runtime?.node && senders.get(runtime.node.req);
      if (!sender) throw problem('not-signed-in');
      await refuseTooMany(app, sender);
      return `${sender.accountId}.${app.store.newId()}`;
    },
  });
}

/** What the protocol refuses, in our words; phones show the sentence, and begin anew where an upload is gone. */
const OF_PROTOCOL: Readonly<Record<number, ProblemCode>> = {
  404: 'upload-gone',
  410: 'upload-gone',
  413: 'photo-too-large',
};

function replyTo(error: Error | { status_code: number }): { status_code: number; body: string } | undefined {
  const code = 'status_code' in error ? OF_PROTOCOL[error.status_code] : undefined;
  const refused = error instanceof Problem ? error : code && problem(code);
  return refused && { status_code: refused.status, body: JSON.stringify(problemDocument(refused)) };
}

/**
 * The bytes of one's own complete upload.
 * @throws Problem 'upload-gone' when there is none, 'upload-unfinished' while pieces are missing
 */
export async function readUpload(app: Services, session: Session, uploadId: string): Promise<Buffer> {
  requireOwn(session, uploadId);
  const file = path.join(folderOf(app), uploadId);
  const expected = await readFile(`${file}.json`, 'utf8')
    .then((text) => (JSON.parse(text) as { size?: number }).size)
    .catch(() => {
      throw problem('upload-gone');
    });
  const bytes = await readFile(file);
  if (bytes.length !== expected) throw problem('upload-unfinished');
  return bytes;
}

export async function discardUpload(app: Services, uploadId: string): Promise<void> {
  const file = path.join(folderOf(app), uploadId);
  await Promise.all([file, `${file}.json`].map((each) => unlink(each).catch(unlessMissing)));
}

/** Nobody fills the disk. @throws Problem 'uploads-waiting' */
async function refuseTooMany(app: Services, { accountId }: Session): Promise<void> {
  const names = await readdir(folderOf(app));
  const waiting = names.filter((name) => name.startsWith(`${accountId}.`) && name.endsWith('.json'));
  if (waiting.length >= MOST_WAITING) throw problem('uploads-waiting');
}

function unlessMissing(error: NodeJS.ErrnoException): void {
  if (error.code !== 'ENOENT') throw error;
}

/** Uploads nobody finished or used within a day. */
export async function forgetUploads(app: Services): Promise<void> {
  const directory = folderOf(app);
  await new FileStore({ directory, expirationPeriodInMilliseconds: EXPIRES_MS }).deleteExpired();
}

function folderOf({ config }: Services): string {
  return path.join(config.dataDir, 'uploads');
}

function requireOwn(session: Session, uploadId: string): void {
  if (UPLOAD_ID.exec(uploadId)?.[1] !== session.accountId) throw problem('upload-gone');
}
