import { scopeSql } from '@yimi/server/platform/store/scope';

/**
 * What one submission writes, as a transaction of pgbench: person, photos, case, idempotency key, audit row and event as
 * one statement, and the case's first action, whose policy looks at the case, as another; in columns of the same sizes.
 * It is run by the same role in the same scope, under the same policies. Nothing is read, checked or sealed.
 */
export const SAME_WRITE = `
\\set n random(30000, 59999)
\\set c random(1, 140000000000000)
\\startpipeline
begin;
${scopeSql({ county: '230111', areas: ['230111001001'] }, '2026-11-24').replaceAll('; ', ';\n')};
with new as materialized (
  select gen_random_uuid() as person, ('00000000-0000-7000-8000-' || lpad(to_hex(:c::bigint), 12, '0'))::uuid as file,
    gen_random_uuid() as trail, gen_random_uuid() as event, gen_random_uuid() as key, now() as at
), person_row as (
  insert into person (county_code, id, region_code, name_sealed, name_index, name_masked, citizen_number_sealed,
    citizen_number_index, sex, birth_date, nation, phone_sealed, source, confirmed_on)
  select '230111', person, '230111001001', decode(repeat('5a', 67), 'hex'), sha256('name'), '严**',
    decode(repeat('5a', 76), 'hex'), sha256(uuid_send(person)), 'male', '1950-01-01', '汉族',
    decode(repeat('5a', 69), 'hex'), 'self', '2026-11-24' from new
), photos as (
  update stored_file set person_id = new.person, region_code = '230111001001' from new
  where county_code = '230111' and id = any (array(
    select ('00000000-0000-7000-8000-' || lpad(to_hex(:n * 4 + k), 12, '0'))::uuid from generate_series(0, 3) k))
), case_row as (
  insert into case_file (county_code, id, case_no, service_id, service_version, region_code, person_id, entered_by,
    subject_masked, answers_sealed, stage, owner_role, seq, submitted_at, stage_since, service_used_ms, due_at)
  select '230111', file, file::text, 'disability-certificate', 1, '230111001001', person, person, '严**',
    decode(repeat('5a', 1500), 'hex'), 'submitted', 'district-reviewer', 1, at, at, 0, at + interval '30 days' from new
), key_row as (
  insert into idempotency (county_code, actor_id, key, fingerprint, reply, at)
  select '230111', person::text, key::text, sha256(uuid_send(key)), jsonb_build_object('caseId', file), at from new
), audit_row as (
  insert into audit (county_code, id, at, actor_id, actor_role, action, object_kind, object_id, person_id, region_code,
    outcome, detail)
  select '230111', trail, at, person::text, 'liaison', 'case.submit', 'case', file::text, person, '230111001001', 'done',
    '{"serviceId": "disability-certificate", "serviceVersion": 1}' from new
)
insert into outbox (county_code, id, at, event, payload, region_code, person_id)
select '230111', event, at, 'case.submitted', jsonb_build_object('caseId', file, 'caseNo', file::text), '230111001001',
  person from new;
insert into case_action (county_code, case_id, seq, action, actor_id, actor_role, actor_name, at, detail, words_sealed)
values ('230111', ('00000000-0000-7000-8000-' || lpad(to_hex(:c::bigint), 12, '0'))::uuid, 1, 'submit',
  '00000000-0000-7000-8000-000000000001', 'liaison', '工作人员', now(),
  '{"settings": {"notice": "after-issue", "signingDoctors": 1, "noticeWorkingDays": 5}}',
  decode(repeat('5a', 150), 'hex'));
commit;
\\endpipeline
`;
