/** Keeps what the rules answered to whoever decides, and judges it again each night. */
import { CATALOG } from '@yimi/catalog/catalog';
import { type LocalDate, localDate } from '@yimi/domain/local-date';
import { withDistrict } from '@yimi/service-kit/district-rules';
import { type Facts, judge, type Suggestion } from '@yimi/service-kit/rules';
import type { Service } from '@yimi/service-kit/service';
import type { Services } from '../../platform/services.ts';
import type { Actor } from '../../platform/store/command.ts';
import { countyScope } from '../../platform/store/scope.ts';
import type { Statement } from '../../platform/store/statement.ts';
import type { Store } from '../../platform/store/store.ts';
import type { CaseRules } from './queries.ts';
import { type Answers, findToReplay, insertJudgement, type JudgementRow, markReplayed } from './store.judgement.ts';

const SYSTEM: Actor = { id: 'system:rules', role: 'system', name: '' };
/** Of one command, and of one night: a million judgements are gone through in a month. */
const BATCH = 500;
const BATCHES = 80;

type Judged = { caseId: string; seq: number; service: Service; rules: CaseRules; facts: Facts; on: LocalDate };

/** The write that keeps what the rules answer to an act, for the command that does it. */
export function keepJudgement(store: Store, { caseId, seq, service, rules, facts, on }: Judged): Statement {
  const { id, version } = service;
  const sealed = store.cipher.seal(JSON.stringify(facts), 'judgement.facts_sealed');
  const answers = JSON.stringify(answersOf(judge(rules.version, facts, on)));
  const versions = [id, version, rules.version.from, rules.districtVersionId, on];
  return insertJudgement(
    store.county,
    store.newId(),
    caseId,
    seq,
    ...versions,
    sealed,
    answers,
    localDate(store.now()),
  );
}

function answersOf({ clauses }: Suggestion): Answers {
  return Object.fromEntries(clauses.map(({ clause, verdict }) => [clause, verdict]));
}

/** Judges what was decided on earlier days once more, each by its own facts and versions; tells where it is another. */
export async function replayJudgements({ store }: Services): Promise<void> {
  const scope = countyScope(store.county);
  const today = localDate(store.now());
  for (let batch = 0; batch < BATCHES; batch += 1) {
    const rows = await store.read<JudgementRow>(scope, findToReplay(store.county, today, BATCH));
    const [first] = rows;
    if (!first) return;
    const again = rows.map((row) => ({ id: row.id, differs: differenceOf(store, row) }));
    const differing = again.filter(({ differs }) => differs !== null).length;
    await store.command({
      name: 'rules.replay',
      actor: SYSTEM,
      scope,
      key: `replay:${today}:${first.id}`,
      fingerprint: null,
      decide: async () => ({
        reply: null,
        writes: [
          markReplayed(
            store.county,
            again.map(({ id }) => id),
            today,
            again.map(({ differs }) => (differs ? JSON.stringify(differs) : null)),
          ),
        ],
        audit: [
          {
            action: 'rules.replay',
            objectKind: 'judgement',
            objectId: store.county,
            outcome: 'done',
            detail: { judged: again.length, differing },
          },
        ],
        events:
          differing > 0
            ? [{ event: 'rules.judged-otherwise', payload: { count: differing }, regionCode: store.county }]
            : [],
      }),
    });
    if (rows.length < BATCH) return;
  }
}

/** What the same facts and versions are answered now, where that is another; a version that is gone answers nothing. */
function differenceOf(store: Store, row: JudgementRow): Answers | null {
  const service = CATALOG.find(({ id, version }) => id === row.serviceId && version === row.serviceVersion);
  const national = service?.rules.versions.find(({ from }) => from === row.rulesFrom);
  if (!national) return {};
  const version = row.decision ? withDistrict(national, row.decision) : national;
  const facts = JSON.parse(store.cipher.open(row.factsSealed, 'judgement.facts_sealed')) as Facts;
  const now = answersOf(judge(version, facts, row.onDay));
  const clauses = [...new Set([...Object.keys(now), ...Object.keys(row.answers)])];
  return clauses.every((clause) => now[clause] === row.answers[clause]) ? null : now;
}
