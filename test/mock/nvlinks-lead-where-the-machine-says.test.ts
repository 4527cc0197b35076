import { describe, expect, it } from 'vitest';

import { IntNvLinkDeviceType } from '../../src/nvml/raw/enums.ts';
import { type OpenRaw, openRaw, refusal } from './support/raw.ts';

/** NVLinks between the GPUs of a DGX-1 with V100, as NVIDIA publishes them (nvidia-smi topo -m). */
const dgx1 = [
  [0, 1, 1, 2, 2, 0, 0, 0],
  [1, 0, 2, 1, 0, 2, 0, 0],
  [1, 2, 0, 2, 0, 0, 1, 0],
  [2, 1, 2, 0, 0, 0, 0, 1],
  [2, 0, 0, 0, 0, 1, 1, 2],
  [0, 2, 0, 0, 1, 0, 2, 1],
  [0, 0, 1, 0, 1, 2, 0, 2],
  [0, 0, 0, 1, 2, 1, 2, 0],
];
const remoteNvLinkId = 146;

function linkCount({ raw, device }: OpenRaw): number {
  return Number(raw.deviceGetFieldValues(device, [{ fieldId: 91 }])[0]?.value ?? 0);
}

/** By link, what NVML says of its other end. */
function ends(open: OpenRaw, device = open.device): { type: number; busId: string; remoteLink: number }[] {
  const { raw } = open;
  return Array.from({ length: linkCount(open) }, (_, link) => ({
    type: raw.deviceGetNvLinkRemoteDeviceType(device, link),
    busId: raw.deviceGetNvLinkRemotePciInfo_v2(device, link).busId,
    remoteLink: Number(
      raw.deviceGetFieldValues(device, [{ fieldId: remoteNvLinkId, scopeId: link }])[0]?.value ?? -1,
    ),
  }));
}

describe('v100x8', () => {
  it('has the links of a DGX-1, each the other end of its other end', async () => {
    const open = await openRaw('v100x8');
    const buses = open.devices.map((device) => open.raw.deviceGetPciInfo_v3(device).busId);
    const tables = open.devices.map((device) => ends(open, device));
    expect(
      tables.map((table) => buses.map((bus) => table.filter(({ busId }) => busId === bus).length)),
    ).toEqual(dgx1);
    for (const [gpu, table] of tables.entries()) {
      for (const [link, { busId, remoteLink, type }] of table.entries()) {
        expect(type).toBe(IntNvLinkDeviceType.GPU);
        expect(tables[buses.indexOf(busId)]?.[remoteLink]).toMatchObject({
          busId: buses[gpu],
          remoteLink: link,
        });
      }
    }
  });

  it('is NVLink 2 with P2P and atomics, and has no seventh link', async () => {
    const { raw, device } = await openRaw('v100x8');
    expect(raw.deviceGetNvLinkVersion(device, 5)).toBe(2);
    expect([0, 1, 2, 3, 4, 5].map((cap) => raw.deviceGetNvLinkCapability(device, 0, cap))).toEqual([
      1, 1, 1, 1, 0, 1,
    ]);
    expect(refusal(() => raw.deviceGetNvLinkState(device, 6))).toBe('ERROR_INVALID_ARGUMENT');
  });
});

describe.each([
  ['h100x8', 18, 4, [5, 4, 4, 5]],
  ['h200x8', 18, 4, [5, 4, 4, 5]],
  ['a100x8', 12, 6, [2, 2, 2, 2, 2, 2]],
  ['a100x16', 12, 6, [2, 2, 2, 2, 2, 2]],
  ['b200x8', 18, 2, [9, 9]],
])('%s', (scenario, links, switches, shares) => {
  it(`has ${links} links a GPU to ${switches} NVSwitches`, async () => {
    const open = await openRaw(scenario);
    const table = ends(open);
    expect(table.map(({ type }) => type)).toEqual(Array(links).fill(IntNvLinkDeviceType.SWITCH));
    const buses = [...new Set(table.map(({ busId }) => busId))];
    expect(buses.map((bus) => table.filter(({ busId }) => busId === bus).length)).toEqual(shares);
    // No two GPUs are on one port.
    const ports = open.devices.flatMap((device) =>
      ends(open, device).map(({ busId, remoteLink }) => `${busId} ${remoteLink}`),
    );
    expect(new Set(ports).size).toBe(ports.length);
  });
});

describe('a link', () => {
  it('that goes down has no other end', async () => {
    const { mock, raw, device } = await openRaw('h100x8');
    expect(raw.deviceGetNvLinkState(device, 3)).toBe(1);
    await mock.setLink(0, 3, { state: 'inactive' });
    expect(raw.deviceGetNvLinkState(device, 3)).toBe(0);
    expect(raw.deviceGetNvLinkState(device, 4)).toBe(1);
    expect(raw.deviceGetNvLinkRemoteDeviceType(device, 3)).toBe(IntNvLinkDeviceType.UNKNOWN);
    expect(refusal(() => raw.deviceGetNvLinkRemotePciInfo_v2(device, 3))).toBe('ERROR_NOT_SUPPORTED');
    const [speed, connected] = raw.deviceGetFieldValues(device, [
      { fieldId: 164, scopeId: 3 },
      { fieldId: 147 },
    ]);
    expect([speed?.value, connected?.value]).toEqual([0, 17]);
  });

  it.each(['t4', 'l40s', 'rtx4090', 'gtx1060-390'])('is not on %s', async (scenario) => {
    const { raw, device } = await openRaw(scenario);
    expect(refusal(() => raw.deviceGetNvLinkState(device, 0))).toBe('ERROR_NOT_SUPPORTED');
    expect(refusal(() => raw.deviceGetNvLinkVersion(device, 0))).toBe('ERROR_NOT_SUPPORTED');
    expect(
      refusal(() => {
        raw.deviceResetNvLinkErrorCounters(device, 0);
      }),
    ).toBe('ERROR_NOT_SUPPORTED');
  });
});
