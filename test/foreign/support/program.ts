import { execFile, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';

import { inject, test } from 'vitest';

import type { Mock } from '../../../src/mock/index.ts';
import type { Tool } from './toolbox.ts';

type Arguments = readonly string[];

/** A test that is skipped, under its name, on a machine without one of these tools. */
export function testWith(needed: readonly Tool[]): typeof test {
  const { commands } = inject('toolbox');
  return test.skipIf(needed.some((tool) => commands[tool] === null)) as typeof test;
}

export function commandOf(tool: Tool): string {
  const command = inject('toolbox').commands[tool];
  if (command === null) throw new Error(`${tool} is not here: ${inject('toolbox').reasons[tool] ?? ''}`);
  return command;
}

function environment(mock: Mock, more: Readonly<Record<string, string>>): NodeJS.ProcessEnv {
  return { ...process.env, PYTHONDONTWRITEBYTECODE: '1', ...mock.env, ...more };
}

/** What a program prints on a mock. Rejects with its output where it fails. */
export async function output(
  mock: Mock,
  command: string,
  args: Arguments,
  more: Readonly<Record<string, string>> = {},
): Promise<string> {
  const options = { env: environment(mock, more), maxBuffer: 1 << 26 };
  return (await promisify(execFile)(command, [...args], options)).stdout;
}

/** A program that prints "waiting", then what came: gives that, after `act` has made it come. */
export async function woken(
  mock: Mock,
  command: string,
  args: Arguments,
  act: () => Promise<void>,
): Promise<string> {
  const child = spawn(command, [...args], {
    env: environment(mock, {}),
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const lines = createInterface({ input: child.stdout });
  try {
    for await (const line of lines) {
      if (line === 'waiting') await act();
      else return line;
    }
    throw new Error(`${command} ended without an answer.`);
  } finally {
    child.kill();
  }
}
