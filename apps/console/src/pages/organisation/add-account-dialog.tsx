import { useState } from 'react';
import { TextField } from '../../parts/text-field.tsx';
import { ORGANISATION } from '../../texts/organisation.ts';
import { ChangeDialog, type DialogEnd } from './change-dialog.tsx';

/** Somebody new on the staff; what they may do is another change. */
export function AddAccountDialog(end: DialogEnd) {
  const { form } = ORGANISATION;
  const [login, setLogin] = useState('');
  const [name, setName] = useState('');
  return (
    <ChangeDialog
      {...end}
      title={ORGANISATION.addAccount}
      lacking={() => [
        ...(name.trim().length < 2 ? [{ fieldId: 'new-name', says: form.errors.name }] : []),
        ...(login.trim() ? [] : [{ fieldId: 'new-login', says: form.errors.login }]),
      ]}
      change={() => ({ kind: 'add-account', login: login.trim(), name: name.trim() })}
    >
      <TextField id="new-name" label={form.name} value={name} onChange={setName} maxLength={60} />
      <TextField
        id="new-login"
        label={form.login}
        hint={form.loginHint}
        value={login}
        onChange={setLogin}
        maxLength={40}
        autoComplete="off"
      />
    </ChangeDialog>
  );
}
