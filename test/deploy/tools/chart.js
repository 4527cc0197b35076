import { execFile } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { parseAllDocuments } from 'yaml';

const run = promisify(execFile);
export const repository = path.join(import.meta.dirname, '..', '..', '..');
export const chart = path.join(repository, 'deploy', 'helm', 'node-nvml-device-plugin');

/** The chart under Helm. What it renders is remembered, so that all of it is checked against the schemas at once. */
export class Chart {
  #helm;
  #directory;
  #rendered = 0;
  #files = 0;

  constructor(helm, directory) {
    this.#helm = helm;
    this.#directory = path.join(directory, 'rendered');
    mkdirSync(this.#directory, { recursive: true });
  }

  get renderings() {
    return this.#directory;
  }

  get count() {
    return this.#rendered;
  }

  /** What a release with these values is made of. `values`: an object, or texts for --set. */
  async render(values = [], namespace = 'gpu') {
    const text = await this.template(values, namespace);
    this.#rendered += 1;
    writeFileSync(path.join(this.#directory, `${this.#rendered}.yaml`), text);
    return objects(text);
  }

  async template(values, namespace = 'gpu', more = []) {
    const args = ['template', 'nvdp', chart, '--namespace', namespace, ...more, ...this.#valueArgs(values)];
    const { stdout } = await run(this.#helm, args, { maxBuffer: 2 ** 26 });
    return stdout;
  }

  /** Helm's words for why these values are refused. */
  async refusal(values, namespace = 'gpu') {
    try {
      await this.template(values, namespace);
    } catch (error) {
      return error.stderr;
    }
    throw new Error(`${JSON.stringify(values)} was rendered, and should have been refused`);
  }

  async lint(values) {
    const { stdout } = await run(this.#helm, ['lint', '--strict', chart, ...this.#valueArgs(values)]);
    return stdout;
  }

  #valueArgs(values) {
    if (Array.isArray(values)) return values.flatMap((value) => ['--set', value]);
    this.#files += 1;
    const file = path.join(this.#directory, '..', `values-${this.#files}.json`);
    writeFileSync(file, JSON.stringify(values));
    return ['--values', file];
  }
}

export function objects(text) {
  return parseAllDocuments(text)
    .map((document) => document.toJS())
    .filter((object) => object !== null);
}

export function only(rendered, kind) {
  const found = rendered.filter((object) => object.kind === kind);
  if (found.length !== 1) throw new Error(`there are ${found.length} objects of kind ${kind}, not one`);
  return found[0];
}

/** The variables of the plugin's container, by name. */
export function variables(rendered) {
  const [container] = only(rendered, 'DaemonSet').spec.template.spec.containers;
  return Object.fromEntries(container.env.map(({ name, value }) => [name, value]));
}
