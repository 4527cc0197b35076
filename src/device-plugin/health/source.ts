import type { HealthEvent } from './machine.ts';

/** What a state is kept of: a GPU by our number, or a MIG device of it by its UUID. */
export type Subject = { readonly gpu: number; readonly mig: string | null };

/** Takes what a source found. */
export type Tell = (subject: Subject, event: HealthEvent) => void;

/** Something that finds out how GPUs are. It tells what it found and knows no state; the machine judges. */
export interface HealthSource {
  /** Tells what it finds until the signal aborts. Never rejects. */
  follow(signal: AbortSignal): Promise<void>;
  /** Begins anew, for GPUs that came or returned. */
  renew(): void;
}

/** A state of its own for each. */
export function keyOf({ gpu, mig }: Subject): string {
  return mig ?? String(gpu);
}
