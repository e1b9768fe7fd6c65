/** The words of a case, from the service it began under. Unknown ids are shown as they are, never hidden. */

import { CATALOG, serviceOf } from '@yimi/catalog/catalog';
import type { AnswerValue } from '@yimi/service-kit/form';
import { actionText } from '@yimi/service-kit/generic-texts';
import type { Service } from '@yimi/service-kit/service';
import type { ServiceTexts } from '@yimi/service-kit/texts';
import { CASE } from '../texts/case.ts';

type OfService = { serviceId: string; serviceVersion: number };

export function serviceOfCase({ serviceId, serviceVersion }: OfService): Service {
  return serviceOf(serviceId, serviceVersion);
}

export function serviceName(of: OfService): string {
  return serviceOfCase(of).texts.name;
}

/** As staff name it. */
export function stageNameIn({ stages }: ServiceTexts, stage: string): string | undefined {
  return stages[stage]?.nameForStaff ?? stages[stage]?.name;
}

export function stageName(of: OfService, stage: string): string {
  return stageNameIn(serviceOfCase(of).texts, stage) ?? stage;
}

export function actionName(of: OfService, action: string): string {
  return actionText(serviceOfCase(of).texts, action).name;
}

/** What the timeline says of an action that was done. */
export function actionDone(of: OfService, action: string): string {
  return actionText(serviceOfCase(of).texts, action).done;
}

/** A reason is a code of the service's list or the words that someone wrote. */
export function reasonWords(of: OfService, reason: string): string {
  return serviceOfCase(of).texts.refusalReasons[reason] ?? reason;
}

export function missingItemWords(of: OfService, item: string): string {
  return serviceOfCase(of).texts.missingItems[item] ?? item;
}

export function answerWords(of: OfService, question: string, value: AnswerValue): string {
  const options = serviceOfCase(of).texts.questions[question]?.options ?? {};
  if (typeof value === 'boolean') return value ? CASE.yes : CASE.no;
  const values = typeof value === 'string' ? [value] : value;
  return values.map((each) => options[each] ?? each).join('、') || CASE.empty;
}

/** Every service of the catalogue by name, and every stage name that occurs, for filters. */
export function serviceChoices(): { id: string; name: string }[] {
  return Array.from(new Map(CATALOG.map(({ id, texts }) => [id, texts.name])), ([id, name]) => ({ id, name }));
}

export function stageChoices(serviceId: string | undefined): { id: string; name: string }[] {
  const services = CATALOG.filter(({ id }) => serviceId === undefined || id === serviceId);
  const names = new Map<string, string>();
  for (const { flow, texts } of services) {
    for (const stage of Object.keys(flow.stages))
      if (!names.has(stage)) names.set(stage, stageNameIn(texts, stage) ?? stage);
  }
  return Array.from(names, ([id, name]) => ({ id, name }));
}
