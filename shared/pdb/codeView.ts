/**
 * CodeView symbol records as data: kinds, and where fields lie from the record's start (its 16-bit length comes first).
 * Source: cvinfo.h of Microsoft's published PDB sources, LLVM's CodeViewSymbols.def.
 */
export const SYMBOL = {
  end: 0x0006,
  thunk: 0x1102,
  localData: 0x110c,
  globalData: 0x110d,
  public: 0x110e,
  localProcedure: 0x110f,
  globalProcedure: 0x1110,
  procedureReference: 0x1125,
  localProcedureReference: 0x1127,
  separatedCode: 0x1132,
  localProcedureId: 0x1146,
  globalProcedureId: 0x1147,
  inlineSite: 0x114d,
  inlineSiteEnd: 0x114e,
  inlineSite2: 0x115d,
  localProcedureDpc: 0x1155,
  localProcedureDpcId: 0x1156,
} as const;

/** Length and kind. */
export const RECORD_HEAD = 4;

/** A procedure: its length, place and name. */
export const PROCEDURE = { codeBytes: 0x10, offset: 0x20, section: 0x24, name: 0x27 } as const;
/** The end of a symbol with children: where its closing record lies. */
export const SCOPE = { parent: 0x04, end: 0x08 } as const;
export const THUNK = { offset: 0x10, section: 0x14, codeBytes: 0x16, name: 0x19 } as const;
export const DATA = { offset: 0x08, section: 0x0c, name: 0x0e } as const;
export const PUBLIC = { flags: 0x04, offset: 0x08, section: 0x0c, name: 0x0e } as const;
export const PUBLIC_FLAG = { code: 1, function: 2 } as const;
export const REFERENCE = { place: 0x08, module: 0x0c, name: 0x0e } as const;
/** A part of a procedure that lies elsewhere, and the place of the procedure it belongs to. */
export const SEPARATED = { codeBytes: 0x0c, offset: 0x14, parentOffset: 0x18, section: 0x1c, parentSection: 0x1e } as const;
export const INLINE_SITE = { parent: 0x04, inlinee: 0x0c, annotations: 0x10 } as const;
/** Since Visual Studio 2015 with a count of invocations before the annotations. */
export const INLINE_SITE2_ANNOTATIONS = 0x14;

const PROCEDURES: ReadonlySet<number> = new Set([
  SYMBOL.localProcedure,
  SYMBOL.globalProcedure,
  SYMBOL.localProcedureId,
  SYMBOL.globalProcedureId,
  SYMBOL.localProcedureDpc,
  SYMBOL.localProcedureDpcId,
]);

export function isProcedure(kind: number): boolean {
  return PROCEDURES.has(kind);
}
