import { loadSettings } from '../device-plugin/options/load.ts';
import { OptionError } from '../device-plugin/options/option-error.ts';
import type { Flags } from '../device-plugin/options/parse.ts';
import type { ReplicatedResource, Settings, Sharing } from '../device-plugin/options/settings.ts';
import { type ExplainedRule, type Explanation, explain } from '../device-plugin/explanation.ts';
import type { GpuRecord } from '../device-plugin/index.ts';
import { EXIT } from './command.ts';
import { libraryInRoot } from './library-in-root.ts';
import { chooseDriver } from './mock-here.ts';
import { ranges } from './ranges.ts';
import { table } from './terminal/table.ts';
import type { Terminal } from './terminal/terminal.ts';

/**
 * Says what a config file means without running the plugin: resources, sharing, and, where there is a driver or a mock,
 * what each rule matches. Answers 1 for a file that the plugin would refuse here.
 */
export async function checkConfig(file: string, flags: Flags, terminal: Terminal): Promise<number> {
  const settings = await loadSettings(flags, process.env, file).catch((error: unknown) => {
    if (!(error instanceof OptionError)) throw error;
    return error;
  });
  if (settings instanceof Error) {
    terminal.note(settings.message);
    return EXIT.failed;
  }
  for (const warning of settings.warnings) terminal.note(`Warning: ${warning}`);
  const records = await gpusHere(settings, flags, terminal);
  const explanation = explain(settings, records ?? []);
  terminal.print(await rulesTable(explanation.rules, records !== null, terminal));
  terminal.print(sharingText(settings.sharing));
  if (settings.options.migStrategy === 'mixed') {
    terminal.print('A MIG device that no rule matches is nvidia.com/mig-<profile>.');
  }
  if (records === null) return EXIT.ok;
  if (explanation.refusal !== null) {
    terminal.note(`It cannot be followed here: ${explanation.refusal}`);
    return EXIT.failed;
  }
  terminal.print(`\nA node like this one offers\n${await offeredTable(explanation, terminal)}`);
  return EXIT.ok;
}

/** Null where there is no driver: a config is often checked on another machine. */
async function gpusHere(
  { options }: Settings,
  flags: Flags,
  terminal: Terminal,
): Promise<readonly GpuRecord[] | null> {
  const [{ nvmlDriver }, { Nvml }] = await Promise.all([
    import('../device-plugin/index.ts'),
    import('../nvml/index.ts'),
  ]);
  const scenario = flags.get('mock')?.at(-1) ?? null;
  const choice = await chooseDriver(scenario, terminal);
  try {
    const open = nvmlDriver(async () => Nvml.open({ ...(await libraryInRoot(options)), ...choice.open }));
    const driver = await open().catch((error: unknown) => {
      if (scenario !== null) throw error;
      return null;
    });
    if (driver === null) {
      terminal.note(
        'There is no NVIDIA driver here, so what the rules match is not said; --mock SCENARIO takes a mock.',
      );
      return null;
    }
    try {
      return await driver.gpus();
    } finally {
      await driver.close();
    }
  } finally {
    await choice.close();
  }
}

function rulesTable(rules: readonly ExplainedRule[], known: boolean, terminal: Terminal): Promise<string> {
  const columns = ['RESOURCE', 'RULE', ...(known ? ['HERE'] : [])];
  return table(
    columns.map((title) => ({ title, align: 'left' })),
    rules.map((rule) => [rule.name, ruleText(rule), ...(known ? [matchesText(rule)] : [])]),
    terminal,
  );
}

function ruleText({ of, pattern }: ExplainedRule): string {
  const what = of === 'gpu' ? 'GPU' : 'MIG profile';
  return pattern === '*' ? `every ${what}` : `${what} ${pattern}`;
}

function matchesText({ matches }: ExplainedRule): string {
  if (matches.length === 0) return 'none';
  return matches.map(({ name, devices }) => `${numbersText(devices)} (${name})`).join(', ');
}

function numbersText(devices: readonly string[]): string {
  const numbers = devices.map(Number);
  return numbers.some(Number.isNaN) ? devices.join(' ') : ranges(numbers);
}

function sharingText({ strategy, resources, failRequestsGreaterThanOne }: Sharing): string {
  if (strategy === 'none') return '\nNothing is shared: each device is given to one container.';
  const limit = failRequestsGreaterThanOne
    ? '\nA container that asks for more than one replica is refused.'
    : '';
  return `\nShared by ${strategy}: ${resources.map(replicasText).join('; ')}.${limit}`;
}

function replicasText({ name, rename, devices, replicas }: ReplicatedResource): string {
  const which =
    devices === 'all'
      ? `every ${name}`
      : typeof devices === 'number'
        ? `the first ${devices} of ${name}`
        : `${devices.join(', ')} of ${name}`;
  const as = rename === null || rename === name ? '' : `, as ${rename}`;
  return `${replicas} replicas of ${which}${as}`;
}

function offeredTable({ offered }: Explanation, terminal: Terminal): Promise<string> {
  return table(
    [
      { title: 'RESOURCE', align: 'left' },
      { title: 'ALLOCATABLE', align: 'right' },
    ],
    offered.map(({ resource, count }) => [resource, String(count)]),
    terminal,
  );
}
