const NAME = /^[\w.-]{2,}$/;

/** A name in a fixed field: ASCII up to the first zero; null when it is none. The field may lie past the end. */
export function logName(bytes: Uint8Array, field: { readonly at: number; readonly sizeBytes: number }, base = 0): string | null {
  const from = base + field.at;
  let text = '';
  for (let at = from; at < Math.min(from + field.sizeBytes, bytes.length) && bytes[at] !== 0; at++) {
    text += String.fromCharCode(bytes[at] as number);
  }
  return NAME.test(text) ? text : null;
}
