import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { describe, expect, it, onTestFinished } from 'vitest';

import {
  attachMock,
  listIncidents,
  listScenarios,
  loadScenario,
  startMock,
  validateScenario,
} from '../../src/mock/index.ts';

async function file(text: string, name = 'mine.yaml'): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'node-nvml-scenario-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  await writeFile(join(folder, name), text);
  return join(folder, name);
}

describe('a scenario', () => {
  it.each([...listScenarios(), ...listIncidents()])(
    '%s that comes with the package is valid',
    async (name) => {
      const scenario = await validateScenario(name);
      expect(scenario.description).not.toBe('');
      expect(new Set(scenario.gpus.map((gpu) => gpu.fields['uuid'])).size).toBe(scenario.gpus.length);
    },
  );

  it('goes over what it extends', async () => {
    const path = await file("extends: h100x8\ngpus: [{ uuid: GPU-1, pci: { busId: '00000000:01:00.0' } }]\n");
    const scenario = await loadScenario(path);
    expect(scenario.driverBranch).toBe(570);
    expect(scenario.gpus).toHaveLength(1);
    expect(scenario.gpus[0]?.fields).toMatchObject({
      name: 'NVIDIA H100 80GB HBM3',
      pci: { busId: '00000000:01:00.0', width: 16 },
    });
  });

  it('with another driver has the NVML, CUDA and GSP firmware of that driver, unless it gives others', async () => {
    const on = async (text: string) => {
      const { driver, gpus } = await loadScenario(await file(text));
      return [
        (driver['nvml'] as { version: string }).version,
        (driver['cuda'] as { version: number }).version,
        gpus[0]?.fields['gspFirmwareVersion'],
      ];
    };
    const [of570, of550] = ['570.124.06', '550.163.01'];
    expect(await on('extends: h100x8\n')).toEqual([`12.${of570}`, 12080, of570]);
    expect(await on(`extends: h100x8\ndriver: { version: '${of550}' }\n`)).toEqual([
      `12.${of550}`,
      12040,
      of550,
    ]);
    expect(
      await on(
        `extends: h100x8\ndriver: { version: '591.10' }\nnvml: { version: mine }\ndefaults: { gspFirmwareVersion: own }\n`,
      ),
    ).toEqual(['mine', 13010, 'own']);
  });

  it.each([
    [
      'an unknown field',
      'extends: h100x8\ndefaults:\n  temprature: { gpu: 3 }\n',
      /mine\.yaml:3:3: .*"temprature".*"temperature"/,
    ],
    [
      'an unknown group member',
      'extends: h100x8\ndefaults:\n  power: { usag: 3 }\n',
      /mine\.yaml:3:12: .*"usag".*"usage"/,
    ],
    [
      'a wrong value',
      'extends: h100x8\ndefaults:\n  power: { usage: much }\n',
      /mine\.yaml:3:19: defaults\.power\.usage must be .*"much"/,
    ],
    [
      'a wrong name',
      'extends: h100x8\ndefaults:\n  brand: amd\n',
      /mine\.yaml:3:10: .*one of unknown, quadro.*"amd"/,
    ],
    ['broken YAML', 'gpus: [\n', /mine\.yaml:2:1: This is not YAML/],
    ['no driver', 'gpus: []\n', /driver\.version is missing/],
    ['an unknown base', 'extends: h10x8\n', /no scenario "h10x8"\. Did you mean "h100x8"/],
    [
      'a link to a GPU that is not there',
      "extends: t4\ngpus:\n  - uuid: GPU-1\n    pci: { busId: '00000000:01:00.0' }\n    nvlink:\n      links:\n        - { gpu: 4 }\n",
      /mine\.yaml:7:11: A link of GPU 0 goes to GPU 4, which does not exist: there are 1/,
    ],
    [
      'a link that does not come back',
      "extends: v100x8\ngpus:\n  - { uuid: GPU-1, pci: { busId: '00000000:01:00.0' }, nvlink: { links: [{ gpu: 1, count: 2 }] } }\n" +
        "  - { uuid: GPU-2, pci: { busId: '00000000:02:00.0' }, nvlink: { links: [{ gpu: 0 }] } }\n",
      /mine\.yaml:3:\d+: 2 links lead from GPU 0 to GPU 1, but 1 back/,
    ],
    [
      'a link to an NVSwitch that is not there',
      'extends: h100x8\ndefaults:\n  nvlink: { links: [{ switch: 9 }] }\n',
      /mine\.yaml:3:21: A link of GPU 0 goes to NVSwitch 9, which does not exist: nvswitches has 4/,
    ],
    [
      'links that name other ends',
      "extends: v100x8\ngpus:\n  - { uuid: GPU-1, pci: { busId: '00000000:01:00.0' }, nvlink: { links: [{ gpu: 1, remoteLink: 7 }] } }\n" +
        "  - { uuid: GPU-2, pci: { busId: '00000000:02:00.0' }, nvlink: { links: [{ gpu: 0 }] } }\n",
      /mine\.yaml:3:\d+: Link 0 of GPU 0 and the links of GPU 1 name other ends/,
    ],
    [
      'a vGPU of a type that is not there',
      'extends: vgpu-host\nvgpu:\n  running:\n    - { gpu: 1, type: 7 }\n',
      /mine\.yaml:4:23: vgpu\.running\.0\.type is 7, which is none of vgpu\.types: 1145, /,
    ],
    [
      'a vGPU on a GPU that is not there',
      'extends: vgpu-host\nvgpu:\n  running:\n    - { gpu: 2, type: 1152 }\n',
      /mine\.yaml:4:14: vgpu\.running\.0\.gpu is 2, but there are 2 GPUs/,
    ],
    [
      'an entry of a timeline that does nothing',
      'extends: t4\ntimeline:\n  - { at: 5s, gpu: 0 }\n',
      /mine\.yaml:3:5: timeline\.0 must do one of xid, .*; it has none/,
    ],
    [
      'an entry of a timeline that does two things',
      'extends: t4\ntimeline:\n  - { at: 5s, gpu: 0, xid: 79, lost: true }\n',
      /mine\.yaml:3:5: .*it has xid and lost/,
    ],
    [
      'an entry of a timeline without a GPU',
      'extends: t4\ntimeline:\n  - { at: 5s, xid: 79 }\n',
      /mine\.yaml:3:5: timeline\.0 does not say on which GPU/,
    ],
    [
      'a time that is none',
      'extends: t4\ntimeline:\n  - { at: soon, gpu: 0, xid: 79 }\n',
      /mine\.yaml:3:11: timeline\.0\.at cannot be .*What belongs there: When, since the mock's start \(5s, /,
    ],
    [
      'more than all of an engine',
      'extends: t4\ndefaults: { utilization: { gpu: 250 } }\n',
      /mine\.yaml:2:33: defaults\.utilization\.gpu must be <= 100, not 250/,
    ],
    [
      'more fans than NVML can drive',
      'extends: t4\ndefaults: { fan: { count: 9 } }\n',
      /mine\.yaml:2:27: defaults\.fan\.count must be <= 8, not 9/,
    ],
    [
      'a name over two lines',
      'extends: t4\ndefaults: { name: "my\\nGPU" }\n',
      /mine\.yaml:2:19: defaults\.name cannot be "my\\nGPU": it holds a tab or a line break\./,
    ],
    [
      'a MIG profile that there is not',
      'extends: h100x8\ndefaults:\n  mig: { current: 1, layout: [9g.90gb] }\n',
      /mine\.yaml:3:31: defaults\.mig\.layout\.0 cannot be "9g\.90gb"\. What belongs there: A profile that the board has/,
    ],
    [
      'a value that must be a number',
      'extends: h100x8\ndefaults: { brand: 3.5, temperature: { gpu: hot } }\n',
      /mine\.yaml:2:20: defaults\.brand must be one of unknown, .*, null, not 3\.5\.$/,
    ],
    [
      'a fault with an unknown property',
      'extends: t4\nfaults:\n  - { function: DeviceGetName, retrun: 3 }\n',
      /mine\.yaml:3:32: .*"retrun".*"return"/,
    ],
    ['a circle', 'extends: ./mine.yaml\n', /mine\.yaml:1:10: .* in a circle/],
    [
      'a base that there is not',
      'description: Mine\nextends: h100x9\n',
      /mine\.yaml:2:10: There is no scenario "h100x9"\. Did you mean "h100x8"/,
    ],
    [
      'a base that cannot be read',
      'extends: ./none.yaml\n',
      /mine\.yaml:1:10: The file cannot be read: ENOENT/,
    ],
    [
      'one UUID for two GPUs',
      'extends: t4\ngpus:\n  - { uuid: GPU-1 }\n  - { uuid: GPU-1 }\n',
      /mine\.yaml:4:13: GPU 1 has the UUID "GPU-1", which GPU 0 has already/,
    ],
    [
      'one PCI address for all GPUs',
      "extends: t4\ndefaults:\n  pci: { busId: '00000000:01:00.0' }\ngpus: [{ uuid: GPU-1 }, { uuid: GPU-2 }]\n",
      /mine\.yaml:.*: GPU 1 has the PCI address "00000000:01:00\.0", which GPU 0 has already/,
    ],
  ])('with %s is refused', async (_, text, message) => {
    await expect(loadScenario(await file(text))).rejects.toThrow(message);
  });

  it.each([
    [
      'a fault of an unknown function',
      'extends: t4\nfaults:\n  - { function: DeviceGetNames, return: 3 }\n',
      /mine\.yaml:3:5: NVML has no function 'DeviceGetNames'.*nearest is 'DeviceGetName'/,
    ],
    [
      'a fault of an unknown GPU',
      'extends: t4\nfaults:\n  - { function: DeviceGetName, gpu: 1, return: 3 }\n',
      /mine\.yaml:3:5: There is no GPU '1'/,
    ],
    [
      'an unknown GPU on the timeline',
      'extends: t4\ntimeline:\n  - { at: 1s, gpu: 0, xid: 79 }\n  - { at: 5s, gpu: 3, xid: 79 }\n',
      /mine\.yaml:4:5: There is no GPU '3': this mock has 1/,
    ],
    [
      'a layout that no board has room for',
      'extends: mig-enabled-empty\ndefaults:\n  mig:\n    layout: [4g.40gb, 3g.40gb, 1g.10gb]\n',
      /mine\.yaml:4:32: There is no room for a 1g\.10gb on GPU 0/,
    ],
    [
      'a layout of a profile that the board does not have',
      'extends: mig-enabled-empty\ndefaults: { mig: { layout: [1g.5gb] } }\n',
      /mine\.yaml:2:29: GPU 0 has no profile '1g\.5gb'/,
    ],
    [
      'MIG devices on the same slices',
      'extends: mig-enabled-empty\ndefaults:\n  mig:\n    devices:\n' +
        '      - { slot: 0, uuid: MIG-1, gpuInstanceId: 1, computeInstanceId: 0, placement: { start: 0, size: 4 } }\n' +
        '      - { slot: 1, uuid: MIG-2, gpuInstanceId: 3, computeInstanceId: 0, placement: { start: 2, size: 2 } }\n',
      /mine\.yaml:6:9: GPU instances 1 and 3 of GPU 0 lie on the same memory slices: 4 from 0, and 2 from 2/,
    ],
    [
      'MIG devices on a board without MIG',
      'extends: t4\ndefaults:\n  mig:\n    devices:\n      - { slot: 0, uuid: MIG-1, gpuInstanceId: 1, computeInstanceId: 0 }\n',
      /mine\.yaml:5:9: GPU 0 has no MIG, or it is off/,
    ],
  ])('with %s is refused when it is laid out', async (_, text, message) => {
    const path = await file(text);
    await expect(validateScenario(path)).rejects.toThrow(message);
    await expect(startMock(path)).rejects.toThrow(message);
  });

  it('may be JSON, also by a bare file name, and is refused with its place too', async () => {
    const base = await file('{\n  "extends": "t4",\n  "defaults": { "name": "mine" }\n}\n', 'base.json');
    await writeFile(join(base, '..', 'mine.yml'), 'extends: base.json\n');
    const { gpus } = await loadScenario(join(base, '..', 'mine.yml'));
    expect(gpus[0]?.fields['name']).toBe('mine');
    await writeFile(base, '{\n  "extends": "t4",\n  "default": {}\n}\n');
    await expect(loadScenario(join(base, '..', 'mine.yml'))).rejects.toThrow(/base\.json:3:3: .*"default"/);
  });

  it('that is refused leaves nothing behind', async () => {
    const path = await file('extends: h100x8\ndefaults: { colour: red }\n');
    const directory = join(path, '..', 'mock');
    await expect(startMock(path, { directory })).rejects.toThrow(/colour/);
    expect(await readdir(join(path, '..'))).toEqual(['mine.yaml']);
  });
});

describe('driving a mock', () => {
  it('that is not there says so', () => {
    expect(() => attachMock('/nowhere/state')).toThrow(/There is no mock at \/nowhere\/state/);
  });

  it('refuses what it does not know, and changes nothing', async () => {
    const mock = await startMock('t4');
    onTestFinished(() => mock.close());
    await expect(mock.lose(1)).rejects.toThrow("There is no GPU '1': this mock has 1");
    await expect(mock.setReturn('DeviceGetTemprature', 0, 3)).rejects.toThrow(
      /no function 'DeviceGetTemprature'/,
    );
    await expect(mock.set(0, { temperature: { gpu: 50 }, colour: 1 })).rejects.toThrow(/no field 'colour'/);
    expect(await mock.get(0, 'temperatureGpu')).toBe('36');
  });
});
