/** What a person reads under a field that the schema refuses. Forms check first; this is for what slipped through. */
export const FIELD_TEXTS = {
  required: '请填写这一项。',
  type: '这一项的格式不对，请检查。',
  format: '这一项的格式不对，请检查。',
  pattern: '这一项的格式不对，请检查。',
  maxLength: '这一项太长，请减少一些字。',
  minLength: '这一项太短，请填完整。',
  enum: '请从给出的选项里选。',
  other: '这一项不对，请检查。',
} as const;
