import { randomBytes } from 'node:crypto';
import sharp from 'sharp';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { TestCaller } from '../../platform/http/test-server.ts';
import { codeOf, type Refusal } from '../../test-support/driven-case.ts';
import { type PlantedDistrict, type PlantedPerson, plantDistrict } from '../../test-support/planted-district.ts';
import { sweeps } from './jobs.ts';

const MB = 1024 * 1024;

let district: PlantedDistrict;
let url: string;
let person: PlantedPerson;
let citizen: TestCaller;
beforeAll(async () => {
  district = await plantDistrict();
  url = await district.server.listen({ port: 0, host: '127.0.0.1' });
});
afterAll(() => district.close());
beforeEach(async () => {
  person = await district.person();
  citizen = await district.plantCitizen({ personId: person.id });
});

const tus = (
  method: string,
  path: string,
  headers: Record<string, string> = {},
  body?: Uint8Array<ArrayBuffer>,
  as = citizen,
) =>
  fetch(new URL(path, url), {
    method,
    headers: { 'tus-resumable': '1.0.0', 'x-yimi-client': '1', cookie: as.cookie, ...headers },
    ...(body && { body }),
  });
const begin = (length: number) => tus('POST', '/api/uploads', { 'upload-length': String(length) });
const patch = (path: string, offset: number, piece: Uint8Array) =>
  tus(
    'PATCH',
    path,
    { 'upload-offset': String(offset), 'content-type': 'application/offset+octet-stream' },
    new Uint8Array(piece),
  );
const idOf = (path: string) => path.split('/').at(-1) ?? '';
const codeIn = async (response: Response) => ((await response.json()) as Refusal).type?.split('/').at(-1);
const place = (response: Response) => response.headers.get('location') ?? '';

async function upload(bytes: Uint8Array): Promise<string> {
  const path = place(await begin(bytes.length));
  expect((await patch(path, 0, bytes)).status).toBe(204);
  return path;
}

type Taken = Refusal & { fileId: string; width: number; height: number };
const take = (path: string, kind = 'portrait', as = citizen) =>
  district.call<Taken>('POST', '/files', { as, body: { uploadId: idOf(path), kind } });
const picture = (width = 600, height = 800) => sharp({ create: { width, height, channels: 3, background: '#888888' } });

describe('an upload', () => {
  test('that breaks off goes on where it stopped', async () => {
    const bytes = await picture().jpeg().toBuffer();
    const [half, path] = [Math.floor(bytes.length / 2), place(await begin(bytes.length))];
    await patch(path, 0, bytes.subarray(0, half));
    expect(codeOf(await take(path))).toBe('upload-unfinished');

    const arrived = await tus('HEAD', path);
    expect(arrived.headers.get('upload-offset')).toBe(String(half));
    // A piece that comes a second time, because its answer was lost, is not put behind itself.
    expect((await patch(path, 0, bytes.subarray(0, half))).status).toBe(409);
    expect((await patch(path, half, bytes.subarray(half))).status).toBe(204);
    expect((await take(path)).body).toMatchObject({ width: 600, height: 800 });
  });

  test('of more than 10 MB is refused before it is sent, with a sentence that says what to do', async () => {
    const refused = await begin(12 * MB);
    expect(refused.status).toBe(413);
    const body = (await refused.json()) as Refusal;
    expect(body.type).toMatch(/photo-too-large$/);
    expect(body.title).toContain('请重新拍一张');
    expect((await begin(10 * MB)).status).toBe(201);
  });

  test('that brings more than it said is cut off at what it said', async () => {
    const path = place(await begin(1000));
    expect(await codeIn(await patch(path, 0, randomBytes(2000)))).toBe('photo-too-large');
    expect(codeOf(await take(path))).toBe('upload-unfinished');
  });

  test('is its sender’s own', async () => {
    const bytes = await picture().jpeg().toBuffer();
    const path = await upload(bytes);
    const other = await district.plantCitizen({ personId: (await district.person()).id });
    const looked = await tus('HEAD', path, {}, undefined, other);
    expect(looked.status).toBe(410);
    expect(await codeIn(await tus('DELETE', path, {}, undefined, other))).toBe('upload-gone');
    expect(codeOf(await take(path, 'portrait', other))).toBe('upload-gone');
    expect((await take(path)).status).toBe(200);
  });

  test('waits beside at most a hundred of the same person, so that nobody fills the disk', async () => {
    const paths: string[] = [];
    for (let count = 0; count < 100; count += 1) paths.push(place(await begin(1000)));
    const refused = await begin(1000);
    expect(refused.status).toBe(429);
    expect(await codeIn(refused)).toBe('uploads-waiting');
    const other = await district.plantCitizen({ personId: (await district.person()).id });
    expect((await tus('POST', '/api/uploads', { 'upload-length': '1000' }, undefined, other)).status).toBe(201);
    await tus('DELETE', paths[0] ?? '');
    expect((await begin(1000)).status).toBe(201);
  });

  test('that nobody knows is gone, and so is one after a day', async () => {
    const path = await upload(await picture().jpeg().toBuffer());
    const unknown = `/api/uploads/${citizen.accountId}.01900000-0000-7000-8000-000000000000`;
    expect(await codeIn(await patch(unknown, 0, randomBytes(10)))).toBe('upload-gone');
    expect(sweeps.map(({ name }) => name)).toContain('people.forget-uploads');
    expect((await take(path)).status).toBe(200);
    expect(codeOf(await take(path))).toBe('upload-gone');
  });
});

