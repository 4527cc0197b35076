import type { HeldDevice } from './device-book.ts';
import { type FirstRecords, ownDevices } from './held-devices.ts';
import { countsOnIndex, idsBoundLate } from './pod-answers.ts';
import type { Evidence } from './table-rebuild.ts';

/** What the kubelet's records say of our resources before the first list. */
export type OwnRecords = {
  readonly held: readonly HeldDevice[];
  readonly evidence: Evidence;
  /** Ids of which the replayed answers lead to whatever card is in the slot. */
  readonly boundLate: ReadonlySet<string>;
  /** Some pod has an answer that names the driver's indices. */
  readonly countsOnIndex: boolean;
};

export function ownRecords(records: FirstRecords, configured: ReadonlySet<string>): OwnRecords {
  const held = ownDevices(records.held, configured);
  const resources = new Set([...configured, ...held.map(({ resource }) => resource)]);
  const answers = records.answers.filter(({ resource }) => resources.has(resource));
  return {
    held,
    evidence: {
      answers,
      registered: [...records.registered].flatMap(([resource, ids]) => (resources.has(resource) ? ids : [])),
      isOfThisBoot: records.isOfThisBoot,
    },
    boundLate: idsBoundLate(answers),
    countsOnIndex: answers.some(({ answer }) => countsOnIndex(answer)),
  };
}
