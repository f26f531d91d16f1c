const IMAGE_FILE_MACHINE_I386 = 0x014c;
const STDCALL = /^[_@]([A-Za-z_$][\w$]*)@\d+$/;
const VECTORCALL = /^([A-Za-z_$][\w$]*)@@\d+$/;

/**
 * A C function's name as its author wrote it: on x86 without the underscore of __cdecl and what __stdcall and __fastcall add
 * (`_name@8`, `@name@8`), anywhere without that of __vectorcall. C++ names (`?...`) stay as they are.
 */
export function undecorate(name: string, machine: number): string {
  if (name.startsWith('?')) return name;
  const vector = VECTORCALL.exec(name)?.[1];
  if (vector) return vector;
  if (machine !== IMAGE_FILE_MACHINE_I386) return name;
  return STDCALL.exec(name)?.[1] ?? (name.startsWith('_') ? name.slice(1) : name);
}

/** How a C name may be decorated for the linker, the likeliest first; the number of bytes of __stdcall parameters is not known. */
export function decorations(name: string, machine: number): readonly string[] {
  return machine === IMAGE_FILE_MACHINE_I386 ? [`_${name}`, name] : [name];
}
