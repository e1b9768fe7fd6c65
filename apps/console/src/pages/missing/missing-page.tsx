import { Link } from 'react-router';
import { Page } from '../../parts/page.tsx';
import { useSession } from '../../session/session-gate.tsx';
import { homeFor } from '../../shell/navigation.ts';
import { SHELL } from '../../texts/shell.ts';

export function MissingPage() {
  const { permissions } = useSession();
  return (
    <Page title={SHELL.missing.title}>
      <p>{SHELL.missing.words}</p>
      <p>
        <Link className="button" to={homeFor(permissions)}>
          {SHELL.missing.home}
        </Link>
      </p>
    </Page>
  );
}
