import { createHash } from 'node:crypto';
import type { Files } from '@yimi/server/platform/store/files';
import { demoPhotos, type PhotoKind } from '../demo-photos.ts';
import type { MadePerson } from '../made-person.ts';
import type { Random } from '../random.ts';
import type { RowBuffer } from '../row-buffer.ts';
import type { CasePhotos } from './case-answers.ts';

export type PhotoMakers = { random: Random; rows: RowBuffer; files: Files; at: Date };

const OF_ADULTS: Readonly<Record<string, PhotoKind>> = {
  portrait: 'portrait',
  idFront: 'id-front',
  idBack: 'id-back',
  householdBook: 'household-book',
};
const OF_CHILDREN: Readonly<Record<string, PhotoKind>> = {
  portrait: 'portrait',
  householdBook: 'household-book',
  guardianDocument: 'guardian-document',
};

/** Stores the photos of one application. @param createdBy account that sent them */
export function photoTaker({ random, rows, files, at }: PhotoMakers) {
  const draw = demoPhotos();
  let number = 0;
  return async (person: MadePerson, isChild: boolean, createdBy: string): Promise<CasePhotos> => {
    number += 1;
    const taken = await Promise.all(
      Object.entries(isChild ? OF_CHILDREN : OF_ADULTS).map(async ([question, kind]) => {
        const id = random.id(at);
        const { bytes, width, height } = await draw(kind, number);
        await files.put(id, bytes);
        rows.add('stored_file', [
          {
            id,
            kind,
            person_id: person.id,
            region_code: person.regionCode,
            media_type: 'image/jpeg',
            bytes: bytes.length,
            width,
            height,
            sha256: createHash('sha256').update(bytes).digest(),
            created_by: createdBy,
            created_at: at,
          },
        ]);
        return [question, id] as const;
      }),
    );
    return Object.fromEntries(taken);
  };
}
