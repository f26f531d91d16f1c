import { hex } from '../../bytes/address.ts';
import { layoutSize, readLayout } from '../../bytes/layout.ts';
import { readDpcWatchdogBlock } from '../../dump/facts/objects/dpcWatchdog.ts';
import { readView } from '../../dump/facts/objects/memoryView.ts';
import { KPRCB64 } from '../../dump/layouts/kprcb.ts';
import type { ResultObject, ResultObjectField } from '../../result/objects.ts';
import { type Crash, describeAddress } from '../crash.ts';
import { type Describer, field, parametersOf } from './describe.ts';

const DPC_WATCHDOG_VIOLATION = 0x133;
const CLOCK_WATCHDOG_TIMEOUT = 0x101;
/** The clock's usual interval of 15.625 ms; Windows counts these watchdogs in it. */
const TICKS_PER_SECOND = 64;
const MAX_TICKS = 1_000_000n;

/** What the watchdogs of 0x133 (DPCs and interrupts) and 0x101 (a processor without clock interrupts) saw. */
export const watchdogs: Describer = (crash) => {
  if (crash.bugcheck.code === DPC_WATCHDOG_VIOLATION) return [dpcWatchdog(crash)];
  if (crash.bugcheck.code === CLOCK_WATCHDOG_TIMEOUT) return [clockWatchdog(crash)];
  return [];
};

function ticks(name: string, value: bigint): ResultObjectField {
  const seconds = value > 0n && value < MAX_TICKS ? `about ${Math.round((Number(value) / TICKS_PER_SECOND) * 10) / 10} s` : null;
  return field(name, `${hex(value)} ticks`, seconds);
}

function dpcWatchdog(crash: Crash): ResultObject {
  const [kind = 0n, second = 0n, third = 0n] = crash.bugcheck.parameters.map((parameter) => parameter.value);
  const single = kind === 0n;
  const block = parametersOf(crash, 'structure')[0];
  const data = block ? readDpcWatchdogBlock(crash.image, block.value) : null;
  return {
    kind: 'watchdog',
    address: data ? hex(data.address) : null,
    title: single ? 'DPC watchdog: one DPC or interrupt routine ran too long' : 'DPC watchdog: too much time at DISPATCH_LEVEL altogether',
    fields: [
      ...(single ? [ticks('Time used', second), ticks('Time allowed', third)] : [ticks('Watchdog period', second)]),
      ...interrupted(crash, single),
      ...(data
        ? [field('DPC_WATCHDOG_GLOBAL_TRIAGE_BLOCK', `revision ${data.revision}`, `${data.profileLength} entries of profile data`)]
        : []),
    ],
    source: block?.source ?? 'bugcheck parameters',
  };
}

/** The code that the watchdog's interrupt found running. */
function interrupted({ image, site }: Crash, single: boolean): ResultObjectField[] {
  if (site?.source !== 'interrupted') return [];
  const meaning = single ? 'code that ran when the time was up' : 'code that ran when the count was full; it may be a bystander';
  return [field('Interrupted code', describeAddress(image, site.registers.pc), meaning)];
}

function clockWatchdog(crash: Crash): ResultObject {
  const [timeout = 0n, , prcb = 0n, processor = 0n] = crash.bugcheck.parameters.map((parameter) => parameter.value);
  return {
    kind: 'watchdog',
    address: prcb === 0n ? null : hex(prcb),
    title: `Clock watchdog: processor ${processor} takes no interrupts`,
    fields: [
      ticks('Time allowed', timeout),
      field('Processor', hex(processor), 'the one that hangs'),
      ...prcbFields(crash, prcb, processor),
    ],
    source: 'parameters 3 and 4',
  };
}

function prcbFields({ image }: Crash, prcb: bigint, processor: bigint): ResultObjectField[] {
  const view = image.architecture === 'x64' ? readView(image, prcb, layoutSize(KPRCB64)) : null;
  if (!view) return [];
  const raw = readLayout(view, 0, KPRCB64);
  if (BigInt(raw.number) !== processor) return [];
  const idle = raw.currentThread === raw.idleThread;
  return [field('CurrentThread', hex(raw.currentThread), idle ? 'the idle thread' : 'not the idle thread')];
}
