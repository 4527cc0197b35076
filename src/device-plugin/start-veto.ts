import type { DeviceBook } from './device-book.ts';
import type { HeldDevices } from './held-devices.ts';
import type { PluginLog } from './log.ts';
import { misdirection } from './renumbered.ts';
import { messageOf } from './text.ts';

export type StartVetoOptions = {
  readonly book: DeviceBook;
  readonly held: HeldDevices;
  readonly log: PluginLog;
};

/**
 * Looks at what the kubelet is about to replay to a container. `PreStartContainer` is the only way to hold it back; the
 * kubelet tries again, and the container starts when its answer is right again.
 */
export class StartVeto {
  readonly #options: StartVetoOptions;

  constructor(options: StartVetoOptions) {
    this.#options = options;
  }

  /** Throws, with the reason first, where a container with these devices would open another GPU. */
  async check(resource: string, ids: readonly string[]): Promise<void> {
    const { book, held, log } = this.#options;
    const answers = await held.answersFor(resource, ids).catch((error: unknown) => {
      // What cannot be read accuses nobody.
      log.warn(
        { resource, ids },
        `Whether a container with ${ids.join(', ')} opens the right GPU was not looked at: ${messageOf(error)}`,
      );
      return [];
    });
    const { directory, gpus } = book;
    const units = ids.flatMap((id) => directory.meaningOf(id).unit ?? []);
    for (const { answer } of answers) {
      const why = misdirection(answer, units, gpus);
      if (why === null) continue;
      const text = `renumbered: the container would open another GPU than its pod holds: ${why}. It starts when the driver counts its GPUs as before; a new pod is not affected, nor are pods by CDI (--device-list-strategy=cdi-cri)`;
      log.warn({ resource, ids, reason: 'renumbered' }, `A container is kept from starting: ${text}`);
      throw new Error(text);
    }
  }
}
