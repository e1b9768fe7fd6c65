/** What a Taro component tells those who do not see it. */
type Aria = {
  role?: string;
  label?: string;
  describedby?: string;
  hidden?: boolean;
  live?: 'polite' | 'assertive';
  level?: number;
  modal?: boolean;
  checked?: boolean;
  selected?: boolean;
  expanded?: boolean;
  disabled?: boolean;
  pressed?: boolean;
  required?: boolean;
  invalid?: boolean;
  haspopup?: 'dialog' | 'listbox';
  current?: 'step';
  valuenow?: number;
  valuemin?: number;
  valuemax?: number;
  valuetext?: string;
};

/** WeChat takes attributes as text, and one that is not given must not be there at all. */
export function aria(given: Aria): Record<string, string> {
  const known = Object.entries(given).filter(([, value]) => value !== undefined);
  return Object.fromEntries(known.map(([name, value]) => [`aria-${name}`, String(value)]));
}
