import { describe, expect, it } from 'vitest';

import type { Mock } from '../../src/mock/index.ts';
import type { Client } from './support/client.ts';
import { clientOf, mockOf } from './support/fixture.ts';

const xid = 8;
const [invalidArgument, notSupported, notFound, insufficientSize, timeout, lost] = [2, 3, 6, 7, 10, 15];

/** Registers the GPU of that index, whose UUID the mock tells, on the set in buffer 2. */
async function subscribe(mock: Mock, client: Client, gpu: number, level = 0, severity = 0): Promise<number> {
  const uuid = (await mock.get(gpu, 'uuid')) ?? '';
  await client.ask('fill', 4, 0);
  for (const [at, word] of [...uuid.padEnd(96, '\0').matchAll(/[^]{4}/g)].entries())
    await client.ask('put32', 4, at * 4, Buffer.from(word[0]).readUInt32LE());
  await client.ask('put32', 4, 96, level);
  await client.ask('put32', 4, 100, severity);
  return client.call('nvmlEventSetRegisterGpuOperationalEvents_v1', '*2', '@4');
}

type Got = { code: number; structured: number; type: number; data: number; severity: number; level: number };

async function wait(client: Client, timeoutMs = 1): Promise<Got> {
  await client.ask('put32', 3, 0, timeoutMs);
  const code = await client.call('nvmlEventSetWait_v3', '*2', '@3');
  const at = async (offset: number): Promise<number> => Number(await client.ask('get32', 3, offset));
  return {
    code,
    structured: await at(4),
    type: await at(120),
    data: await at(128),
    severity: await at(176),
    level: await at(204),
  };
}

async function listener(mock: Mock): Promise<Client> {
  const client = await clientOf(mock);
  await client.call('nvmlEventSetCreate', '@2');
  return client;
}

describe('an Xid', () => {
  it('comes in both forms to a set that registered for both, with its context', async () => {
    const mock = await mockOf('h100x8-615');
    const client = await listener(mock);
    await client.call('nvmlDeviceRegisterEvents', '*0', xid, '*2');
    expect(await subscribe(mock, client, 0)).toBe(0);
    expect(await client.call('nvmlEventSetGetContextCount_v1', '*2', '@5')).toBe(notFound);
    await mock.xid(0, 79);
    expect(await wait(client)).toMatchObject({ code: 0, structured: 0, type: xid, data: 79 });
    expect(await client.call('nvmlEventSetGetContextCount_v1', '*2', '@5')).toBe(0);
    expect(await client.ask('get32', 5, 0)).toBe('0');
    expect(await wait(client)).toEqual({ code: 0, structured: 1, type: 0, data: 0, severity: 40, level: 50 });
    expect(await client.ask('text', 3, 8)).toBe(await mock.get(0, 'uuid'));
    expect(await client.call('nvmlEventSetGetContextCount_v1', '*2', '@5')).toBe(0);
    expect(await client.ask('get32', 5, 0)).toBe('1');
    const decode = 'nvmlEventSetGetGpuOperationalEventContextLegacyXid_v1';
    await client.ask('put32', 5, 0, 0);
    expect(await client.call(decode, '*2', '@5')).toBe(0);
    expect(await client.ask('get32', 5, 4)).toBe('79');
    await client.ask('put32', 5, 0, 1);
    expect(await client.call(decode, '*2', '@5')).toBe(invalidArgument);
    expect((await wait(client)).code).toBe(timeout);
  });

  it('comes in the form alone that a set registered for', async () => {
    const mock = await mockOf('h100x8-615');
    const [bits, records] = [await listener(mock), await listener(mock)];
    await bits.call('nvmlDeviceRegisterEvents', '*0', xid, '*2');
    await subscribe(mock, records, 0);
    await mock.xid(0, 31);
    await mock.xid(1, 31);
    expect((await wait(bits)).structured).toBe(0);
    expect((await wait(bits)).code).toBe(timeout);
    expect(await wait(records)).toMatchObject({ code: 0, structured: 1, severity: 30 });
    expect((await wait(records)).code).toBe(timeout);
  });

  it('waits in its structured form while an older wait takes the bits', async () => {
    const mock = await mockOf('h100x8-615');
    const client = await listener(mock);
    await client.call('nvmlDeviceRegisterEvents', '*0', xid, '*2');
    await subscribe(mock, client, 0);
    await mock.xid(0, 48);
    expect(await client.wait(1)).toMatchObject({ code: 0, data: 48 });
    expect((await client.wait(1)).code).toBe(timeout);
    expect((await wait(client)).structured).toBe(1);
  });
});

