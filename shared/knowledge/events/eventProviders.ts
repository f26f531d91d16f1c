import { EVENT_PROVIDERS_0_TO_7 } from './eventProviders0to7.ts';
import { EVENT_PROVIDERS_8_TO_F } from './eventProviders8toF.ts';

/**
 * Providers of Windows that write events by a manifest, sorted by GUID. Facts (GUID and name) from the instrumentation manifests of
 * Windows 10, as published in github.com/repnz/etw-providers-docs (Manifests-Win10-18990).
 */
export const EVENT_PROVIDERS: readonly (readonly [guid: string, name: string])[] = [...EVENT_PROVIDERS_0_TO_7, ...EVENT_PROVIDERS_8_TO_F];
