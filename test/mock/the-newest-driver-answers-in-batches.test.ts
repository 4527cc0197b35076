import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { describe, expect, it, onTestFinished } from 'vitest';

import type { Mock } from '../../src/mock/index.ts';
import type { Client } from './support/client.ts';
import { clientOf, mockOf } from './support/fixture.ts';

async function newestMock(): Promise<Mock> {
  const folder = await mkdtemp(join(tmpdir(), 'node-nvml-scenario-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const file = join(folder, 'newest.yaml');
  await writeFile(file, "extends: h100x8\ndriver: { version: '615.10.01' }\n");
  return mockOf(file);
}

async function newest(): Promise<Client> {
  return clientOf(await newestMock());
}

describe('driver 615', () => {
  it('samples NVLink by link, each with its own status', async () => {
    const mock = await newestMock();
    await mock.advanceClock(1_000_000);
    const client = await clientOf(mock);
    await client.ask('put32', 1, 0, 2); // two requests in buffer 2, whose samples go to buffer 3
    await client.ask('point', 1, 8, 2);
    for (const [at, link] of [
      [0, 17],
      [32, 18],
    ] as const) {
      await client.ask('put32', 2, at, link);
      await client.ask('put32', 2, at + 8, 3);
      await client.ask('point', 2, at + 16, 3);
    }
    await client.ask('fill', 3, 0xaa);
    expect(await client.call('nvmlDeviceGetNvLinkTelemetrySamples_v1', '*0', '@1')).toBe(0);
    expect([await client.ask('get32', 2, 24), await client.ask('get32', 2, 56)]).toEqual(['0', '2']);
    // 1 MiB/s with headers, every 100 ms
    const [first, second, third] = await Promise.all([0, 8, 16].map((at) => client.ask('get64', 3, at)));
    expect([108, 109]).toContain(Number(second) - Number(first));
    expect([108, 109]).toContain(Number(third) - Number(second));
    expect(await client.ask('get32', 3, 24)).toBe(String(0xaaaaaaaa));
  });

  it('gives every field value its own status', async () => {
    const client = await newest();
    for (const [i, field] of [82, 91, 999].entries()) await client.ask('put32', 1, i * 40, field);
    expect(await client.call('nvmlDeviceGetFieldValues', '*0', 3, '@1')).toBe(0);
    const entry = (i: number): Promise<string[]> =>
      Promise.all([28, 32].map((at) => client.ask('get32', 1, i * 40 + at)));
    expect(await entry(0)).toEqual(['0', '41']);
    expect(await entry(1)).toEqual(['0', '18']);
    expect((await entry(2))[0]).toBe('3');
  });
});
