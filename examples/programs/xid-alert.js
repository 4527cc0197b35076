// Sends a message for each Xid of this machine's GPUs to a webhook, as chat programs take it.
// Run it: node xid-alert.js WEBHOOK [SCENARIO of the mock, on a machine without a GPU]
import { hostname } from 'node:os';

import { Nvml } from 'node-nvml';

const [webhook, scenario = null] = process.argv.slice(2);
const stop = new AbortController();
process.once('SIGTERM', () => stop.abort());

const nvml = await Nvml.open({ scenario });
console.log(`listening to ${nvml.devices().length} GPUs`);
for await (const { device, xid } of nvml.events({ types: ['xid'], signal: stop.signal })) {
  const text = `Xid ${xid} on GPU ${device?.index ?? '?'} (${device?.uuid ?? 'which one is not known'}) of ${hostname()}`;
  const headers = { 'content-type': 'application/json' };
  // A webhook that is down must not end the watch: the next Xid may be the one that counts.
  await fetch(webhook, { method: 'POST', headers, body: JSON.stringify({ text }) }).catch(console.error);
}
nvml.close();
