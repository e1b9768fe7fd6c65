import { routes } from '../routes.ts';
import { useSignedOut, useUnsent } from '../state/kept-drafts.ts';
import { texts } from '../texts/offline.ts';
import { Link } from './link';

/** On each page, as long as something waits on this phone: how much, and where to see it. */
export function UnsentLine() {
  const { unsent, stopped } = useUnsent();
  const signedOut = useSignedOut();
  if (unsent === 0) return null;
  return (
    <Link to={routes.unsent()} icon="info">
      {signedOut ? texts.signIn : stopped > 0 ? texts.waits(stopped) : texts.unsent(unsent)}
    </Link>
  );
}
