import { type ChildProcessByStdio, spawn } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';
import { join } from 'node:path';

import { nativeFolder } from './paths.ts';

type Waiting = { resolve: (answer: string) => void; reject: (error: Error) => void };

/**
 * Speaks to one mock through `nvml-mock-control`, which knows how the state is laid out, locks it and wakes those who
 * wait. The program starts with the first command and does not keep Node alive.
 */
export class Controller {
  readonly #stateFile: string;
  readonly #waiting: Waiting[] = [];
  #child: ChildProcessByStdio<Writable, Readable, null> | null = null;
  #rest = '';

  constructor(stateFile: string) {
    this.#stateFile = stateFile;
  }

  /** Performs one command and gives its answer; the parts may hold spaces. Throws the sentence of a refusal. */
  command(...parts: readonly (string | number | bigint)[]): Promise<string> {
    const texts = parts.map(String);
    const bad = texts.find((part) => /[\t\n]/.test(part));
    if (bad !== undefined) {
      return Promise.reject(
        new Error(`A value for the mock holds a tab or a line break: ${JSON.stringify(bad)}.`),
      );
    }
    const child = this.#running();
    return new Promise((resolve, reject) => {
      if (this.#waiting.length === 0) child.ref();
      this.#waiting.push({ resolve, reject });
      child.stdin.write(`${texts.join('\t')}\n`);
    });
  }

  /** Lets the program go. What it was asked before is still done. */
  close(): void {
    this.#child?.stdin.end();
    this.#child = null;
  }

  #running(): ChildProcessByStdio<Writable, Readable, null> {
    if (this.#child !== null) return this.#child;
    const child = spawn(join(nativeFolder(), 'bin', 'nvml-mock-control'), [this.#stateFile], {
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    child.unref();
    for (const stream of [child.stdin, child.stdout] as unknown[]) (stream as { unref: () => void }).unref();
    child.stdin.on('error', () => undefined); // told by 'exit'
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      this.#read(child, text);
    });
    child.on('error', (error) => {
      this.#fail(child, error);
    });
    child.on('exit', (code, signal) => {
      this.#fail(child, new Error(`The mock's control program ended (${signal ?? code ?? 'unknown'}).`));
    });
    this.#child = child;
    return child;
  }

  #read(child: ChildProcessByStdio<Writable, Readable, null>, text: string): void {
    const lines = (this.#rest + text).split('\n');
    this.#rest = lines.pop() ?? '';
    for (const line of lines) {
      const waiting = this.#waiting.shift();
      const [verdict, answer] = line.split('\t', 2);
      if (verdict === 'ok') waiting?.resolve(answer ?? '');
      else waiting?.reject(new Error(answer ?? line));
    }
    if (this.#waiting.length === 0) child.unref();
  }

  #fail(child: ChildProcessByStdio<Writable, Readable, null>, error: Error): void {
    if (this.#child === child) this.#child = null;
    for (const waiting of this.#waiting.splice(0)) waiting.reject(error);
  }
}
