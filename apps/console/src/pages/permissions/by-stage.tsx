import { CATALOG } from '@yimi/catalog/catalog';
import { ROLE_NAMES } from '@yimi/domain/organisation-names';
import { actionText } from '@yimi/service-kit/generic-texts';
import type { Service } from '@yimi/service-kit/service';
import { useState } from 'react';
import { PlainTable } from '../../parts/plain-table.tsx';
import { SelectField } from '../../parts/select-field.tsx';
import { stageNameIn } from '../../service/case-words.ts';
import { PERMISSIONS_PAGE } from '../../texts/permissions.ts';

type Row = { id: string; stage: string; action: string; by: string };

/** Who may do what to one case, by stage: read from the declaration by which the server decides. */
export function ByStage() {
  const { stages } = PERMISSIONS_PAGE;
  const [chosen, setChosen] = useState(CATALOG[0]?.id ?? '');
  const service = CATALOG.findLast(({ id }) => id === chosen);
  return (
    <div className="stack">
      <p className="soft">{stages.lead}</p>
      <SelectField
        label={stages.service}
        value={chosen}
        onChange={setChosen}
        options={Array.from(new Map(CATALOG.map(({ id, texts }) => [id, texts.name])), ([id, name]) => ({ id, name }))}
      />
      {service && (
        <PlainTable
          label={stages.table(service.texts.name)}
          rows={rowsOf(service)}
          rowId={({ id }) => id}
          columns={[
            { id: 'stage', name: stages.stage, cell: ({ stage }) => stage },
            { id: 'action', name: stages.action, cell: ({ action }) => action },
            { id: 'by', name: stages.by, cell: ({ by }) => by },
          ]}
        />
      )}
    </div>
  );
}

function rowsOf({ flow, texts }: Service): Row[] {
  return Object.entries(flow.stages).flatMap(([stage, declared]) => {
    if ('final' in declared) return [];
    return Object.entries(declared.actions).map(([action, { by, personal }]) => ({
      id: `${stage}.${action}`,
      stage: stageNameIn(texts, stage) ?? stage,
      action: actionText(texts, action).name,
      by: by.map((role) => ROLE_NAMES[role]).join('、') + (personal ? PERMISSIONS_PAGE.notOne : ''),
    }));
  });
}
