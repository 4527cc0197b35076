import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import {
  type Checkpoint,
  ContainerAllocateResponse,
  parseCheckpoint,
  readCheckpoint,
  serialiseCheckpoint,
} from '../../src/kubelet/index.ts';

const vectors = join(import.meta.dirname, '../vectors');
const files = (await readdir(vectors)).filter((name) => name.endsWith('.json'));

describe.each(files)('%s, written by a real kubelet', (file) => {
  const path = join(vectors, file);

  it('is read, and its checksum confirmed', async () => {
    const checkpoint = await readCheckpoint(path);
    expect([...checkpoint.registered.keys()]).toEqual(['nvidia.com/gpu']);
  });

  it('is written back byte for byte', async () => {
    const text = await readFile(path, 'utf8');
    expect(serialiseCheckpoint(await readCheckpoint(path))).toBe(text);
  });
});

describe('the checkpoint', () => {
  it('names the devices of each container and the answer that the kubelet replays', async () => {
    const { podDevices } = await readCheckpoint(join(vectors, 'checkpoint-uuid-three-pods.json'));
    expect(podDevices.map((entry) => [entry.podUid, entry.deviceIds.length])).toEqual([
      ['uid-a', 2],
      ['uid-b', 1],
      ['uid-c', 4],
    ]);
    const response = ContainerAllocateResponse.decode(podDevices[1]?.allocResp ?? new Uint8Array());
    expect(response.envs).toEqual({ NVIDIA_VISIBLE_DEVICES: 'GPU-c0ffee00-0000-4000-8000-000000000004' });
  });

  it('holds NUMA nodes in the order of Go: as text in the file, as numbers in the checksum', () => {
    const checkpoint: Checkpoint = {
      podDevices: [
        {
          podUid: 'uid',
          containerName: 'c<&>',
          resourceName: 'example.com/thing',
          deviceIds: ['a', 'b', 'c', 'd'],
          devicesByNuma: new Map([
            [10, ['a']],
            [2, ['b']],
            [-1, ['c']],
            [0, ['d']],
          ]),
          allocResp: new Uint8Array(),
        },
      ],
      registered: new Map([
        ['z.example.com/b', []],
        ['a.example.com/b', ['1']],
      ]),
    };
    const text = serialiseCheckpoint(checkpoint);
    expect(text).toContain('"DeviceIDs":{"-1":["c"],"0":["d"],"10":["a"],"2":["b"]}');
    expect(text).toContain('"c\\u003c\\u0026\\u003e"');
    expect(text).toContain('"RegisteredDevices":{"a.example.com/b":["1"],"z.example.com/b":[]}');
    const read = parseCheckpoint(Buffer.from(text), 'memory');
    expect(read.podDevices[0]?.devicesByNuma.get(10)).toEqual(['a']);
  });

  it('may have a BootID, as newer kubelets write', async () => {
    const text = await readFile(join(vectors, 'checkpoint-uuid-no-pods.json'), 'utf8');
    const newer = text.replace(/\}$/, ',"BootID":"f00"}');
    expect(parseCheckpoint(Buffer.from(newer), 'memory').registered.get('nvidia.com/gpu')).toHaveLength(8);
  });
});
