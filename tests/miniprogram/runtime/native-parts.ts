/** WeChat's own components, as far as this mini-program uses them, on top of HTML elements. */
import { NativeNode } from 'glass-easel';
import { handOverPhone } from './account.ts';

type Node = { $$: HTMLElement };
const BOOLEAN = new Set(['disabled', 'hidden', 'password', 'readonly', 'autoplay', 'loop', 'muted', 'controls']);
/** Given as properties and not as attributes: a list would become text. */
const ranges = new WeakMap<Element, readonly string[]>();

/** Attributes as mini-program templates mean them. */
export function teachAttributes() {
  NativeNode.prototype.updateAttribute = function update(this: unknown, given: string, value: unknown) {
    const element = (this as Node).$$;
    const name = given === 'aria-role' ? 'role' : given;
    if (name === 'root-font-size') document.documentElement.style.fontSize = String(value ?? '');
    if (name === 'range') ranges.set(element, value as readonly string[]);
    // No finger and no reading cursor comes to what WeChat hides: here no key does either.
    if (name === 'aria-hidden') element.inert = value === 'true';
    if (name === 'focus' && value) queueMicrotask(() => element.focus());
    if (name === 'password' && value) element.setAttribute('type', 'password');
    if (name === 'src' && element.tagName === 'IMAGE') element.style.backgroundImage = value ? `url("${value}")` : '';
    if (name === 'value' && (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement)) {
      if (element.value !== String(value ?? '')) element.value = String(value ?? '');
      return;
    }
    // WeChat's keyboards are no types of an input in HTML.
    if (name === 'type' && element.tagName === 'INPUT') return;
    if (name === 'maxlength' && Number(value) < 0) return;
    if (name === 'range' || typeof value === 'object') return;
    // undefined means "not given" in a template: the element must not get an empty attribute for it.
    if (value === undefined || value === null || value === '' || (BOOLEAN.has(name) && !value)) {
      element.removeAttribute(name);
    } else element.setAttribute(name, String(value));
  };
}

/** What an event of a component tells, of the HTML element that took its place. */
export function detailOf(element: HTMLElement | undefined, given: Record<string, unknown>): Record<string, unknown> {
  if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement)
    return { value: element.value, cursor: element.selectionStart };
  if (element instanceof HTMLVideoElement) return { currentTime: element.currentTime, duration: element.duration };
  return given;
}

/** Fingers on a canvas, from its upper left corner. WeChat gives them beside an event's detail. */
export function touchesOf(element: HTMLElement | undefined, { touches }: Record<string, unknown>) {
  if (!(element instanceof HTMLCanvasElement) || !(touches instanceof TouchList)) return undefined;
  const { left, top } = element.getBoundingClientRect();
  return Array.from(touches, ({ identifier, clientX, clientY }) => ({
    identifier,
    x: clientX - left,
    y: clientY - top,
  }));
}

/** Events that HTML controls do not have. */
export function addEvents() {
  document.addEventListener('keydown', ({ key, target }) => {
    if (key === 'Enter' && target instanceof HTMLInputElement) target.dispatchEvent(new Event('confirm'));
  });
  document.addEventListener('click', ({ target }) => {
    const picker = target instanceof Element ? target.closest('picker') : null;
    if (picker) openWheel(picker);
    const asking = target instanceof Element ? target.closest('button[open-type="getPhoneNumber"]') : null;
    if (asking) handOverPhone(asking);
  });
}

/** WeChat's wheel of options, as a dialog with one button for each. */
function openWheel(picker: Element) {
  const dialog = document.createElement('dialog');
  const choices = (ranges.get(picker) ?? []).map((label, place) => {
    const choice = document.createElement('button');
    choice.textContent = label;
    choice.addEventListener('click', () => {
      dialog.remove();
      // The framework hands on what a kind of its own adds to an event.
      picker.dispatchEvent(Object.assign(new CustomEvent('change'), { value: String(place) }));
    });
    return choice;
  });
  dialog.append(...choices);
  document.body.append(dialog);
  dialog.showModal();
}
