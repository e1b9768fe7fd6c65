import { type ReactNode, useId } from 'react';

type PanelProps = { title: string; children: ReactNode };

export function Panel({ title, children }: PanelProps) {
  const id = useId();
  return (
    <section className="card" aria-labelledby={id}>
      <div className="card-head">
        <h2 id={id}>{title}</h2>
      </div>
      {children}
    </section>
  );
}
