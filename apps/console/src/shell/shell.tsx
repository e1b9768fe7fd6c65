import { NavLink, Outlet } from 'react-router';
import { Announcer } from '../parts/announcer.tsx';
import { Button } from '../parts/button.tsx';
import { useSession } from '../session/session-gate.tsx';
import { useSignOut } from '../session/use-sign-out.ts';
import { SHELL } from '../texts/shell.ts';
import { Brand } from './brand.tsx';
import { DisplayChoice } from './display-choice.tsx';
import { placesFor } from './navigation.ts';
import { PostChoice } from './post-choice.tsx';
import { SkipLink } from './skip-link.tsx';
import { useLiveUpdates } from './use-live-updates.ts';

/** What stands around every page of someone who is signed in. */
export function Shell() {
  const { name, permissions, post } = useSession();
  const signOut = useSignOut();
  const lost = useLiveUpdates(post?.id);
  return (
    <>
      <SkipLink />
      <header className="shell-header">
        <Brand />
        <nav className="shell-nav" aria-label={SHELL.mainNavigation}>
          <ul>
            {placesFor(permissions).map((place) => (
              <li key={place.path}>
                <NavLink to={place.path}>{place.name}</NavLink>
              </li>
            ))}
          </ul>
        </nav>
        <div className="shell-tools">
          <DisplayChoice />
          <span className="shell-post">
            <strong>{name}</strong>
            <PostChoice />
          </span>
          <Button tone="quiet" onPress={() => void signOut()}>
            {SHELL.signOut}
          </Button>
        </div>
      </header>
      <main id="main" className="shell-main" tabIndex={-1}>
        <div role="status" className="live-state">
          {lost && <p className="notice soon">{SHELL.liveLost}</p>}
        </div>
        <Outlet />
      </main>
      <Announcer />
    </>
  );
}
