import { Text } from '../../parts/text';
import { TextField } from '../../parts/text-field';
import { texts } from '../../texts/sign-in.ts';

export type Identity = { name: string; citizenNumber: string };

type IdentityFieldsProps = {
  identity: Identity;
  onChange: (identity: Identity) => void;
  errorOf: (field: keyof Identity) => string | undefined;
};

/** The first time: who this is. */
export function IdentityFields({ identity, onChange, errorOf }: IdentityFieldsProps) {
  return (
    <>
      <Text tone="soft">{texts.identityLead}</Text>
      <TextField
        id="name"
        label={texts.name}
        autoComplete="name"
        value={identity.name}
        onChange={(name) => onChange({ ...identity, name })}
        error={errorOf('name')}
      />
      <TextField
        id="citizenNumber"
        label={texts.citizenNumber.ask}
        hint={texts.citizenNumber.hint}
        value={identity.citizenNumber}
        onChange={(citizenNumber) => onChange({ ...identity, citizenNumber })}
        error={errorOf('citizenNumber')}
      />
    </>
  );
}
