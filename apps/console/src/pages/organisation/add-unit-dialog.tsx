import { useQuery } from '@tanstack/react-query';
import type { Organisation } from '@yimi/api-client/views';
import { UNIT_KIND_NAMES } from '@yimi/domain/organisation-names';
import { UNIT_KINDS, type UnitKind } from '@yimi/domain/post-rules';
import { useState } from 'react';
import { districtQuery, regionsQuery } from '../../api/queries.ts';
import { SelectField } from '../../parts/select-field.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { ORGANISATION } from '../../texts/organisation.ts';
import { ChangeDialog, type DialogEnd } from './change-dialog.tsx';

/** A unit of any line. */
export function AddUnitDialog({ tree, ...end }: DialogEnd & { tree: Organisation }) {
  const { form } = ORGANISATION;
  const district = useQuery(districtQuery).data;
  const townships = useQuery({ ...regionsQuery(district?.county ?? ''), enabled: district !== undefined }).data ?? [];
  const [unitKind, setKind] = useState<UnitKind>('hospital');
  const [region, setRegion] = useState('');
  const [parent, setParent] = useState('');
  const [by, setBy] = useState('');
  const [from, setFrom] = useState(tree.today);
  const [lines, setLines] = useState({ name: '', code: '', address: '', phone: '', textChannel: '' });
  const line = (key: keyof typeof lines) => ({
    value: lines[key],
    onChange: (value: string) => setLines({ ...lines, [key]: value }),
  });
  const regionCode = region || (district?.county ?? '');
  const units = [{ id: '', name: form.noUnit }, ...tree.units.map(({ id, name }) => ({ id, name }))];
  return (
    <ChangeDialog
      {...end}
      title={ORGANISATION.addUnit}
      lacking={() => (lines.name.trim().length < 2 ? [{ fieldId: 'unit-name', says: form.errors.unitName }] : [])}
      change={() => ({
        kind: 'add-unit',
        unitKind,
        regionCode,
        validFrom: from,
        name: lines.name.trim(),
        code: lines.code.trim() || null,
        parentId: parent || null,
        administeredBy: by || null,
        address: lines.address.trim() || null,
        phone: lines.phone.trim() || null,
        textChannel: lines.textChannel.trim() || null,
      })}
    >
      <TextField id="unit-name" label={form.unitName} maxLength={100} {...line('name')} />
      <TextField label={form.code} maxLength={40} {...line('code')} />
      <SelectField
        label={form.unitKind}
        value={unitKind}
        onChange={(value) => setKind(value as UnitKind)}
        options={UNIT_KINDS.map((id) => ({ id, name: UNIT_KIND_NAMES[id] }))}
      />
      <SelectField
        label={form.region}
        value={region}
        onChange={setRegion}
        options={[{ id: '', name: district?.name ?? '' }, ...townships.map(({ code, name }) => ({ id: code, name }))]}
      />
      <SelectField label={form.parent} value={parent} onChange={setParent} options={units} />
      <SelectField label={form.by} value={by} onChange={setBy} options={units} />
      <TextField label={form.address} maxLength={200} {...line('address')} />
      <TextField label={form.phone} maxLength={40} {...line('phone')} />
      <TextField label={form.textChannel} hint={form.textHint} maxLength={100} {...line('textChannel')} />
      <TextField type="date" label={form.from} value={from} onChange={setFrom} />
    </ChangeDialog>
  );
}
