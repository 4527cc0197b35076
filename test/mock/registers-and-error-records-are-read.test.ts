import { describe, expect, it } from 'vitest';

import { type OpenRaw, openRaw, refusal } from './support/raw.ts';

const root = process.geteuid?.() === 0;
const query = 1;
const write = 2;

/** An operation and a register of one word behind it, in network byte order. */
function tlv(register: number, method: number, content: number): Uint8Array {
  const bytes = Buffer.alloc(496);
  bytes.writeUInt32BE(((1 << 27) | (4 << 16)) >>> 0, 0);
  bytes.writeUInt32BE(((register << 16) | (method << 8) | 1) >>> 0, 4);
  bytes.writeUInt32BE(((3 << 27) | (2 << 16)) >>> 0, 16);
  bytes.writeUInt32BE(content, 20);
  return bytes;
}

function transact({ raw, device }: OpenRaw, register: number, method: number, content = 0): number {
  const answer = raw.deviceReadWritePRM_v1(device, { dataSize: 24, data: tlv(register, method, content) });
  expect(answer.status).toBe(0);
  return Buffer.from(answer.data).readUInt32BE(20);
}

describe.runIf(root)('a PRM register', () => {
  it('reads as it was written, until the GPU is reset', async () => {
    const open = await openRaw('gb200');
    expect(transact(open, 0x5018, query)).toBe(0);
    transact(open, 0x5018, write, 0xc0ffee);
    expect(transact(open, 0x5018, query)).toBe(0xc0ffee);
    expect(transact(open, 0x5019, query)).toBe(0);
    await open.mock.reset(0);
    expect(transact(open, 0x5018, query)).toBe(0);
  });

  it('is refused where the request has no form, and before Blackwell', async () => {
    const { raw, device } = await openRaw('gb200');
    const broken = { dataSize: 24, data: new Uint8Array(496) };
    expect(refusal(() => raw.deviceReadWritePRM_v1(device, broken))).toBe('ERROR_INVALID_ARGUMENT');
    const hopper = await openRaw('h100x8-615');
    const right = { dataSize: 24, data: tlv(1, query, 0) };
    expect(refusal(() => hopper.raw.deviceReadWritePRM_v1(hopper.device, right))).toBe('ERROR_NOT_SUPPORTED');
  });
});

describe('PRM counters', () => {
  it('tell of a port, each with its own status', async () => {
    const { raw, device, mock } = await openRaw('b200x8');
    await mock.setLink(0, 2, { recovery: { successful: 4, failed: 1 } });
    const ask = (counterId: number, localPort: number) => ({ counterId, inData: { localPort } });
    const { counters } = raw.deviceReadPRMCounters_v1(device, {
      counters: [ask(101, 3), ask(1, 3), ask(101, 4), ask(101, 19), ask(5, 1)],
    });
    expect(counters.map(({ counterValue }) => counterValue.status)).toEqual([0, 0, 0, 2, 2]);
    expect(counters.slice(0, 3).map(({ counterValue }) => counterValue.outputValue)).toEqual([4n, 1n, 0n]);
  });
});

describe.runIf(root)('error records', () => {
  it('are walked with a cursor, one for each incident', async () => {
    const { raw, mock } = await openRaw('h100x8-615');
    const empty = { cperTypeMask: 1, uuid: '', handle: 0n };
    expect(raw.systemGetCPER_v1({ cursor: empty, buffer: new Uint8Array(4096) }).buffer).toHaveLength(0);
    await mock.xid(0, 79);
    await mock.xid(3, 48);
    const first = raw.systemGetCPER_v1({ cursor: empty, buffer: new Uint8Array(300) });
    const record = Buffer.from(first.buffer);
    expect(record.toString('latin1', 0, 4)).toBe('CPER');
    expect(record.readUInt32LE(20)).toBe(record.length);
    expect(record.readUInt16LE(216)).toBe(79);
    expect(record.readUInt32LE(12)).toBe(1); // fatal
    const second = raw.systemGetCPER_v1({ cursor: first.cursor, buffer: new Uint8Array(4096) });
    expect(Buffer.from(second.buffer).readUInt16LE(216)).toBe(48);
    const last = raw.systemGetCPER_v1({ cursor: second.cursor, buffer: new Uint8Array(4096) });
    expect(last.buffer).toHaveLength(0);
  });

  it('tell of all events of a group in one, a section each, of the size that the events told', async () => {
    const { raw, mock, device } = await openRaw('h100x8-615');
    const set = raw.eventSetCreate();
    const uuid = raw.deviceGetUUID(device);
    raw.eventSetRegisterGpuOperationalEvents_v1(set, { uuid, minLogLevel: 0, minSeverity: 0 });
    const group = { sourceModule: 'NVLINK', groupCursor: 4711, groupSize: 2 };
    await mock.raiseOperational(0, { ...group, groupIndex: 0, moduleEventCode: 5, severity: 'corrected' });
    await mock.raiseOperational(0, { ...group, groupIndex: 1, moduleEventCode: 6, severity: 'fatal' });
    await mock.raiseOperational(0, { moduleEventCode: 7, severity: 'informational' });
    const sizes = [1, 2, 3].map(() => raw.eventSetWait_v3(set, { timeoutMs: 1000 }).groupCperSize);
    raw.eventSetFree(set);
    const cursor = { cperTypeMask: 1, uuid: '', handle: 0n };
    const { buffer } = raw.systemGetCPER_v1({ cursor, buffer: new Uint8Array(4096) });
    const record = Buffer.from(buffer);
    expect(sizes).toEqual([record.length, record.length, 0]);
    expect(record.readUInt16LE(10)).toBe(2); // sections
    expect(record.readUInt32LE(12)).toBe(1); // fatal, as the gravest of them
    expect(record.readUInt32LE(20)).toBe(record.length);
    expect(record.readBigUInt64LE(96)).toBe(4711n);
    const sections = [128, 128 + 72].map((descriptor) => record.readUInt32LE(descriptor));
    expect(sections.map((section) => record.readUInt16LE(section + 16))).toEqual([5, 6]);
    expect(sections.map((section) => record[section + 20])).toEqual([2, 1]);
  });

  it('are those of one GPU where its UUID is given', async () => {
    const { raw, mock, devices } = await openRaw('h100x8-615');
    await mock.xid(0, 79);
    await mock.xid(3, 48);
    const uuid = raw.deviceGetUUID(devices[3] as never);
    const cursor = { cperTypeMask: 1, uuid, handle: 0n };
    const { buffer } = raw.systemGetCPER_v1({ cursor, buffer: new Uint8Array(4096) });
    expect(Buffer.from(buffer).readUInt16LE(216)).toBe(48);
    expect(buffer).toHaveLength(248);
    const unknown = { ...cursor, uuid: 'GPU-0' };
    expect(refusal(() => raw.systemGetCPER_v1({ cursor: unknown, buffer: new Uint8Array(512) }))).toBe(
      'ERROR_INVALID_ARGUMENT',
    );
  });
});
