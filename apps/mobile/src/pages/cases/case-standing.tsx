import { StatusTag, type StatusTone } from '../../parts/status-tag';
import { serviceOf } from '../../state/service.ts';
import { texts } from '../../texts/cases.ts';

type Standing = { serviceId: string; serviceVersion: number; stage: string };

const WORDS = {
  done: texts.granted,
  now: texts.running,
  you: texts.you,
  stopped: texts.ended,
} satisfies Record<StatusTone, string>;

/** How a case stands for its applicant: done, running, waiting for them, or ended without. */
function toneOf({ serviceId, serviceVersion, stage }: Standing): StatusTone {
  const declared = serviceOf(serviceId, serviceVersion).flow.stages[stage];
  if (!declared) return 'now';
  if ('final' in declared) return declared.final === 'granted' ? 'done' : 'stopped';
  return declared.waitsFor === 'citizen' ? 'you' : 'now';
}

export function CaseStanding({ of }: { of: Standing }) {
  const tone = toneOf(of);
  return <StatusTag tone={tone}>{WORDS[tone]}</StatusTag>;
}
