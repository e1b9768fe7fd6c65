/** What a screen reader finds on a page, without what differs from run to run: kept as reviewed golden files. */
import type { Locator } from 'playwright-core';
import { expect } from 'vitest';

/** In this order: what is longer stands before what is a part of it. */
const VOLATILE: readonly [RegExp, string][] = [
  [/残\d{8}-[0-9A-Z]{4}-[0-9A-Z]{4}/g, '〈案号〉'],
  [/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, '〈编号〉'],
  [/剩 \d+ 个工作日|今天到期/g, '〈期限〉'],
  [/(?:\d{4}年)?\d{1,2}月\d{1,2}日|今天|昨天/g, '〈日期〉'],
  [/\d\d:\d\d/g, '〈时刻〉'],
  [/(?<!承诺 )(?<![\d])(?:\d+ (?:天|小时|分|秒) ?)+/g, '〈用时〉 '],
  [/\d+ 件/g, '〈件数〉'],
  [/\d{6}\*{8}\d{3}[\dX]/g, '〈证件号〉'],
  [/1\d\d\*{4}\d{4}/g, '〈手机号〉'],
  [/[\u4e00-\u9fff]{2,4}(?=（区残联审核人）)/g, '〈审核人〉'],
  [/[男女]，\d+ 岁/g, '〈性别和年龄〉'],
];

/** @param names words of this run only, and what stands for each */
export function withoutVolatile(spoken: string, names: Readonly<Record<string, string>> = {}): string {
  const named = Object.entries(names).reduce((text, [said, stands]) => text.replaceAll(said, stands), spoken);
  return VOLATILE.reduce((text, [pattern, stands]) => text.replace(pattern, stands), named);
}

/** Compares the accessibility tree of a part of the page with `transcripts/<name>.yml`. */
export async function speaks(part: Locator, name: string, names: Readonly<Record<string, string>> = {}): Promise<void> {
  const spoken = withoutVolatile(await part.ariaSnapshot(), names);
  await expect(`${spoken}\n`).toMatchFileSnapshot(`transcripts/${name}.yml`);
}
