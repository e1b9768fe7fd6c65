import { useQueryClient } from '@tanstack/react-query';
import { ROLE_NAMES } from '@yimi/domain/organisation-names';
import { announce } from '../parts/announcer.tsx';
import { SelectField } from '../parts/select-field.tsx';
import { choosePost } from '../session/chosen-post.ts';
import { useSession } from '../session/session-gate.tsx';
import { SHELL } from '../texts/shell.ts';

/** In which unit and post one works now. With one post there is nothing to choose, only to read. */
export function PostChoice() {
  const { posts, post, role } = useSession();
  const client = useQueryClient();
  const options = posts.map(({ id, unitName, role }) => ({ id, name: SHELL.postOption(unitName, ROLE_NAMES[role]) }));
  const current = options.find(({ id }) => id === post?.id) ?? options[0];

  if (options.length < 2) return <span className="soft">{current?.name ?? ROLE_NAMES[role]}</span>;

  const choose = async (id: string) => {
    choosePost(id);
    await client.resetQueries();
    announce(SHELL.postChanged(options.find((option) => option.id === id)?.name ?? ''));
  };
  return (
    <SelectField
      className="inline-choice"
      label={SHELL.post}
      value={current?.id ?? ''}
      onChange={(id) => void choose(id)}
      options={options}
    />
  );
}
