import type { EventSourceRows } from './eventRow.ts';
import { HARDWARE_EVENTS } from './hardwareEvents.ts';
import { NETWORK_EVENTS } from './networkEvents.ts';
import { STORAGE_EVENTS } from './storageEvents.ts';
import { SYSTEM_EVENTS } from './systemEvents.ts';

/** All events with a row, by provider. */
export const EVENT_SOURCES: readonly EventSourceRows[] = [...STORAGE_EVENTS, ...HARDWARE_EVENTS, ...NETWORK_EVENTS, ...SYSTEM_EVENTS];
