import { useQuery } from '@tanstack/react-query';
import type { Organisation, Unit } from '@yimi/api-client/views';
import { UNIT_KIND_NAMES } from '@yimi/domain/organisation-names';
import { useState } from 'react';
import { Link } from 'react-aria-components';
import { organisationQuery } from '../../api/queries.ts';
import { Button } from '../../parts/button.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { Loaded } from '../../parts/loaded.tsx';
import { Outcome } from '../../parts/outcome.tsx';
import { Page } from '../../parts/page.tsx';
import { PlainTable } from '../../parts/plain-table.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { fullDayWords } from '../../service/time-words.ts';
import { useMay } from '../../session/session-gate.tsx';
import { ORGANISATION } from '../../texts/organisation.ts';
import { AddAccountDialog } from './add-account-dialog.tsx';
import { AddUnitDialog } from './add-unit-dialog.tsx';
import { ChangeList } from './change-list.tsx';
import { unitsInOrder } from './units-in-order.ts';

export function OrganisationPage() {
  const query = useQuery(organisationQuery);
  const mayStaff = useMay('organisation.staff');
  const [open, setOpen] = useState<'unit' | 'account' | null>(null);
  const [outcome, setOutcome] = useState('');
  const end = { onClose: () => setOpen(null), onDone: setOutcome };
  return (
    <Page title={ORGANISATION.title}>
      <p className="soft">{ORGANISATION.lead}</p>
      {outcome && <Outcome words={outcome} />}
      <p className="row">
        {mayStaff && (
          <>
            <Button onPress={() => setOpen('account')}>{ORGANISATION.addAccount}</Button>
            <Button onPress={() => setOpen('unit')}>{ORGANISATION.addUnit}</Button>
          </>
        )}
        <Link className="button quiet" href="/organisation/tables">
          {ORGANISATION.tables}
        </Link>
      </p>
      <Loaded query={query}>
        {(tree) => (
          <div className="stack">
            <ChangeList tree={tree} />
            <UnitList tree={tree} />
            <Unemployed tree={tree} />
            {open === 'account' && <AddAccountDialog {...end} />}
            {open === 'unit' && <AddUnitDialog tree={tree} {...end} />}
          </div>
        )}
      </Loaded>
    </Page>
  );
}

function UnitList({ tree }: { tree: Organisation }) {
  const [text, setText] = useState('');
  const { columns } = ORGANISATION;
  const found = unitsInOrder(tree.units).filter(({ unit }) => unit.name.includes(text.trim()));
  const people = (id: string) =>
    new Set(tree.posts.filter(({ unitId }) => unitId === id).map(({ accountId }) => accountId)).size;
  const nameOf = (id: string | null) => tree.units.find((unit) => unit.id === id)?.name ?? '';
  return (
    <section className="stack">
      <h2>{ORGANISATION.units}</h2>
      <TextField type="search" label={ORGANISATION.search} value={text} onChange={setText} />
      <p role="status">{ORGANISATION.unitCount(found.length)}</p>
      {found.length === 0 ? (
        <EmptyState {...ORGANISATION.none} />
      ) : (
        <PlainTable
          label={ORGANISATION.units}
          rows={found}
          rowId={({ unit }) => unit.id}
          columns={[
            {
              id: 'name',
              name: columns.name,
              cell: ({ unit, depth }) => (
                <Link className={`unit-link depth-${depth}`} href={`/organisation/units/${unit.id}`}>
                  {unit.name}
                </Link>
              ),
            },
            { id: 'kind', name: columns.kind, cell: ({ unit }) => UNIT_KIND_NAMES[unit.kind] },
            { id: 'region', name: columns.region, cell: ({ unit }) => unit.regionName },
            { id: 'people', name: columns.people, cell: ({ unit }) => ORGANISATION.people(people(unit.id)) },
            { id: 'by', name: columns.by, cell: ({ unit }) => nameOf(unit.administeredBy) },
            { id: 'dates', name: columns.dates, cell: ({ unit }) => datesOf(unit) },
          ]}
        />
      )}
    </section>
  );
}

/** From when, and until when where that is known. */
export function datesOf({ validFrom, validTo }: Pick<Unit, 'validFrom' | 'validTo'>): string {
  const from = ORGANISATION.since(fullDayWords(validFrom));
  return validTo === null ? from : `${from}，${ORGANISATION.until(fullDayWords(validTo))}`;
}

function Unemployed({ tree }: { tree: Organisation }) {
  const held = new Set(tree.posts.map(({ accountId }) => accountId));
  const people = tree.people.filter(({ id, closed }) => !closed && !held.has(id));
  if (people.length === 0) return null;
  return (
    <section className="stack">
      <h2>{ORGANISATION.unemployed}</h2>
      <ul className="card plain-list">
        {people.map(({ id, name, login }) => (
          <li key={id} className="card-body">
            <Link href={`/organisation/people/${id}`}>{name}</Link> <span className="soft">{login}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
