/** The bench page: hands every measurement to the script that drives it. It shows nothing and is not part of the app. */
import { judgeFile, prepareFile } from './file.js';
import { firstVerdicts } from './first-verdict.js';
import { compareCrops, compareHops, openBackends } from './gpu-client.js';
import { advanceHalfHour, closeHalfHour, openHalfHour } from './half-hour.js';
import { closeKernels, openKernels, timeBatches, timeHops, timeWindows } from './kernels-client.js';
import { startSessions, stopSessions } from './sessions.js';
import { startStreams, stopStreams } from './streams.js';
import { judgeVideo, prepareVideo } from './video.js';

const bench = {
  firstVerdicts,
  startStreams,
  stopStreams,
  startSessions,
  stopSessions,
  prepareFile,
  judgeFile,
  openHalfHour,
  advanceHalfHour,
  closeHalfHour,
  openKernels,
  closeKernels,
  timeHops,
  timeBatches,
  timeWindows,
  openBackends,
  compareHops,
  compareCrops,
  prepareVideo,
  judgeVideo,
};

export type Bench = typeof bench;

Object.assign(globalThis, { bench });
