import { u16, u32 } from '../../bytes/layout.ts';

/** First bytes of an image in memory (Microsoft's PE format): `MZ`, and at 0x3C where `PE` and the file header are. */
export const MZ = 0x5a4d;
export const PE_SIGNATURE = 0x4550;
export const PE_OFFSET_AT = 0x3c;

/** From `PE\0\0` on; SizeOfImage and CheckSum lie at the same place in images of 32 and 64 bits. */
export const PE_HEADER = {
  signature: u32(0x00),
  machine: u16(0x04),
  timeDateStamp: u32(0x08),
  sizeOfImage: u32(0x50),
  checkSum: u32(0x58),
} as const;
