import type { Controller } from './controller.ts';
import { flatten } from './fields.ts';
import { faultParts } from './faults.ts';
import {
  type DriverState,
  processKinds,
  type Scenario,
  type ScenarioError,
  type ScenarioGpu,
  type ScenarioProcess,
  type ScenarioVgpu,
} from './scenario.ts';
import { timelineCommands } from './timeline.ts';

/** Where a value stands in a scenario. */
export type Place = readonly (string | number)[];
/** Makes the error about the value at the first of these places that a scenario's files give. */
export type Wrong = (places: readonly Place[], problem: string) => ScenarioError;

/** Tells the mock's control something of a scenario; a refusal is told with its place. */
type Send = (place: Place, ...parts: (string | number)[]) => void;

const startingAs: { readonly [K in DriverState]: string | null } = {
  loaded: null,
  unloaded: 'unload',
  upgraded: 'upgrade',
  inaccessible: 'lose-access',
};

/** Writes a scenario into a new mock, whole. Rejects with what `wrong` makes of the first refusal. */
export async function layOut(controller: Controller, scenario: Scenario, wrong: Wrong): Promise<void> {
  const sent: { readonly place: Place; readonly answer: Promise<string> }[] = [];
  const send: Send = (place, ...parts) => {
    sent.push({ place, answer: controller.command(...parts) });
  };
  send([], 'create', scenario.gpus.length);
  send(['driver'], 'driver', ...flatten(scenario.driver));
  for (const [index, gpu] of scenario.gpus.entries()) layOutGpu(send, index, gpu);
  layOutHost(send, scenario);
  layOutIncident(send, scenario);
  const results = await Promise.allSettled(sent.map(({ answer }) => answer));
  for (const [at, result] of results.entries()) {
    if (result.status === 'fulfilled') continue;
    throw wrong(placesOf(sent[at]?.place ?? []), (result.reason as Error).message);
  }
}

/** A GPU's value may stand with the defaults. */
function placesOf(place: Place): Place[] {
  const [group, index = 0, ...rest] = place;
  if (group === undefined) return [];
  return group === 'gpus'
    ? [place, ['defaults', ...rest], [group, index], ['defaults', ...rest.slice(0, 1)]]
    : [place, [group]];
}

function layOutGpu(send: Send, index: number, gpu: ScenarioGpu): void {
  const here = ['gpus', index];
  send(here, 'set', index, ...flatten(gpu.fields));
  for (const [link, fields] of gpu.links.entries())
    send([...here, 'nvlink', 'links'], 'link', index, link, ...flatten(fields));
  for (const [slot, license] of gpu.licenses.entries())
    send([...here, 'licenses', slot], 'license', index, slot, ...flatten(license));
  for (const [at, { slot, ...fields }] of gpu.migDevices.entries())
    send([...here, 'mig', 'devices', at], 'mig', index, slot, ...flatten(fields));
  for (const [at, profile] of gpu.migLayout.entries())
    send([...here, 'mig', 'layout', at], 'mig-create', index, profile);
  for (const [at, process] of gpu.processes.entries()) {
    if (process.pid !== 'child') send([...here, 'processes', at], ...processCommand(index, process));
  }
}

function processCommand(gpu: number, { pid, kind, ...fields }: ScenarioProcess): string[] {
  const number = pid === 'child' ? 'self' : String(pid);
  const kinds = String(1 << processKinds.indexOf(kind));
  return ['process', String(gpu), number, 'kinds', kinds, ...flatten(fields)];
}

/** The commands that list a program, which performs them itself, with what it starts as the processes that a scenario calls `child`. */
export function childCommands(scenario: Scenario): string[] {
  return scenario.gpus.flatMap(({ processes }, gpu) =>
    processes.filter(({ pid }) => pid === 'child').map((process) => processCommand(gpu, process).join('\t')),
  );
}

/** What is neither a GPU nor the driver; vGPUs last, since they start on what is there before. */
function layOutHost(send: Send, scenario: Scenario): void {
  for (const [index, { fields, fans }] of scenario.units.entries()) {
    send(['units', index], 'unit', index, ...flatten(fields));
    for (const [at, fan] of fans.entries())
      send(['units', index, 'fans', at], 'unit-fan', index, at, ...flatten(fan));
  }
  for (const [index, gpu] of scenario.excludedGpus.entries())
    send(['excludedGpus', index], 'excluded', index, ...flatten(gpu));
  for (const [at, { id, ...type }] of scenario.vgpuTypes.entries())
    send(['vgpu', 'types', at], 'vgpu-type', id, ...flatten(type));
  for (const [at, vgpu] of scenario.vgpus.entries()) layOutVgpu(send, ['vgpu', 'running', at], vgpu);
}

function layOutVgpu(send: Send, place: Place, vgpu: ScenarioVgpu): void {
  const { id, gpu, type } = vgpu;
  send(place, 'vgpu', 'start', ...flatten({ id, gpu, type, ...vgpu.fields }));
  for (const [at, { pid, ...process }] of vgpu.processes.entries())
    send([...place, 'processes', at], 'vgpu-process', id, pid, ...flatten(process));
  for (const [at, { id: session, ...fields }] of vgpu.encoders.entries())
    send([...place, 'encoders', at], 'vgpu-encoder', id, session, ...flatten(fields));
  for (const [at, { id: session, ...fields }] of vgpu.captures.entries())
    send([...place, 'captures', at], 'vgpu-capture', id, session, ...flatten(fields));
}

/** Last, so that the rest is laid out on a driver that works. */
function layOutIncident(send: Send, scenario: Scenario): void {
  for (const [at, { function: fn, gpu, ...fault }] of scenario.faults.entries())
    send(['faults', at], 'fault', fn, gpu, ...faultParts(fault));
  const action = startingAs[scenario.driverState];
  if (action !== null) send(['driver', 'state'], 'driver-state', action);
  for (const [at, entry] of scenario.timeline.entries()) {
    for (const command of timelineCommands(entry, scenario.gpus.length)) send(['timeline', at], ...command);
  }
}
