/** The few globals that every runtime of ours has and that lib ES2023 does not declare. */
declare class TextDecoder {
  constructor(label?: string, options?: { fatal?: boolean; ignoreBOM?: boolean });
  decode(input?: Uint8Array): string;
}
declare const URL: { canParse(url: string): boolean };
