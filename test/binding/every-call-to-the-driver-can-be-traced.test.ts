import { expect, it } from 'vitest';
import { runProgram } from './child.ts';

it('with NODE_NVML_TRACE=1: function, device, lane, microseconds and return code', async () => {
  const { stderr } = await runProgram('trace', { NODE_NVML_TRACE: '1' });
  const lines = stderr.trim().split('\n');
  expect(lines).toHaveLength(3);
  expect(lines[0]).toMatch(/^nvmlDeviceGetHandleByIndex_v2 device=- lane=sync us=\d+\.\d code=0$/);
  expect(lines[1]).toMatch(/^nvmlDeviceGetTemperature device=0x100 lane=sync us=\d+\.\d code=0$/);
  expect(lines[2]).toMatch(/^nvmlDeviceGetTemperature device=0x100 lane=0x100 us=\d+\.\d code=3$/);
});

it('without it: nothing', async () => {
  expect((await runProgram('trace', { NODE_NVML_TRACE: '0' })).stderr).toBe('');
});
