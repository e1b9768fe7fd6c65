/** WeChat gives mini-programs no voice of their own; the phone's own reading aids read every part. */
export function canRead(): boolean {
  return false;
}
