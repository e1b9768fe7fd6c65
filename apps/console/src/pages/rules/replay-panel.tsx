import { useQuery } from '@tanstack/react-query';
import type { Reply } from '@yimi/api-client/client';
import type { Verdict } from '@yimi/service-kit/rules';
import { ruleReplaysQuery } from '../../api/queries.ts';
import { Loaded } from '../../parts/loaded.tsx';
import { PlainTable } from '../../parts/plain-table.tsx';
import { REPLAY, RULES } from '../../texts/rules.ts';

type Replays = Reply<'/api/rule-replays', 'get'>;

/** Whether old decisions are still answered as they were, for those who watch over them. */
export function ReplayPanel() {
  const query = useQuery(ruleReplaysQuery);
  return (
    <section className="card card-body stack" aria-labelledby="replay-title">
      <h2 id="replay-title">{REPLAY.title}</h2>
      <p className="soft">{REPLAY.lead}</p>
      <Loaded query={query}>{(replays) => <Found replays={replays} />}</Loaded>
    </section>
  );
}

function Found({ replays: { judgements, differing, lastReplayedOn, cases } }: { replays: Replays }) {
  const { columns } = REPLAY;
  const last = lastReplayedOn ? REPLAY.last(lastReplayedOn, judgements) : REPLAY.never(judgements);
  if (differing === 0) return <p>{lastReplayedOn ? last + REPLAY.same : last}</p>;
  return (
    <>
      <p>{last}</p>
      <p className="notice late">{REPLAY.differing(differing)}</p>
      <PlainTable
        label={REPLAY.table}
        rows={cases}
        rowId={({ caseId, clauses }) => caseId + JSON.stringify(clauses)}
        columns={[
          { id: 'case', name: columns.case, cell: ({ caseNo }) => caseNo },
          { id: 'service', name: columns.service, cell: ({ serviceName }) => serviceName },
          { id: 'on', name: columns.on, cell: ({ judgedOn }) => judgedOn },
          {
            id: 'clauses',
            name: columns.clauses,
            cell: ({ clauses }) =>
              clauses.map(({ clause, was, now }) => (
                <p key={clause}>{REPLAY.changed(clause, verdictWords(was), verdictWords(now))}</p>
              )),
          },
        ]}
      />
    </>
  );
}

const verdictWords = (verdict: Verdict | null) => (verdict ? RULES.verdicts[verdict] : REPLAY.gone);
