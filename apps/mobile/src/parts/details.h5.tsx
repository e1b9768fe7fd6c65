import type { ReactNode } from 'react';
import './details.css';

/** Words that open on demand. */
export function Details({ title, children }: { title: string; children: ReactNode }) {
  return (
    <details className="details">
      <summary className="details-title">{title}</summary>
      <div className="details-body">{children}</div>
    </details>
  );
}
