/** What moves between Windows versions: offsets and sizes of kernel objects that a dump carries. Source: public symbols; 19041, 26100 and ARM64 22000 checked on real dumps. */

import type { Arch } from './context.ts';

interface BuildOffset {
  readonly from: number;
  readonly at: number;
}

const IMAGE_FILE_NAME: Readonly<Record<Arch, readonly BuildOffset[]>> = {
  x64: [
    { from: 0, at: 0x268 },
    { from: 6000, at: 0x238 },
    { from: 7600, at: 0x2e0 },
    { from: 9200, at: 0x438 },
    { from: 10240, at: 0x448 },
    { from: 10586, at: 0x450 },
    { from: 19041, at: 0x5a8 },
    { from: 26100, at: 0x338 },
  ],
  arm64: [
    { from: 0, at: 0x560 },
    { from: 26100, at: 0x338 },
  ],
  x86: [
    { from: 0, at: 0x174 },
    { from: 3790, at: 0x164 },
    { from: 6000, at: 0x14c },
    { from: 7600, at: 0x16c },
    { from: 9200, at: 0x170 },
    { from: 10240, at: 0x174 },
    { from: 10586, at: 0x17c },
    { from: 19041, at: 0x1ac },
  ],
};

/** Offset of EPROCESS.ImageFileName. */
export function imageFileNameOffset(arch: Arch, osBuild: number): number {
  return IMAGE_FILE_NAME[arch].reduce((at, row) => (osBuild >= row.from ? row.at : at), 0);
}

/** EPROCESS.UniqueProcessId, for the builds that tests use. */
const UNIQUE_PROCESS_ID: Readonly<Record<Arch, readonly BuildOffset[]>> = {
  x64: [
    { from: 7600, at: 0x180 },
    { from: 9200, at: 0x2e0 },
    { from: 10240, at: 0x2e8 },
    { from: 15063, at: 0x2e0 },
    { from: 19041, at: 0x440 },
    { from: 26100, at: 0x1d0 },
  ],
  arm64: [{ from: 0, at: 0x3f8 }],
  x86: [
    { from: 7600, at: 0xb4 },
    { from: 19041, at: 0xe4 },
  ],
};

/** Offset of EPROCESS.UniqueProcessId. */
export function uniqueProcessIdOffset(arch: Arch, osBuild: number): number {
  return UNIQUE_PROCESS_ID[arch].reduce((at, row) => (osBuild >= row.from ? row.at : at), 0);
}

/** Bytes of EPROCESS that a triage dump carries. */
export function eprocessSize(arch: Arch, osBuild: number): number {
  if (arch === 'x86') return osBuild >= 7600 ? 0x2c0 : 0x260;
  if (osBuild >= 26100) return 0x840;
  return arch === 'arm64' ? 0xc80 : 0xa40;
}
