import {
  type AnswerWatch,
  isUnsupported,
  type Nvml,
  NvmlError,
  NvmlTimeoutError,
  type Plan,
  type Raw,
} from '../nvml/index.ts';

type Handle = Parameters<Raw['deviceGetUUID']>[0];
/** A GPU of the last list: what the driver gave for its place, and who it was. */
type ListedGpu = { readonly handle: Handle; readonly uuid: string };

/** The calls of one GPU in the plan, after the one that counts them. */
const CALLS = 2;

/** Whether the driver's list is still what it was, asked in one crossing: a node at rest is asked again and again. */
export class UnchangedGpus {
  readonly #gpus: readonly ListedGpu[];
  readonly #plan: Plan;
  #watch: AnswerWatch | null = null;
  #stopped = false;

  /** `gpus`: all that the driver lists, none of them with MIG devices. */
  constructor({ raw }: Nvml, gpus: readonly ListedGpu[]) {
    const { prepare } = raw;
    this.#gpus = gpus;
    this.#plan = raw.plan([
      prepare.deviceGetCount_v2(),
      ...gpus.flatMap(({ handle }) => [prepare.deviceGetUUID(handle), prepare.deviceGetMigMode(handle)]),
    ]);
  }

  /** Calls `changed` when it does not hold any more: a thread of the library asks, and nothing runs here meanwhile. */
  async watch(intervalMs: number, deadlineMs: number, changed: () => void): Promise<void> {
    const holds = await this.holds(deadlineMs);
    if (this.#stopped) return;
    this.#watch = holds ? this.#plan.watch(intervalMs) : null;
    if (this.#watch === null || (await this.#watch.changed)) changed();
  }

  stop(): void {
    this.#stopped = true;
    this.#watch?.stop();
  }

  /** False: something is new, or a GPU did not answer. */
  async holds(deadlineMs: number): Promise<boolean> {
    await this.#plan.run(deadlineMs);
    try {
      if (this.#plan.value(0) !== this.#gpus.length) return false;
      return this.#gpus.every(({ uuid }, i) => {
        const first = 1 + CALLS * i;
        return this.#plan.value(first) === uuid && !this.#isCut(first + 1);
      });
    } catch (error) {
      if (error instanceof NvmlError || error instanceof NvmlTimeoutError) return false;
      throw error;
    }
  }

  #isCut(call: number): boolean {
    try {
      return (this.#plan.value(call) as { currentMode: number }).currentMode === 1;
    } catch (error) {
      if (isUnsupported(error)) return false; // not before driver 450
      throw error;
    }
  }
}
