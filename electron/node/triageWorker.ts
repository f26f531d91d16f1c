import { move, transferableSymbol, valueSymbol } from 'piscina';
import { pciIds } from '../../shared/knowledge/pciIds.ts';
import { type BatchResult, packer } from './batchResult.ts';
import { itemSender } from './ingest/sentItem.ts';
import { offerPciIds } from './pciNames.ts';
import { symbolReaders } from './symbols/symbolReaders.ts';
import type { TaskBatch } from './tasks.ts';
import { beginTask } from './triageFile.ts';
import { workBuffer } from './workBuffer.ts';

/** One each per worker thread, for all its batches. */
const buffer = workBuffer();
const pack = packer();
const sender = itemSender();
const readers = symbolReaders();
offerPciIds(pciIds);

/** Entry point of a worker thread: begins all tasks of a batch, then ends them one after the other; one outcome for each, in their order. */
export default function runBatch({ tasks, settings }: TaskBatch): unknown {
  const begun = tasks.map((task) => beginTask(task, settings, buffer, sender, readers));
  for (const end of begun) pack.add(end());
  return moved(pack.finish());
}

/** The result as piscina wants it, to hand the texts over without copying them. */
function moved(result: BatchResult): unknown {
  return move({ [transferableSymbol]: result.texts.buffer, [valueSymbol]: result });
}
