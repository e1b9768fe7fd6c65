/** device/kept.weapp.ts says why nothing of a person is kept in the mini-program. */
export function canKeep(): boolean {
  return false;
}
