import { SHELL } from '../texts/shell.ts';

export function SkipLink() {
  return (
    // biome-ignore lint/a11y/useValidAnchor: the address stays as it is, or the way back through pages of a list is lost
    <a
      className="skip-link button main"
      href="#main"
      onClick={(event) => {
        event.preventDefault();
        document.getElementById('main')?.focus();
      }}
    >
      {SHELL.skipToMain}
    </a>
  );
}
