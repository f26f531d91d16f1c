import { describe, expect, it } from 'vitest';
import { graphicsReset } from '../../../../shared/analysis/rules/tdr.ts';
import { exceptionRecord64 } from '../../../builder/exceptionRecord.ts';
import { driverObject, unicodeString } from '../../../builder/objects.ts';
import { dpcWatchdogBlock, eprocess, ethread, poolHeader, tdrContext } from '../../../builder/triageBlocks.ts';
import { apply, at, blamed, judge, kprcb, POOL, weightOf } from '../support/crashes.ts';
import { dumpWith, fieldsOf, objectsIn } from './support.ts';

const text = (value: bigint) => `0x${value.toString(16)}`;

describe('a reset of the graphics processor', () => {
  const tag = at('nvlddmkm+0x1700');
  const scene = (owner: bigint) => ({ code: 0x116, parameters: [POOL, owner, 0xc000_009an, 4n] });

  it.each([0x58, 0x60] as const)('names reason and driver, the owner tag at %i', (ownerTagAt) => {
    const [object] = objectsIn(dumpWith(scene(tag), [tdrContext(POOL, { reason: 9, ownerTag: tag, ownerTagAt })]));
    expect(object).toMatchObject({ kind: 'tdr', address: text(POOL) });
    expect(fieldsOf(object).TimeoutReason).toContain('9 TdrEngineTimeoutPromotedToAdapterReset');
    expect(fieldsOf(object).DbgOwnerTag).toContain('nvlddmkm.sys+0x1700');
    expect(fieldsOf(object).PoolTag).toContain('vTDR');
  });

  it('adds the reason to the evidence, and blames where parameter 2 does not', () => {
    const parts = [tdrContext(POOL, { reason: 9, ownerTag: tag })];
    const told = apply(graphicsReset, dumpWith(scene(tag), parts));
    expect(weightOf(told, 'nvlddmkm.sys')).toBe(0);
    expect(told.suspects.get('nvlddmkm.sys')?.evidence[0]?.claim).toContain('TdrEngineTimeoutPromotedToAdapterReset');
    expect(weightOf(apply(graphicsReset, dumpWith(scene(0n), parts)), 'nvlddmkm.sys')).toBeGreaterThan(0.9);
    expect(judge(dumpWith(scene(0n), parts)).verdict.module).toBe('nvlddmkm.sys');
  });

  it('blames nobody where the two places that the tag may have name two drivers', () => {
    const part = tdrContext(POOL, { reason: 9, ownerTag: tag });
    const bytes = part.bytes.slice();
    new DataView(bytes.buffer).setBigUint64(0x10 + 0x58, at('dxgkrnl+0x2000'), true);
    expect(blamed(apply(graphicsReset, dumpWith(scene(0n), [{ ...part, bytes }])))).toEqual([]);
  });

  it('with a reason that is not documented shows its number', () => {
    const parts = [tdrContext(POOL, { reason: 77, ownerTag: tag })];
    expect(fieldsOf(objectsIn(dumpWith(scene(tag), parts))[0]).TimeoutReason).toBe('77 | not documented');
  });

  it('is none without the signature, and in bugchecks that have no such context', () => {
    expect(objectsIn(dumpWith(scene(tag), [{ address: POOL, bytes: new Uint8Array(0x80) }]))).toEqual([]);
    const other = dumpWith({ code: 0x119, parameters: [POOL, tag, 0n, 0n] }, [tdrContext(POOL, { reason: 9, ownerTag: tag })]);
    expect(blamed(apply(graphicsReset, other))).toEqual([]);
  });
});

