import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, expect, it } from 'vitest';

import { CheckpointError, readCheckpoint } from '../../src/kubelet/index.ts';

const sound = await readFile(join(import.meta.dirname, '../vectors/checkpoint-uuid-three-pods.json'), 'utf8');
let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'checkpoint-'));
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

async function refusal(content: string | Uint8Array): Promise<CheckpointError> {
  const path = join(folder, 'kubelet_internal_checkpoint');
  await writeFile(path, content);
  const error: unknown = await readCheckpoint(path).catch((thrown: unknown) => thrown);
  if (!(error instanceof CheckpointError)) throw new Error('The file was taken.', { cause: error });
  expect(error.message).toContain(path);
  expect(error.code).toBe('CHECKPOINT_INVALID');
  return error;
}

it.each([
  ['an empty file', '', 'line 1 column 1: the text ends where a value is expected'],
  ['a text that is cut off', sound.slice(0, 40), 'line 1 column 40'],
  ['a comma too many', '{\n  "Data": {},\n}', 'line 3 column 1: a key in double quotes is expected'],
  ['a missing colon', '{"Data" 1}', "line 1 column 9: ':' is expected"],
  ['text behind the end', `${sound}\nx`, 'line 2 column 1: something follows the value'],
  ['another kind of file', '[]', 'the file is a list, a map was expected'],
  ['no Data', '{"Checksum":1}', 'the file has no key "Data"'],
  ['no Checksum', sound.replace(/,"Checksum":\d+/, ''), 'the file has no key "Checksum"'],
  ['a Checksum in quotes', sound.replace(/"Checksum":(\d+)/, '"Checksum":"$1"'), 'Checksum is a string'],
  [
    'no RegisteredDevices',
    '{"Data":{"PodDeviceEntries":null},"Checksum":1}',
    'Data has no key "RegisteredDevices"',
  ],
  [
    'an entry without a pod',
    sound.replace('"PodUID":"uid-b",', ''),
    'Data.PodDeviceEntries[1] has no key "PodUID"',
  ],
  [
    'the form before Kubernetes 1.20',
    sound.replace(/"DeviceIDs":\{"-1":(\[[^\]]*\])\}/, '"DeviceIDs":$1'),
    'Data.PodDeviceEntries[0].DeviceIDs is a list, a map was expected',
  ],
  [
    'an id that is a number',
    sound.replace(/("-1":\[)"[^"]*"/, '$10'),
    'Data.PodDeviceEntries[0].DeviceIDs["-1"][0] is a number',
  ],
  ['a NUMA node with a name', sound.replace('"-1"', '"near"'), 'DeviceIDs has the key "near"'],
  [
    'an answer that is not base64',
    sound.replace('"AllocResp":"', '"AllocResp":"!'),
    'Data.PodDeviceEntries[0].AllocResp is not base64',
  ],
  ['one changed letter', sound.replace('uid-a', 'uid-x'), 'but its Data has'],
])('%s', async (_name, content, place) => {
  expect((await refusal(content)).message).toContain(place);
});

it('bytes that are not UTF-8', async () => {
  expect((await refusal(Buffer.from([0x7b, 0xff]))).message).toContain('not UTF-8');
});

it('a file that is not there has a code of its own', async () => {
  const path = join(folder, 'nowhere');
  await expect(readCheckpoint(path)).rejects.toMatchObject({ code: 'ENOENT', path });
});
