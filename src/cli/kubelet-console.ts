import type { AdmittedPod, DevelopmentKubelet, KubeletEvent } from '../kubelet/index.ts';
import { didYouMean } from '../nearest.ts';
import type { Terminal } from './terminal/terminal.ts';

const RESOURCE = 'nvidia.com/gpu';

const COMMANDS = [
  ['admit', 'POD [RESOURCE=]COUNT ...', `admit a pod of one container; RESOURCE is ${RESOURCE} unless named`],
  ['delete', 'POD', 'end a pod; its devices are free'],
  ['pods', '', 'the pods and what they hold'],
  ['devices', '', 'the devices of every resource that registered'],
  ['restart', '', 'end the kubelet and start a new one on the same folder, as an update does'],
  ['reboot', '', 'the same with every container ended, as a boot of the node does'],
  ['help', '', 'this list'],
  ['quit', '', 'end it, as Ctrl-D and Ctrl-C do'],
] as const;

type Verb = (typeof COMMANDS)[number][0];

/** A line that cannot be carried out; the message says why. */
class ConsoleError extends Error {
  override readonly name = 'ConsoleError';
}

/** What a person can do with a development kubelet, a line a command. */
export class KubeletConsole {
  readonly #kubelet: DevelopmentKubelet;
  readonly #terminal: Terminal;
  readonly #resources: Set<string> = new Set();

  constructor(kubelet: DevelopmentKubelet, terminal: Terminal) {
    this.#kubelet = kubelet;
    this.#terminal = terminal;
  }

  /** Prints one event of the kubelet. */
  show(event: KubeletEvent): void {
    const { colors } = this.#terminal;
    switch (event.type) {
      case 'registered':
        this.#resources.add(event.resource);
        this.#say(colors.green('registered'), event.resource);
        break;
      case 'list':
        this.#say(colors.cyan('list'), `${event.resource}: ${health(event.devices, colors.red)}`);
        break;
      case 'stream-ended':
        this.#say(
          colors.red('gone'),
          `${event.resource}: its plugin ended the stream; its devices are unhealthy`,
        );
        break;
      case 'admitted':
        this.#say(colors.green('admitted'), describe(event.pod));
        break;
      case 'refused':
        this.#say(colors.red('refused'), `${event.podName}: ${event.message}`);
        break;
      case 'deleted':
        this.#say(colors.cyan('deleted'), event.podUid);
        break;
      case 'started':
      case 'killed':
        this.#say(colors.cyan(event.type), 'the kubelet');
        break;
      case 'allocated':
        break;
    }
  }

  /** Prints what the plugin beside the kubelet logged: of a JSON line its message. */
  pluginSaid(line: string): void {
    this.#say(this.#terminal.colors.dim('plugin'), messageOf(line));
  }

  /** Carries out one line; answers whether more are wanted. A line that is wrong is told, never thrown. */
  async command(line: string): Promise<boolean> {
    const [verb = '', ...words] = line.trim().split(/\s+/);
    if (verb === '') return true;
    try {
      return await this.#carryOut(known(verb), words);
    } catch (error) {
      // A refused pod was told as an event.
      if (error instanceof Error && error.name === 'AdmissionError') return true;
      this.#terminal.note(error instanceof Error ? error.message : String(error));
      return true;
    }
  }

  async #carryOut(verb: Verb, words: readonly string[]): Promise<boolean> {
    switch (verb) {
      case 'admit':
        await this.#admit(words);
        return true;
      case 'delete':
        this.#kubelet.deletePod(this.#pod(words).uid);
        return true;
      case 'pods':
        for (const pod of this.#kubelet.pods()) this.#terminal.print(describe(pod));
        return true;
      case 'devices':
        this.#devices();
        return true;
      case 'restart':
        await this.#kubelet.restart();
        return true;
      case 'reboot':
        await this.#kubelet.restart({ reboot: true });
        return true;
      case 'help':
        this.#terminal.print(consoleHelp());
        return true;
      case 'quit':
        return false;
    }
  }

  async #admit([podName, ...asked]: readonly string[]): Promise<void> {
    if (podName === undefined || asked.length === 0) throw new ConsoleError('admit POD [RESOURCE=]COUNT ...');
    const resources = Object.fromEntries(asked.map(request));
    await this.#kubelet.admit({ podName, containers: [{ name: 'main', resources }] });
  }

  #pod([name]: readonly string[]): AdmittedPod {
    const pods = this.#kubelet.pods();
    const pod = pods.find((candidate) => candidate.name === name);
    if (pod !== undefined) return pod;
    throw new ConsoleError(
      `delete POD: ${name ?? 'no name'}, but there are ${pods.map((p) => p.name).join(', ') || 'no pods'}.`,
    );
  }

  #devices(): void {
    const { colors } = this.#terminal;
    for (const resource of this.#resources) {
      for (const { id, healthy, numaNodes } of this.#kubelet.devices(resource)) {
        const state = healthy ? colors.green('Healthy') : colors.red('Unhealthy');
        this.#terminal.print(`${resource}  ${id}  ${state}  numa ${numaNodes.join(',') || '-'}`);
      }
    }
  }

  #say(what: string, text: string): void {
    const time = new Date().toISOString().slice(11, 23);
    this.#terminal.print(`${this.#terminal.colors.dim(time)}  ${what}  ${text}`);
  }
}

/** The commands, for --help too. */
export function consoleHelp(): string {
  const rows = COMMANDS.map(
    ([verb, operands, meaning]) => [`${verb} ${operands}`.trimEnd(), meaning] as const,
  );
  const width = Math.max(...rows.map(([usage]) => usage.length));
  return rows.map(([usage, meaning]) => `${usage.padEnd(width)}  ${meaning}`).join('\n');
}

function known(verb: string): Verb {
  const verbs = COMMANDS.map(([name]) => name);
  const found = verbs.find((name) => name === verb);
  if (found !== undefined) return found;
  throw new ConsoleError(`There is no ${verb}; help lists what there is.${didYouMean(verb, verbs)}`);
}

function messageOf(line: string): string {
  try {
    return (JSON.parse(line) as { msg: string }).msg;
  } catch {
    return line;
  }
}

/** "2" or "nvidia.com/gpu=2". */
function request(text: string): [resource: string, count: number] {
  const [, resource = RESOURCE, count = ''] = /^(?:(.+)=)?(\d+)$/.exec(text) ?? [];
  if (count === '' || Number(count) === 0)
    throw new ConsoleError(`${text} is no count of devices: write 2, or ${RESOURCE}=2.`);
  return [resource, Number(count)];
}

function health(devices: readonly { id: string; healthy: boolean }[], bad: (text: string) => string): string {
  const ill = devices.filter((device) => !device.healthy).map((device) => device.id);
  const counts = `${devices.length - ill.length} of ${devices.length} healthy`;
  return ill.length === 0 ? counts : `${counts}; ${bad(`unhealthy: ${ill.join(', ')}`)}`;
}

function describe(pod: AdmittedPod): string {
  const containers = pod.containers.map(({ name, state, message, deviceIds, env }) => {
    const held = Object.entries(deviceIds).map(([resource, ids]) => `${resource}=${ids.join(',')}`);
    const variables = Object.entries(env).map(([key, value]) => `${key}=${value}`);
    const why = message === null ? '' : ` (${message})`;
    return [`${name}: ${state}${why}`, ...held, ...variables].join('\n      ');
  });
  return `${pod.namespace}/${pod.name}\n    ${containers.join('\n    ')}`;
}
