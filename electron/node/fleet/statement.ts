/** One value for a `$name` in a statement. */
export type Parameter =
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'texts'; readonly value: readonly string[] }
  | { readonly kind: 'numbers'; readonly value: readonly number[] }
  | { readonly kind: 'whole'; readonly value: number };

/** SQL without any value in it, and its values by name. */
export interface Statement {
  readonly sql: string;
  readonly parameters: Readonly<Record<string, Parameter>>;
}

export function text(value: string): Parameter {
  return { kind: 'text', value };
}

/** A list, to be used as `IN (SELECT unnest($name))`: a hash look-up, however long the list. */
export function texts(values: Iterable<string>): Parameter {
  return { kind: 'texts', value: [...values] };
}

/** As double, which every number of JavaScript is; whole numbers compare with integer columns exactly. */
export function numbers(values: Iterable<number>): Parameter {
  return { kind: 'numbers', value: [...values] };
}

/** A whole number. */
export function whole(value: number): Parameter {
  return { kind: 'whole', value };
}
