import type { GpuEvent, OperationalEvent } from '../../driver.ts';
import type { PluginLog } from '../../log.ts';
import type { PluginEvent } from '../../observer.ts';
import { pciAddress } from '../../pci-address.ts';
import type { ListedGpu } from '../../units.ts';
import { because, told } from '../because.ts';
import type { HealthEvent } from '../machine.ts';
import { describeOperational, operationalVerdict } from '../operational-policy.ts';
import { keyOf, type Subject, type Tell } from '../source.ts';
import { countOf, describeXid, isFatal, type XidPolicy } from '../xid-policy.ts';
import { XidTally } from '../xid-tally.ts';

export type EventJudgeOptions = {
  readonly policy: XidPolicy;
  readonly gpus: () => readonly ListedGpu[];
  readonly tell: Tell;
  /** The driver did not say which GPU. */
  readonly doubtAll: (text: string) => void;
  readonly observe: (event: PluginEvent) => void;
  readonly log: PluginLog;
};

/** What an event of the driver means for whom: the policy applied. */
export class EventJudge {
  readonly #options: EventJudgeOptions;
  readonly #tally: XidTally = new XidTally();

  constructor(options: EventJudgeOptions) {
    this.#options = options;
  }

  take(event: Exclude<GpuEvent, { readonly type: 'rearranged' }>): void {
    const gpu = this.#gpuOf(event);
    if (event.type === 'xid') this.#takeXid(event.xid, event, gpu);
    else if (event.type === 'operational') this.#takeOperational(event, event, gpu);
    else this.#doubt(gpu, `The driver reported ${event.what}.`);
  }

  #gpuOf({ uuid, pciBusId }: GpuEvent): ListedGpu | null {
    const address = pciBusId === null ? null : pciAddress(pciBusId);
    const gpus = this.#options.gpus();
    return gpus.find((gpu) => (uuid !== null && gpu.uuid === uuid) || gpu.address === address) ?? null;
  }

  #takeXid(xid: number, event: GpuEvent, gpu: ListedGpu | null): void {
    const { policy, observe } = this.#options;
    const subjects = gpu === null ? [] : touched(gpu, event);
    const listed = isFatal(policy, xid);
    const now = performance.now();
    const fatal =
      listed && this.#tally.isEnough(`${nameOf(gpu, subjects)}:${xid}`, countOf(policy, xid), now);
    this.#logXid(xid, gpu, subjects, listed ? (fatal ? '' : COUNTED) : IGNORED);
    observe({ type: 'xid', xid, gpu: gpu?.number ?? null, fatal });
    if (!fatal) return;
    const { text, action } = describeXid(xid);
    if (gpu === null)
      this.#options.doubtAll(`${told({ text, action })} The driver did not tell of which GPU.`);
    else if (subjects.length === 0) this.#doubtGpu(gpu, `${text} It names no MIG device that is known.`);
    else this.#tellAll(subjects, { type: 'fault', reason: because('xid', text, action) });
  }

  #takeOperational(operational: OperationalEvent, event: GpuEvent, gpu: ListedGpu | null): void {
    const { policy, log, observe } = this.#options;
    const { xid } = operational;
    const verdict = xid !== null && !isFatal(policy, xid) ? 'ignored' : operationalVerdict(operational);
    const text = describeOperational(operational);
    const name = nameOf(gpu, []);
    const count = this.#tally.isNews(`${name}:${text}`, performance.now());
    if (count !== null)
      log.info({ gpu: gpu?.number ?? null, verdict }, `GPU ${name}: ${text}${times(count)}`);
    observe({ type: 'operational', gpu: gpu?.number ?? null, verdict });
    if (verdict === 'ignored') return;
    const subjects = gpu === null ? [] : touched(gpu, event);
    if (verdict === 'doubt' || gpu === null || subjects.length === 0) this.#doubt(gpu, text);
    else this.#tellAll(subjects, { type: 'fault', reason: because('operational-event', text, TODO) });
  }

  #doubt(gpu: ListedGpu | null, text: string): void {
    if (gpu === null) this.#options.doubtAll(`${text} The driver did not tell of which GPU.`);
    else this.#doubtGpu(gpu, text);
  }

  #doubtGpu(gpu: ListedGpu, text: string): void {
    this.#tellAll([{ gpu: gpu.number, mig: null }], { type: 'doubt', reason: because('doubt', text) });
  }

  #tellAll(subjects: readonly Subject[], event: HealthEvent): void {
    for (const subject of subjects) this.#options.tell(subject, event);
  }

  #logXid(xid: number, gpu: ListedGpu | null, subjects: readonly Subject[], what: string): void {
    const name = nameOf(gpu, subjects);
    const count = this.#tally.isNews(`${name}:${xid}`, performance.now());
    if (count === null) return;
    const fields = { xid, gpu: gpu?.number ?? null, uuid: gpu?.uuid ?? null, count };
    this.#options.log.info(fields, `Xid ${xid} of GPU ${name}${what}${times(count)}`);
  }
}

const TODO = 'Reset the GPU.';
const IGNORED = ' was ignored: it takes no GPU out';
const COUNTED = ' was counted: it takes the GPU out when it comes too often';

function times(count: number): string {
  return count === 1 ? '' : ` (${count} times since this was logged last)`;
}

/** Whom an event concerns: the MIG devices that it names, where the GPU is cut; else the GPU. */
export function touched(
  { number, migs }: Pick<ListedGpu, 'number' | 'migs'>,
  { gpuInstance, computeInstance }: Pick<GpuEvent, 'gpuInstance' | 'computeInstance'>,
): Subject[] {
  const whole: Subject = { gpu: number, mig: null };
  if (gpuInstance === null || migs === null) return [whole];
  return migs
    .filter((mig) => mig.gpuInstance === gpuInstance)
    .filter((mig) => computeInstance === null || mig.computeInstance === computeInstance)
    .map((mig) => ({ gpu: number, mig: mig.uuid }));
}

function nameOf(gpu: ListedGpu | null, subjects: readonly Subject[]): string {
  if (gpu === null) return '?';
  const parts = subjects.filter(({ mig }) => mig !== null).map(keyOf);
  return parts.length === 0 ? String(gpu.number) : `${gpu.number} (${parts.join(', ')})`;
}
