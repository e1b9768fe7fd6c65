/** What a page offers to who hears it, in the order in which it is read. */
import type { Locator } from 'playwright-core';
import { withoutVolatile } from '../journeys/transcript.ts';

/** A heading, a control, a picture or a named part, with its states, in Playwright's snapshot of the roles. */
const SPOKEN =
  /^\s*- '?((?:heading|group|radiogroup|region|link|button|textbox|radio|checkbox|combobox|img|alert)\b.*?):?'?$/;

/** Where the two platforms have different means for the same. */
const ALIKE: readonly [RegExp, string][] = [
  // HTML groups the choices of a question in a fieldset, whose role is "group".
  [/^radiogroup/, 'group'],
  // Words that open on demand: WeChat has no "details".
  [/^group: (.+)$/, 'button "$1"'],
  [/ \[expanded\]$/, ''],
  // What stands inside is not what it is called.
  [/^(\w+(?: "(?:[^"\\]|\\.)*")?(?: \[[^\]]*\])*): .*$/, '$1'],
  // WeChat opens its wheel by a button, which says what is chosen.
  [/^button "(乡镇（街道）|村（社区）)，.*"$/, 'combobox "$1"'],
  // A browser downloads a document; WeChat opens it.
  [/^button "下载 PDF 证件"$/, 'link "下载 PDF 证件"'],
];

/** What depends on what others have booked meanwhile, in this order. */
const OF_OTHERS: readonly [RegExp, string][] = [
  [/^link "评定：.*"$/, ''],
  [/ 星期.(?= 还有)/, ''],
  [/还有 \d+ 个空位/, '还有空位'],
];

/** One line for each. @param names of this run's people, as they are to stand there */
export async function offeredBy(main: Locator, names: Readonly<Record<string, string>>): Promise<string[]> {
  const lines = withoutVolatile(await main.ariaSnapshot(), names).split('\n');
  const spoken = lines.flatMap((line) => SPOKEN.exec(line)?.[1] ?? []);
  const alike = spoken.map((line) =>
    [...ALIKE, ...OF_OTHERS].reduce((said, [one, other]) => said.replace(one, other), line),
  );
  // How many days are free differs; that there are some does not.
  return alike.filter((line, place) => line !== '' && line !== alike[place - 1]);
}
