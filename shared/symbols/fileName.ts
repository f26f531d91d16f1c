const MOST_CHARACTERS = 128;
/** What Windows forbids in names, and control characters. */
const FORBIDDEN = /[\p{Cc}\p{Cf}\p{Cs}\\/:*?"<>|]/u;
/** Names of devices on Windows, whatever stands behind the dot. */
const DEVICE = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;

/**
 * True for a bare file name that is one harmless part of a path on every system. Names come out of dumps and images, so `..`, a
 * slash or a device's name in them would lead out of the store.
 */
export function isFileName(name: string): boolean {
  if (name.length === 0 || name.length > MOST_CHARACTERS || FORBIDDEN.test(name) || DEVICE.test(name)) return false;
  return !name.startsWith('.') && !/[. ]$/.test(name) && name.trim() === name;
}

/** What stands behind the last slash or backslash; null when that is no file name. */
export function nameInPath(path: string): string | null {
  const name = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
  return isFileName(name) ? name : null;
}

/** The name of the compressed file in a store: the last character is an underscore (`nt.pd_`). Source: "Using SymStore". */
export function compressedName(name: string): string {
  // A whole character: half of a surrogate pair could not be sent as an address.
  return name.replace(/.$/su, '_');
}
