import { openDuckdbStore } from '../../../../electron/node/fleet/duckdbStore.ts';
import { storeContract } from '../../../fleet/storeContract.ts';

storeContract('DuckDB', () => openDuckdbStore(':memory:'));
