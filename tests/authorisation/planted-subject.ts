/** Somebody with a file of every kind, planted so that each protected route has something to give away. */
import { randomBytes } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { sm2KeyPair } from '@yimi/crypto/sm2';
import type { Role } from '@yimi/domain/roles';
import { LICENCE_CODES } from '@yimi/ops/district/district-settings';
import type { TestCaller } from '@yimi/server/platform/http/test-server';
import {
  COUNTY,
  type PlantedDistrict,
  type PlantedPerson,
  TOWNSHIP,
  VILLAGE,
} from '@yimi/server/test-support/planted-district';
import { v7 } from 'uuid';

/** Those who may see the subject, one for each role that reaches files of people. */
export type Insiders = Readonly<Record<string, TestCaller>>;

export type Subject = {
  person: PlantedPerson;
  citizen: TestCaller;
  caseId: string;
  caseNo: string;
  hospitalId: string;
  slotId: string;
  certificateId: string;
  photoId: string;
  uploadId: string;
  messageId: string;
  noticeId: string;
  objectionId: string;
  submissionId: string;
  handedId: string;
  /** By which the subject lets somebody else apply. */
  proxyId: string;
  entitlementId: string;
  /** A payment list with one line of the subject. */
  listId: string;
  /** Marks the one row of the trail that is the subject's alone. */
  trailMark: string;
  trailId: string;
  drafts: Readonly<Record<string, string>>;
  /** Of the citizen and of each insider, by role: a second session, a passkey, a message. */
  sessions: Readonly<Record<string, string>>;
  passkeys: Readonly<Record<string, string>>;
  staffMessages: Readonly<Record<string, string>>;
};

export const PIN = '246810';
export const DRAFTERS = ['citizen', 'liaison', 'township-clerk'] as const satisfies readonly Role[];

export async function plantInsiders(district: PlantedDistrict): Promise<Insiders & { hospitalId: string }> {
  const doctor = await district.staff('doctor');
  await plantDoctorKey(district, doctor.accountId);
  await district.database.owner.query(
    `insert into district_setting (county_code, key, valid_from, value) values ($1, 'certificate', '2020-01-01', $2)`,
    [
      COUNTY,
      {
        issuer: '呼兰区残疾人联合会',
        sealLine: '演示',
        licenceType: LICENCE_CODES.type,
        licenceIssuer: LICENCE_CODES.issuer,
      },
    ],
  );
  const atCounty = async (role: Role) => [role, await district.staff(role)] as const;
  const others: Role[] = [
    'district-reviewer',
    'district-leader',
    'civil-affairs',
    'social-security',
    'administrator',
    'security-admin',
    'auditor',
  ];
  const insiders = {
    doctor,
    'seal-keeper': await district.staff('seal-keeper', COUNTY, doctor.unitId),
    liaison: await district.staff('liaison', VILLAGE),
    'township-clerk': await district.staff('township-clerk', TOWNSHIP),
    ...Object.fromEntries(await Promise.all(others.map(atCounty))),
  };
  return Object.assign(insiders, { hospitalId: doctor.unitId }) as unknown as Insiders & { hospitalId: string };
}

/** A key that opens with PIN, so that whoever holds it gets as far as the case. */
export async function plantDoctorKey({ database }: PlantedDistrict, accountId: string): Promise<void> {
  const { privateKey, publicKey } = sm2KeyPair(randomBytes);
  const salt = randomBytes(16);
  const wrapped = await database.keys.wrapWithPin(privateKey, PIN, salt);
  await database.owner.query(
    `insert into signing_key (county_code, id, owner_kind, owner_id, public_key, certificate, wrapped_private, pin_salt, created_at)
     values ($1, $2, 'doctor', $3, $4, '', $5, $6, now())`,
    [COUNTY, v7(), accountId, publicKey, wrapped, salt],
  );
}

let months = 0;
/** A month in which no subject before had its list. */
function nextMonth(): string {
  months += 1;
  return `${2000 + Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}`;
}

