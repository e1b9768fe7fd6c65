import type { CaseView, TimelineEntry } from '@yimi/api-client/views';
import { ROLE_NAMES } from '@yimi/domain/organisation-names';
import { actionDone, missingItemWords, reasonWords } from '../../service/case-words.ts';
import { momentWords } from '../../service/time-words.ts';
import { CASE } from '../../texts/case.ts';
import { Panel } from './panel.tsx';

function Words({ view, entry }: { view: CaseView; entry: TimelineEntry }) {
  const { reason, missing = [], note, colleague } = entry.words ?? {};
  if (!reason && !note && !colleague && missing.length === 0) return null;
  return (
    <div className="words">
      {colleague && (
        <p>
          {CASE.toColleague}：{colleague}
        </p>
      )}
      {reason && (
        <p>
          {CASE.deskWords[entry.action] ?? CASE.reason}：{reasonWords(view, reason)}
        </p>
      )}
      {missing.length > 0 && (
        <>
          <p>{CASE.missing}：</p>
          <ul>
            {missing.map((item) => (
              <li key={item}>{missingItemWords(view, item)}</li>
            ))}
          </ul>
        </>
      )}
      {note && (
        <p>
          {CASE.note}：{note}
        </p>
      )}
    </div>
  );
}

function actorWords({ actorRole, actorName }: TimelineEntry): string {
  const role = ROLE_NAMES[actorRole];
  return actorRole === 'system' ? role : CASE.timelineLine(actorName, role);
}

/** What was done, the latest first. */
export function TimelinePanel({ view, now }: { view: CaseView; now: Date }) {
  return (
    <Panel title={CASE.timeline}>
      <ol className="card-body timeline" reversed>
        {view.timeline.toReversed().map((entry) => (
          <li key={entry.seq}>
            <p className="timeline-done">{actionDone(view, entry.action)}</p>
            <p className="hint">
              <time dateTime={entry.at}>{momentWords(entry.at, now)}</time> {actorWords(entry)}
            </p>
            <Words view={view} entry={entry} />
          </li>
        ))}
      </ol>
    </Panel>
  );
}
