import type { CaseView } from '@yimi/api-client/views';
import { ROLE_NAMES } from '@yimi/domain/organisation-names';
import type { ActionOutlook } from '../../service/action-outlook.ts';
import { reasonWords, serviceOfCase, stageName } from '../../service/case-words.ts';
import { ACTIONS } from '../../texts/actions.ts';
import { type ActionDraft, type Asked, LATER, reasonOf } from './action-draft.ts';

type WillHappenProps = { view: CaseView; outlook: ActionOutlook; draft: ActionDraft; asked: Asked };

/** The stage that the case will be in when all is done, a hospital named in the same go included. */
function endOf(view: CaseView, { next, nextOwner, thenHospital }: ActionOutlook, draft: ActionDraft) {
  if (thenHospital === undefined || draft.hospitalId === LATER || draft.hospitalId === '') return { next, nextOwner };
  const stages = serviceOfCase(view).flow.stages;
  const between = next === undefined ? undefined : stages[next];
  const to = between && !('final' in between) ? between.actions[thenHospital]?.to : undefined;
  const after = typeof to === 'string' ? stages[to] : undefined;
  return typeof to === 'string' && after && !('final' in after)
    ? { next: to, nextOwner: after.owner }
    : { next, nextOwner };
}

/** What follows from confirming, and the very words that the applicant will read. */
export function WillHappen({ view, outlook, draft, asked }: WillHappenProps) {
  const { texts } = serviceOfCase(view);
  const { next, nextOwner } = endOf(view, outlook, draft);
  const reason = asked.needs === 'reason' ? reasonWords(view, reasonOf(draft, asked)) : '';
  const reads = next === undefined ? '' : (texts.stages[next]?.citizen ?? '');
  return (
    <>
      <div className="happens">
        <h3>{ACTIONS.willHappen}</h3>
        <ul>
          {outlook.together && <li>{ACTIONS.together}</li>}
          {next !== undefined && (
            <li>
              {next === view.stage ? ACTIONS.staysIn(stageName(view, next)) : ACTIONS.goesTo(stageName(view, next))}
            </li>
          )}
          {nextOwner && <li>{ACTIONS.thenBy(ROLE_NAMES[nextOwner])}</li>}
          {outlook.final && <li>{ACTIONS.final}</li>}
          <li>{ACTIONS.recorded}</li>
        </ul>
      </div>
      {reads !== '' && (
        <section className="preview" aria-label={ACTIONS.citizenReads}>
          <h3>{ACTIONS.citizenReads}</h3>
          <p>{reads}</p>
          {reason !== '' && (
            <p>
              {ACTIONS.reason}：{reason}
            </p>
          )}
          {draft.missing.length > 0 && asked.needs === 'missing-items' && (
            <ul>
              {draft.missing.map((item) => (
                <li key={item}>{texts.missingItems[item]}</li>
              ))}
            </ul>
          )}
          {asked.needs === 'missing-items' && draft.note.trim() !== '' && (
            <p>
              {ACTIONS.noteShown}：{draft.note.trim()}
            </p>
          )}
        </section>
      )}
    </>
  );
}
