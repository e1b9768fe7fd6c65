import { useQuery } from '@tanstack/react-query';
import type { Organisation, StaffPost, Unit } from '@yimi/api-client/views';
import { ROLE_NAMES } from '@yimi/domain/organisation-names';
import { POST_PLACES, POST_ROLES, type PostRole } from '@yimi/domain/post-rules';
import { useState } from 'react';
import { regionsQuery } from '../../api/queries.ts';
import { ChoiceList } from '../../parts/choice-list.tsx';
import type { FormError } from '../../parts/error-summary.tsx';
import { SelectField } from '../../parts/select-field.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { ORGANISATION } from '../../texts/organisation.ts';
import { ChangeDialog, type DialogEnd } from './change-dialog.tsx';

type PostKind = 'own' | 'delegated';
type GrantPostDialogProps = DialogEnd & {
  unit: Unit;
  tree: Organisation;
  /** The post that somebody is to stand in for; absent: a post of its own. */
  absent?: StaffPost;
};

/** Gives somebody a post in this unit; or lets somebody stand in for a post of it. */
export function GrantPostDialog({ unit, tree, absent, ...end }: GrantPostDialogProps) {
  const { form } = ORGANISATION;
  const roles = POST_ROLES.filter((role) => POST_PLACES[role].units.includes(unit.kind));
  const [accountId, setAccountId] = useState('');
  const [role, setRole] = useState<PostRole>(absent?.role ?? roles[0] ?? 'liaison');
  const [kind, setKind] = useState<PostKind>('own');
  const [township, setTownship] = useState(unit.regionCode.slice(0, 9));
  const [village, setVillage] = useState('');
  const [from, setFrom] = useState(tree.today);
  const [to, setTo] = useState('');

  const { area } = POST_PLACES[role];
  const townships = useQuery(regionsQuery(unit.regionCode.slice(0, 6))).data ?? [];
  const villages = useQuery({ ...regionsQuery(township), enabled: area === 'village' }).data ?? [];
  const delegated = kind === 'delegated';
  const ownRegion = { county: unit.regionCode.slice(0, 6), township, village }[area];
  const regionCode = absent?.regionCode ?? ownRegion;
  const staysForATime = absent !== undefined || delegated;

  const lacking = (): FormError[] => [
    ...(accountId ? [] : [{ says: form.errors.person }]),
    ...(regionCode ? [] : [{ says: form.errors.region }]),
    ...(staysForATime && !to ? [{ fieldId: 'post-to', says: form.errors.to }] : []),
  ];
  const people = tree.people.filter(({ id, closed }) => !closed && id !== absent?.accountId);
  const title = absent
    ? ORGANISATION.standInOf(absent.accountName, ROLE_NAMES[absent.role])
    : ORGANISATION.grantHere(unit.name);
  return (
    <ChangeDialog
      {...end}
      title={title}
      lacking={lacking}
      change={() => ({
        kind: 'grant-post',
        accountId,
        role,
        unitId: unit.id,
        regionCode,
        validFrom: from,
        validTo: to || null,
        postKind: absent ? 'stand-in' : kind,
        insteadOf: absent?.id ?? null,
      })}
    >
      <SelectField
        label={form.person}
        value={accountId}
        onChange={setAccountId}
        options={[
          { id: '', name: form.choose },
          ...people.map(({ id, name, login }) => ({ id, name: `${name}（${login}）` })),
        ]}
      />
      {!absent && (
        <>
          <SelectField
            label={form.role}
            value={role}
            onChange={(value) => setRole(value as PostRole)}
            options={roles.map((id) => ({ id, name: ROLE_NAMES[id] }))}
          />
          <ChoiceList
            legend={form.kind}
            choices={(['own', 'delegated'] as const).map((id) => ({
              id,
              name: ORGANISATION.postKinds[id],
              note: form.kindNotes[id],
            }))}
            value={[kind]}
            onChange={([value = 'own']) => setKind(value as PostKind)}
          />
          {delegated && area !== 'county' && (
            <SelectField
              label={form.township}
              value={township}
              onChange={(code) => {
                setTownship(code);
                setVillage('');
              }}
              options={townships.map(({ code, name }) => ({ id: code, name }))}
            />
          )}
          {area === 'village' && (
            <SelectField
              label={form.region}
              value={village}
              onChange={setVillage}
              options={[{ id: '', name: form.choose }, ...villages.map(({ code, name }) => ({ id: code, name }))]}
            />
          )}
        </>
      )}
      <TextField type="date" label={form.from} value={from} onChange={setFrom} />
      <TextField
        id="post-to"
        type="date"
        label={form.to}
        hint={staysForATime ? form.toNeeded : form.toHint}
        value={to}
        onChange={setTo}
      />
    </ChangeDialog>
  );
}
