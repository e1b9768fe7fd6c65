import type { Organisation, StaffPost } from '@yimi/api-client/views';
import { ROLE_NAMES } from '@yimi/domain/organisation-names';
import { contains } from '@yimi/domain/region-code';
import { useState } from 'react';
import { ChoiceList } from '../../parts/choice-list.tsx';
import { SelectField } from '../../parts/select-field.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { ORGANISATION } from '../../texts/organisation.ts';
import { ChangeDialog, type DialogEnd } from './change-dialog.tsx';

type EndPostDialogProps = DialogEnd & { post: StaffPost; tree: Organisation };

/** Ends one post, or all posts of somebody who leaves, and says who takes over the open work. */
export function EndPostDialog({ post, tree, ...end }: EndPostDialogProps) {
  const { form } = ORGANISATION;
  const [whole, setWhole] = useState('post');
  const [from, setFrom] = useState(tree.today);
  const [successor, setSuccessor] = useState('');
  const fit = tree.posts.filter(
    (each) =>
      each.accountId !== post.accountId && each.role === post.role && contains(each.regionCode, post.regionCode),
  );
  const successorId = successor || null;
  return (
    <ChangeDialog
      {...end}
      title={ORGANISATION.endOf(post.accountName, ROLE_NAMES[post.role])}
      lacking={() => []}
      change={() =>
        whole === 'post'
          ? { kind: 'end-post', postId: post.id, from, successorId }
          : { kind: 'leave', accountId: post.accountId, from, successorId }
      }
    >
      <ChoiceList
        legend={form.whole}
        choices={[
          { id: 'post', name: form.onlyThis },
          { id: 'account', name: form.everything },
        ]}
        value={[whole]}
        onChange={([value = 'post']) => setWhole(value)}
      />
      <TextField type="date" label={form.fromEnd} value={from} onChange={setFrom} />
      <SelectField
        label={form.successor}
        value={successor}
        onChange={setSuccessor}
        options={[
          { id: '', name: form.successorNone },
          ...fit.map(({ accountId, accountName, unitName }) => ({
            id: accountId,
            name: `${accountName} · ${unitName}`,
          })),
        ]}
      />
    </ChangeDialog>
  );
}
