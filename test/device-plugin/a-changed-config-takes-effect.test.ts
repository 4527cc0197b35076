import { mkdir, rename, rm, symlink, unlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { describe, expect, onTestFinished, test } from 'vitest';

import { type Settings, SettingsSource } from '../../src/device-plugin/index.ts';
import { until } from '../support/wait-until.ts';
import { temporaryFolder } from './support.ts';

const SINGLE = 'flags:\n  migStrategy: single\n';
const MIXED = 'flags:\n  migStrategy: mixed\n';

/** A source that is followed, with all that it said. */
class Follower {
  readonly seen: Settings[] = [];
  readonly problems: (string | null)[] = [];
  readonly lines: string[] = [];
  readonly source: SettingsSource;
  readonly #file: string;
  readonly #stop: AbortController = new AbortController();

  constructor(file: string, pollMs: number, env: Record<string, string> = {}) {
    this.#file = file;
    const line = (_fields: object, message: string): void => {
      this.lines.push(message);
    };
    this.source = new SettingsSource({
      flags: new Map([['config-file', [file]]]),
      env,
      log: { debug: line, info: line, warn: line, error: line },
      signal: this.#stop.signal,
      looked: (problem) => this.problems.push(problem?.message ?? null),
      pace: { settleMs: 20, pollMs },
    });
    onTestFinished(() => {
      this.#stop.abort();
    });
  }

  /** With the first settings; the changes are collected from then on. */
  async start(): Promise<Settings | null> {
    const first = await this.source.first();
    void this.#collect();
    // The first look of `changes()` comes before any change of the test.
    if (this.#file !== '') await until(() => this.problems.length > 0, { message: 'no look' });
    return first;
  }

  async strategies(expected: readonly string[]): Promise<void> {
    const now = (): string[] => this.seen.map((settings) => settings.options.migStrategy);
    await until(() => now().length >= expected.length, {
      timeoutMs: 10_000,
      message: `${JSON.stringify(expected)}, but ${JSON.stringify(now())}; ${this.lines.join('; ')}`,
    });
    expect(now()).toEqual(expected);
  }

  async problem(sentence: RegExp): Promise<void> {
    await until(() => sentence.test(this.problems.at(-1) ?? ''), {
      timeoutMs: 10_000,
      message: String(sentence),
    });
  }

  async #collect(): Promise<void> {
    for await (const settings of this.source.changes()) this.seen.push(settings);
  }
}

/** Far longer than the test: what is noticed was told by the kernel. */
const NO_POLL_MS = 600_000;

async function written(text: string): Promise<string> {
  const file = join(await temporaryFolder(), 'config.yaml');
  await writeFile(file, text);
  return file;
}

async function following(file: string, pollMs = NO_POLL_MS): Promise<Follower> {
  const follower = new Follower(file, pollMs);
  const first = await follower.start();
  expect(first?.options.migStrategy).toBe('single');
  return follower;
}

describe('a change of the file is noticed', () => {
  test('written in place', async () => {
    const file = await written(SINGLE);
    const follower = await following(file);
    await writeFile(file, MIXED);
    await follower.strategies(['mixed']);
  });

  test('replaced, as editors do', async () => {
    const file = await written(SINGLE);
    const follower = await following(file);
    for (const [round, text] of [MIXED, SINGLE, MIXED].entries()) {
      await writeFile(`${file}~`, text);
      await rename(`${file}~`, file);
      await follower.strategies(['mixed', 'single', 'mixed'].slice(0, round + 1));
    }
  });

  test('as the kubelet swaps a ConfigMap', async () => {
    const folder = await temporaryFolder();
    const put = async (name: string, text: string): Promise<void> => {
      await mkdir(join(folder, name));
      await writeFile(join(folder, name, 'config.yaml'), text);
      await symlink(name, join(folder, '..data_tmp'));
      await rename(join(folder, '..data_tmp'), join(folder, '..data'));
    };
    await put('..2026_1', SINGLE);
    await symlink('..data/config.yaml', join(folder, 'config.yaml'));
    const follower = await following(join(folder, 'config.yaml'));
    await put('..2026_2', MIXED);
    await rm(join(folder, '..2026_1'), { recursive: true });
    await follower.strategies(['mixed']);
    await put('..2026_3', SINGLE);
    await follower.strategies(['mixed', 'single']);
  });

  test('as NVIDIA’s config-manager puts its link elsewhere', async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'one'), SINGLE);
    await writeFile(join(folder, 'two'), MIXED);
    const file = join(folder, 'config.yaml');
    await symlink(join(folder, 'one'), file);
    const follower = await following(file);
    await unlink(file);
    await symlink(join(folder, 'two'), file);
    await follower.strategies(['mixed']);
    await writeFile(join(folder, 'two'), SINGLE);
    await follower.strategies(['mixed', 'single']);
  });

  test('by the poll where its folder was made anew', async () => {
    const folder = join(await temporaryFolder(), 'configs');
    const file = join(folder, 'config.yaml');
    await mkdir(folder);
    await writeFile(file, SINGLE);
    const follower = await following(file, 20);
    await rename(folder, `${folder}.old`);
    await mkdir(folder);
    await writeFile(file, MIXED);
    await follower.strategies(['mixed']);
  });
});

describe('a bad config leaves what runs', () => {
  test('and is told once, with its place', async () => {
    const file = await written(SINGLE);
    const follower = await following(file);
    await writeFile(file, 'flags:\n  migStratgy: mixed\n');
    await follower.problem(/config\.yaml:2:3: flags\.migStratgy .*Did you mean migStrategy\?$/);
    await writeFile(file, MIXED);
    await follower.strategies(['mixed']);
    expect(follower.lines.filter((line) => line.includes('migStratgy'))).toEqual([
      expect.stringMatching(/^The config is refused, what runs stays: /),
    ]);
    expect(follower.problems.at(-1)).toBeNull();
  });

  test('also one that is gone, until it is back', async () => {
    const file = await written(SINGLE);
    const follower = await following(file);
    await unlink(file);
    await follower.problem(/cannot be read: it does not exist/);
    await writeFile(file, SINGLE);
    // The same settings once more: who shows the refusal learns that it is over.
    await follower.strategies(['single']);
    expect(follower.problems.at(-1)).toBeNull();
  });

  test('but is an error at the start', async () => {
    const file = await written('flags: []\n');
    await expect(new Follower(file, NO_POLL_MS).source.first()).rejects.toThrow('flags is a list');
  });
});

test('another text that says the same changes nothing', async () => {
  const file = await written(SINGLE);
  const follower = await following(file, 10);
  const looks = follower.problems.length;
  await writeFile(file, `# the same\n${SINGLE}`);
  await until(() => follower.problems.length > looks, { timeoutMs: 10_000, message: 'no look' });
  expect(follower.seen).toEqual([]);
});

test('SIGHUP answers with the settings also where they are the same', async () => {
  const file = await written(SINGLE);
  const follower = await following(file);
  follower.source.reload();
  await follower.strategies(['single']);
});

test('SIGHUP is answered without a config file too', async () => {
  const follower = new Follower('', NO_POLL_MS, { MIG_STRATEGY: 'mixed' });
  expect((await follower.start())?.options.migStrategy).toBe('mixed');
  follower.source.reload();
  await follower.strategies(['mixed']);
});
