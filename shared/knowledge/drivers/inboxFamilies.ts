import type { DriverFamilyRow } from './driverRow.ts';

/** Name prefixes of Windows itself and of Microsoft's own tools, for files without an exact row. Sorted by prefix. */
export const INBOX_FAMILIES: readonly DriverFamilyRow[] = [
  ['dump_', 'Microsoft', 'Crash dump copy of a storage driver', 'storage', true, 'inbox'],
  ['hiber_', 'Microsoft', 'Hibernation copy of a storage driver', 'storage', true, 'inbox'],
  ['kd_02_', 'Microsoft', 'Network kernel debugging extension', 'kernel', true, 'inbox'],
  ['mcupdate_', 'Microsoft', 'Processor microcode update library', 'kernel', true, 'inbox'],
  ['microsoft.bluetooth.', 'Microsoft', 'Bluetooth profile driver', 'bluetooth', true, 'inbox'],
  ['mpksl', 'Microsoft', 'Defender boot-time helper driver', 'endpoint-security', true, 'inbox'],
  ['procexp', 'Microsoft', 'Sysinternals Process Explorer', 'monitoring', false, 'vendor'],
  ['procmon', 'Microsoft', 'Sysinternals Process Monitor', 'monitoring', false, 'vendor'],
  ['rsfx0', 'Microsoft', 'SQL Server FILESTREAM driver', 'file-system-filter', false, 'vendor'],
  ['win32k', 'Microsoft', 'Win32k window manager and GDI', 'windows-core', true, 'inbox'],
];
