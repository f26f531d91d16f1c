import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ingestRun, noCounts } from '../../../../electron/node/ingest/ingestRun.ts';
import { memoryStore } from '../../../../shared/fleet/memoryStore.ts';
import { driverDump } from '../../helpers/dumps.ts';
import { testFolder } from '../../helpers/testFolder.ts';

describe('ingestRun with worker threads', () => {
  it('stores every crash with its driver set, though each worker sends a set once', async () => {
    const modules = ['a.sys', 'b.sys', 'c.sys'];
    const dumps = Array.from({ length: 150 }, (_, i) => [`PC-${i % 7}/${i}.dmp`, driverDump(modules[i % 3], i)] as const);
    const folder = testFolder(Object.fromEntries(dumps));
    const [store, counts] = [memoryStore(), noCounts()];
    await ingestRun(
      {
        paths: [join(folder, 'gone'), folder],
        store,
        jobs: 2,
        template: null,
        shard: null,
        format: 'text',
        hashAll: false,
        batchSize: 20,
        signal: new AbortController().signal,
        note: () => undefined,
        onFailure: () => undefined,
        onFound: () => undefined,
        onDone: () => undefined,
      },
      counts,
    );
    expect(counts).toMatchObject({ stored: 150, unreadable: 1 });
    for (const module of modules) expect(await store.builds(module, {})).toMatchObject([{ crashes: 50, machines: 7 }]);
  });
});
