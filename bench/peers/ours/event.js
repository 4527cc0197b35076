// From an Xid raised in the mock to the body of `for await`. Prints JSON, ns.
import { setTimeout as delay } from 'node:timers/promises';

import { Nvml } from '../../../lib/nvml/index.js';
import { startMock } from '../../../lib/mock/index.js';

const XID = 13; // a program's fault: the GPU stays
const times = Number(process.argv[2]);
const mock = await startMock('h100x8');
Object.assign(process.env, mock.env);

try {
  const nvml = await Nvml.open({ libraryPath: mock.libraryPath });
  const stop = new AbortController();
  const took = [];
  let raised = 0;
  const raise = async () => {
    await delay(2); // the waiter sleeps, as it does in a program
    raised = performance.now();
    await mock.xid(took.length % 8, XID);
  };
  const events = nvml.events({ types: ['xid'], signal: stop.signal });
  const iterator = events[Symbol.asyncIterator]();
  let next = iterator.next();
  await delay(50); // registered
  while (took.length < times) {
    await raise();
    await next;
    took.push((performance.now() - raised) * 1e6);
    next = iterator.next();
  }
  stop.abort();
  await next.catch(() => null);
  console.log(JSON.stringify({ took }));
  await nvml.close();
} finally {
  await mock.close();
}