/** A new subject in VILLAGE whose case was given to the insiders' hospital. */
export async function plantSubject(
  district: PlantedDistrict,
  insiders: Insiders & { hospitalId: string },
): Promise<Subject> {
  const { database } = district;
  const { owner, store, files } = database;
  const { hospitalId } = insiders;
  const { person, citizen, caseId, caseNo } = await district.applied();
  const now = store.now();
  const id = () => v7();
  const insert = async (table: string, row: Record<string, unknown>) => {
    const columns = ['county_code', ...Object.keys(row)];
    const places = columns.map((_, index) => `$${index + 1}`);
    await owner.query(`insert into ${table} (${columns.join(', ')}) values (${places.join(', ')})`, [
      COUNTY,
      ...Object.values(row),
    ]);
  };

  await owner.query(`update case_file set hospital_id = $2, stage = 'booked' where id = $1`, [caseId, hospitalId]);
  const slot = { id: id(), hospital_id: hospitalId, starts_at: new Date('2026-12-01T09:00:00+08:00'), capacity: 5 };
  await insert('appointment_slot', slot);
  const photoId = await district.photo('portrait', { personId: person.id, uploadedBy: citizen.accountId });
  await owner.query('update stored_file set region_code = $2 where id = $1', [photoId, VILLAGE]);
  await files.put(photoId, Buffer.from('portrait'));
  const uploadId = `${citizen.accountId}.${id()}`;
  await plantUpload(database.dataDir, uploadId);
  const message = { id: id(), person_id: person.id, case_id: caseId, kind: 'test', title: '消息', created_at: now };
  const body = store.cipher.seal('内容', 'message.body_sealed');
  await insert('message', { ...message, body_sealed: body, sms_state: 'none' });
  const notice = { id: id(), case_id: caseId, person_id: person.id, region_code: VILLAGE, name_masked: '王*明' };
  const days = { village_name: '长岭村', service_id: 'disability-certificate', starts_on: '2026-11-20' };
  await insert('public_notice', { ...notice, ...days, ends_on: '2026-11-30' });
  const words = store.cipher.seal(
    '{"name":"李某","contact":"13900000000","words":"不符合"}',
    'notice_objection.words_sealed',
  );
  const objection = { id: id(), notice_id: notice.id, case_id: caseId, words_sealed: words, at: now };
  await insert('notice_objection', objection);
  const submission = { id: id(), case_id: caseId, kind: 'issue', dossier_sealed: '', dossier_digest: '' };
  await insert('registry_submission', { ...submission, state: 'waiting', created_at: now });
  const handed = { id: id(), kind: 'case', object_id: caseId, region_code: VILLAGE, from_account: citizen.accountId };
  await insert('handed_work', { ...handed, handed_at: now });
  const agent = await district.person({ name: '孙代办' });
  const proxy = { id: id(), principal_id: person.id, agent_id: agent.id, consent_version: '1', consented_at: now };
  await insert('proxy', { ...proxy, valid_to: '2027-06-01' });
  const benefit = { id: id(), case_id: caseId, person_id: person.id, recipient_id: person.id, region_code: VILLAGE };
  const decided = { service_id: 'bus-card', service_version: 1, grade: 'free', subject_masked: '王*明', seq: 1 };
  const running = { starts_on: '2025-11-25', status: 'active', check_due_on: '2026-11-25' };
  await insert('entitlement', { ...benefit, ...decided, ...running });
  const by = { actor_id: 'system:test', actor_role: 'system', actor_name: '', at: now };
  const begun = { entitlement_id: benefit.id, seq: 1, kind: 'started', counts_on: '2025-11-25' };
  await insert('entitlement_entry', { ...begun, ...by });
  // A service has one list a month.
  const list = { id: id(), region_code: COUNTY, service_id: 'care-subsidy', month: nextMonth(), status: 'prepared' };
  await insert('payment_list', { ...list, lines: [], prepared_by: id(), prepared_at: now });
  await insert('payment_line', {
    ...{ id: id(), list_id: list.id, entitlement_id: benefit.id, case_id: caseId, person_id: person.id },
    ...{ region_code: VILLAGE, month: '2026-10', amount_fen: 8000, state: 'waiting' },
  });
  const trailMark = `planted.${person.id}`;
  const trailId = id();
  await insert('audit', {
    ...{ id: trailId, at: now, actor_id: id(), actor_role: 'liaison', action: trailMark, object_kind: 'case' },
    ...{ object_id: caseId, person_id: person.id, outcome: 'read' },
  });

  const drafts: Record<string, string> = {};
  for (const role of DRAFTERS) {
    const fresh = await district.person({ name: '赵大力' });
    const as = role === 'citizen' ? await district.plantCitizen({ personId: fresh.id }) : insiders[role];
    const about = { kind: 'person', citizenNumber: fresh.citizenNumber, name: fresh.name, regionCode: VILLAGE };
    const reply = await district.call<{ id: string }>('POST', '/drafts', {
      ...(as && { as }),
      body: { serviceId: 'disability-certificate', subject: role === 'citizen' ? { kind: 'self' } : about },
    });
    if (reply.status !== 200) throw new Error(`no draft for ${role}: ${JSON.stringify(reply.body)}`);
    drafts[role] = reply.body.id;
    // The subject's own phone holds it.
    if (role === 'citizen')
      await owner.query('update draft set account_id = $2, person_id = $3 where id = $1', [
        reply.body.id,
        citizen.accountId,
        person.id,
      ]);
  }
  const staffMessages: Record<string, string> = {};
  const sessions: Record<string, string> = {};
  const passkeys: Record<string, string> = {};
  for (const [role, insider] of Object.entries({ ...insiders, citizen })) {
    if (typeof insider !== 'object') continue;
    staffMessages[role] = id();
    sessions[role] = id();
    passkeys[role] = id();
    const session = { id: sessions[role], token_hash: randomBytes(32), account_id: insider.accountId };
    await insert('session', { ...session, created_at: now, seen_at: now, expires_at: '2027-01-01' });
    const passkey = { id: passkeys[role], account_id: insider.accountId, credential_id: id(), public_key: '' };
    await insert('passkey', { ...passkey, counter: 0, name: '钥匙', created_at: now });
    const told = { id: staffMessages[role], account_id: insider.accountId, kind: 'test', title: '消息', body: '内容' };
    await insert('staff_message', { ...told, created_at: now });
  }
  return {
    person,
    citizen,
    caseId,
    caseNo,
    hospitalId,
    slotId: slot.id,
    certificateId: await district.certificate(person.id),
    photoId,
    uploadId,
    messageId: message.id,
    noticeId: notice.id,
    objectionId: objection.id,
    submissionId: submission.id,
    handedId: handed.id,
    proxyId: proxy.id,
    entitlementId: benefit.id,
    listId: list.id,
    trailMark,
    trailId,
    drafts,
    sessions,
    passkeys,
    staffMessages,
  };
}

