import { socketFree, SocketTakenError } from '../kubelet/index.ts';
import type { DeviceBook } from './device-book.ts';
import type { GpuResource } from './gpu-resource.ts';
import type { PluginLog } from './log.ts';
import { BackOff, pause } from './pause.ts';
import type { ServedNames } from './served-names.ts';
import { messageOf } from './text.ts';

const FIRST_RETRY_MS = 1_000;
const LONGEST_RETRY_MS = 30_000;
/** For the empty list to arrive: the kubelet would remember the devices for five minutes otherwise. */
const LAST_WORD_MS = 100;

export type ResourceSetOptions = {
  readonly book: DeviceBook;
  readonly make: (name: string) => GpuResource;
  /** Remembers the names. */
  readonly served: Pick<ServedNames, 'note'>;
  /** Another process serves the resource still. */
  readonly waits: (name: string) => void;
  readonly log: PluginLog;
};

/**
 * The resources that the book lists, each served as long as it lists something: one that comes is registered, one that
 * a pod still holds a device of stays, and one without a device goes, as the node would show 0 of something. The others
 * keep their socket and stream.
 */
export class ResourceSet {
  readonly #options: ResourceSetOptions;
  readonly #served: Map<string, GpuResource> = new Map();
  /** The ends of resources, each of which must be over before the same socket is served again. */
  readonly #ending: Map<string, Promise<void>> = new Map();
  readonly #stopping: AbortController = new AbortController();
  #started = false;

  constructor(options: ResourceSetOptions) {
    this.#options = options;
  }

  /**
   * Resolves when every resource has tried to register. One that cannot be served is tried again, and keeps no other from
   * being served; rejects with a sentence when none can. One that another process serves is waited for: in an update of a
   * DaemonSet the new pod may start before the old one ends, and both at once would cost the node its devices.
   */
  async start(): Promise<void> {
    this.#started = true;
    const tries = [...this.#options.book.lists.keys()].map((name) => this.#serve(name));
    const failures = (await Promise.all(tries)).filter((failure) => failure !== null);
    this.#options.served.note([...this.#options.book.lists.keys()]);
    const [first] = failures;
    const hopeless = failures.filter((failure) => !(failure instanceof SocketTakenError));
    if (first !== undefined && hopeless.length === tries.length) throw first;
  }

  /** Tells the kubelet what the book says now; before start(), nothing. */
  publish(): void {
    if (!this.#started || this.#stopping.signal.aborted) return;
    const { lists } = this.#options.book;
    this.#options.served.note([...lists.keys()]);
    for (const [name, resource] of this.#served) {
      resource.publish();
      if (lists.has(name)) continue;
      this.#end(name, resource);
      this.#options.log.info({ resource: name }, `${name} has no device any more: it is not served now`);
    }
    for (const name of lists.keys()) if (!this.#served.has(name)) void this.#serve(name);
  }

  /** Tells the kubelet the same again. */
  readonly resend = (name: string): void => {
    this.#served.get(name)?.resend();
  };

  /** The kubelet reads what a plugin wants of it at registration only. */
  registerAgain(): void {
    if (!this.#started || this.#stopping.signal.aborted) return;
    for (const [name, resource] of [...this.#served]) {
      this.#end(name, resource);
      void this.#serve(name);
    }
  }

  /** Looks now which outdated ids are held. */
  lookAtHeld(): void {
    for (const resource of this.#served.values()) resource.lookAtHeld();
  }

  async stop(): Promise<void> {
    this.#stopping.abort();
    for (const [name, resource] of this.#served) this.#end(name, resource);
    await Promise.all(this.#ending.values());
  }

  /** Resolves after the first try, with what it failed with. */
  async #serve(name: string): Promise<Error | null> {
    const resource = this.#options.make(name);
    this.#served.set(name, resource);
    await this.#ending.get(name);
    const failure = await this.#tried(name, resource);
    void this.#keepServing(name, resource, failure);
    return failure;
  }

  async #keepServing(name: string, resource: GpuResource, first: Error | null): Promise<void> {
    const backOff = new BackOff(FIRST_RETRY_MS, LONGEST_RETRY_MS);
    let failure = first;
    while (failure !== null) {
      if (failure instanceof SocketTakenError) await socketFree(failure.path, this.#stopping.signal);
      else await pause(backOff.next(), this.#stopping.signal);
      if (this.#served.get(name) !== resource) return;
      failure = await this.#tried(name, resource);
    }
    await resource.releaseOutdated();
  }

  async #tried(name: string, resource: GpuResource): Promise<Error | null> {
    try {
      if (this.#served.get(name) === resource) await resource.start();
      return null;
    } catch (error) {
      const failure = error instanceof Error ? error : new Error(String(error));
      if (failure instanceof SocketTakenError) {
        this.#waitFor(name, failure);
        return failure;
      }
      this.#options.log.error(
        { resource: name, error: failure.message },
        `${name} is not served: ${messageOf(error)}`,
      );
      return failure;
    }
  }

  #waitFor(name: string, { path }: SocketTakenError): void {
    this.#options.waits(name);
    this.#options.log.warn(
      { resource: name, path },
      `${name} is served by another process on this node (${path}); it is served here when that ends, as the pod of before does in an update`,
    );
  }

  #end(name: string, resource: GpuResource): void {
    this.#served.delete(name);
    const before = this.#ending.get(name);
    const end = async (): Promise<void> => {
      await before;
      await pause(LAST_WORD_MS, this.#stopping.signal);
      await resource.stop();
    };
    const ending = end().catch((error: unknown) => {
      const text = `${name} did not end as it should: ${messageOf(error)}`;
      this.#options.log.warn({ resource: name, error: messageOf(error) }, text);
    });
    this.#ending.set(name, ending);
  }
}
