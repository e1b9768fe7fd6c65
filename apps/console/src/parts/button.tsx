import type { ReactNode, Ref } from 'react';

type ButtonProps = {
  children: ReactNode;
  onPress?: () => void;
  /** 'main' is the way forward, 'grave' ends something, 'quiet' steps back. */
  tone?: 'main' | 'grave' | 'grave main' | 'quiet';
  type?: 'button' | 'submit';
  /** At work: stays in the tab order and keeps the focus, but does nothing more. */
  busy?: boolean;
  /** Adds to the visible name for those who do not see what it stands beside. */
  label?: string;
  buttonRef?: Ref<HTMLButtonElement>;
};

export function Button({ children, onPress, tone, type = 'button', busy = false, label, buttonRef }: ButtonProps) {
  return (
    <button
      ref={buttonRef}
      type={type}
      className={tone ? `button ${tone}` : 'button'}
      aria-disabled={busy || undefined}
      aria-label={label}
      onClick={(event) => {
        if (busy) event.preventDefault();
        else onPress?.();
      }}
    >
      {children}
    </button>
  );
}