/** A complete upload as the tus protocol leaves it, of something that is no picture. */
async function plantUpload(dataDir: string, uploadId: string): Promise<void> {
  const folder = path.join(dataDir, 'uploads');
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, uploadId), 'abc');
  await writeFile(path.join(folder, `${uploadId}.json`), JSON.stringify({ id: uploadId, size: 3, offset: 3 }));
}

/** Everything of the subject that a write could have changed, as one text. */
export async function stateOf({ database }: PlantedDistrict, subject: Subject): Promise<string> {
  const { person, caseId, drafts, sessions, passkeys } = subject;
  const { rows } = await database.owner.query<{ state: string }>(
    `select jsonb_build_object(
       'case', (select jsonb_agg(c) from case_file c where id = $1),
       'actions', (select jsonb_agg(a order by seq) from case_action a where case_id = $1),
       'appointment', (select jsonb_agg(a) from appointment a where case_id = $1),
       'assessment', (select jsonb_agg(a) from assessment a where case_id = $1),
       'objection', (select jsonb_agg(o) from notice_objection o where case_id = $1),
       'handed', (select jsonb_agg(h) from handed_work h where object_id = $1),
       'person', (select jsonb_agg(p) from person p where id = $2),
       'certificate', (select jsonb_agg(c) from certificate c where person_id = $2),
       'entitlement', (select jsonb_agg(e) from entitlement e where person_id = $2),
       'entries', (select jsonb_agg(n order by n.seq) from entitlement_entry n join entitlement e on e.id = n.entitlement_id
         where e.person_id = $2),
       'list', (select jsonb_agg(l) from payment_list l where id in (select list_id from payment_line where person_id = $2)),
       'line', (select jsonb_agg(l) from payment_line l where person_id = $2),
       'visit', (select jsonb_agg(v) from visit v where person_id = $2),
       'message', (select jsonb_agg(m) from message m where person_id = $2),
       'file', (select jsonb_agg(f order by id) from stored_file f where person_id = $2),
       'proxy', (select jsonb_agg(x) from proxy x where principal_id = $2),
       'complaint', (select jsonb_agg(k) from complaint k where person_id = $2),
       'drafts', (select jsonb_agg(d order by id) from draft d where person_id = $2 or id = any($3::uuid[])),
       'sessions', (select jsonb_agg(s order by id) from session s where id = any($4::uuid[])),
       'passkeys', (select jsonb_agg(k order by id) from passkey k where id = any($5::uuid[])))::text as state`,
    [caseId, person.id, ...[drafts, sessions, passkeys].map((ids) => Object.values(ids))],
  );
  return rows[0]?.state ?? '';
}
