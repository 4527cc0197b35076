import { eventTypesOf, type EventType } from '../names.ts';
import { call, reading } from './reading.ts';

export const supportedEventTypes = reading<(EventType | number)[]>(
  call('deviceGetSupportedEventTypes', [], eventTypesOf),
);
