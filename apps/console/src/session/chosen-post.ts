/** The post in which this tab works. Each tab keeps its own, so that two posts can be open side by side. */
const KEY = 'yimi.console.post';

export function chosenPost(): string | undefined {
  return sessionStorage.getItem(KEY) ?? undefined;
}

export function choosePost(id: string | undefined): void {
  if (id === undefined) sessionStorage.removeItem(KEY);
  else sessionStorage.setItem(KEY, id);
}
