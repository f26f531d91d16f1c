import fs from 'node:fs';
import path from 'node:path';
import { dumpBuilder } from '../builder/dumpBuilder.ts';
import { drawStack } from '../builder/stackText.ts';

const MACHINES = 500;

/** Writes synthetic triage dumps of about 60 KB into a new folder: a real machine's number of drivers, a stack, some blocks. */
export function makeSmallDumps(folder: string, count: number): void {
  fs.mkdirSync(folder);
  const kernel = { name: 'ntoskrnl.exe', base: 0xfffff80300000000n, size: 0x1046000 };
  const drivers = Array.from({ length: 150 }, (_, i) => ({
    name: `driver${i}.sys`,
    base: 0xfffff80310000000n + BigInt(i) * 0x100000n,
    size: 0x80000,
  }));
  for (let i = 0; i < count; i++) {
    const culprit = drivers[i % drivers.length] ?? kernel;
    const modules = [kernel, ...drivers];
    const rip = culprit.base + 0x1234n;
    const stack = drawStack(
      `nt!KeBugCheckEx <- nt!KiBugCheckDispatch+0x69 <- nt!KiPageFault+0x478 <- ${culprit.name.slice(0, -4)}+0x1234 <- nt!ExpWorkerThread+0x105`,
      { modules, seed: i, beyondBytes: 0x1000 },
    );
    const builder = dumpBuilder({ crashTime: new Date(1.7e12 + i * 60_000) }).bugcheck(0xd1, [0x28n, 2n, 0n, rip]);
    for (const module of modules) builder.module(module.name, module.base, module.size);
    builder
      .context(stack.registers)
      .stack(stack.top, stack.bytes)
      .process('System')
      .memory(0xffff900000000000n, new Uint8Array(12_000).fill(i & 0xff));
    builder.smbios({ manufacturer: 'Bench', product: 'Model', serial: `S${i % MACHINES}` });
    fs.writeFileSync(path.join(folder, `${i}.dmp`), builder.finish());
  }
}
