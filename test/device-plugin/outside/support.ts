import { request } from 'node:http';
import { join } from 'node:path';

import { onTestFinished } from 'vitest';

import {
  type DevicePluginOptions,
  type PluginLog,
  PluginOutside,
  type PluginStatus,
} from '../../../src/device-plugin/index.ts';
import { Node, RunningPlugin } from '../support.ts';
import { until } from '../../support/wait-until.ts';
import type { TwinDriver } from '../twin.ts';

export type Answer = { readonly status: number; readonly type: string; readonly body: string };

/** A plugin on a twin driver, with its status socket; resolves when that answers. */
export class SeenPlugin {
  readonly node: Node;
  readonly plugin: RunningPlugin;
  readonly outside: PluginOutside;
  readonly lines: string[] = [];
  readonly socket: string;

  constructor(node: Node, driver: TwinDriver, options: Partial<DevicePluginOptions> = {}) {
    const settings = node.settings(options);
    this.node = node;
    this.outside = new PluginOutside(this.#log(), '1.2.3');
    this.plugin = new RunningPlugin(driver.open, settings, this.outside);
    this.socket = join(node.stateDir, 'device-plugin.sock');
    onTestFinished(() => this.stop());
  }

  async stop(): Promise<void> {
    await this.plugin.stop();
    await this.outside.close();
  }

  get(path: string, method = 'GET'): Promise<Answer> {
    return httpGet({ socketPath: this.socket, path, method });
  }

  async status(): Promise<PluginStatus> {
    return JSON.parse((await this.get('/status')).body) as PluginStatus;
  }

  /** The values of a metric, by its labels as Prometheus writes them. */
  async metric(name: string): Promise<Record<string, number>> {
    const { body } = await this.get('/metrics');
    const lines = body.split('\n').flatMap((line) => {
      const [, found, labels = '', value] = /^(\w+)(?:\{(.*)\})? (\S+)$/.exec(line) ?? [];
      return found === `node_nvml_plugin_${name}` ? [[labels, Number(value)] as const] : [];
    });
    return Object.fromEntries(lines);
  }

  answers(): Promise<void> {
    return until(() =>
      this.get('/healthz').then(
        ({ status }) => status === 200,
        () => false,
      ),
    );
  }

  #log(): PluginLog {
    const line = (_fields: object, message: string): void => {
      this.lines.push(message);
    };
    return { debug: line, info: line, warn: line, error: line };
  }
}

export function httpGet(where: {
  socketPath?: string;
  host?: string;
  port?: number;
  path: string;
  method?: string;
}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const call = request({ ...where, agent: false }, (response) => {
      let body = '';
      response.setEncoding('utf8');
      response.on('data', (text: string) => (body += text));
      response.on('end', () => {
        resolve({ status: response.statusCode ?? 0, type: response.headers['content-type'] ?? '', body });
      });
    });
    call.on('error', reject);
    call.end();
  });
}
