import { expect, test } from 'vitest';

import { until } from '../support/wait-until.ts';
import { openMock } from './support/open-mock.ts';

test.each(['h100x8', 'h100x8-615'])('that was lost before the stream was made (%s)', async (scenario) => {
  const { nvml, mock } = await openMock(scenario);
  nvml.devices();
  await mock.lose(3);
  await using stream = nvml.events();
  await stream.ready;
  expect(stream.unwatched.map(({ device }) => device.index)).toEqual([3]);
  await mock.restore(3);
  await until(() => stream.unwatched.length === 0, { message: 'GPU 3 is not watched again' });
  await mock.xid(3, 79);
  expect((await stream.next()).value).toMatchObject({ xid: 79, device: nvml.device(3) });
});

test.each(['h100x8', 'h100x8-615'])('that is lost while it is watched (%s)', async (scenario) => {
  const { nvml, mock } = await openMock(scenario);
  await using stream = nvml.events({ types: ['xid', 'operational'] });
  await stream.ready;
  const waiting = stream.next();
  await mock.lose(5);
  await until(() => stream.unwatched.some(({ device }) => device.index === 5), {
    message: 'GPU 5 is not known to be lost',
  });
  await mock.xid(0, 13);
  expect((await waiting).value).toMatchObject({ xid: 13 });
  await mock.restore(5);
  await until(() => stream.unwatched.length === 0, { message: 'GPU 5 is not watched again' });
  await mock.xid(5, 94);
  expect((await stream.next()).value).toMatchObject({ xid: 94, device: nvml.device(5) });
});
