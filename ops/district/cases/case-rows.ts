import { disabilityCertificate as service } from '@yimi/catalog/disability-certificate/service';
import { CHINESE_CALENDAR } from '@yimi/domain/chinese-holidays';
import { maskName } from '@yimi/domain/masking';
import type { Cipher } from '@yimi/server/platform/store/cipher';
import { dueAt, serviceClock } from '@yimi/service-kit/clocks';
import { runningStage } from '@yimi/service-kit/fold-case';
import type { Row } from '../insert-rows.ts';
import type { Random } from '../random.ts';
import type { MadeCase } from './made-case.ts';

/** The file, the actions, and what the person was told last. */
export function caseRows(random: Random, made: MadeCase, cipher: Cipher): Record<string, Row[]> {
  const { state, actions, subject, applicant } = made;
  const stage = runningStage(service, state.stage);
  const stageSince = state.stays.at(-1)!.from;
  const first = actions[0]!;
  const last = actions.at(-1)!;
  const file = {
    id: made.id,
    case_no: made.caseNo,
    service_id: service.id,
    service_version: service.version,
    region_code: subject.regionCode,
    person_id: subject.id,
    applicant_person_id: applicant.personId,
    entered_by: applicant.actor.id,
    subject_masked: maskName(subject.name),
    answers_sealed: cipher.seal(JSON.stringify(made.answers), 'case_file.answers_sealed'),
    stage: state.stage,
    owner_role: stage?.owner ?? 'system',
    hospital_id: state.hospitalId,
    seq: state.seq,
    submitted_at: first.at,
    stage_since: stageSince,
    service_used_ms: serviceClock(state, service, new Date(stageSince)).usedMs,
    due_at: dueAt(service, state, CHINESE_CALENDAR),
    escalated_to: state.escalatedTo,
    closed_at: stage ? null : last.at,
  };
  return {
    case_file: [file],
    case_action: actions.map((action) => ({
      case_id: made.id,
      seq: action.seq,
      action: action.action,
      actor_id: action.actorId,
      actor_role: action.actorRole,
      actor_name: action.actorName,
      at: action.at,
      detail: JSON.stringify(action.detail),
      words_sealed: action.words ? cipher.seal(JSON.stringify(action.words), 'case_action.words_sealed') : null,
    })),
    message: actions.length > 1 ? [messageRow(random, made, cipher)] : [],
  };
}

function messageRow(random: Random, { id, state, actions, applicant, subject }: MadeCase, cipher: Cipher): Row {
  const texts = service.texts.stages[state.stage]!;
  const at = actions.at(-1)!.at;
  return {
    id: random.id(new Date(at)),
    person_id: applicant.personId ?? subject.id,
    case_id: id,
    kind: `stage.${state.stage}`,
    title: `${service.texts.name}：${texts.name}`,
    body_sealed: cipher.seal(texts.citizen, 'message.body_sealed'),
    created_at: at,
    sms_state: 'sent',
  };
}
