import type { Alarm } from '@yimi/api-client/views';
import { ALARM_RULES, type AlarmRule } from '@yimi/domain/alarm-rules';
import type { ReactNode } from 'react';
import { Button } from '../../parts/button.tsx';
import { useNow } from '../../parts/use-now.ts';
import { momentWords } from '../../service/time-words.ts';
import { ALARMS } from '../../texts/alarms.ts';
import { auditSentence } from '../audit/audit-sentence.ts';

const CLOCK_MS = 60_000;

/** One alarm in words: who, what was seen, why that is looked at, what to do, and what came of it. */
export function AlarmCard({ alarm, onClose }: { alarm: Alarm; onClose: (alarm: Alarm) => void }) {
  const now = useNow(CLOCK_MS);
  const rule: AlarmRule = ALARM_RULES[alarm.kind];
  const { who, unitName, roleName, personMasked, outcome } = alarm;
  const name = who ?? ALARMS.nobody;
  return (
    <li className="card card-body stack">
      <div className="row">
        <h3>{rule.name}</h3>
        {outcome ? (
          <span className={outcome === 'misused' ? 'tag late' : 'tag accent'}>{ALARMS.outcomeShort[outcome]}</span>
        ) : (
          <span className="tag soon">{ALARMS.raised(momentWords(alarm.raisedAt, now))}</span>
        )}
      </div>
      <dl className="facts">
        <Fact name={ALARMS.who}>
          {name}
          {who !== null && <span className="soft">（{ALARMS.post(unitName, roleName)}）</span>}
        </Fact>
        <Fact name={ALARMS.saw}>
          {rule.says(alarm.count)}
          {personMasked !== null && ALARMS.whose(personMasked)}。{ALARMS.last(momentWords(alarm.lastAt, now))}。
        </Fact>
        {alarm.closedAt === null ? (
          <>
            <Fact name={ALARMS.because}>{rule.because}</Fact>
            <Fact name={ALARMS.toDo}>{rule.toDo}</Fact>
          </>
        ) : (
          <Fact name={ALARMS.closedBy(alarm.closedByName ?? '', momentWords(alarm.closedAt, now))}>{alarm.note}</Fact>
        )}
      </dl>
      {alarm.rows.length > 0 && (
        <details>
          <summary>{ALARMS.rows}</summary>
          <ul className="alarm-rows">
            {alarm.rows.map((row) => (
              <li key={row.id}>
                {momentWords(row.at, now)}，{auditSentence(row)}
              </li>
            ))}
          </ul>
        </details>
      )}
      {alarm.closedAt === null && alarm.own && <p className="notice soon">{ALARMS.own}</p>}
      {alarm.closedAt === null && !alarm.own && (
        <p>
          <Button label={ALARMS.closeOf(`${rule.name}，${name}`)} onPress={() => onClose(alarm)}>
            {ALARMS.close}
          </Button>
        </p>
      )}
    </li>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="facts-row">
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
