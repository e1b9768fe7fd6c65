/** The closed set of events that rooms tell each other through the outbox. Payloads hold ids and codes only. */

export type EventPayloads = {
  'case.submitted': { caseId: string; caseNo: string; serviceId: string };
  'case.moved': { caseId: string; caseNo: string; serviceId: string; from: string; to: string; action: string };
  'case.approved': { caseId: string; caseNo: string; serviceId: string };
  /** Of a service that gives an entitlement. */
  'case.granted': { caseId: string; caseNo: string; serviceId: string };
  'entitlement.changed': { entitlementId: string; serviceId: string; kind: string };
  'payment.changed': { listId: string };
  'rules.proposed': { versionId: string };
  /** Published, or declined. */
  'rules.decided': { versionId: string };
  /** Decided cases that the same facts and versions answer otherwise now. */
  'rules.judged-otherwise': { count: number };
  'objection.raised': { caseId: string; objectionId: string };
  'objection.decided': { caseId: string; objectionId: string };
  'assessment.sealed': { caseId: string; round: number; meets: boolean };
  'appointment.booked': { caseId: string; slotId: string; startsAt: string };
  'registry.received': { caseId: string; submissionId: string };
  'registry.refused': { caseId: string; submissionId: string; reason: string };
  'certificate.issued': { certificateId: string; caseId: string };
  'certificate.changed': { certificateId: string; status: string };
  'message.created': { messageId: string };
  'proxy.granted': { proxyId: string };
  'proxy.ended': { proxyId: string; principalId: string; agentId: string };
  'person.changed': { personId: string };
  'post.granted': { postId: string; accountId: string };
  /** `handsOn`: no other post of the same person and role covers the area. */
  'post.ended': { postId: string; accountId: string; successorId: string | null; handsOn: boolean };
  /** `accountId` of the successor; null: it waits in its area. */
  'work.handed': { accountId: string | null; count: number };
  /** An act of the desk asks somebody to look: an account, or everybody of a role in the case's area. */
  'work.called': { caseNo: string; act: string; accountId: string | null; role: string };
  'change.proposed': { changeId: string };
  'change.decided': { changeId: string };
  'complaint.made': { complaintId: string };
  'complaint.answered': { complaintId: string };
  /** Its last day has passed without an answer. */
  'complaint.overdue': { complaintId: string };
  'export.asked': { exportId: string };
  'export.decided': { exportId: string; approved: boolean };
  'export.made': { exportId: string };
  'alarm.raised': { alarmId: string };
};

export type EventName = keyof EventPayloads;

/** Who may be told live: those whose area, person or hospital it names. */
export type EventAudience = { regionCode?: string; personId?: string; hospitalId?: string };

/** What a command hands to the outbox. */
export type DomainEvent = {
  [Name in EventName]: { event: Name; payload: EventPayloads[Name] } & EventAudience;
}[EventName];

/** An event as handlers get it: with its id and the time of its command (ISO 8601, UTC). */
export type RelayedEvent<Name extends EventName = EventName> = {
  [Each in Name]: { id: string; event: Each; at: string; payload: EventPayloads[Each] } & EventAudience;
}[Name];
