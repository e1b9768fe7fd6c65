/**
 * Who of the population record takes part in which journey. All journeys run in one district, in which each person can
 * apply once: nobody takes part in two.
 */
import { knownApplicant } from '@yimi/ops/district/known-applicants';

const CAST = {
  wrongPhotos: 11,
  lostNetwork: 12,
  secondPress: 13,
  keyboard: 21,
  throughTheApi: 22,
  principal: 23,
  agent: 24,
  returnsToWechat: 25,
  wechatBySms: 26,
  citizenInWechat: 27,
  citizenInBrowser: 28,
  parentInWechat: 29,
  parentInBrowser: 30,
  watchedInWechat: 41,
  watchedInBrowser: 42,
  waitsForPhoto: 52,
  easyInWechat: 53,
  easyInBrowser: 54,
} as const;

export const cast = (part: keyof typeof CAST) => knownApplicant(CAST[part]);
