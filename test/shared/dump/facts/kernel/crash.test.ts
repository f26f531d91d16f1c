import { describe, expect, it } from 'vitest';
import { objectsOf } from '../../../../../shared/analysis/objects/index.ts';
import { bytesSource } from '../../../../../shared/bytes/byteSource.ts';
import type { DumpImage } from '../../../../../shared/dump/dumpImage.ts';
import { openDump } from '../../../../../shared/dump/openDump.ts';
import type { DumpBuilder } from '../../../../builder/dumpBuilder.ts';
import { section } from '../../../../builder/section.ts';
import { crashOf } from '../../../analysis/support/crashes.ts';
import { symbolsOf } from '../../support/movedStructs.ts';
import { kthread, placesOf, richDump } from '../../support/sampleDumps.ts';

const open = (builder: DumpBuilder): DumpImage => openDump(bytesSource(builder.finishAs('kernel')));
const NOT_TOLD = 'The processor that crashed could not be told from the others: its thread is unknown.';

describe('the crashing processor of a memory dump', () => {
  it('is the one whose thread runs on the stack of the header, whichever it is', () => {
    const image = open(richDump());
    expect(image.thread?.stackBase).toBeGreaterThan(image.context?.sp ?? 0n);
    expect(image.process).toEqual({ name: 'evil_app.exe', found: 'offset' });
  });

  it('is told by its saved CONTEXT when it ran on a stack of its own', () => {
    const { context } = open(richDump());
    const elsewhere = kthread((context?.sp ?? 0n) + 0x10_0000n);
    const image = open(richDump().thread(elsewhere));
    expect(image.process?.name).toBe('evil_app.exe');
    expect(image.thread?.stackBase).toBe(((context?.sp ?? 0n) & ~0xfffn) + 0x10_3000n);
    expect(image.limits).toEqual([]);
    expect((image.stack?.sizeBytes ?? 0) % 0x1000).toBe(0x1000 - Number((context?.sp ?? 0n) % 0x1000n));
  });

  it('tells number, IRQL and last fault of the processor as in a triage dump', () => {
    const prcb = section().pad(0x1b0).put64(0x08, 0xffff_8a81_0077_0000n).put64(0x18, 0xffff_8a81_0077_0000n).put32(0x24, 5);
    prcb.put64(0x100, 0x8005_0033n).put64(0x108, 0x1234n).put64(0x1a0, 2);
    expect(open(richDump().prcb(prcb.finish())).processor).toEqual({ number: 5, isIdle: true, lastFaultAddress: 0x1234n, irql: 2 });
  });

  it.each(['triage', 'kernel'] as const)('tells them from where the kernel’s PDB has them, in a %s dump', (kind) => {
    const thread = 0xffff_8a81_0077_0000n;
    const prcb = section().pad(0x780).put64(0x08, thread).put64(0x710, thread).put32(0x718, 5);
    prcb.put64(0x720, 0x8005_0033n).put64(0x728, 0x1234n).put64(0x730, 2);
    const image = openDump(bytesSource(richDump().prcb(prcb.finish()).finishAs(kind)));
    expect(image.processor).toBeNull();
    const registers = 'ProcessorState.SpecialRegisters';
    const places = { [`${registers}.Cr0`]: 0x720, [`${registers}.Cr2`]: 0x728, [`${registers}.Cr8`]: 0x730 };
    const told = image.withSymbols(symbolsOf({ _KPRCB: { IdleThread: 0x710, Number: 0x718, ...places } }));
    expect(told.processor).toEqual({ number: 5, isIdle: true, lastFaultAddress: 0x1234n, irql: 2 });
  });

  it('is not guessed: without its thread and context there is a limit, and the stack is read all the same', () => {
    const sp = open(richDump()).context?.sp ?? 0n;
    const whole = richDump()
      .thread(kthread(sp + 0x10_0000n))
      .finishAs('kernel');
    // Every saved CONTEXT that holds the header's stack pointer, but for the header's own, is damaged.
    const view = new DataView(whole.buffer);
    for (let at = 0x2000; at + 8 <= whole.length; at += 8)
      if (view.getBigUint64(at, true) === sp && view.getBigUint64(at + 0x60, true) === openRip(whole)) view.setBigUint64(at, 0n, true);
    const image = openDump(bytesSource(whole));
    expect(image).toMatchObject({ process: { found: 'path' }, thread: null, processor: null, limits: [NOT_TOLD] });
    expect(image.stack?.address).toBe(sp);
  });

  function openRip(bytes: Uint8Array): bigint {
    return new DataView(bytes.buffer).getBigUint64(0x348 + 0xf8, true);
  }
});

