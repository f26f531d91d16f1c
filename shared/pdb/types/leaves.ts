/**
 * CodeView type records as data: kinds ("leaves") and where fields lie from the record's start (its 16-bit length comes first).
 * Source: cvinfo.h of Microsoft's published PDB sources, LLVM's CodeViewTypes.def; LF_CLASS2 and LF_STRUCTURE2 are described
 * in issue 50 of those sources.
 */
export const LEAF = {
  modifier: 0x1001,
  pointer: 0x1002,
  fieldList: 0x1203,
  bitfield: 0x1205,
  baseClass: 0x1400,
  virtualBase: 0x1401,
  indirectVirtualBase: 0x1402,
  index: 0x1404,
  virtualTable: 0x1409,
  friendClass: 0x140a,
  virtualTableAt: 0x140c,
  enumerate: 0x1502,
  array: 0x1503,
  class: 0x1504,
  structure: 0x1505,
  union: 0x1506,
  enum: 0x1507,
  friendFunction: 0x150c,
  member: 0x150d,
  staticMember: 0x150e,
  methods: 0x150f,
  nestedType: 0x1510,
  method: 0x1511,
  interface: 0x1519,
  baseInterface: 0x151a,
  functionId: 0x1601,
  memberFunctionId: 0x1602,
  stringId: 0x1605,
  class2: 0x1608,
  structure2: 0x1609,
  interface2: 0x160b,
} as const;

/** Padding inside a field list: the low nibble says how many bytes to skip. */
export const PAD = 0xf0;

/** Property bits of classes, structures, unions and enums. */
export const PROPERTY = { forwardReference: 0x80, hasUniqueName: 0x200 } as const;

export type UdtKind = 'struct' | 'union' | 'enum';

/** How a user-defined type is written: where its fields lie, and how many numbers come before its name (the first is its size). */
export interface UdtShape {
  readonly kind: UdtKind;
  readonly property: number;
  readonly fieldList: number;
  readonly numbers: number;
  readonly numberCount: 0 | 1 | 2;
}

const STRUCT: UdtShape = { kind: 'struct', property: 0x06, fieldList: 0x08, numbers: 0x14, numberCount: 1 };
/** The newer form has room for more than 65,535 fields: their count is a number before the size. */
const STRUCT2: UdtShape = { kind: 'struct', property: 0x04, fieldList: 0x08, numbers: 0x14, numberCount: 2 };

export const UDTS: ReadonlyMap<number, UdtShape> = new Map<number, UdtShape>([
  [LEAF.class, STRUCT],
  [LEAF.structure, STRUCT],
  [LEAF.interface, STRUCT],
  [LEAF.class2, STRUCT2],
  [LEAF.structure2, STRUCT2],
  [LEAF.interface2, STRUCT2],
  [LEAF.union, { kind: 'union', property: 0x06, fieldList: 0x08, numbers: 0x0c, numberCount: 1 }],
  [LEAF.enum, { kind: 'enum', property: 0x06, fieldList: 0x0c, numbers: 0x10, numberCount: 0 }],
]);
export const ENUM_UNDERLYING = 0x08;

export const MODIFIER = { of: 0x04 } as const;
export const POINTER = { to: 0x04, attributes: 0x08 } as const;
export const ARRAY = { element: 0x04, numbers: 0x0c } as const;
export const BITFIELD = { of: 0x04, bitCount: 0x08, firstBit: 0x09 } as const;
export const FUNCTION_ID = { scope: 0x04, name: 0x0c } as const;
export const STRING_ID = { text: 0x08 } as const;

/** Types below this are built in: kind in the low byte, what points to it in bits 8 to 11. */
export const FIRST_RECORD = 0x1000;
