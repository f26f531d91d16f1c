/** A square picture: `rgba` has 4 bytes a pixel, colours multiplied by alpha; `png` is the same picture as a file. */
export interface Picture {
  readonly size: number;
  readonly rgba: Uint8Array;
  readonly png: Uint8Array;
}

/** Draws the named drawing (a file of `drawings/` without `.svg`) `size` pixels wide. */
export type Draw = (drawing: string, size: number) => Picture;
