import type { Closeness } from './preferred/preferences.ts';

/** A MIG device as the driver shows it now. */
export type MigRecord = {
  /** Its index on its GPU. */
  readonly index: number;
  readonly uuid: string;
  readonly gpuInstance: number;
  readonly computeInstance: number;
  /** As NVIDIA names it: 1g.10gb, 1c.2g.20gb, 1g.10gb+me. */
  readonly profile: string;
  /** What it has of its GPU, as one word: equal for devices that are alike. */
  readonly attributes: string;
};

/** One GPU as the driver's list has it now. What could not be read is null; `error` says why. */
export type GpuRecord = {
  /** The driver's current index: it shifts when a GPU before it is lost. */
  readonly index: number;
  readonly uuid: string | null;
  /** In any of NVML's forms, as 00000000:1A:00.0. */
  readonly pciBusId: string | null;
  /** The product, as NVIDIA H100 80GB HBM3. */
  readonly name: string | null;
  /** Of /dev/nvidia<minor>. */
  readonly minor: number | null;
  /** Null: it is not in MIG mode. Empty: it is, and is not cut. */
  readonly migs: readonly MigRecord[] | null;
  /** It cannot be used. */
  readonly error: string | null;
  /** `waiting`: it did not answer yet, and what stands here was known before. `hung`: none is expected any more. */
  readonly silence: 'waiting' | 'hung' | null;
};

/** An Xid that the driver reported. Which GPU is null where the driver could not say. */
export type GpuEvent = {
  readonly type: 'xid';
  readonly uuid: string | null;
  readonly pciBusId: string | null;
  readonly xid: number;
};

/** Events of the GPUs, and which of them cannot be listened to. */
export type GpuEvents = AsyncIterable<GpuEvent> & {
  readonly unwatched: readonly { readonly uuid: string; readonly text: string }[];
};

/** What a GPU answered when it was asked how it is. */
export type ProbeResult =
  | { readonly kind: 'well' }
  /** It answers, and needs something done (a reset), or answers with an error. */
  | { readonly kind: 'ill'; readonly text: string }
  /** It is not on the bus. */
  | { readonly kind: 'gone'; readonly text: string }
  /** No answer within the deadline. */
  | { readonly kind: 'silent'; readonly text: string };

/** All that this room needs of NVML. None of it may block the event loop; every call has a deadline of its own. */
export interface GpuDriver {
  gpus(): Promise<readonly GpuRecord[]>;
  /** How close the GPUs are that were in the last list. */
  closeness(): Promise<Closeness>;
  /** Resolves when it listens to every GPU that is there. Ends when `signal` aborts, throws when the source fails. */
  events(signal: AbortSignal): Promise<GpuEvents>;
  probe(uuid: string): Promise<ProbeResult>;
  /** Functions of NVML whose calls passed their deadline and have not returned. */
  hungCalls(): readonly string[];
  close(): Promise<void>;
}

/** Opens the driver. Rejects, with a sentence, while there is none. */
export type OpenDriver = () => Promise<GpuDriver>;
