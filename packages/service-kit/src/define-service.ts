/** The gate of the catalogue: an incomplete declaration is refused, with everything that is wrong with it. */
import { isLocalDate } from '@yimi/domain/local-date';
import { checkFlow } from './check-flow.ts';
import { checkForm } from './check-form.ts';
import { checkOutcome } from './check-outcome.ts';
import { checkRules, wordsLacking } from './check-rules.ts';
import { runningStages } from './flow-graph.ts';
import type { LegalBasis } from './legal-basis.ts';
import { lintTexts } from './lint-texts.ts';
import type { Service } from './service.ts';

/** Texts for exactly the declared ids: none absent, none left over. */
function checkKeys(where: string, declared: readonly string[], texts: Readonly<Record<string, unknown>>): string[] {
  return [
    ...declared.filter((id) => !(id in texts)).map((id) => `texts.${where}.${id} is missing`),
    ...Object.keys(texts)
      .filter((id) => !declared.includes(id))
      .map((id) => `texts.${where}.${id} belongs to nothing declared`),
  ];
}

function checkLegalBasis(basis: readonly LegalBasis[]): string[] {
  if (basis.length === 0) return ['texts.legalBasis is empty'];
  return basis.flatMap(({ document, articles }, place) => [
    ...(document.name && articles.every(({ article, says }) => article && says) && articles.length > 0
      ? []
      : [`texts.legalBasis.${place} needs a document, an article, and what it says`]),
    ...(isLocalDate(document.from)
      ? []
      : [`texts.legalBasis.${place} is in force from ${document.from}, which is no day`]),
  ]);
}

function checkBenefitTexts({ outcome, texts: { benefit } }: Service): string[] {
  if (outcome.kind !== 'entitlement') return benefit ? ['texts.benefit belongs to nothing declared'] : [];
  return [
    ...(benefit?.gives ? [] : ['texts.benefit.gives is missing']),
    ...checkKeys('benefit.grades', outcome.grades, benefit?.grades ?? {}),
    ...checkKeys('benefit.stops', outcome.stops, benefit?.stops ?? {}),
  ];
}

function checkTexts({ form, flow, rules, texts }: Service): string[] {
  const actions = runningStages(flow).flatMap(([, stage]) => Object.entries(stage.actions));
  const needed = actions.map(([, { needs }]) => needs);
  const clauses = rules.versions.flatMap((version) => version.clauses.map(({ id }) => id));
  return [
    ...checkKeys('sections', form.sections, texts.sections),
    ...checkKeys(
      'questions',
      form.questions.map(({ id }) => id),
      texts.questions,
    ),
    ...form.questions.flatMap(({ id, options = [] }) =>
      checkKeys(`questions.${id}.options`, options, texts.questions[id]?.options ?? {}),
    ),
    ...checkKeys('stages', Object.keys(flow.stages), texts.stages),
    ...checkKeys('actions', [...new Set(actions.map(([id]) => id))], texts.actions),
    ...checkKeys(
      'blocked',
      [...new Set(actions.flatMap(([, rule]) => Object.keys(rule.blockedWhen ?? {})))],
      texts.blocked,
    ),
    ...checkKeys('clauses', [...new Set(clauses)], texts.clauses),
    ...checkKeys('facts', rules.facts, texts.facts),
    ...rules.versions.flatMap((version) =>
      version.clauses.flatMap(({ id, holds }) =>
        wordsLacking(holds, texts.facts).map((lacking) => `clause ${id} has no words for ${lacking}`),
      ),
    ),
    ...(needed.includes('reason') && Object.keys(texts.refusalReasons).length === 0
      ? ['texts.refusalReasons is empty, though an action needs a reason']
      : []),
    ...actions.flatMap(([id, { reasons = [] }]) =>
      reasons
        .filter((reason) => !(reason in texts.refusalReasons))
        .map((reason) => `action ${id} offers the reason ${reason}, which texts.refusalReasons does not know`),
    ),
    ...(needed.includes('missing-items') && Object.keys(texts.missingItems).length === 0
      ? ['texts.missingItems is empty, though an action needs missing items']
      : []),
    ...checkLegalBasis(texts.legalBasis),
    ...lintTexts(texts),
  ];
}

/** Every breach of a declaration, in words for whoever writes it; empty when it is whole. */
function checkService(service: Service): string[] {
  return [
    ...(/^[a-z]+(-[a-z]+)*$/.test(service.id) ? [] : [`id ${service.id} is not in lower case with hyphens`]),
    ...(Number.isInteger(service.version) && service.version >= 1 ? [] : ['version is not a whole number from 1 on']),
    ...(isLocalDate(service.from) ? [] : [`from is ${service.from}, which is no day`]),
    ...(service.enteredBy.length > 0 ? [] : ['enteredBy is empty: nobody may apply']),
    ...checkOutcome(service),
    ...checkForm(service.form),
    ...checkFlow(service.flow),
    ...checkRules(service.rules),
    ...checkTexts(service),
    ...checkBenefitTexts(service),
  ];
}

/** Takes a whole declaration; throws one error that lists everything that is wrong with it. */
export function defineService(service: Service): Service {
  const breaches = checkService(service);
  if (breaches.length > 0) {
    throw new Error(
      `the service ${service.id} cannot be offered:\n${breaches.map((breach) => `- ${breach}`).join('\n')}`,
    );
  }
  return service;
}