describe('an operational event', () => {
  it('carries what its source said, and raw context in the size that is asked for first', async () => {
    const mock = await mockOf('h100x8-615');
    const client = await listener(mock);
    await subscribe(mock, client, 0);
    await mock.raiseOperational(0, {
      sourceModule: 'SIXTEEN-LETTERS!',
      severity: 'corrected',
      logLevel: 'warning',
      moduleEventCode: 7,
      groupCursor: 900,
      groupSize: 3,
      groupIndex: 2,
      groupAttributes: 1,
      attributes: 0x11,
      contextType: 5,
      contextFormat: 2,
      contextData: '0102fe',
    });
    expect(await wait(client)).toMatchObject({ code: 0, structured: 1, severity: 20, level: 40 });
    const words = [136, 184, 208, 216, 220].map((at) => client.ask('get32', 3, at));
    expect(await Promise.all(words)).toEqual(['900', '7', '17', '1', String(3 | (2 << 8))]);
    expect((await client.ask('text', 3, 104)).startsWith('SIXTEEN-LETTERS!')).toBe(true);
    await client.ask('fill', 5, 0);
    expect(await client.call('nvmlEventSetGetContextData_v1', '*2', '@5')).toBe(insufficientSize);
    expect(await client.ask('get32', 5, 12)).toBe('3');
    await client.ask('point', 5, 0, 6);
    await client.ask('fill', 6, 0);
    expect(await client.call('nvmlEventSetGetContextData_v1', '*2', '@5')).toBe(0);
    expect(await client.ask('get32', 6, 0)).toBe(String(0xfe0201));
    expect(await client.call('nvmlEventSetGetContextInfo_v1', '*2', '@5')).toBe(invalidArgument);
    await client.ask('fill', 5, 0);
    expect(await client.call('nvmlEventSetGetContextInfo_v1', '*2', '@5')).toBe(0);
    expect(await Promise.all([4, 8, 12, 16].map((at) => client.ask('get32', 5, at)))).toEqual([
      '0',
      '5',
      '3',
      '2',
    ]);
  });

  it('is filtered by log level and by severity, each registration for itself', async () => {
    const mock = await mockOf('h100x8-615');
    const client = await listener(mock);
    expect(await subscribe(mock, client, 0, 50)).toBe(0);
    expect(await subscribe(mock, client, 0, 0, 40)).toBe(0);
    await mock.raiseOperational(0, { moduleEventCode: 1, logLevel: 'notice', severity: 'informational' });
    await mock.raiseOperational(0, { moduleEventCode: 2, logLevel: 'error', severity: 'informational' });
    await mock.raiseOperational(0, { moduleEventCode: 3, logLevel: 'telemetry', severity: 'fatal' });
    const codes: string[] = [];
    while ((await wait(client)).code === 0) codes.push(await client.ask('get32', 3, 184));
    expect(codes).toEqual(['2', '3']);
  });

  it('wakes a wait, which fails once its GPU is lost', async () => {
    const mock = await mockOf('h100x8-615');
    const client = await listener(mock);
    await subscribe(mock, client, 3);
    const waiting = wait(client, 30_000);
    await mock.raiseOperational(3, { severity: 'fatal' });
    expect((await waiting).severity).toBe(40);
    await mock.lose(3);
    expect((await wait(client, 30_000)).code).toBe(lost);
  });

  it('is for Turing and later, and for a whole GPU that is there', async () => {
    const mock = await mockOf('h100x8-615');
    await mock.set(1, { architecture: 5 });
    await mock.lose(2);
    const client = await listener(mock);
    expect(await subscribe(mock, client, 1)).toBe(notSupported);
    expect(await subscribe(mock, client, 2)).toBe(lost);
    await mock.set(3, { uuid: 'MIG-1' });
    expect(await subscribe(mock, client, 3)).toBe(invalidArgument);
  });

  it('is missing from an older driver', async () => {
    const client = await clientOf(await mockOf('h100x8'));
    expect(await client.ask('has', 0, 'nvmlEventSetWait_v3')).toBe('0');
  });
});
