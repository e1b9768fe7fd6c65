import { useEffect, useRef } from 'react';
import { SHELL } from '../texts/shell.ts';

export type FormError = { fieldId?: string; says: string };

type ErrorSummaryProps = { title: string; errors: readonly FormError[] };

/** What keeps a form from being sent. Takes the focus whenever the errors change; each line leads to its field. */
export function ErrorSummary({ title, errors }: ErrorSummaryProps) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (errors.length === 0) return;
    box.current?.focus();
    const plain = document.title;
    document.title = SHELL.titleError(plain);
    return () => {
      document.title = plain;
    };
  }, [errors]);

  if (errors.length === 0) return null;
  return (
    <div ref={box} className="notice late" role="alert" tabIndex={-1}>
      <p>
        <strong>{title}</strong>
      </p>
      <ul>
        {errors.map((error) => (
          <li key={error.says}>
            {error.fieldId === undefined ? (
              error.says
            ) : (
              <a
                href={`#${error.fieldId}`}
                onClick={(event) => {
                  event.preventDefault();
                  if (error.fieldId) document.getElementById(error.fieldId)?.focus();
                }}
              >
                {error.says}
              </a>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
