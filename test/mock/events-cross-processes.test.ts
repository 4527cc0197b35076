import { describe, expect, it } from 'vitest';

import { attachMock } from '../../src/mock/index.ts';
import { clientOf, mockOf } from './support/fixture.ts';

const xid = 8;
const timeout = 10;

describe('events', () => {
  it('wake a program that waits in another process', async () => {
    const mock = await mockOf('h100x8');
    const client = await clientOf(mock, 3);
    expect(await client.listen(xid)).toBe(0);
    const waiting = client.wait(30_000);
    await attachMock(mock.stateFile).xid(3, 79, { gpuInstance: 5, computeInstance: 0 });
    expect(await waiting).toEqual({ code: 0, type: xid, data: 79, gpuInstance: 5 });
  });

  it('are queued for each set by its own registrations, from the registration on', async () => {
    const mock = await mockOf('h100x8');
    const first = await clientOf(mock, 0);
    const second = await clientOf(mock, 1);
    await mock.xid(0, 31);
    await first.listen(xid);
    await second.listen(xid);
    await mock.xid(0, 48);
    await mock.xid(0, 63);
    await mock.xid(1, 94);
    expect((await first.wait(1)).data).toBe(48);
    expect((await first.wait(1)).data).toBe(63);
    expect((await first.wait(1)).code).toBe(timeout);
    expect((await second.wait(1)).data).toBe(94);
    expect((await second.wait(1)).code).toBe(timeout);
  });

  it('refuse a type that the board does not have, and a set that was freed', async () => {
    const client = await clientOf(await mockOf('h100x8'));
    expect(await client.listen(0x8000)).toBe(3);
    expect(await client.call('nvmlEventSetFree', '*2')).toBe(0);
    expect(await client.call('nvmlEventSetFree', '*2')).toBe(2);
    expect((await client.wait(1)).code).toBe(2);
  });

  it('tell every waiter that its GPU is lost, after what was queued', async () => {
    const mock = await mockOf('h100x8');
    const client = await clientOf(mock);
    await client.listen(xid);
    await mock.xid(0, 79);
    await mock.lose(0);
    expect((await client.wait(30_000)).data).toBe(79);
    expect((await client.wait(30_000)).code).toBe(15);
    await mock.restore(0);
    expect((await client.wait(1)).code).toBe(timeout);
  });

  it('of the system come several at once', async () => {
    const mock = await mockOf('gb10');
    const client = await clientOf(mock);
    await client.ask('put32', 2, 0, 0x01000010);
    expect(await client.call('nvmlSystemEventSetCreate', '@2')).toBe(0);
    await client.ask('put64', 2, 0, Number(await client.ask('get64', 2, 8)));
    await client.ask('put32', 3, 0, 0x01000018);
    await client.ask('put64', 3, 8, 3);
    await client.ask('put64', 3, 16, '*2');
    expect(await client.call('nvmlSystemRegisterEvents', '@3')).toBe(0);
    await mock.raiseSystemEvent('unbind', 256);
    await mock.raiseSystemEvent('bind', 256);
    await client.ask('put32', 4, 0, 0x01000020);
    await client.ask('put32', 4, 4, 30_000);
    await client.ask('put64', 4, 8, '*2');
    await client.ask('point', 4, 16, 5);
    await client.ask('put32', 4, 24, 4);
    expect(await client.call('nvmlSystemEventSetWait', '@4')).toBe(0);
    expect(await client.ask('get32', 4, 28)).toBe('2');
    expect(await client.ask('get32', 5, 16)).toBe('2');
    expect(await client.ask('get32', 5, 24)).toBe('256');
  });
});