describe('the watchdogs', () => {
  it('tell one long DPC from many', () => {
    const single = fieldsOf(
      objectsIn(dumpWith({ code: 0x133, parameters: [0n, 0x501n, 0x500n, POOL] }, [dpcWatchdogBlock(POOL, 0x8200)]))[0],
    );
    expect(single).toMatchObject({ 'Time used': '0x501 ticks | about 20 s', 'Time allowed': '0x500 ticks | about 20 s' });
    expect(single.DPC_WATCHDOG_GLOBAL_TRIAGE_BLOCK).toContain('33280 entries');
    const [many] = objectsIn(dumpWith({ code: 0x133, parameters: [1n, 0x1e00n, POOL, 0n] }, []));
    expect(many?.title).toContain('altogether');
    expect(fieldsOf(many)).toEqual({ 'Watchdog period': '0x1e00 ticks | about 120 s' });
  });

  it('say which processor takes no interrupts, and what it runs when its control block is there', () => {
    const scene = { code: 0x101, parameters: [0x30n, 0n, POOL, 0n] };
    const [object] = objectsIn(dumpWith(scene, [{ address: POOL, bytes: kprcb({}) }]));
    expect(fieldsOf(object)).toMatchObject({ Processor: '0x0 | the one that hangs' });
    expect(fieldsOf(object).CurrentThread).toContain('not the idle thread');
    const wrong = { code: 0x101, parameters: [0x30n, 0n, POOL, 5n] };
    expect(fieldsOf(objectsIn(dumpWith(wrong, [{ address: POOL, bytes: kprcb({}) }]))[0])).not.toHaveProperty('CurrentThread');
  });
});

describe('built-in checks', () => {
  it('name the fast-fail code and where the check is', () => {
    const record = exceptionRecord64({ code: 0xc000_0409, address: at('evil+0x1c20'), parameters: [3n] });
    const [object] = objectsIn(dumpWith({ code: 0x139, parameters: [3n, 0n, POOL, 0n] }, [{ address: POOL, bytes: record }]));
    expect(object?.title).toBe('Fast fail FAST_FAIL_CORRUPT_LIST_ENTRY');
    expect(fieldsOf(object)).toMatchObject({ ExceptionAddress: 'evil.sys+0x1c20 | where the check is' });
    expect(fieldsOf(object)['ExceptionInformation[0]']).toBeUndefined();
  });

  it('notice when bugcheck and exception record disagree', () => {
    const record = exceptionRecord64({ code: 0xc000_0409, address: at('evil+0x1c20'), parameters: [2n] });
    const [object] = objectsIn(dumpWith({ code: 0x139, parameters: [3n, 0n, POOL, 0n] }, [{ address: POOL, bytes: record }]));
    expect(fieldsOf(object)['ExceptionInformation[0]']).toContain('0x2');
  });

  it('tell what happened to a stack cookie, and whose it was', () => {
    const cookie = 0x0000_7318_e1dd_58b0n;
    const complement = cookie ^ 0xffff_ffff_ffff_ffffn;
    const of = (found: bigint, third = complement) =>
      fieldsOf(
        objectsIn(
          dumpWith({ code: 0xf7, parameters: [found, cookie, third, 0n], stack: 'nt!KeBugCheckEx <- evil!__report_gsfailure+0x25' }, []),
        )[0],
      );
    expect(of(0n)['Cookie found']).toContain('cleared memory');
    expect(of(cookie ^ 0x400n)['Cookie found']).toContain('differs in bit 10 only');
    expect(of(cookie ^ 0x401n)['Cookie found']).toBe(text(cookie ^ 0x401n));
    expect(of(0n)['Cookie expected']).toContain('intact');
    expect(of(0n, 5n)['Cookie expected']).toContain('damaged too');
    expect(of(0n)['Reported by']).toContain('evil.sys');
  });
});

