import { readLayout, type ValuesOf, viewOf } from '../../bytes/layout.ts';
import { asciiz, cleanText } from '../../bytes/text.ts';
import { CPUID_KIND, CPUID_RECORD, CPUID_RECORD_SIZE } from '../layouts/machineData.ts';

/** What the CPUID instruction said on a running processor. Leaves: Intel SDM volume 2A; AMD64 manual volume 3, appendix E. */
export interface CpuidFacts {
  /** "GenuineIntel", "AuthenticAMD". */
  readonly vendor: string | null;
  readonly family: number | null;
  readonly model: number | null;
  readonly stepping: number | null;
  /** Whether a hypervisor ran below this Windows (that of Windows itself included); null when leaf 1 is missing. */
  readonly hypervisor: boolean | null;
  /** "Microsoft Hv", "KVMKVMKVM"; null when the dump has no leaf 0x40000000. */
  readonly hypervisorVendor: string | null;
  /** Those of FEATURES that are there, in that order. */
  readonly features: readonly string[];
  readonly microcode: number | null;
}

type Record = ValuesOf<typeof CPUID_RECORD>;

const MAX_RECORDS = 256;
const LEAF = { vendor: 0, version: 1, hypervisor: 0x4000_0000, extended: 0x8000_0001 } as const;
const WANTED: ReadonlySet<number> = new Set(Object.values(LEAF));
const IA32_BIOS_SIGN_ID = 0x8b;
const HYPERVISOR_BIT = 31;

/** Features that a support engineer asks for: can it virtualise, does it meet what Windows 11 needs (SSE4.2, POPCNT). */
const FEATURES: readonly { readonly name: string; readonly leaf: number; readonly register: 'ecx' | 'edx'; readonly bit: number }[] = [
  { name: 'nx', leaf: LEAF.extended, register: 'edx', bit: 20 },
  { name: 'vmx', leaf: LEAF.version, register: 'ecx', bit: 5 },
  { name: 'svm', leaf: LEAF.extended, register: 'ecx', bit: 2 },
  { name: 'sse4.2', leaf: LEAF.version, register: 'ecx', bit: 20 },
  { name: 'popcnt', leaf: LEAF.version, register: 'ecx', bit: 23 },
  { name: 'aes', leaf: LEAF.version, register: 'ecx', bit: 25 },
  { name: 'avx', leaf: LEAF.version, register: 'ecx', bit: 28 },
  { name: 'rdrand', leaf: LEAF.version, register: 'ecx', bit: 30 },
  { name: 'x2apic', leaf: LEAF.version, register: 'ecx', bit: 21 },
];

/** Reads the first reading of each record. Null when the blob has none of the leaves. Never throws. */
export function readCpuid(blob: Uint8Array): CpuidFacts | null {
  const view = viewOf(blob);
  const leaves = new Map<number, Record>();
  let microcode: number | null = null;
  const count = Math.min(MAX_RECORDS, Math.floor(blob.length / CPUID_RECORD_SIZE));
  for (let i = 0; i < count; i++) {
    const at = i * CPUID_RECORD_SIZE;
    const kind = view.getUint32(at + CPUID_RECORD.kind.at, true);
    const leaf = view.getUint32(at + CPUID_RECORD.leaf.at, true);
    if (kind === CPUID_KIND.leaf && WANTED.has(leaf) && !leaves.has(leaf)) leaves.set(leaf, readLayout(view, at, CPUID_RECORD));
    if (kind === CPUID_KIND.register && leaf === IA32_BIOS_SIGN_ID) {
      const { eax, ebx } = readLayout(view, at, CPUID_RECORD);
      microcode ??= ebx || eax || null;
    }
  }
  if (leaves.size === 0) return null;
  const vendor = leaves.get(LEAF.vendor);
  const version = leaves.get(LEAF.version);
  const hypervisor = leaves.get(LEAF.hypervisor);
  return {
    vendor: vendor ? registersText([vendor.ebx, vendor.edx, vendor.ecx]) : null,
    ...signatureOf(version),
    hypervisor: version ? version.ecx >>> HYPERVISOR_BIT === 1 : null,
    hypervisorVendor: hypervisor ? registersText([hypervisor.ebx, hypervisor.ecx, hypervisor.edx]) : null,
    features: FEATURES.filter(({ leaf, register, bit }) => ((leaves.get(leaf)?.[register] ?? 0) >>> bit) & 1).map(({ name }) => name),
    microcode,
  };
}

/** Family, model and stepping of leaf 1: the extended model counts for families 6 and 15, the extended family for 15 (SDM 2A, CPUID). */
function signatureOf(version: Record | undefined): Pick<CpuidFacts, 'family' | 'model' | 'stepping'> {
  if (!version || version.eax === 0) return { family: null, model: null, stepping: null };
  const { eax } = version;
  const base = (eax >>> 8) & 0xf;
  const extended = base === 6 || base === 15 ? ((eax >>> 16) & 0xf) << 4 : 0;
  return { family: base === 15 ? base + ((eax >>> 20) & 0xff) : base, model: extended | ((eax >>> 4) & 0xf), stepping: eax & 0xf };
}

/** Twelve characters out of three registers; null when they are no text. */
function registersText(registers: readonly number[]): string | null {
  const bytes = new Uint8Array(registers.length * 4);
  const view = viewOf(bytes);
  for (const [index, value] of registers.entries()) view.setUint32(index * 4, value, true);
  const text = cleanText(asciiz(bytes), bytes.length).trim();
  return text === '' ? null : text;
}
