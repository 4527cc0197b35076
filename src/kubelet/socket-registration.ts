import { dirname } from 'node:path';

import type { RegistrationEnd } from './device-plugin-events.ts';
import { FolderWatch } from './folder-watch.ts';
import { isNobodyThere, register } from './registration.ts';
import type { ServedPlugin } from './served-plugin.ts';
import { fileIdentity } from './unix-socket.ts';

/** A new kubelet.sock is tried this often at first: it shows up before anybody listens on it. */
const EAGER_MS = 5;
const EAGER_FOR_MS = 2_000;
const SLOWEST_TRY_MS = 1_000;
/** After a stream that the kubelet ended; another plugin of the same resource may be doing the same. */
const FIRST_BACK_OFF_MS = 100;
const LONGEST_BACK_OFF_MS = 30_000;
/** A stream that lasted this long ended for a reason of its own. */
const STEADY_MS = 60_000;
/** The kubelet opens the stream right after Register. */
const STREAM_DEADLINE_MS = 10_000;

/** Tells the kubelet of a plugin on kubelet.sock, and again whenever that is needed. */
export class SocketRegistration {
  readonly #plugin: ServedPlugin;
  readonly #kubeletSocket: string;
  readonly #watch: FolderWatch;
  #attempt: { readonly kubelet: string; readonly abort: AbortController } | null = null;
  #attempted: string | null = null;
  /** Which kubelet accepted the last registration, and why it ended. */
  #former: { readonly kubelet: string; readonly why: RegistrationEnd } | null = null;
  #refusal: string | null = null;

