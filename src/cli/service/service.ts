import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { lstat, mkdir, readFile, rm, stat, symlink } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';

import { replaceFile } from '../../device-plugin/replace-file.ts';
import { messageOf } from '../../device-plugin/text.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { UNIT_FOLDER, UNIT_MARK, UNIT_NAME } from './unit.ts';

/** As sd_booted(3) looks. */
const SYSTEMD_RUNS = '/run/systemd/system';

/** The service on this machine (root `/`), or below the root of another that is being prepared. */
export class Service {
  readonly #root: string;
  readonly #terminal: Terminal;

  private constructor(root: string, terminal: Terminal) {
    this.#root = root;
    this.#terminal = terminal;
  }

  /** Rejects with a sentence where there is no such root. */
  static async below(root: string, terminal: Terminal): Promise<Service> {
    const path = resolve(root);
    const isFolder = await stat(path).then(
      (stats) => stats.isDirectory(),
      () => false,
    );
    if (!isFolder) throw new Error(`--root ${root} is no folder; give the root of the machine to prepare.`);
    return new Service(path, terminal);
  }

  /** Writes and enables the unit; it starts with the next boot. `program` is what its command line starts with. */
  async install(unit: string, program: readonly string[]): Promise<void> {
    if (this.#isHere && !existsSync(SYSTEMD_RUNS)) {
      throw new Error(
        `No service was installed: systemd does not run this machine (there is no ${SYSTEMD_RUNS}). Let what runs it start "${[...program, 'device-plugin'].join(' ')}" before the kubelet, or prepare the root of another machine with --root=DIR.`,
      );
    }
    await this.#assertOurs();
    const before = await readFile(this.#unitPath, 'utf8').catch(() => null);
    await this.#changing(this.#unitPath, () => replaceFile(this.#unitPath, unit, 0o644));
    this.#say(
      before === null
        ? `Wrote ${this.#unitPath}`
        : before === unit
          ? `${this.#unitPath} was in place already`
          : `Replaced ${this.#unitPath}`,
    );
    await this.#enable();
    for (const path of program.filter((one) => !existsSync(join(this.#root, one)))) {
      this.#terminal.note(`${join(this.#root, path)} is not there; the service starts ${path}.`);
    }
    if (!this.#isHere) return;
    await this.#systemctl('daemon-reload');
    this.#say(
      `It starts with the next boot, before the kubelet. To start it now: systemctl start ${UNIT_NAME}`,
    );
    this.#say(
      'One plugin a resource: keep the DaemonSet of a device plugin away from this node before you start it.',
    );
  }

  /** Stops the service and takes its files away. */
  async uninstall(): Promise<void> {
    await this.#assertOurs();
    const isInstalled = (await present(this.#unitPath)) || (await present(this.#linkPath));
    if (!isInstalled) {
      this.#say(`${UNIT_NAME} is not installed below ${this.#root}; there is nothing to take away.`);
      return;
    }
    const isRunning = this.#isHere && existsSync(SYSTEMD_RUNS);
    if (isRunning) await this.#systemctl('stop', UNIT_NAME);
    for (const path of [this.#linkPath, this.#unitPath]) {
      if (!(await present(path))) continue;
      await this.#changing(path, () => rm(path));
      this.#say(`Removed ${path}`);
    }
    if (isRunning) await this.#systemctl('daemon-reload');
    this.#say(
      'The numbers of the GPUs (--state-dir) and the CDI specs stay: pods that run may need them. When none has a GPU: node-nvml cdi remove',
    );
  }

  get #isHere(): boolean {
    return this.#root === '/';
  }

  get #unitPath(): string {
    return join(this.#root, UNIT_FOLDER, UNIT_NAME);
  }

  /** As `systemctl enable` makes it for WantedBy=multi-user.target. */
  get #linkPath(): string {
    return join(this.#root, UNIT_FOLDER, 'multi-user.target.wants', UNIT_NAME);
  }

  async #enable(): Promise<void> {
    if (await present(this.#linkPath)) return;
    await this.#changing(this.#linkPath, async () => {
      await mkdir(join(this.#linkPath, '..'), { recursive: true });
      await symlink(`../${UNIT_NAME}`, this.#linkPath);
    });
    this.#say(`Enabled it: ${this.#linkPath}`);
  }

  /** A unit of this name that somebody else wrote is not for us to change. */
  async #assertOurs(): Promise<void> {
    const text = await readFile(this.#unitPath, 'utf8').catch(() => null);
    if (text === null || text.startsWith(UNIT_MARK)) return;
    throw new Error(
      `${this.#unitPath} was not written by this program, and stays as it is; move it away first.`,
    );
  }

  async #changing(path: string, change: () => Promise<void>): Promise<void> {
    try {
      await change();
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      const hint = code === 'EACCES' || code === 'EPERM' ? ' Run it as root.' : '';
      throw new Error(`${path} cannot be changed: ${messageOf(error)}.${hint}`, { cause: error });
    }
  }

  async #systemctl(...args: readonly string[]): Promise<void> {
    try {
      await promisify(execFile)('systemctl', [...args]);
      this.#say(`systemctl ${args.join(' ')}`);
    } catch (error) {
      const { stderr = '' } = error as { stderr?: string };
      throw new Error(`systemctl ${args.join(' ')} failed: ${stderr.trim() || messageOf(error)}`, {
        cause: error,
      });
    }
  }

  #say(text: string): void {
    this.#terminal.print(text);
  }
}

/** A link that leads nowhere is there too. */
async function present(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    () => false,
  );
}
