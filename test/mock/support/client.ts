import { execFile, spawn, type ChildProcessByStdio } from 'node:child_process';
import { mkdir, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { promisify } from 'node:util';

let program: Promise<string> | null = null;

/** Into the build folder; under a name of its own first, since test files run side by side. */
async function compile(): Promise<string> {
  const folder = fileURLToPath(new URL('../../../build/test', import.meta.url));
  await mkdir(folder, { recursive: true });
  const own = join(folder, `nvml-client-${process.pid}`);
  const source = fileURLToPath(new URL('client.c', import.meta.url));
  await promisify(execFile)('cc', ['-O1', '-o', own, source, '-ldl']);
  const out = join(folder, 'nvml-client');
  await rename(own, out);
  return out;
}

/** A program in C that uses a `libnvidia-ml.so.1` as anybody's program does, in a process of its own. */
export class Client {
  readonly #child: ChildProcessByStdio<Writable, Readable, null>;
  readonly #waiting: ((line: string) => void)[] = [];

  private constructor(child: ChildProcessByStdio<Writable, Readable, null>) {
    this.#child = child;
    createInterface({ input: child.stdout }).on('line', (line) => this.#waiting.shift()?.(line));
    child.on('exit', () => {
      for (const answer of this.#waiting.splice(0)) answer('ended');
    });
  }

  static async start(env: Readonly<Record<string, string>> = {}): Promise<Client> {
    const path = await (program ??= compile());
    return new Client(spawn(path, { stdio: ['pipe', 'pipe', 'inherit'], env: { ...process.env, ...env } }));
  }

  /** A client that has opened this library as number 0 and, where asked, initialised it. */
  static async on(libraryPath: string, options: { init: boolean } = { init: true }): Promise<Client> {
    const client = await Client.start();
    await client.ask('open', libraryPath);
    if (options.init) await client.call('nvmlInit_v2');
    return client;
  }

  get pid(): number {
    return this.#child.pid ?? 0;
  }

  /** Sends a command of client.c and gives the line it answers; `ended` where the program died. */
  ask(...words: readonly (string | number)[]): Promise<string> {
    return new Promise((resolve) => {
      this.#waiting.push(resolve);
      this.#child.stdin.write(`${words.join(' ')}\n`);
    });
  }

  /** Calls a function of library 0 and gives its return code. */
  async call(name: string, ...args: readonly (string | number)[]): Promise<number> {
    return Number(await this.ask('call', 0, name, ...args));
  }

  /** Leaves the handle of a GPU in buffer 0 (`*0`) and gives the return code. */
  device(index: number): Promise<number> {
    return this.call('nvmlDeviceGetHandleByIndex_v2', index, '@0');
  }

  /** The return code of a getter of the GPU in buffer 0, and the 32-bit number it wrote. */
  async number(
    name: string,
    ...args: readonly (string | number)[]
  ): Promise<{ code: number; value: number }> {
    const code = await this.call(name, '*0', ...args, '@1');
    return { code, value: Number(await this.ask('get32', 1, 0)) };
  }

  async temperature(): Promise<{ code: number; value: number }> {
    return this.number('nvmlDeviceGetTemperature', 0);
  }

  /** An event set in buffer 2 (`*2`) that listens to `types` of the GPU in buffer 0. */
  async listen(types: number): Promise<number> {
    await this.call('nvmlEventSetCreate', '@2');
    return this.call('nvmlDeviceRegisterEvents', '*0', types, '*2');
  }

  /** Waits on the set in buffer 2; the event's words where one came. */
  async wait(timeoutMs: number): Promise<{ code: number; type: number; data: number; gpuInstance: number }> {
    const code = await this.call('nvmlEventSetWait_v2', '*2', '@3', timeoutMs);
    const [type, data, gpuInstance] = await Promise.all([
      this.ask('get64', 3, 8),
      this.ask('get64', 3, 16),
      this.ask('get32', 3, 24),
    ]);
    return { code, type: Number(type), data: Number(data), gpuInstance: Number(gpuInstance) };
  }

  kill(): Promise<void> {
    return new Promise((resolve) => {
      if (this.#child.exitCode !== null || this.#child.signalCode !== null) {
        resolve();
        return;
      }
      this.#child.once('exit', () => {
        resolve();
      });
      this.#child.kill('SIGKILL');
    });
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.kill();
  }
}