describe('all processors of a memory dump', () => {
  it.each(['x64', 'arm64', 'x86'] as const)('are listed with their threads, %s', (arch) => {
    const image = openDump(bytesSource(richDump(arch).finishAs('bitmap')));
    const processors = image.processors();
    expect(processors.map(({ number, isIdle }) => [number, isIdle])).toEqual(
      [0, 1, 2, 3, 4, 5, 6, 7].map((number) => [number, number < 7]),
    );
    expect(processors.at(-1)).toMatchObject({
      process: { name: 'evil_app.exe' },
      context: { pc: image.context?.pc, sp: image.context?.sp },
    });
    expect(processors[0]).toMatchObject({ process: null, context: { pc: 0n } });
  });

  it('are an object of the result, which says who crashed; a triage dump has none', () => {
    const [object] = objectsOf(crashOf(richDump(), 'kernel')).filter(({ kind }) => kind === 'processors');
    expect(object?.fields).toHaveLength(8);
    expect(object?.fields.at(-1)).toMatchObject({ name: 'Processor 7', meaning: 'crashed' });
    expect(object?.fields.at(-1)?.value).toMatch(/^thread 0xffff8a8100190000 of evil_app\.exe at ntoskrnl\.exe\+0x/);
    expect(object?.fields[0]?.meaning).toBe('idle');
    expect(objectsOf(crashOf(richDump(), 'triage')).some(({ kind }) => kind === 'processors')).toBe(false);
  });
});

describe('the stack of a memory dump', () => {
  it('says how much of it is on no page', () => {
    const { context } = open(richDump());
    const sp = context?.sp ?? 0n;
    const end = (sp & ~0xfffn) + 0x1_0000n;
    const thread = section()
      .pad(0x600)
      .put64(0x28, end)
      .put64(0x30, sp - 0x1000n)
      .put64(0x38, end)
      .finish();
    const bytes = richDump()
      .thread(thread)
      .finishAs('kernel', { mapping: (address) => (address === (sp & ~0xfffn) ? 'transition' : 'valid') });
    expect(openDump(bytesSource(bytes)).limits).toEqual([]);
    // The third page of the stack is taken away: its entry becomes 0.
    const view = new DataView(bytes.buffer);
    const entries = [...Array(bytes.length / 8 - 0x400).keys()].map((i) => 0x2000 + i * 8).filter((at) => isRunOf16(view, at));
    expect(entries).toHaveLength(1);
    view.setBigUint64((entries[0] ?? 0) + 16, 0n, true);
    const image = openDump(bytesSource(bytes));
    expect(image.stack?.sizeBytes).toBe(0x2000 - Number(sp % 0x1000n));
    expect(image.limits).toEqual([
      `The call stack is cut: ${0xe000} bytes at its end are on no page of this dump. Callers behind the cut are missing.`,
    ]);
  });

  /** Sixteen entries of pages in transition, with no other before or behind. */
  function isRunOf16(view: DataView, at: number): boolean {
    const isTransition = (where: number) =>
      where + 8 <= view.byteLength && (view.getBigUint64(where, true) & 0xffff_f000_0000_0fffn) === 0x2000_0000_0880n;
    return isTransition(at) && !isTransition(at - 8) && !isTransition(at + 128) && isTransition(at + 120);
  }

  it('goes up to the page of InitialStack where StackBase has another place (Windows 7)', () => {
    const { context } = open(richDump('x64', 7601));
    const sp = context?.sp ?? 0n;
    const end = (sp & ~0xfffn) + 0x3000n;
    const initial = section()
      .pad(0x600)
      .put64(0x28, end - 0x370n)
      .put64(0x30, end - 0x6000n)
      .put64(0x38, sp - 0x20n)
      .finish();
    const filler = { address: sp & ~0xfffn, bytes: new Uint8Array(0x3000) };
    const dump = richDump('x64', 7601).thread(initial);
    const { stack } = dump.parts();
    const image = open(dump.memory(filler.address, filler.bytes).memory(stack?.address ?? 0n, stack?.bytes ?? new Uint8Array(0)));
    expect(image.stack?.address).toBe(sp);
    expect(BigInt(image.stack?.sizeBytes ?? 0)).toBe(end - sp);
    expect(image.limits).toEqual([]);
  });

  it('of 32 bits has the bounds that the kernel’s PDB leads to', () => {
    const { context } = openDump(bytesSource(richDump('x86').finishAs('kernel')));
    const base = ((context?.sp ?? 0n) & ~0xfffn) + 0x2000n;
    const thread = section()
      .pad(0x600)
      .put32(0x28, base - 0x30n)
      .put32(0x2c, base - 0x3000n)
      .put32(0x150, base);
    const image = openDump(bytesSource(richDump('x86').thread(thread.finish()).finishAs('kernel')));
    expect(image.thread).toBeNull();
    const told = image.withSymbols(symbolsOf({ _KTHREAD: { InitialStack: 0x28, StackLimit: 0x2c, StackBase: 0x150 } }));
    expect(told.thread).toEqual({ stackBase: base, stackLimit: base - 0x3000n, initialStack: base - 0x30n });
    expect(told.modules).toBe(image.modules);
    expect(told.memory).toBe(image.memory);
  });

  it('is null with a limit when its page is not in the dump', () => {
    const image = open(richDump().context({ rip: placesOf('x64').kernel + 0x1000n, rsp: 0xffff_a000_0000_0000n }));
    expect(image.stack).toBeNull();
    expect(image.limits).toContain('The call stack is on no page of this dump: the verdict rests on the bugcheck alone.');
  });
});