describe('threads, processes, pool and names', () => {
  const process = 0xffff_9c0f_0001_0080n;

  it('a thread has state, wait reason, process and start', () => {
    const thread = ethread(POOL, { state: 5, waitReason: 27, process, startAddress: at('evil+0x100'), threadId: 0x2c8n });
    const [object] = objectsIn(dumpWith({ code: 0x9f, parameters: [4n, 300n, POOL, 0n] }, [thread, eprocess(process, 'System', 4n)]));
    expect(object?.title).toBe('Thread of System');
    expect(fieldsOf(object)).toEqual({
      State: '5 | waiting',
      WaitReason: '27 | WrResource',
      Process: `${text(process)} | System, process id 0x4`,
      'Cid.UniqueThread': '0x2c8',
      StartAddress: 'evil.sys | where the thread began',
    });
  });

  it('a thread with an impossible state is shown without what cannot be believed', () => {
    const thread = ethread(POOL, { state: 200, process });
    expect(fieldsOf(objectsIn(dumpWith({ code: 0x9f, parameters: [4n, 300n, POOL, 0n] }, [thread]))[0])).toEqual({});
  });

  it('a process has its name', () => {
    const [object] = objectsIn(dumpWith({ code: 0xef, parameters: [POOL, 0n, 0n, 0n] }, [eprocess(POOL, 'csrss.exe', 0x310n)]));
    expect(object).toMatchObject({ kind: 'process', title: 'Process csrss.exe' });
    expect(fieldsOf(object).UniqueProcessId).toBe('0x310');
  });

  it('a pool block has the tag of its header, wherever the parameter points', () => {
    const header = { address: POOL, bytes: poolHeader({ tag: 'Irp ', size: 0x120, type: 3 }) };
    for (const block of [POOL, POOL + 0x10n]) {
      const [object] = objectsIn(dumpWith({ code: 0x19, parameters: [0x20n, block, 0n, 0n] }, [header]));
      expect(object).toMatchObject({ kind: 'pool', address: text(POOL), title: 'Pool block "Irp "' });
      expect(fieldsOf(object)).toMatchObject({ BlockSize: '288 bytes | with its header', PoolType: '0x3 | paged, in use' });
    }
  });

  it.each([
    ['without a tag', new Uint8Array(0x20)],
    ['of no size', poolHeader({ tag: 'Irp ', size: 0 })],
    ['with a tag that is no text', poolHeader({ tag: '\u0001\u0002\u0003\u0004', size: 0x20 })],
  ])('bytes %s are no pool header', (_what, bytes) => {
    expect(objectsIn(dumpWith({ code: 0x19, parameters: [0x20n, POOL, 0n, 0n] }, [{ address: POOL, bytes }]))).toEqual([]);
  });

  it('a driver object has name, start and size', () => {
    const driver = driverObject(POOL, { name: '\\Driver\\evil', driverStart: at('evil'), driverSize: 0x80000 });
    const [object] = objectsIn(dumpWith({ code: 0x9f, parameters: [2n, 0n, 0n, POOL] }, [driver]));
    expect(object?.title).toBe('Driver \\Driver\\evil (evil.sys)');
    expect(fieldsOf(object)).toMatchObject({ DriverStart: `${text(at('evil'))} | evil.sys`, DriverSize: '524288 bytes' });
  });

  it('a name that a parameter leads to is shown with its driver', () => {
    const parts = unicodeString(POOL, '\\SystemRoot\\System32\\drivers\\evil.sys', POOL + 0x100n);
    const [object] = objectsIn(dumpWith({ code: 0xac, parameters: [0x100n, 0n, POOL, 0n] }, parts));
    expect(object).toMatchObject({ kind: 'driver', address: text(POOL) });
    expect(fieldsOf(object).Text).toContain('drivers\\evil.sys | evil.sys');
  });

  it('the driver that Driver Verifier stopped is listed by its code address', () => {
    const [object] = objectsIn(dumpWith({ code: 0xc9, parameters: [0x999n, at('evil+0x40'), 0n, 0n] }, []));
    expect(object?.title).toContain('Driver Verifier stopped evil.sys');
    expect(fieldsOf(object).Address).toContain('evil.sys+0x40');
  });

  it('nothing is listed when nothing is in the dump', () => {
    for (const code of [0x19, 0x9f, 0x116, 0x124, 0xef])
      expect(objectsIn(dumpWith({ code, parameters: [3n, POOL, POOL, POOL] }, []))).toEqual([]);
  });
});
