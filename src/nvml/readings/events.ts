import { eventTypesOf, type EventType } from '../names.ts';
import { call, reading, type Reading } from './reading.ts';

export const supportedEventTypes: Reading<(EventType | number)[]> = reading(
  call('deviceGetSupportedEventTypes', [], eventTypesOf),
);
