export type OutsideFault = 'unreachable' | 'timeout' | 'unavailable' | 'garbage';

/**
 * An outside system did not answer as agreed. Nothing is known about whether it did what was asked,
 * so the caller asks again with the same id; every call to an outside system is idempotent by id.
 */
export class OutsideError extends Error {
  readonly system: string;
  readonly fault: OutsideFault;
  readonly retryable = true;

  constructor(system: string, fault: OutsideFault, says: string, cause?: unknown) {
    super(`${system}: ${fault}: ${says}`, { cause });
    this.name = 'OutsideError';
    this.system = system;
    this.fault = fault;
  }
}
