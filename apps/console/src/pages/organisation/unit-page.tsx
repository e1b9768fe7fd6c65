import { useQuery } from '@tanstack/react-query';
import type { Organisation, StaffPost, Unit } from '@yimi/api-client/views';
import { ROLE_NAMES, UNIT_KIND_NAMES } from '@yimi/domain/organisation-names';
import { useState } from 'react';
import { Link } from 'react-aria-components';
import { useParams } from 'react-router';
import { organisationQuery } from '../../api/queries.ts';
import { Button } from '../../parts/button.tsx';
import { Loaded } from '../../parts/loaded.tsx';
import { Outcome } from '../../parts/outcome.tsx';
import { Page } from '../../parts/page.tsx';
import { PlainTable } from '../../parts/plain-table.tsx';
import { useMay } from '../../session/session-gate.tsx';
import { ORGANISATION } from '../../texts/organisation.ts';
import { MissingPage } from '../missing/missing-page.tsx';
import { ChangeDialog } from './change-dialog.tsx';
import { EndPostDialog } from './end-post-dialog.tsx';
import { GrantPostDialog } from './grant-post-dialog.tsx';
import { datesOf } from './organisation-page.tsx';

export function UnitPage() {
  const { unitId = '' } = useParams();
  const query = useQuery(organisationQuery);
  return (
    <Loaded query={query}>
      {(tree) => {
        const unit = tree.units.find(({ id }) => id === unitId);
        return unit ? <OneUnit unit={unit} tree={tree} /> : <MissingPage />;
      }}
    </Loaded>
  );
}

type Open = { act: 'grant' | 'rotate-key' } | { act: 'end' | 'stand-in'; post: StaffPost };

function OneUnit({ unit, tree }: { unit: Unit; tree: Organisation }) {
  const mayPosts = useMay('organisation.posts');
  const [open, setOpen] = useState<Open | null>(null);
  const [outcome, setOutcome] = useState('');
  const end = { onClose: () => setOpen(null), onDone: setOutcome };
  const posts = tree.posts.filter(({ unitId }) => unitId === unit.id);
  return (
    <Page title={unit.name} before={<Link href="/organisation">{ORGANISATION.back}</Link>}>
      {outcome && <Outcome words={outcome} />}
      <UnitFacts unit={unit} tree={tree} />
      <h2>{ORGANISATION.posts}</h2>
      {posts.length === 0 ? (
        <p className="soft">{ORGANISATION.noPosts}</p>
      ) : (
        <PostTable posts={posts} onOpen={mayPosts ? setOpen : null} />
      )}
      {mayPosts && (
        <p className="row">
          <Button tone="main" onPress={() => setOpen({ act: 'grant' })}>
            {ORGANISATION.grant}
          </Button>
          {unit.kind === 'hospital' && (
            <Button onPress={() => setOpen({ act: 'rotate-key' })}>{ORGANISATION.rotateKey}</Button>
          )}
        </p>
      )}
      {open?.act === 'grant' && <GrantPostDialog unit={unit} tree={tree} {...end} />}
      {open?.act === 'rotate-key' && (
        <ChangeDialog
          title={ORGANISATION.rotateKeyOf(unit.name)}
          lacking={() => []}
          change={() => ({ kind: 'rotate-key', unitId: unit.id })}
          {...end}
        >
          <p>{ORGANISATION.rotateKeyLead}</p>
        </ChangeDialog>
      )}
      {open?.act === 'stand-in' && <GrantPostDialog unit={unit} tree={tree} absent={open.post} {...end} />}
      {open?.act === 'end' && <EndPostDialog post={open.post} tree={tree} {...end} />}
    </Page>
  );
}

function UnitFacts({ unit, tree }: { unit: Unit; tree: Organisation }) {
  const { facts } = ORGANISATION;
  const nameOf = (id: string | null) => tree.units.find((each) => each.id === id)?.name;
  const rows = [
    [facts.code, unit.code],
    [facts.kind, UNIT_KIND_NAMES[unit.kind]],
    [facts.region, unit.regionName],
    [facts.parent, nameOf(unit.parentId)],
    [facts.by, nameOf(unit.administeredBy)],
    [facts.address, unit.address],
    [facts.phone, unit.phone],
    [facts.text, unit.textChannel],
    [facts.dates, datesOf(unit)],
  ] as const;
  return (
    <dl className="facts">
      {rows.map(([name, value]) => (
        <div key={name} className="facts-row">
          <dt>{name}</dt>
          <dd>{value ?? ORGANISATION.unknown}</dd>
        </div>
      ))}
    </dl>
  );
}

function PostTable({ posts, onOpen }: { posts: readonly StaffPost[]; onOpen: ((open: Open) => void) | null }) {
  const { postColumns: columns } = ORGANISATION;
  const acts = (post: StaffPost) => (
    <span className="row">
      <Button
        tone="quiet"
        label={ORGANISATION.endOf(post.accountName, ROLE_NAMES[post.role])}
        onPress={() => onOpen?.({ act: 'end', post })}
      >
        {ORGANISATION.end}
      </Button>
      {post.kind === 'own' && (
        <Button
          tone="quiet"
          label={ORGANISATION.standInOf(post.accountName, ROLE_NAMES[post.role])}
          onPress={() => onOpen?.({ act: 'stand-in', post })}
        >
          {ORGANISATION.standIn}
        </Button>
      )}
    </span>
  );
  return (
    <PlainTable
      label={ORGANISATION.posts}
      rows={posts}
      rowId={({ id }) => id}
      columns={[
        { id: 'name', name: columns.name, cell: PersonLink },
        { id: 'role', name: columns.role, cell: ({ role }) => ROLE_NAMES[role] },
        { id: 'region', name: columns.region, cell: ({ regionName }) => regionName },
        { id: 'kind', name: columns.kind, cell: ({ kind }) => ORGANISATION.postKinds[kind] },
        { id: 'dates', name: columns.dates, cell: datesOf },
        ...(onOpen ? [{ id: 'act', name: columns.act, cell: acts }] : []),
      ]}
    />
  );
}

function PersonLink({ accountId, accountName }: StaffPost) {
  return <Link href={`/organisation/people/${accountId}`}>{accountName}</Link>;
}
