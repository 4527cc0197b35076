import { existsSync, rmSync, unlinkSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:net';
import { join } from 'node:path';

import { expect, it, onTestFinished } from 'vitest';

import { isListening } from '../../src/kubelet/index.ts';
import { placeSocket } from '../../src/kubelet/unix-socket.ts';
import { newPlugin, temporaryFolder } from './support.ts';

async function listen(path: string): Promise<Server> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(path, resolve));
  onTestFinished(() => {
    server.close();
  });
  return server;
}

it('replaces a socket that nobody listens on', async () => {
  const folder = await temporaryFolder();
  const path = join(folder, 'thing.sock');
  const dead = await listen(`${path}.first`);
  await rename(`${path}.first`, path);
  await new Promise((resolve) => dead.close(resolve));
  expect(await isListening(path)).toBe(false);
  await newPlugin(join(folder, 'kubelet.sock')).start();
  expect(await isListening(path)).toBe(true);
});

it('leaves a socket alone that another process serves', async () => {
  const folder = await temporaryFolder();
  const path = join(folder, 'thing.sock');
  await listen(path);
  await expect(newPlugin(join(folder, 'kubelet.sock')).start()).rejects.toThrow(
    `Cannot serve on ${path}: another process is listening on it.`,
  );
  expect(await isListening(path)).toBe(true);
});

it('leaves a regular file and a directory alone', async () => {
  const folder = await temporaryFolder();
  const path = join(folder, 'thing.sock');
  await writeFile(path, 'mine');
  await expect(newPlugin(join(folder, 'kubelet.sock')).start()).rejects.toThrow('a regular file is there');
  expect(await readFile(path, 'utf8')).toBe('mine');
  await mkdir(join(folder, 'folder.sock'));
  await expect(
    newPlugin(join(folder, 'kubelet.sock'), { socketPath: join(folder, 'folder.sock') }).start(),
  ).rejects.toThrow('a directory is there');
});

it('says which folder is missing, or is none', async () => {
  const folder = await temporaryFolder();
  const file = join(folder, 'file');
  await writeFile(file, 'mine');
  const serving = (socketPath: string): Promise<void> =>
    newPlugin(join(folder, 'kubelet.sock'), { socketPath }).start();
  await expect(serving(join(folder, 'none/thing.sock'))).rejects.toThrow(
    `the folder ${join(folder, 'none')} does not exist`,
  );
  await expect(serving(join(file, 'thing.sock'))).rejects.toThrow(`${file} is no folder`);
  await expect(serving(join(file, 'below/thing.sock'))).rejects.toThrow(
    `the folder ${join(file, 'below')} does not exist`,
  );
});

it('does not take away the socket of a successor when it stops', async () => {
  const folder = await temporaryFolder();
  const path = join(folder, 'thing.sock');
  const plugin = newPlugin(join(folder, 'kubelet.sock'));
  await plugin.start();
  await listen(`${path}.next`);
  await rename(`${path}.next`, path);
  await plugin.stop();
  expect(await isListening(path)).toBe(true);
});

it('says that a path is too long instead of cutting it off', async () => {
  const folder = await temporaryFolder();
  const socketPath = join(folder, `${'long'.repeat(30)}.sock`);
  await expect(newPlugin(join(folder, 'kubelet.sock'), { socketPath }).start()).rejects.toThrow(
    "and a socket's may have 107",
  );
});

it('says that the folder is missing', async () => {
  const folder = join(await temporaryFolder(), 'nowhere');
  await expect(newPlugin(join(folder, 'kubelet.sock')).start()).rejects.toThrow(
    `the folder ${folder} does not exist`,
  );
});

it('is not taken for there when a kubelet that starts wipes it as it appears', async () => {
  const folder = await temporaryFolder();
  for (let round = 0; round < 50; round++) {
    const path = join(folder, `${round}.sock`);
    const wiped = new Promise<void>((resolve) => {
      const wipe = (): void => {
        if (!existsSync(path)) {
          setImmediate(wipe);
          return;
        }
        unlinkSync(path);
        resolve();
      };
      wipe();
    });
    const socket = await placeSocket(path, async (temporary) => {
      await listen(temporary);
    });
    await wiped;
    expect(socket.intact()).toBe(false);
  }
});

it('is removed without a complaint when a kubelet that starts removes it at the same moment', async () => {
  const folder = await temporaryFolder();
  for (let round = 0; round < 50; round++) {
    const path = join(folder, `${round}.sock`);
    const socket = await placeSocket(path, async (temporary) => {
      await listen(temporary);
    });
    const removed = socket.remove();
    rmSync(path, { force: true });
    await expect(removed).resolves.toBeUndefined();
  }
});
