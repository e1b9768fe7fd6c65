import { useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { Button } from '../../parts/button.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { Page } from '../../parts/page.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { PERMISSIONS_PAGE } from '../../texts/permissions.ts';
import { ByAction } from './by-action.tsx';
import { ByRole } from './by-role.tsx';
import { ByStage } from './by-stage.tsx';
import { matching } from './matching.ts';

const VIEWS = ['role', 'action', 'stages'] as const;

/** Who may do what, and how far: the table of packages/domain/src/permissions.ts, as the server enforces it. */
export function PermissionsPage() {
  const [search] = useSearchParams();
  const [text, setText] = useState('');
  const view = VIEWS.find((each) => each === search.get('by')) ?? 'role';
  return (
    <Page
      title={PERMISSIONS_PAGE.title}
      beside={
        <span className="no-print">
          <Button tone="quiet" onPress={() => window.print()}>
            {PERMISSIONS_PAGE.print}
          </Button>
        </span>
      }
    >
      <div className="stack">
        <p className="soft">{PERMISSIONS_PAGE.lead}</p>
        <nav className="views no-print" aria-label={PERMISSIONS_PAGE.viewsLabel}>
          {VIEWS.map((each) => (
            <Link key={each} to={`/permissions?by=${each}`} aria-current={each === view ? 'page' : undefined}>
              {PERMISSIONS_PAGE.views[each]}
            </Link>
          ))}
        </nav>
        {view === 'stages' ? <ByStage /> : <Table view={view} text={text} setText={setText} />}
      </div>
    </Page>
  );
}

type TableProps = { view: 'role' | 'action'; text: string; setText: (text: string) => void };

function Table({ view, text, setText }: TableProps) {
  const found = matching(text);
  const { roles, permissions } = found;
  return (
    <>
      <div className="row no-print oversight-search">
        <TextField type="search" label={PERMISSIONS_PAGE.search} value={text} onChange={setText} />
        <p role="status">{PERMISSIONS_PAGE.found(roles.length, permissions.length)}</p>
      </div>
      {roles.length === 0 && <EmptyState {...PERMISSIONS_PAGE.none} />}
      {roles.length > 0 && (view === 'role' ? <ByRole {...found} /> : <ByAction {...found} />)}
    </>
  );
}
