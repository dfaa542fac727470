/** What the measures of films have in common: every row that is one, and how well a measure tells the labels apart. */
import { join } from 'node:path';
import type { Finder } from '../faces/finder.js';
import type { FaceRow } from './face-index.js';
import { areaUnderCurve, detCurve } from './metrics.js';
import { isVideo } from './pictures.js';

export interface FilmOptions {
  /** The folder that paths are relative to. */
  readonly root: string;
  /** Of each film at most. */
  readonly seconds: number;
  readonly onProgress?: (done: number, total: number) => void;
}

export type OfFilm<T> = T & Pick<FaceRow, 'path' | 'label'>;

export interface MeasuredFilms<T> {
  readonly videos: readonly OfFilm<T>[];
  /** Videos of which there was too little to measure, and rows that are no videos. */
  readonly leftOut: readonly string[];
}

/** A measure of many films by `npm run`: what it prints as JSON. */
export type EvaluateFilms<E> = (rows: readonly FaceRow[], finder: Finder, options: FilmOptions) => Promise<E>;

/** `measure` gets each video's path and says null where there is too little of it. */
export async function measureFilms<T extends object>(
  rows: readonly FaceRow[],
  { root, onProgress }: Pick<FilmOptions, 'root' | 'onProgress'>,
  measure: (path: string) => Promise<T | null>,
): Promise<MeasuredFilms<T>> {
  const videos: OfFilm<T>[] = [];
  const leftOut: string[] = [];
  for (const [i, { path, label }] of rows.entries()) {
    const found = isVideo(path) ? await measure(join(root, path)) : null;
    if (found === null) leftOut.push(path);
    else videos.push({ path, label, ...found });
    onProgress?.(i + 1, rows.length);
  }
  return { videos, leftOut };
}

/** The scores of one label's films; those without one are left out. */
export function scoresOf<T>(
  videos: readonly OfFilm<T>[],
  label: FaceRow['label'],
  score: (video: OfFilm<T>) => number | null | undefined,
): number[] {
  return videos.flatMap((video) => (video.label === label ? (score(video) ?? []) : []));
}

/** AUC of scores of bona fide over those of spoofs; null where there are none of either. */
export function aucOf(bonafide: readonly number[], spoof: readonly number[]): number | null {
  return bonafide.length === 0 || spoof.length === 0 ? null : areaUnderCurve(detCurve(bonafide, spoof));
}
