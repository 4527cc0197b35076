import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

import { expect, it, onTestFinished } from 'vitest';

import { clientOf, mockOf } from './support/fixture.ts';

const run = promisify(execFile);
const include = fileURLToPath(new URL('../../include', import.meta.url));

const program = `
#include <stdio.h>
#include <stddef.h>
#include "nvml-mock.h"
int nvmlInit_v2(void);
int nvmlDeviceGetHandleByIndex_v2(unsigned int, void **);
int nvmlDeviceGetTemperature(void *, int, unsigned int *);
int nvmlEventSetCreate(void **);
int nvmlDeviceRegisterEvents(void *, unsigned long long, void *);
int nvmlEventSetWait_v2(void *, unsigned long long[4], unsigned int);
int nvmlDeviceGetTotalEnergyConsumption(void *, unsigned long long *);

static void *device, *set;
static int temperature(void) {
  unsigned int value;
  return nvmlDeviceGetTemperature(device, 0, &value);
}
int main(void) {
  unsigned long long event[4], before, after;
  char answer[64];
  printf("init %d\\n", nvmlInit_v2());
  nvmlDeviceGetHandleByIndex_v2(2, &device);
  nvmlEventSetCreate(&set);
  nvmlDeviceRegisterEvents(device, 8, set);
  printf("xid %d\\n", nvmlMockRaiseXid(2, 79));
  printf("wait %d ", nvmlEventSetWait_v2(set, event, 0));
  printf("%llu %u\\n", event[2], (unsigned int)event[3]);
  nvmlMockRaiseXidOnInstance(2, 43, 7, 1);
  printf("wait %d ", nvmlEventSetWait_v2(set, event, 0));
  printf("%llu %u %u\\n", event[2], (unsigned int)event[3], (unsigned int)(event[3] >> 32));
  nvmlMockLoseGpu(2);
  printf("lost %d\\n", temperature());
  nvmlMockRestoreGpu(2);
  printf("back %d\\n", temperature());
  printf("fault %d", nvmlMockSetFault("nvmlDeviceGetTemperature", 2, "return=ERROR_UNKNOWN from=2 times=1"));
  for (int i = 0; i < 3; ++i) printf(" %d", temperature());
  puts("");
  printf("refused %d: %s\\n", nvmlMockSetFault("nvmlDeviceGetTemprature", -1, "return=3"), nvmlMockError());
  nvmlMockSetFault("all", -1, "return=4");
  printf("all %d\\n", temperature());
  nvmlMockClearFault(NULL, -1);
  printf("clear %d\\n", temperature());
  nvmlMockStopClock();
  nvmlDeviceGetTotalEnergyConsumption(device, &before);
  nvmlMockAdvanceClock(1000000);
  nvmlDeviceGetTotalEnergyConsumption(device, &after);
  nvmlMockRunClock();
  printf("energy %d\\n", after > before);
  printf("get %d ", nvmlMockControl(NULL, "get\\t2\\tname", answer, sizeof answer));
  printf("%s\\n", answer);
  nvmlMockChangeDriver("unload");
  printf("unloaded %d\\n", temperature());
  printf("no gpu %d: %s\\n", nvmlMockLoseGpu(8), nvmlMockError());
  return 0;
}
`;

it('links the library of its era and breaks what it runs on, by the header of the package', async () => {
  const mock = await mockOf('h100x8');
  const folder = await mkdtemp(join(tmpdir(), 'node-nvml-c-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  await writeFile(join(folder, 'program.c'), program);
  const out = join(folder, 'program');
  await run('cc', [
    ...['-Wall', '-Werror', '-std=c99', '-I', include, '-o', out],
    ...[join(folder, 'program.c'), mock.libraryPath, '-Wl,--allow-shlib-undefined'],
  ]);
  const { stdout } = await run(out, { env: { ...process.env, ...mock.env } });
  expect(stdout.trim().split('\n')).toEqual([
    'init 0',
    'xid 0',
    `wait 0 79 4294967295`,
    'wait 0 43 7 1',
    'lost 15',
    'back 0',
    'fault 0 0 999 0',
    "refused 1: NVML has no function 'nvmlDeviceGetTemprature' that this mock knows. The nearest is 'DeviceGetTemperature'.",
    'all 4',
    'clear 0',
    'energy 1',
    'get 0 NVIDIA H100 80GB HBM3',
    'unloaded 9',
    "no gpu 1: There is no GPU '8': this mock has 8, counted from 0.",
  ]);
});

it('finds the functions in every era by dlsym, and they reach other processes', async () => {
  const mock = await mockOf('gtx1060-390');
  const [driving, other] = [await clientOf(mock), await clientOf(mock)];
  expect(await driving.ask('has', 0, 'nvmlMockRaiseXid')).toBe('1');
  expect(await driving.call('nvmlMockLoseGpu', 0)).toBe(0);
  expect((await other.temperature()).code).toBe(15);
});
