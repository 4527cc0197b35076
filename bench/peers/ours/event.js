// From an Xid raised in the mock, by its control program, to the body of `for await`. Prints JSON, ns.
import { setTimeout as delay } from 'node:timers/promises';

import { Nvml } from '../../../lib/nvml/index.js';
import { startMock } from '../../../lib/mock/index.js';

const XID = 13; // a program's fault: the GPU stays
const times = Number(process.argv[2]);
const mock = await startMock('h100x8');
Object.assign(process.env, mock.env);

try {
  const nvml = await Nvml.open({ libraryPath: mock.libraryPath });
  const events = nvml.events({ types: ['xid'] });
  await events.ready;
  const took = [];
  let raised = 0;
  const raise = async () => {
    await delay(2); // the waiter sleeps, as it does in a program
    raised = performance.now();
    await mock.xid(took.length % 8, XID);
  };
  let raising = raise();
  for await (const event of events) {
    took.push((performance.now() - raised) * 1e6);
    if (event.type !== 'xid') throw new Error(`an event of type ${event.type} came, not an Xid`);
    await raising;
    if (took.length === times) break;
    raising = raise();
  }
  console.log(JSON.stringify({ took }));
  await nvml.close();
} finally {
  await mock.close();
}
