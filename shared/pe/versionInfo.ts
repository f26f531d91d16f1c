import { readLayout, viewOf } from '../bytes/layout.ts';
import { cleanText, utf16 } from '../bytes/text.ts';
import { FIXED_FILE_INFO, FIXED_FILE_INFO_SIGNATURE, FIXED_FILE_INFO_SIZE, VERSION_BLOCK, VERSION_BLOCK_SIZE } from './layouts.ts';

/** What an image says about itself. Strings are null when they are absent or empty. */
export interface VersionInfo {
  /** The binary version, `10.0.22621.1`; the one that tools compare. */
  readonly fileVersion: string | null;
  readonly productVersion: string | null;
  /** VS_FF_DEBUG, VS_FF_PRERELEASE, VS_FF_PRIVATEBUILD ... as far as the mask says that they count. */
  readonly fileFlags: number;
  readonly companyName: string | null;
  readonly productName: string | null;
  readonly fileDescription: string | null;
  /** The versions as the vendor spells them. */
  readonly fileVersionText: string | null;
  readonly productVersionText: string | null;
  readonly originalFilename: string | null;
  readonly internalName: string | null;
  readonly legalCopyright: string | null;
}

interface Block {
  readonly key: string;
  /** End of the whole block, at most the parent's. */
  readonly end: number;
  readonly valueAt: number;
  readonly valueEnd: number;
}

const MAX_BLOCKS = 512;
const MAX_TEXT = 1024;
/** Keys of the format and of strings that anybody asks for are shorter. */
const MAX_KEY_BYTES = 128;

/**
 * Parses VS_VERSIONINFO: the fixed part and the first string table. Source: "VS_VERSIONINFO structure" and its children in the
 * Windows SDK. Null when the bytes do not start with one.
 */
export function parseVersionInfo(bytes: Uint8Array): VersionInfo | null {
  const root = readBlock(bytes, 0, bytes.length);
  if (root?.key !== 'VS_VERSION_INFO') return null;
  const fixed = readFixed(bytes, root);
  const info = children(bytes, root).find((block) => block.key === 'StringFileInfo');
  const table = info && children(bytes, info)[0];
  const strings = new Map<string, string>();
  for (const block of table ? children(bytes, table) : []) {
    const text = cleanText(utf16(bytes, block.valueAt, block.valueEnd), MAX_TEXT).trim();
    if (text !== '' && !strings.has(block.key)) strings.set(block.key, text);
  }
  const text = (key: string) => strings.get(key) ?? null;
  return {
    ...fixed,
    companyName: text('CompanyName'),
    productName: text('ProductName'),
    fileDescription: text('FileDescription'),
    fileVersionText: text('FileVersion'),
    productVersionText: text('ProductVersion'),
    originalFilename: text('OriginalFilename'),
    internalName: text('InternalName'),
    legalCopyright: text('LegalCopyright'),
  };
}

function readFixed(bytes: Uint8Array, root: Block): Pick<VersionInfo, 'fileVersion' | 'productVersion' | 'fileFlags'> {
  const none = { fileVersion: null, productVersion: null, fileFlags: 0 };
  if (root.valueEnd - root.valueAt < FIXED_FILE_INFO_SIZE) return none;
  const fixed = readLayout(viewOf(bytes), root.valueAt, FIXED_FILE_INFO);
  if (fixed.signature !== FIXED_FILE_INFO_SIGNATURE) return none;
  return {
    fileVersion: dotted(fixed.fileVersionHigh, fixed.fileVersionLow),
    productVersion: dotted(fixed.productVersionHigh, fixed.productVersionLow),
    fileFlags: (fixed.fileFlags & fixed.fileFlagsMask) >>> 0,
  };
}

function dotted(high: number, low: number): string {
  return [high >>> 16, high & 0xffff, low >>> 16, low & 0xffff].join('.');
}

/** One block at `at`; null when it does not fit before `limit`. The value is empty when it does not fit. */
function readBlock(bytes: Uint8Array, at: number, limit: number): Block | null {
  if (at + VERSION_BLOCK_SIZE > limit) return null;
  const head = readLayout(viewOf(bytes), at, VERSION_BLOCK);
  if (head.length < VERSION_BLOCK_SIZE) return null;
  const end = Math.min(limit, at + head.length);
  const keyAt = at + VERSION_BLOCK_SIZE;
  const key = utf16(bytes, keyAt, Math.min(end, keyAt + MAX_KEY_BYTES));
  const valueAt = Math.min(end, aligned(keyAt + 2 * (key.length + 1)));
  // Strings count their value in characters, other blocks in bytes; some compilers count bytes everywhere.
  const valueBytes = head.type === 1 ? 2 * head.valueLength : head.valueLength;
  return { key, end, valueAt, valueEnd: Math.min(end, valueAt + valueBytes) };
}

function children(bytes: Uint8Array, parent: Block): Block[] {
  const blocks: Block[] = [];
  let at = aligned(parent.valueEnd);
  while (blocks.length < MAX_BLOCKS) {
    const block = readBlock(bytes, at, parent.end);
    if (!block) break;
    blocks.push(block);
    at = aligned(block.end);
  }
  return blocks;
}

function aligned(at: number): number {
  return Math.ceil(at / 4) * 4;
}
