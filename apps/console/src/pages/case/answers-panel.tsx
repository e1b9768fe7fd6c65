import type { CaseView } from '@yimi/api-client/views';
import type { AnswerValue } from '@yimi/service-kit/form';
import { answerWords, serviceOfCase } from '../../service/case-words.ts';
import { fullDayWords } from '../../service/time-words.ts';
import { CASE } from '../../texts/case.ts';
import { Panel } from './panel.tsx';

/** What was applied for, section by section as in the form, each answer with where it came from. */
export function AnswersPanel({ view }: { view: CaseView }) {
  const { form, texts } = serviceOfCase(view);
  const dates = new Set(form.questions.filter(({ kind }) => kind === 'date').map(({ id }) => id));
  const words = (question: string, value: AnswerValue) => {
    // A place is stored by its code; the case carries its name.
    if (value === view.regionCode) return view.regionName;
    return dates.has(question) ? fullDayWords(String(value)) : answerWords(view, question, value);
  };
  const sections = form.sections
    .map((section) => {
      const inSection = new Set(form.questions.filter((question) => question.section === section).map(({ id }) => id));
      return { section, answers: view.answers.filter(({ question }) => inSection.has(question)) };
    })
    .filter(({ answers }) => answers.length > 0);
  if (sections.length === 0) return null;
  return (
    <Panel title={CASE.answers}>
      {sections.map(({ section, answers }) => (
        <div key={section} className="card-body answer-section">
          <h3>{texts.sections[section] ?? section}</h3>
          <dl className="answer-list">
            {answers.map((answer) => (
              <div key={answer.question}>
                <dt>{texts.questions[answer.question]?.ask ?? answer.question}</dt>
                <dd>
                  <AnswerWords answer={answer} words={(value) => words(answer.question, value)} />
                </dd>
              </div>
            ))}
          </dl>
        </div>
      ))}
    </Panel>
  );
}

type AnswerWordsProps = { answer: CaseView['answers'][number]; words: (value: AnswerValue) => string };

/** A value with its source. Of a corrected one, the source is that of what was known before. */
function AnswerWords({ answer: { value, sourceLabel, previous }, words }: AnswerWordsProps) {
  const corrected = previous !== null;
  return (
    <>
      <span className="answer-value">{words(value)}</span>{' '}
      <span className="hint">{corrected ? CASE.typed : (sourceLabel ?? CASE.typed)}</span>
      {corrected && (
        <p>
          <span className="tag soon">{CASE.corrected}</span> {CASE.previous(words(previous), sourceLabel ?? '')}
        </p>
      )}
    </>
  );
}
