import { request } from 'node:http';

import { until } from '../../support/until.js';

/** What the plugin says of itself; waits for one that starts. */
export function statusOf(socketPath, plugin) {
  return until(
    async () => {
      plugin.assertAlive();
      return JSON.parse(await get(socketPath, '/status'));
    },
    30_000,
    () => `no status on ${socketPath}; the plugin says:\n${plugin.tail()}`,
  );
}

function get(socketPath, path) {
  return new Promise((resolve, reject) => {
    const call = request({ socketPath, path, agent: false }, (response) => {
      let body = '';
      response.setEncoding('utf8');
      response.on('data', (text) => (body += text));
      response.on('end', () => (response.statusCode === 200 ? resolve(body) : reject(new Error(body))));
    });
    call.on('error', reject);
    call.end();
  });
}
