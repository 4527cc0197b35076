import { eventTypesOf, type EventType } from '../names.ts';
import { call, reading, type ReadingsOf } from './reading.ts';

/** What a GPU can report. */
export interface EventMetrics {
  readonly supportedEventTypes: (EventType | number)[];
}

export const events: ReadingsOf<EventMetrics> = {
  supportedEventTypes: reading(call('deviceGetSupportedEventTypes', [], eventTypesOf)),
};
