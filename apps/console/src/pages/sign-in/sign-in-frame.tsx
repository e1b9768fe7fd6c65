import type { ReactNode } from 'react';
import { Brand } from '../../shell/brand.tsx';
import { DisplayChoice } from '../../shell/display-choice.tsx';
import { SkipLink } from '../../shell/skip-link.tsx';

/** Around every page that one sees before signing in. */
export function SignInFrame({ children }: { children: ReactNode }) {
  return (
    <div className="sign-in">
      <SkipLink />
      <header className="shell-header">
        <Brand />
        <div className="shell-nav" />
        <DisplayChoice />
      </header>
      <main id="main" className="sign-in-main stack" tabIndex={-1}>
        {children}
      </main>
    </div>
  );
}
