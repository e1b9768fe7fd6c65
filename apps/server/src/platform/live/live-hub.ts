export type LiveHub = { close(): Promise<void> };
