import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import type { PluginLog } from '../log.ts';
import { readState, type StateForm, writeState } from '../state-file.ts';
import { messageOf } from '../text.ts';
import { FLAP_WINDOW_MS, type HealthReason } from './machine.ts';

/** A fault that outlives the plugin: of the card with this UUID in this slot, or of a MIG device of it. */
export type KeptFault = {
  readonly address: string;
  readonly uuid: string;
  /** The UUID of the MIG device; null: the whole GPU. */
  readonly mig: string | null;
  readonly reason: HealthReason;
};

/** A card, or a MIG device of it, returned from faults: one that flaps stays out as long after a restart as before. */
export type KeptReturn = Omit<KeptFault, 'reason'> & {
  /** The last time, in milliseconds since 1970. */
  readonly at: number;
  /** In a row. */
  readonly times: number;
};

type Kept = {
  readonly bootId: string | null;
  readonly faults: readonly KeptFault[];
  readonly returns: readonly KeptReturn[];
};

const FORM: StateForm<Kept> = {
  name: 'The record of faults',
  version: 1,
  empty: { bootId: null, faults: [], returns: [] },
  without: 'a GPU that was faulty before is offered until it shows its fault again',
  parse(value) {
    const kept = value as Partial<Record<keyof Kept, unknown>> | null;
    if (
      kept === null ||
      typeof kept !== 'object' ||
      !Array.isArray(kept.faults) ||
      !kept.faults.every(isFault)
    )
      throw new Error('"faults" holds something else than faults');
    // There are files of before returns were kept, faults had an action, and MIG devices faults of their own.
    const returns = kept.returns ?? [];
    if (!Array.isArray(returns) || !returns.every(isReturn))
      throw new Error('"returns" holds something else than returns from faults');
    const faults = kept.faults.map((fault): KeptFault => ({
      ...fault,
      mig: fault.mig ?? null,
      reason: { ...fault.reason, action: fault.reason.action ?? null },
    }));
    return { bootId: typeof kept.bootId === 'string' ? kept.bootId : null, faults, returns };
  },
};

/**
 * Faults over restarts of the plugin: a GPU that is still faulty is Unhealthy in the first list. A boot of the node may have
 * mended it, which a probe tells.
 */
export class FaultMemory {
  readonly #path: string;
  readonly #log: PluginLog;
  readonly #bootId: string | null;
  readonly #faults: Map<string, KeptFault>;
  readonly #returns: Map<string, KeptReturn>;
  /** The node was booted since the faults were kept. */
  readonly rebooted: boolean;
  #writing: Promise<void> = Promise.resolve();
  #failed: string | null = null;

  private constructor(path: string, log: PluginLog, bootId: string | null, kept: Kept) {
    this.#path = path;
    this.#log = log;
    this.#bootId = bootId;
    this.#faults = new Map(kept.faults.map((fault) => [keyOf(fault), fault]));
    this.#returns = new Map(kept.returns.map((one) => [keyOf(one), one]));
    this.rebooted = bootId !== null && kept.bootId !== null && kept.bootId !== bootId;
  }

  /** Reads `faults.json` of the folder. */
  static async open(stateDir: string, log: PluginLog, procRoot = '/proc'): Promise<FaultMemory> {
    const path = join(stateDir, 'faults.json');
    const [kept, bootId] = await Promise.all([readState(path, FORM, log), readBootId(procRoot)]);
    return new FaultMemory(path, log, bootId, kept);
  }

  /** The faults of this card and its MIG devices. */
  of(address: string, uuid: string | null): readonly Pick<KeptFault, 'mig' | 'reason'>[] {
    return [...this.#faults.values()].filter((fault) => fault.address === address && fault.uuid === uuid);
  }

  /** Notes a fault, or that there is none any more, and writes the file behind. */
  note(address: string, uuid: string, mig: string | null, reason: HealthReason | null): void {
    const key = keyOf({ address, mig });
    const known = this.#faults.get(key);
    if (reason === null ? known === undefined : known?.uuid === uuid && known.reason === reason) return;
    if (reason === null) this.#faults.delete(key);
    else this.#faults.set(key, { address, uuid, mig, reason });
    this.#writeBehind();
  }

  /** When this card, or MIG device of it, returned last, and how often it did in a row; null: not of late. */
  returned(
    address: string,
    uuid: string | null,
    mig: string | null,
  ): Pick<KeptReturn, 'at' | 'times'> | null {
    const one = this.#returns.get(keyOf({ address, mig }));
    return one?.uuid === uuid && isRecent(one) ? one : null;
  }

  /** Notes a return, or that those before are forgiven, and writes the file behind. */
  noteReturn({ address, uuid, mig }: Omit<KeptReturn, 'at' | 'times'>, times: number | null): void {
    const key = keyOf({ address, mig });
    if (times === null) this.#returns.delete(key);
    else this.#returns.set(key, { address, uuid, mig, at: Date.now(), times });
    this.#writeBehind();
  }

  /** Settles when everything that was noted is on disk, or could not be written. */
  written(): Promise<void> {
    return this.#writing;
  }

  #writeBehind(): void {
    this.#writing = this.#writing.then(() => this.#write());
  }

  async #write(): Promise<void> {
    try {
      const returns = [...this.#returns.values()].filter(isRecent);
      await writeState(this.#path, FORM, {
        bootId: this.#bootId,
        faults: [...this.#faults.values()],
        returns,
      });
      this.#failed = null;
    } catch (error) {
      const message = messageOf(error);
      if (message !== this.#failed)
        this.#log.warn(
          { path: this.#path, error: message },
          `Faults cannot be kept in ${this.#path} (${message}): after a restart, a faulty GPU is offered until it shows its fault again`,
        );
      this.#failed = message;
    }
  }
}

function keyOf({ address, mig }: Pick<KeptFault, 'address' | 'mig'>): string {
  return mig ?? address;
}

/** As any version of this program wrote it. */
type WrittenFault = Omit<KeptFault, 'mig' | 'reason'> & {
  readonly mig?: string | null;
  readonly reason: Omit<HealthReason, 'action'> & { readonly action?: string | null };
};

function isFault(value: unknown): value is WrittenFault {
  const fault = value as Partial<KeptFault> | null;
  return (
    typeof fault?.address === 'string' &&
    typeof fault.uuid === 'string' &&
    typeof fault.reason?.text === 'string' &&
    typeof fault.reason.code === 'string' &&
    typeof fault.reason.at === 'number'
  );
}

function isReturn(value: unknown): value is KeptReturn {
  const one = value as Partial<KeptReturn> | null;
  return (
    typeof one?.address === 'string' &&
    typeof one.uuid === 'string' &&
    (one.mig === null || typeof one.mig === 'string') &&
    typeof one.at === 'number' &&
    Number.isSafeInteger(one.times)
  );
}

/** One that counts no more need not be kept. */
function isRecent({ at }: Pick<KeptReturn, 'at'>): boolean {
  return Date.now() - at < FLAP_WINDOW_MS;
}

async function readBootId(procRoot: string): Promise<string | null> {
  try {
    return (await readFile(join(procRoot, 'sys/kernel/random/boot_id'), 'utf8')).trim();
  } catch {
    return null;
  }
}