  private constructor(plugin: ServedPlugin, kubeletSocket: string) {
    this.#plugin = plugin;
    this.#kubeletSocket = kubeletSocket;
    this.#watch = new FolderWatch(dirname(kubeletSocket), () => {
      this.#noticed();
    });
  }

  /** Rejects with a sentence when the socket cannot be served. */
  static async open(plugin: ServedPlugin, kubeletSocket: string): Promise<SocketRegistration> {
    await plugin.serve(null);
    return new SocketRegistration(plugin, kubeletSocket);
  }

  async run(tried: () => void): Promise<void> {
    let backOff = FIRST_BACK_OFF_MS;
    for (;;) {
      const kubelet = await this.#registered(tried);
      if (kubelet === null) return;
      const since = performance.now();
      const why = await this.#lost(kubelet);
      if (why === null) return;
      this.#former = { kubelet, why };
      this.#plugin.unregistered(why);
      if (performance.now() - since > STEADY_MS) backOff = FIRST_BACK_OFF_MS;
      await this.#waitForAnother(kubelet, performance.now() + backOff);
      backOff = this.#isReplaced(kubelet) ? FIRST_BACK_OFF_MS : Math.min(2 * backOff, LONGEST_BACK_OFF_MS);
    }
  }

  close(): void {
    this.#attempt?.abort.abort();
    this.#watch.close();
  }

  /** A new kubelet is never kept waiting; only the one that ended the stream is. */
  async #waitForAnother(kubelet: string, until: number): Promise<void> {
    while (performance.now() < until && !this.#plugin.isStopping && !this.#isReplaced(kubelet)) {
      // What a new kubelet needs is made ready before it comes.
      await this.#makeFresh();
      await this.#plugin.wake.wait(Math.max(0, until - performance.now()));
    }
  }

  /** Something changed in the folder: a try that can only fail now must not hold up the next one. */
  #noticed(): void {
    const attempt = this.#attempt;
    const intact = this.#plugin.endpoint?.intact === true;
    if (attempt !== null && (this.#isReplaced(attempt.kubelet) || !intact)) attempt.abort.abort();
    this.#plugin.wake.ring();
  }

  /** Tries until a kubelet has accepted; answers which one it was, null when stopped. */
  async #registered(tried: () => void): Promise<string | null> {
    let seen: string | null = null;
    let since = 0;
    while (!this.#plugin.isStopping) {
      const kubelet = fileIdentity(this.#kubeletSocket);
      if (kubelet !== seen) {
        seen = kubelet;
        since = performance.now();
      }
      const eager = kubelet !== null && performance.now() - since < EAGER_FOR_MS;
      let pause = eager ? EAGER_MS : SLOWEST_TRY_MS;
      if (kubelet !== null) {
        const result = await this.#try(kubelet);
        if (result === 'registered') {
          tried();
          return kubelet;
        }
        if (result === 'refused') pause = SLOWEST_TRY_MS;
      }
      tried();
      await this.#plugin.wake.wait(pause);
    }
    tried();
    return null;
  }

  async #try(kubelet: string): Promise<'registered' | 'refused' | 'nobody'> {
    const { resourceName, socketPath, handlers } = this.#plugin.options;
    // A stream that opened although Register failed on our side is a registration all the same.
    const { endpoint } = this.#plugin;
    if (endpoint?.streaming === true && endpoint.intact && this.#attempted === kubelet) return 'registered';
    const abort = new AbortController();
    try {
      if (endpoint?.fresh !== true) await this.#plugin.serve(null);
      this.#attempt = { kubelet, abort };
      this.#attempted = kubelet;
      const options = {
        preStartRequired: handlers.preStartRequired,
        getPreferredAllocationAvailable: handlers.preferredAllocationAvailable,
      };
      await register({ resourceName, socketPath, kubeletSocket: this.#kubeletSocket, options }, abort.signal);
      this.#accepted(kubelet);
      return 'registered';
    } catch (error) {
      if (isNobodyThere(error)) return 'nobody';
      this.#refused(error);
      return 'refused';
    } finally {
      this.#attempt = null;
    }
  }

  #accepted(kubelet: string): void {
    this.#refusal = null;
    const former = this.#former;
    this.#plugin.registered(former !== null && former.kubelet !== kubelet);
    if (former?.kubelet !== kubelet || former.why !== 'stream-ended') return;
    this.#plugin.rival(
      'stream',
      'the kubelet ended our stream and runs on, as when another plugin comes or goes',
    );
  }

  /** Told once until it changes: it is tried every second. */
  #refused(error: unknown): void {
    const { resourceName: resource, log } = this.#plugin.options;
    const reason = error instanceof Error ? error.message : String(error);
    const level = reason === this.#refusal ? 'debug' : 'warn';
    this.#refusal = reason;
    log[level]({ resource, error: reason }, `Registering ${resource} failed: ${reason}`);
  }

  /** A socket that the kubelet has not used yet. What keeps it from being made is told by the try that needs it. */
  async #makeFresh(): Promise<void> {
    if (this.#plugin.endpoint?.fresh === true) return;
    await this.#plugin.serve(null).catch(() => undefined);
  }

  /** Waits for the end of a registration: answers why, null when stopped. */
  async #lost(kubelet: string): Promise<RegistrationEnd | null> {
    const deadline = performance.now() + STREAM_DEADLINE_MS;
    while (!this.#plugin.isStopping) {
      const { endpoint } = this.#plugin;
      if (this.#isReplaced(kubelet)) return 'kubelet-replaced';
      if (endpoint?.intact !== true) {
        this.#lookForThief();
        return 'socket-gone';
      }
      if (endpoint.ended) return 'stream-ended';
      if (!endpoint.streaming && performance.now() >= deadline) return 'no-stream';
      await this.#plugin.wake.wait(STREAM_DEADLINE_MS);
    }
    return null;
  }

  /** A kubelet that starts removes our socket; only another plugin puts its own there. */
  #lookForThief(): void {
    const { socketPath } = this.#plugin.options;
    if (fileIdentity(socketPath) === null) return;
    this.#plugin.rival('socket', `${socketPath} was replaced by another process`);
  }

  #isReplaced(kubelet: string): boolean {
    const now = fileIdentity(this.#kubeletSocket);
    return now !== null && now !== kubelet;
  }
}
