/** Numbers in type records: below 0x8000 as they are, else a kind and then the value ("numeric leaves", cvinfo.h). */
const LIMIT = 0x8000;
const SIZES: ReadonlyMap<number, number> = new Map([
  [0x8000, 1],
  [0x8001, 2],
  [0x8002, 2],
  [0x8003, 4],
  [0x8004, 4],
  [0x8009, 8],
  [0x800a, 8],
]);

/** Where the number at `at` ends; null when it is of a kind that sizes and offsets do not have, or runs past `end`. */
export function endOfNumber(view: DataView, at: number, end: number): number | null {
  if (at + 2 > end) return null;
  const head = view.getUint16(at, true);
  const size = head < LIMIT ? 0 : SIZES.get(head);
  return size === undefined || at + 2 + size > end ? null : at + 2 + size;
}

/** The number at `at`; the caller has found its end. Null when it is negative or too large to count bytes. */
export function numberAt(view: DataView, at: number): number | null {
  const value = signedNumberAt(view, at);
  return value >= 0 && Number.isSafeInteger(value) ? value : null;
}

function signedNumberAt(view: DataView, at: number): number {
  const head = view.getUint16(at, true);
  switch (head) {
    case 0x8000:
      return view.getInt8(at + 2);
    case 0x8001:
      return view.getInt16(at + 2, true);
    case 0x8002:
      return view.getUint16(at + 2, true);
    case 0x8003:
      return view.getInt32(at + 2, true);
    case 0x8004:
      return view.getUint32(at + 2, true);
    case 0x8009:
      return Number(view.getBigInt64(at + 2, true));
    case 0x800a:
      return Number(view.getBigUint64(at + 2, true));
    default:
      return head;
  }
}
