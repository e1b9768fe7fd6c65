import { useEffect, useRef } from 'react';
import { Icon } from './icon';
import { openInApp } from './link';
import './error-summary.css';

/** `field` is the id of the control to go to, `to` the page; without either the sentence stands alone. */
export type PageError = { says: string; field?: string; to?: string };

type ErrorSummaryProps = { title: string; errors: readonly PageError[] };

/** What has to be corrected. Takes the focus whenever the errors are new, and leads to each answer. */
export function ErrorSummary({ title, errors }: ErrorSummaryProps) {
  const box = useRef<HTMLDivElement>(null);
  // `errors` is a new list at each attempt, so that the same mistake is said again.
  useEffect(() => {
    if (errors.length === 0) return;
    box.current?.focus({ preventScroll: true });
    box.current?.scrollIntoView({ block: 'start' });
  }, [errors]);
  if (errors.length === 0) return null;
  return (
    <div ref={box} tabIndex={-1} className="error-summary">
      <div role="alert">
        <h2 className="error-summary-title">
          <Icon name="alert" />
          <span>{title}</span>
        </h2>
        <ul className="error-summary-list">
          {errors.map(({ says, field, to }) => (
            <li key={`${field} ${to} ${says}`}>
              {field && (
                <a className="error-summary-link" href={`#${field}`} onClick={(event) => goTo(event, field)}>
                  {says}
                </a>
              )}
              {to && (
                <a className="error-summary-link" href={to} onClick={(event) => openInApp(event, to)}>
                  {says}
                </a>
              )}
              {!field && !to && <p>{says}</p>}
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}

function goTo(event: { preventDefault(): void }, field: string) {
  event.preventDefault();
  const control = document.getElementById(field);
  control?.focus({ preventScroll: true });
  (control?.closest('.field') ?? control)?.scrollIntoView({ block: 'start' });
}
