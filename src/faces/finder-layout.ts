/** What `scripts/lay-out-finder.mjs` writes: BlazeFace's layers, and where in the weights each constant lies. */
import { BonaFideError } from '../contract/errors.js';

export interface Constant {
  /** First value in the file of half floats. */
  readonly at: number;
  readonly shape: readonly number[];
}

export interface Layer {
  readonly kernel: Constant;
  readonly bias: Constant;
  readonly stride: number;
}

export interface FinderLayout {
  readonly schema: 'bona-fide/finder@1';
  readonly source: string;
  readonly file: { readonly path: string; readonly bytes: number; readonly sha256: string };
  readonly stem: Layer;
  readonly blocks: readonly { readonly depthwise: Layer; readonly pointwise: Layer }[];
  /** Scores of the fine and the coarse grid, then boxes of both. */
  readonly heads: readonly Layer[];
}

/** Throws `model-incompatible` unless `bytes` are a layout of this version. */
export function parseLayout(bytes: Uint8Array): FinderLayout {
  const layout = JSON.parse(new TextDecoder().decode(bytes)) as FinderLayout;
  if (layout.schema === 'bona-fide/finder@1' && layout.blocks.length === 16 && layout.heads.length === 4) return layout;
  throw new BonaFideError(
    'model-incompatible',
    'The face finder is not the one that this build makes. Build the app again.',
    {
      found: String(layout.schema),
    },
  );
}
