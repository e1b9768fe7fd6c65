import { wordsFor } from '@yimi/service-kit/district-facts';
import { sentenceOf } from '@yimi/service-kit/rule-sentence';
import type { Service } from '@yimi/service-kit/service';
import { RULES } from '../../texts/rules.ts';
import type { rulesToday } from './service-rules.ts';

type ClausesTodayProps = { service: Service; rules: NonNullable<ReturnType<typeof rulesToday>> };

/** Every clause as the sentence that an official signs, with its article and who may change it. */
export function ClausesToday({ service, rules: { version, changed } }: ClausesTodayProps) {
  const may = service.rules.district;
  const words = wordsFor(service);
  return (
    <section className="card card-body stack" aria-labelledby="clauses-today">
      <h2 id="clauses-today">{RULES.now}</h2>
      <p className="soft">{RULES.nowLead}</p>
      <ol className="rule-clauses">
        {version.clauses.map(({ id, basis, holds }) => (
          <li key={id}>
            <p>{`${sentenceOf(holds, words)}。`}</p>
            <p className="soft small">{`${RULES.basis}：${basis}`}</p>
            <p className="row">
              {changed.includes(id) && <span className="tag accent">{RULES.own}</span>}
              {may?.clauses?.[id]?.map((change) => (
                <span key={change} className="tag told">
                  {RULES.may[change]}
                </span>
              ))}
              {!may?.clauses?.[id] && !changed.includes(id) && <span className="tag">{RULES.fixedTag}</span>}
            </p>
          </li>
        ))}
      </ol>
      {may && (
        <p className="soft small">
          {may.add && `${RULES.mayAdd}。`}
          {RULES.mayBasis(may.basis)}
        </p>
      )}
    </section>
  );
}
