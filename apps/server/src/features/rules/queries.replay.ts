/** What the nightly judging again has found, for those who watch over decisions: case numbers and clauses, no names. */
import { CATALOG } from '@yimi/catalog/catalog';
import type { Services } from '../../platform/services.ts';
import { countyScope } from '../../platform/store/scope.ts';
import { type DifferingRow, listDiffering, type ReplayState, replayState } from './store.judgement.ts';

/** @returns how many judgements are kept, when they were last judged again, and those that are answered otherwise */
export async function replays({ store }: Services) {
  const scope = countyScope(store.county);
  const [[state], differing] = await Promise.all([
    store.read<ReplayState>(scope, replayState(store.county)),
    store.read<DifferingRow>(scope, listDiffering(store.county)),
  ]);
  return {
    judgements: state?.judgements ?? 0,
    differing: state?.differing ?? 0,
    lastReplayedOn: state?.lastReplayedOn ?? null,
    cases: differing.map(({ serviceId, serviceVersion, answers, differs, ...row }) => ({
      ...row,
      // The version may be what is gone.
      serviceName:
        CATALOG.find(({ id, version }) => id === serviceId && version === serviceVersion)?.texts.name ?? serviceId,
      clauses: [...new Set([...Object.keys(answers), ...Object.keys(differs)])]
        .filter((clause) => answers[clause] !== differs[clause])
        .map((clause) => ({ clause, was: answers[clause] ?? null, now: differs[clause] ?? null })),
    })),
  };
}
