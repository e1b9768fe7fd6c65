/** Why somebody is visited, in a sentence for the officer. */
import type { LocalDate } from '@yimi/domain/local-date';
import { dayInWords } from '../benefits/public.ts';

export const reasonTexts = {
  checkLate: (service: string, day: LocalDate, days: number) =>
    `${service}的年审 ${dayInWords(day)} 到期，已经过了 ${days} 天，还没有人核对。`,
  checkDue: (service: string, day: LocalDate, days: number) =>
    days === 0 ? `${service}的年审今天到期。` : `${service}的年审 ${dayInWords(day)} 到期，还有 ${days} 天。`,
  checkAsked: '本人想在家里核对。',
  returned: (service: string, days: number, missing: readonly string[]) =>
    `${service}退回来补材料，${days === 0 ? '今天退的' : `已经等了 ${days} 天`}。${missing.join('')}`,
  draft: (service: string, days: number) =>
    `${service}填了一半，${days === 0 ? '今天还在填' : `停了 ${days} 天`}，还没有提交。`,
  certificate: (day: LocalDate, days: number) =>
    `残疾人证 ${dayInWords(day)} 到期，${days === 0 ? '就是今天' : `还有 ${days} 天`}。请告诉本人，别让证过了期。`,
  wish: (day: LocalDate, note: string) => `${dayInWords(day)}走访时，本人想要：${note}`,
};
