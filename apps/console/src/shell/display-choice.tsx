import { useState } from 'react';
import { SelectField } from '../parts/select-field.tsx';
import { DISPLAY_MODES, type DisplayMode, displayMode, keepDisplayMode } from '../session/display-mode.ts';
import { SHELL } from '../texts/shell.ts';

const OPTIONS = DISPLAY_MODES.map((id) => ({ id, name: SHELL.displayModes[id] }));

export function DisplayChoice() {
  const [mode, setMode] = useState<DisplayMode>(displayMode);
  const choose = (id: string) => {
    const next = DISPLAY_MODES.find((each) => each === id) ?? 'standard';
    setMode(next);
    keepDisplayMode(next);
  };
  return (
    <SelectField className="inline-choice" label={SHELL.display} value={mode} onChange={choose} options={OPTIONS} />
  );
}