describe('a photo', () => {
  test('is kept without place and time, the right way up', async () => {
    const bytes = await picture(800, 600)
      .withExif({ IFD0: { Model: 'SecretPhone' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '45/1 59/1 0/1' } })
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer();
    const before = await sharp(bytes).metadata();
    expect(before.exif?.length).toBeGreaterThan(0);
    expect(before.orientation).toBe(6);

    const { fileId, width, height } = (await take(await upload(bytes))).body;
    expect({ width, height }).toEqual({ width: 600, height: 800 });
    const kept = await district.call('GET', `/files/${fileId}`, { as: citizen });
    const { exif, icc, xmp, iptc, orientation, format } = await sharp(kept.raw).metadata();
    expect({ exif, icc, xmp, iptc, orientation, format }).toEqual({ format: 'jpeg' });
    expect(kept.raw.includes('SecretPhone')).toBe(false);
  });

  test('is made smaller, and lies sealed on disk', async () => {
    const { fileId, width } = (await take(await upload(await picture(3000, 4000).png().toBuffer()))).body;
    expect(width).toBe(1500);
    const sealed = await district.database.files.sealed(fileId);
    expect(sealed.includes(Buffer.from('JFIF'))).toBe(false);
  });

  const jpeg = () => picture().jpeg().toBuffer();
  const notPhotos: [string, () => Promise<Uint8Array> | Uint8Array, string][] = [
    ['a PDF named .jpg', () => Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF\n'), 'photo-not-an-image'],
    ['a page of HTML', () => Buffer.from('<html><script>alert(1)</script></html>'), 'photo-not-an-image'],
    [
      'a drawing in SVG',
      () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="600" height="800"/>'),
      'photo-not-an-image',
    ],
    ['an animation', () => picture().gif().toBuffer(), 'photo-not-an-image'],
    ['noise', () => randomBytes(5000), 'photo-not-an-image'],
    [
      'the first bytes of a photo, and noise',
      async () => Buffer.concat([(await jpeg()).subarray(0, 300), randomBytes(3000)]),
      'photo-unreadable',
    ],
    ['a stamp', () => picture(299, 399).jpeg().toBuffer(), 'photo-too-small'],
    [
      'a few bytes that unfold into gigabytes',
      () => picture(11_000, 11_000).toColourspace('b-w').png({ compressionLevel: 1 }).toBuffer(),
      'photo-unreadable',
    ],
  ];
  test.each(notPhotos)('is not %s: the sentence says what to do, and nothing is kept', async (_, bytes, code) => {
    const path = await upload(await bytes());
    const refused = await take(path);
    expect(codeOf(refused)).toBe(code);
    expect(refused.body.title).toMatch(/请/);
    const { rows } = await district.database.owner.query('select id from stored_file where created_by = $1', [
      citizen.accountId,
    ]);
    expect(rows).toEqual([]);
  });
});
