import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { describe, expect, onTestFinished, test } from 'vitest';

import { type Settings, SettingsSource } from '../../src/device-plugin/index.ts';
import { until } from '../support/wait-until.ts';
import { ApiServer } from './api-server.ts';
import { temporaryFolder } from './support.ts';

const FILES = { default: 'none', sliced: 'single', mixed: 'mixed' };

class Plugin {
  readonly seen: string[] = [];
  readonly problems: string[] = [];
  readonly lines: string[] = [];
  readonly source: SettingsSource;
  readonly #stop: AbortController = new AbortController();

  constructor(env: Readonly<Record<string, string>>) {
    const line = (_fields: object, message: string): void => {
      this.lines.push(message);
    };
    this.source = new SettingsSource({
      flags: new Map(),
      env,
      log: { debug: line, info: line, warn: line, error: line },
      signal: this.#stop.signal,
      looked: (problem) => this.problems.push(problem?.message ?? ''),
      pace: { settleMs: 10, pollMs: 600_000 },
    });
    onTestFinished(() => {
      this.stop();
    });
  }

  stop(): void {
    this.#stop.abort();
  }

  async start(): Promise<string | null> {
    const first = await this.source.first();
    void this.#follow();
    return strategy(first);
  }

  async becomes(expected: string): Promise<void> {
    await until(() => this.seen.at(-1) === expected, {
      message: `${expected}, but ${this.seen.join(', ')}; ${this.lines.join('; ')}`,
    });
  }

  async tells(sentence: RegExp): Promise<void> {
    await until(() => this.lines.some((line) => sentence.test(line)), {
      message: `${String(sentence)} in ${this.lines.join('; ')}`,
    });
  }

  async #follow(): Promise<void> {
    for await (const settings of this.source.changes()) this.seen.push(strategy(settings) ?? '');
  }
}

function strategy(settings: Settings | null): string | null {
  return settings?.options.migStrategy ?? null;
}

/** A folder as the chart mounts it, and a state folder that outlives the plugin. */
async function configs(files: Readonly<Record<string, string>> = FILES): Promise<Record<string, string>> {
  const folder = await temporaryFolder();
  const configFolder = join(folder, 'available-configs');
  await mkdir(join(configFolder, '..2026_data'), { recursive: true });
  for (const [name, strategyName] of Object.entries(files)) {
    await writeFile(join(configFolder, name), `flags: {migStrategy: ${strategyName}}\n`);
  }
  return { CONFIG_FILE_SRCDIR: configFolder, STATE_DIR: join(folder, 'state'), NODE_NAME: 'gpu-node' };
}

const NO_API = { KUBERNETES_SERVICE_HOST: '127.0.0.1', KUBERNETES_SERVICE_PORT: '1' };

describe('the label', () => {
  test('selects, and selects another when it changes, without asking for more than it needs', async () => {
    const api = await ApiServer.start('sliced');
    const env = {
      ...(await configs()),
      ...(await api.env(await temporaryFolder())),
      DEFAULT_CONFIG: 'default',
    };
    const plugin = new Plugin(env);
    // Nothing waits for the API server.
    expect(await plugin.start()).toBe('none');
    await plugin.becomes('single');
    await until(() => api.watches === 1);
    api.label = 'mixed';
    await plugin.becomes('mixed');
    api.label = null;
    await plugin.becomes('none');
    expect(plugin.seen).toEqual(['single', 'mixed', 'none']);
    for (const query of api.queries) expect(query.get('fieldSelector')).toBe('metadata.name=gpu-node');
  });

  test('that names no file is refused with the nearest, and what runs stays', async () => {
    const api = await ApiServer.start('sliced');
    const plugin = new Plugin({
      ...(await configs()),
      ...(await api.env(await temporaryFolder())),
      DEFAULT_CONFIG: 'default',
    });
    await plugin.start();
    await plugin.becomes('single');
    await until(() => api.watches === 1);
    api.label = 'slised';
    await plugin.tells(
      /^The config is refused, .* of node gpu-node selects "slised", but .* Did you mean sliced\?$/,
    );
    api.label = 'mixed';
    await plugin.becomes('mixed');
  });

  test('is followed over the end of a watch, and over a version that is no longer known', async () => {
    const api = await ApiServer.start('sliced');
    const plugin = new Plugin({
      ...(await configs()),
      ...(await api.env(await temporaryFolder())),
      DEFAULT_CONFIG: 'default',
    });
    await plugin.start();
    await until(() => api.watches === 1);
    api.expire('mixed');
    await plugin.becomes('mixed');
    await until(() => api.watches === 1);
    api.endWatches();
    await until(() => api.watches === 0);
    api.label = 'default';
    await plugin.becomes('none');
  });

  test('is remembered: the next start needs no API server', async () => {
    const api = await ApiServer.start('mixed');
    const folder = await configs();
    const plugin = new Plugin({
      ...folder,
      ...(await api.env(await temporaryFolder())),
      DEFAULT_CONFIG: 'default',
    });
    await plugin.start();
    await plugin.becomes('mixed');
    plugin.stop();
    api.stop();
    const next = new Plugin({ ...folder, ...NO_API, DEFAULT_CONFIG: 'default' });
    expect(await next.start()).toBe('mixed');
    await next.tells(
      /The label nvidia\.com\/device-plugin\.config of node gpu-node cannot be read, the config stays/,
    );
  });

  test('is waited for where nothing else selects', async () => {
    const api = await ApiServer.start('sliced');
    const plugin = new Plugin({ ...(await configs()), ...(await api.env(await temporaryFolder())) });
    expect(await plugin.start()).toBe('single');
    expect(plugin.lines[0]).toContain('Waiting for the label of the node to select a config.');
  });

  test('that may not be read is told with the right that is missing', async () => {
    const api = await ApiServer.start('sliced');
    api.refuse = 403;
    const plugin = new Plugin({
      ...(await configs()),
      ...(await api.env(await temporaryFolder())),
      DEFAULT_CONFIG: 'mixed',
    });
    expect(await plugin.start()).toBe('mixed');
    await plugin.tells(/answers 403\. The service account needs get, list and watch of nodes\.$/);
  });
});

describe('a node without the label and without --default-config', () => {
  test.each([
    ['named', FILES, 'none'],
    ['single', { only: 'mixed' }, 'mixed'],
    ['single,empty', FILES, 'none'],
    ['empty,named', { default: 'mixed' }, 'none'],
  ])('gets by %s of %j: %s', async (strategies, files, expected) => {
    const plugin = new Plugin({ ...(await configs(files)), ...NO_API, FALLBACK_STRATEGIES: strategies });
    expect(await plugin.start()).toBe(expected);
  });
});

test('a change of the selected file takes effect', async () => {
  const folder = await configs();
  const plugin = new Plugin({ ...folder, ...NO_API, DEFAULT_CONFIG: 'sliced' });
  expect(await plugin.start()).toBe('single');
  await until(() => plugin.problems.length > 0);
  await writeFile(join(folder['CONFIG_FILE_SRCDIR'] ?? '', 'sliced'), 'flags: {migStrategy: mixed}\n');
  await plugin.becomes('mixed');
});
