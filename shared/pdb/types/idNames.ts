import { nameAt } from '../names.ts';
import { FUNCTION_ID, LEAF, STRING_ID } from './leaves.ts';
import type { TypeStream } from './typeStream.ts';
import { readUdt } from './udt.ts';

/**
 * The name of an inlined function with its scope, as `class::name` or `namespace::name`; null when the id names none. `ids` is
 * the stream of ids (IPI), `types` that of types.
 */
export function nameOfId(ids: TypeStream | null, types: TypeStream | null, id: number): string | null {
  const record = ids?.record(id);
  const kind = record?.getUint16(2, true);
  if (!record || (kind !== LEAF.functionId && kind !== LEAF.memberFunctionId) || record.byteLength <= FUNCTION_ID.name) return null;
  // Read both before another record is asked for: the view is valid until then.
  const scope = record.getUint32(FUNCTION_ID.scope, true);
  const name = textOf(record, FUNCTION_ID.name);
  const scopeName = kind === LEAF.memberFunctionId ? className(types, scope) : namespaceName(ids, scope);
  return scopeName ? `${scopeName}::${name}` : name;
}

function className(types: TypeStream | null, index: number): string | null {
  const record = types?.record(index);
  return (record && readUdt(record)?.name) ?? null;
}

function namespaceName(ids: TypeStream | null, index: number): string | null {
  const record = index === 0 ? null : ids?.record(index);
  return record && record.getUint16(2, true) === LEAF.stringId && record.byteLength > STRING_ID.text
    ? textOf(record, STRING_ID.text)
    : null;
}

function textOf(record: DataView, at: number): string {
  const bytes = new Uint8Array(record.buffer, record.byteOffset, record.byteLength);
  return nameAt(bytes, at, bytes.length);
}
