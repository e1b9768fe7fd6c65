import type { ReactNode } from 'react';
import './stack.css';

/** Fields that are sent together. Enter sends them; what is wrong is said by the page, not by the browser. */
export function Form({ onSend, children }: { onSend: () => void; children: ReactNode }) {
  return (
    <form
      className="stack stack-middle"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onSend();
      }}
    >
      {children}
    </form>
  );
}
