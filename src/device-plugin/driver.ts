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

/** Where an event happened. What the driver could not say is null; the instances, where it is the whole GPU. */
export type EventOrigin = {
  readonly uuid: string | null;
  readonly pciBusId: string | null;
  readonly gpuInstance: number | null;
  readonly computeInstance: number | null;
};

/** What the driver reported about a GPU. */
export type GpuEvent = EventOrigin &
  (
    | { readonly type: 'xid'; readonly xid: number }
    /** Something that a probe is to look into, as NVML names it: gpu-recovery-action. */
    | { readonly type: 'notice'; readonly what: string }
    /** It was cut into other MIG devices. */
    | { readonly type: 'rearranged' }
    | OperationalEvent
  );

/** What the newest drivers report, with a judgement of their own. */
export type OperationalEvent = {
  readonly type: 'operational';
  /** A number: one that is newer than this program; the higher the worse. */
  readonly severity: 'informational' | 'corrected' | 'recoverable' | 'fatal' | number;
  /** The part of the GPU that reports it, and what, in its own terms. */
  readonly module: string;
  readonly code: number;
  readonly attributes: readonly (string | number)[];
  /** The GPU has recovered from the incident by itself. */
  readonly recovered: boolean;
  /** It happened before the driver was loaded. */
  readonly previousError: boolean;
  /** Somebody injected it. */
  readonly simulated: boolean;
  /** The Xid that stands for the same incident; null: none does. */
  readonly xid: number | null;
};

/** Events of the GPUs, and which of them cannot be listened to. */
export type GpuEvents = AsyncIterable<GpuEvent> & {
  readonly unwatched: readonly { readonly uuid: string; readonly text: string }[];
};

/** What a GPU answered when it was asked how it is. `uptimeSeconds`: since it began anew; null: it does not tell. */
export type ProbeResult =
  | { readonly kind: 'well'; readonly uptimeSeconds: number | null }
  /** It answers, and needs something done (a reset), or answers with an error. */
  | {
      readonly kind: 'ill';
      readonly code: 'probe' | 'recovery-action' | 'row-remap';
      readonly text: string;
      readonly action: string | null;
      readonly uptimeSeconds: number | null;
    }
  /** Nothing of what is asked is provided, or may be read. */
  | { readonly kind: 'blind'; readonly text: string }
  /** It is not on the bus. */
  | { readonly kind: 'gone'; readonly text: string }
  /** No answer within the deadline. */
  | { readonly kind: 'silent'; readonly text: string };

/** All that this room needs of NVML. None of it may block the event loop; every call has a deadline of its own. */
export interface GpuDriver {
  gpus(): Promise<readonly GpuRecord[]>;
  /** `listener` is called when the list may be another one than the last, while it is watched. */
  onChange(listener: () => void): void;
  /** Whether a change of the list is told within seconds, and not only by asking for it. */
  readonly isWatched: boolean;
  /** How close the GPUs are that were in the last list. */
  closeness(): Promise<Closeness>;
  /**
   * Xids and notices. Resolves when it listens to every GPU that is there. Ends when `signal` aborts, throws when the
   * source fails.
   */
  events(signal: AbortSignal): Promise<GpuEvents>;
  /** The same of operational events; null where the driver has none. */
  operationalEvents(signal: AbortSignal): Promise<GpuEvents | null>;
  probe(uuid: string): Promise<ProbeResult>;
  /** Functions of NVML whose calls passed their deadline and have not returned. */
  hungCalls(): readonly string[];
  close(): Promise<void>;
}

/** Opens the driver. Rejects, with a sentence, while there is none. */
export type OpenDriver = () => Promise<GpuDriver>;
