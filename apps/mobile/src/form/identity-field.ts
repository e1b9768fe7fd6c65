/** Which of the two fields of an identity a problem is about; undefined for any other problem. */
export function identityField(code: string): 'citizenNumber' | 'name' | undefined {
  if (code.startsWith('citizen-number-') && code !== 'citizen-number-needed') return 'citizenNumber';
  return code.startsWith('name-') ? 'name' : undefined;
}
