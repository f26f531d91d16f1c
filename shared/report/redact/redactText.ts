import type { Placeholders } from './placeholders.ts';

/** Folders of Windows and of installed programs: the same on every machine, and part of what is diagnosed. */
const SYSTEM_FOLDER =
  /^(?:\\\?\?\\)?(?:[a-z]:|\\systemroot|%\w+%)?\\?(?:windows|winnt|systemroot|program files(?: \(x86\))?|system32)(?:\\|$)/i;
const SHARED_PROFILES = /^(?:public|default|default user|all users)$/i;

const PROFILE = /((?:\\|\/)(?:users|documents and settings|home)(?:\\|\/))([^\\/\s"'<>|:;,]+(?: [^\\/"'<>|:;,]+(?=[\\/]))?)/gi;
const UNC = /(?<![\\\w?])\\\\(?![?.]\\)[^\\\s"'<>|]+\\[^\s"'<>|]*/g;
const DRIVE_PATH = /(?:\\\?\?\\)?\b[a-z]:\\[^"'<>|*?\r\n]*?(?=["'<>|*?\r\n,;)]|\s(?!\S*\\)|$)/gi;
const POSIX_PATH = /(?<![\w/:.\\])\/(?:[^\s"'<>|/:,;]+\/)+[^\s"'<>|/:,;]*/g;
/** Begins only where a name can begin: from every letter of a long one it would take quadratic time. */
const EMAIL = /(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+\b/g;
const GUID = /\{?\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b\}?/gi;
const MAC = /\b[0-9a-f]{2}(?:[:-][0-9a-f]{2}){5}\b/gi;
const SERIAL = /\b(serial(?: ?(?:number|no\.?))?|s\/n|service ?tag|asset ?tag)([:#=\s]+)([\w-]*\d[\w-]*)/gi;
/** A device instance path: enumerator, device, instance. */
const DEVICE_INSTANCE =
  /\b((?:usb|usbstor|scsi|pci|hid|bth\w*|swd|storage|hdaudio|display|sd|acpi)\\[^\\\s"'<>|;,)]+\\)([^\\\s"'<>|;,)]+)/gi;
/** Instances that Windows numbers itself (`4&31e325c3&0&060000`, `0`); all others carry the serial number of the device. */
const NUMBERED_BY_WINDOWS = /^(?:\d{1,4}|\d+&[0-9a-f]+(?:&[0-9a-f]+)*)$/i;

/** Free text without user names, private paths, addresses and serial numbers, those of attached devices included. */
export function redactText(text: string, names: Placeholders): string {
  return text
    .replace(DEVICE_INSTANCE, (all, device: string, instance: string) =>
      NUMBERED_BY_WINDOWS.test(instance) ? all : device + names.of('serial', instance),
    )
    .replace(EMAIL, (all) => names.of('mail', all))
    .replace(GUID, (all) => names.of('id', all))
    .replace(MAC, (all) => names.of('address', all))
    .replace(SERIAL, (_, what: string, between: string, serial: string) => `${what}${between}${names.of('serial', serial)}`)
    .replace(UNC, (path) => redactPath(path, names))
    .replace(DRIVE_PATH, (path) => redactPath(path, names))
    .replace(POSIX_PATH, (path) => redactPath(path, names))
    .replace(PROFILE, (all, before: string, user: string) => (SHARED_PROFILES.test(user) ? all : before + names.of('user', user)));
}

/** A path: whole where it is part of Windows or of an installed program, else its last part behind a placeholder for the folder. */
export function redactPath(path: string, names: Placeholders): string {
  const split = Math.max(path.lastIndexOf('\\'), path.lastIndexOf('/'));
  if (split < 0) return path;
  const [folder, last] = [path.slice(0, split), path.slice(split + 1)];
  if (SYSTEM_FOLDER.test(`${folder}\\`) || /^\\\w+\.\w+$/.test(path)) return path;
  return `${names.of('folder', folder)}${path.charAt(split)}${last}`;
}
