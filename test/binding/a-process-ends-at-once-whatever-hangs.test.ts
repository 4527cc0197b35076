import { expect, it } from 'vitest';
import { runProgram } from './child.ts';

it('process.exit() keeps its status with calls stuck for ever and a wait pending', async () => {
  const { code, stdout, stderr } = await runProgram('exit-with-a-stuck-call');
  expect(stderr).toBe('');
  expect(stdout.split('\n')).toEqual(['NvmlTimeoutError', '40', '']);
  expect(code).toBe(7);
});

it('worker.terminate() ends workers that call, wait and hang; the lanes go on for the others', async () => {
  const { code, signal, stdout, stderr } = await runProgram('terminate-workers');
  expect({ code, signal, stdout, stderr }).toEqual({ code: 0, signal: null, stdout: '41\n', stderr: '' });
});

it('a process lives until the last answer that it awaits, and no longer for waits in the background', async () => {
  const { code, stdout, stderr } = await runProgram('end-by-itself');
  expect(stderr).toBe('');
  expect(stdout.split('\n')).toEqual([
    'call 40',
    'hung NvmlTimeoutError',
    'plan 40',
    'tick true',
    'end 0 object',
    '',
  ]);
  expect(code).toBe(0);
});
