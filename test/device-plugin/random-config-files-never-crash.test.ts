import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { expect, test } from 'vitest';

import { ConfigError, loadSettings, OptionError } from '../../src/device-plugin/index.ts';
import { temporaryFolder } from './support.ts';

const VALID = [
  'version: v1\nflags:\n  migStrategy: "mixed"\n  failOnInitError: true\n  plugin:\n    passDeviceSpecs: false\n    deviceListStrategy: [envvar, cdi-cri]\n    healthQuietPeriod: 30s\n',
  '{"version": "v1", "flags": {"gdsEnabled": true, "plugin": {"deviceIDStrategy": "index"}}, "imex": {"channelIDs": [0]}}',
  'resources:\n  gpus:\n  - pattern: "*H100*"\n    name: h100\n  mig:\n  - {pattern: 1g.*, name: small}\nflags: &f {mpsRoot: /mps, <<: {gdsEnabled: on}}\n',
  'sharing:\n  mps:\n    renameByDefault: true\n    resources:\n    - {name: gpu, replicas: 4, devices: [0, "1", 2:0]}\n    - {name: mig-1g.5gb, replicas: 2, devices: 3}\n# end\n',
];
const PIECES = Array.from('[]{}:,-?&*!|>\'"%@`#\t\n\u0000\u{1f600}\ufeff').concat([
  '---\n',
  '<<: *f',
  'null',
  '  ',
  '99999999999999999999',
  '\\u',
]);
const ROUNDS = 500;

/** Marsaglia's xorshift: the same texts in every run. */
function randomNumbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % below;
  };
}

function mutate(text: string, random: (below: number) => number): string {
  const characters = Array.from(text);
  for (let change = random(4); change >= 0; change -= 1) {
    const at = random(characters.length + 1);
    const piece = PIECES[random(PIECES.length)] ?? '';
    const length = random(3) === 0 ? random(12) : random(2);
    characters.splice(at, length, ...(random(3) === 0 ? [] : [piece]));
  }
  return characters.join('');
}

test('every text is a config or is refused with one sentence', async () => {
  const file = join(await temporaryFolder(), 'config.yaml');
  const flags = new Map([
    ['config-file', [file]],
    ['mps-root', ['/mps']],
  ]);
  const random = randomNumbers(0x2545f491);
  const seen = { accepted: 0, refused: 0 };
  for (let round = 0; round < ROUNDS; round += 1) {
    const text = mutate(VALID[round % VALID.length] ?? '', random);
    await writeFile(file, text);
    const settings = await loadSettings(flags, {}).catch((error: unknown) => error);
    if (settings instanceof Error) {
      seen.refused += 1;
      // Whatever else is thrown is a fault of ours.
      expect(settings, `${JSON.stringify(text)}: ${settings.stack ?? ''}`).toBeInstanceOf(OptionError);
      expect(settings.message, text).toMatch(settings instanceof ConfigError ? /^\/.*config\.yaml/ : /./);
      expect(settings.message.length).toBeLessThan(1_500);
    } else {
      seen.accepted += 1;
      expect(settings).toMatchObject({ resources: { gpus: expect.any(Array) as unknown } });
    }
  }
  // The changes are small enough to leave some files whole, and large enough to break some.
  expect(seen.accepted).toBeGreaterThan(20);
  expect(seen.refused).toBeGreaterThan(200);
});
