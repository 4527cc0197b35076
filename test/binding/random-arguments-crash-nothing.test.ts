import { expect, it } from 'vitest';
import { runProgram } from './child.ts';

const seconds = Number(process.env['FUZZ_SECONDS'] ?? 5);
const seed = Number(process.env['FUZZ_SEED'] ?? Date.now() % 2 ** 32);

it(
  `seed ${seed}, ${seconds} s: every call ends in a result or in an error that its caller is promised`,
  // The program itself ends a call that hangs; on a busy machine its first mock takes half a minute to come up.
  { timeout: seconds * 1000 + 180_000 },
  async () => {
    console.log(`FUZZ_SEED=${seed} FUZZ_SECONDS=${seconds}`);
    // In a process of its own: a crash ends that one, and is a failure here.
    const ended = await runProgram('fuzz', {}, [String(seed), String(seconds)]);
    expect(ended, ended.stdout.slice(-4000)).toMatchObject({ code: 0, signal: null, stderr: '' });
    expect(ended.stdout).toMatch(/\d{3,} calls, \d{2,} with a result, 0 unexpected errors/);
  },
);
