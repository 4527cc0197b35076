import { onTestFinished } from 'vitest';

import { type Mock, startMock } from '../../../src/mock/index.ts';
import { Client } from './client.ts';

/** A mock for one test. */
export async function mockOf(scenario: string): Promise<Mock> {
  const mock = await startMock(scenario);
  onTestFinished(() => mock.close());
  return mock;
}

/** A program on that mock for one test, initialised, with GPU 0 in hand. */
export async function clientOf(mock: Mock, gpu = 0): Promise<Client> {
  const client = await Client.on(mock.libraryPath);
  onTestFinished(() => client.kill());
  await client.device(gpu);
  return client;
}
