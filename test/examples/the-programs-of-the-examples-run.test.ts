import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';

import { expect, onTestFinished, test } from 'vitest';

import { startMock } from '../../src/mock/index.ts';

type Running = { readonly child: ChildProcessWithoutNullStreams; firstLine(): Promise<string> };

function startExample(name: string, args: readonly string[], env: NodeJS.ProcessEnv = process.env): Running {
  const program = fileURLToPath(new URL(`../../examples/programs/${name}`, import.meta.url));
  const child = spawn(process.execPath, [program, ...args], { env, stdio: 'pipe' });
  onTestFinished(() => void child.kill('SIGKILL'));
  let output = '';
  const said = new Promise<string>((resolve, reject) => {
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      output += text;
      if (output.includes('\n')) resolve(output.slice(0, output.indexOf('\n')));
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => (output += text));
    child.once('close', () => {
      reject(new Error(`${name} ended: ${output}`));
    });
  });
  return { child, firstLine: () => said };
}

async function json(url: string): Promise<unknown> {
  return (await fetch(url)).json();
}

test('gpu-server.js answers with the GPUs, and ends at SIGTERM', async () => {
  const { child, firstLine } = startExample('gpu-server.js', ['0', 'h100x8']);
  const address = await firstLine();
  const gpus = (await json(`${address}/gpus`)) as {
    index: number;
    uuid: string;
    name: string;
    error: string | null;
  }[];
  expect(gpus.map(({ index, name, error }) => [index, name, error])).toEqual(
    [0, 1, 2, 3, 4, 5, 6, 7].map((index) => [index, 'NVIDIA H100 80GB HBM3', null]),
  );
  expect(await json(`${address}/gpus/${gpus[3]?.uuid ?? ''}`)).toMatchObject({
    index: 3,
    memory: { total: expect.any(Number) as number },
  });
  expect((await fetch(`${address}/gpus/99`)).status).toBe(404);
  child.kill('SIGTERM');
  expect(await once(child, 'close')).toEqual([0, null]);
});

test('xid-alert.js tells a webhook of an Xid, and ends at SIGTERM', async () => {
  const messages: string[] = [];
  const webhook = createServer((request, response) => {
    request.setEncoding('utf8').on('data', (text: string) => messages.push(text));
    request.on('end', () => response.end());
  });
  webhook.listen(0, '127.0.0.1');
  await once(webhook, 'listening');
  onTestFinished(() => void webhook.close());
  const mock = await startMock('h100x8');
  onTestFinished(() => mock.close());
  const url = `http://127.0.0.1:${(webhook.address() as AddressInfo).port}`;
  const { child, firstLine } = startExample('xid-alert.js', [url], { ...process.env, ...mock.env });
  expect(await firstLine()).toBe('listening to 8 GPUs');
  // It listens a moment after it has said so: the Xid is raised until one was told.
  await expect
    .poll(
      async () => {
        await mock.xid(3, 79);
        return messages[0];
      },
      { timeout: 20_000 },
    )
    .toMatch(/^\{"text":"Xid 79 on GPU 3 \(GPU-.*\) of /);
  child.kill('SIGTERM');
  expect(await once(child, 'close')).toEqual([0, null]);
});
