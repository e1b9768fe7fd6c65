/** What a page shows, measured: names, sizes, and what does not fit. Answers with the culprits, so that a list says where. */
import type { Page } from 'playwright-core';

const CONTROLS =
  'a[href], button, input, select, textarea, summary, [role=button], [role=link], [role=radio], [role=checkbox], [role=tab]';

/** Controls that say nothing to who does not see them. */
export async function unnamed(page: Page): Promise<string[]> {
  const nameless = (
    ['button', 'link', 'textbox', 'radio', 'checkbox', 'combobox', 'tab', 'img', 'progressbar'] as const
  )
    .map((role) => page.getByRole(role, { name: /^$/ }))
    .reduce((all, more) => all.or(more));
  return nameless.evaluateAll((controls) => controls.map((control) => control.outerHTML.slice(0, 120)));
}

/** Controls, or the labels that stand for them, that are lower or narrower than so many CSS pixels. */
export function smallTargets(page: Page, least: number): Promise<string[]> {
  return page.locator(CONTROLS).evaluateAll(
    (controls, size) =>
      controls.flatMap((control) => {
        const { width, height } = (control.closest('label') ?? control).getBoundingClientRect();
        // What is not shown has no size at all.
        if (width === 0 || Math.min(width, height) >= size) return [];
        return [`${Math.round(width)}×${Math.round(height)} ${control.outerHTML.slice(0, 120)}`];
      }),
    least,
  );
}

/** What reaches out of the window, where the page can be moved sideways. */
export function wider(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const out = Array.from(document.body.querySelectorAll('*')).filter(
      (element) => element.getBoundingClientRect().right > clientWidth + 0.5,
    );
    return [`${scrollWidth} of ${clientWidth}`, ...out.map((element) => element.outerHTML.slice(0, 120))];
  });
}

/** Boxes that cut their words off, and cannot be scrolled to the rest. */
export function clipped(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const cuts = (element: Element) => {
      const { overflowX, overflowY, position } = getComputedStyle(element);
      const isForReadersOnly = position === 'absolute' && element.clientWidth <= 1;
      if (isForReadersOnly || !element.textContent?.trim()) return false;
      const across = /hidden|clip/.test(overflowX) && element.scrollWidth > element.clientWidth + 1;
      const down = /hidden|clip/.test(overflowY) && element.scrollHeight > element.clientHeight + 1;
      return across || down;
    };
    const boxes = Array.from(document.body.querySelectorAll('*')).filter((element) => !(element instanceof SVGElement));
    return boxes.filter(cuts).map((element) => element.outerHTML.slice(0, 120));
  });
}
