import { u32 } from '../../bytes/layout.ts';

/** Header of the tagged data behind `TRGD`: `DumpBlob`, then sizes. Verified. */
export const BLOB_FILE_HEADER = { signature1: u32(0x00), signature2: u32(0x04), headerSize: u32(0x08), build: u32(0x0c) } as const;
export const BLOB_SIGNATURE1 = 0x706d7544; // "Dump"
export const BLOB_SIGNATURE2 = 0x626f6c42; // "Blob"

/** Header of one blob; the GUID stands at 0x04. Verified. */
export const BLOB_HEADER_SIZE = 0x20;
export const BLOB_HEADER = { headerSize: u32(0x00), dataSize: u32(0x14), prePad: u32(0x18), postPad: u32(0x1c) } as const;
export const BLOB_GUID_AT = 0x04;

/** What known blobs hold (see the table in the folder's README). */
export const TAG = {
  smbios: 'bc5c008f-1e3a-44d7-988d-86f6884c6758',
  processorRegistry: '6c7ac389-4313-47dc-9f34-a8800a0fb56c',
  cpuid: 'd03dc06f-d88e-44c5-ba2a-fae035172d19',
  acpi: 'e83b40d2-b0a0-4842-abea-71c9e3463dd1',
  pciConfig: '9276c055-eb87-425c-b8b5-04e4d247f6cd',
  processPath: 'be84d651-a550-4367-8e63-ab792b631f94',
  events: '2b88b710-1c93-4f7c-b06c-655ecc50decc',
  storageLog: 'da82441d-7142-4bc1-b844-0807c5a4b67f',
  frameworkLog: '54c84888-01d1-4c1e-bed6-282c98241303',
  frameworkDrivers: 'f87e4a4c-c5a1-4d2f-bff0-d5de63a5e4c3',
} as const;
