import { addressKey, type Gva } from '../../../bytes/address.ts';
import type { DumpImage, LoadedModule } from '../../dumpImage.ts';
import { readView } from './memoryView.ts';

/**
 * TDR_RECOVERY_CONTEXT of dxgkrnl on 64-bit Windows: signature 0x52445476 ("vTDR"), reason and tick at the offsets that the page
 * on bugcheck 0x116 shows; checked on a real dump of build 19041. The owner tag, an address in the display driver, lies at
 * 0x58 there and at 0x60 in later versions: the one that is in a module counts; when both are, in different ones, neither does.
 */
const SIGNATURE = 0x52445476;
const LAYOUT = { reason: 0x10, tick: 0x18, adapter: 0x20, size: 0x68 } as const;
const OWNER_TAGS = [0x60, 0x58] as const;

export interface TdrContext {
  readonly address: Gva;
  /** TDR_TIMEOUT_REASON; see the table of reasons. */
  readonly reason: number;
  /** The DXGADAPTER that was reset. */
  readonly adapter: Gva;
  /** The owner tag and its module; null when no known place holds an address in a module, or they name two. */
  readonly owner: { readonly tag: Gva; readonly module: LoadedModule } | null;
}

/** Reads the TDR recovery context at `address`; null when it is not in the dump, is none, or the dump is of 32 bits. */
export function readTdrContext(image: DumpImage, address: Gva): TdrContext | null {
  if (image.architecture === 'x86') return null;
  const view = readView(image, address, LAYOUT.size);
  if (!view || view.getUint32(0, true) !== SIGNATURE) return null;
  const owners = OWNER_TAGS.flatMap((at) => {
    const tag = view.getBigUint64(at, true);
    const module = image.moduleMap.find(addressKey(tag))?.value;
    return module ? [{ tag, module }] : [];
  });
  const [first] = owners;
  const owner = first && owners.every(({ module }) => module === first.module) ? first : null;
  return { address, reason: view.getUint32(LAYOUT.reason, true), adapter: view.getBigUint64(LAYOUT.adapter, true), owner };
}
