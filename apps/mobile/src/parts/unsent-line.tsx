import { routes } from '../routes.ts';
import { unsentOf, useLanes, useSignedOut } from '../state/kept-drafts.ts';
import { texts } from '../texts/offline.ts';
import { Link } from './link';

/** On each page, as long as something waits on this phone: how much, and where to see it. */
export function UnsentLine() {
  const lanes = useLanes();
  const unsent = unsentOf(lanes);
  const signedOut = useSignedOut();
  if (unsent === 0) return null;
  const stopped = lanes.filter(({ refusal }) => refusal).length;
  return (
    <Link to={routes.unsent()} icon="info">
      {signedOut ? texts.signIn : stopped > 0 ? texts.waits(stopped) : texts.unsent(unsent)}
    </Link>
  );
}
