import { memoryStore } from '../../../shared/fleet/memoryStore.ts';
import { storeContract } from '../../fleet/storeContract.ts';

storeContract('memory', async () => memoryStore());
