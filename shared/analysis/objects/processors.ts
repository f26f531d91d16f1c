import { hex } from '../../bytes/address.ts';
import type { ProcessorState } from '../../dump/dumpImage.ts';
import { type Crash, describeAddress } from '../crash.ts';
import { type Describer, field } from './describe.ts';

/** What each processor was running: memory dumps only. */
export const processors: Describer = (crash) => {
  const states = crash.image.processors();
  if (states.length < 2) return [];
  const fields = states.map((state) => field(`Processor ${state.number}`, threadText(crash, state), meaningOf(crash, state)));
  return [{ kind: 'processors' as const, address: null, title: 'What each processor was running', fields, source: 'KiProcessorBlock' }];
};

function threadText({ image }: Crash, { thread, process, context }: ProcessorState): string {
  const owner = process ? ` of ${process.name}` : '';
  const place = context && context.pc !== 0n ? ` at ${describeAddress(image, context.pc)}` : '';
  return `thread ${hex(thread)}${owner}${place}`;
}

function meaningOf({ image }: Crash, { isIdle, context }: ProcessorState): string | null {
  if (context && image.context && context.sp === image.context.sp && context.pc === image.context.pc) return 'crashed';
  return isIdle ? 'idle' : null;
}
