import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** @param {string} path */
function runs(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * An installed program: the one that `variable` of the environment names, and no other then; else by name on the PATH; else
 * where its installers put it.
 * @param {readonly string[]} names
 * @param {{ variable?: string, elsewhere?: Readonly<Record<string, readonly string[]>> }} [options] `elsewhere`: paths by
 *   platform
 * @returns {string | undefined} the executable's path
 */
export function findProgram(names, { variable, elsewhere = {} } = {}) {
  const named = variable === undefined ? undefined : process.env[variable];
  if (named !== undefined && named !== '') return runs(named) ? named : undefined;
  const onPath = (process.env.PATH ?? '').split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)));
  return [...onPath, ...(elsewhere[process.platform] ?? [])].find(runs);
}
