import type { FleetStore } from '../../shared/fleet/fleetStore.ts';
import { type OpenStoreOptions, openStore } from '../node/fleet/openStore.ts';
import { FleetStoreError } from '../node/fleet/storeError.ts';
import { UsageError } from './commandIo.ts';

/** Opens the store that `--db` names. Throws UsageError when it cannot be opened. */
export async function openDb(location: string, options: OpenStoreOptions = {}): Promise<FleetStore> {
  try {
    return await openStore(location, options);
  } catch (error) {
    if (error instanceof FleetStoreError) throw new UsageError(`--db ${location}: ${error.message}`);
    throw error;
  }
}
