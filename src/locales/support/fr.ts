import { str } from '@lit/localize';

/** Above each text stands the English one that it says, and its id is made from. Kept by `npm run messages`. */
export const templates = {
  // To judge anything
  s6f23c0834965d3c3: 'TODO To judge anything',
  // Secure page
  s2038ec3e9191dc9b: 'TODO Secure page',
  // Microphone, camera and the check of the model
  s4e7596285fb4815f: 'TODO Microphone, camera and the check of the model',
  // Open the page over https or from localhost
  sb56840430992cb56: 'TODO Open the page over https or from localhost',
  // The runtime of the models
  sf20f24c2a26d0c1c: 'TODO The runtime of the models',
  // No verdicts
  seb98749d7fdaae54: 'TODO No verdicts',
  // The runtime of the models, and resampling
  s18da1142dfd5474b: 'TODO The runtime of the models, and resampling',
  // Module workers
  sd424023cc0e87662: 'TODO Module workers',
  // Judging beside the page, not in its way
  s23eb40a6c7e5313a: 'TODO Judging beside the page, not in its way',
  // Hashing (SubtleCrypto)
  s91c3ee9508dced0a: 'TODO Hashing (SubtleCrypto)',
  // The model is the one meant
  sae8b2b2e584aca37: 'TODO The model is the one meant',
  // To listen
  s2d090aa4aed775d7: 'TODO To listen',
  // Microphone (getUserMedia)
  s5277ea90081f779f: 'TODO Microphone (getUserMedia)',
  // Listening live
  s9b2dd6d428c489cc: 'TODO Listening live',
  // Files can still be judged
  sc0916b699566c41e: 'TODO Files can still be judged',
  // Samples from the sound system
  s0a7f151382efc055: 'TODO Samples from the sound system',
  // Samples to the worker without a message
  s5b792de69b2c16a4: 'TODO Samples to the worker without a message',
  // Messages with recycled buffers; one thread
  sbebc396d961df086: 'TODO Messages with recycled buffers; one thread',
  // Sharing a tab or screen (getDisplayMedia)
  s6e2c7277830ee1f1: 'TODO Sharing a tab or screen (getDisplayMedia)',
  // The other side of a call
  s572b74ceacf9937b: 'TODO The other side of a call',
  // Microphone and files
  s686a99554a707803: 'TODO Microphone and files',
  // Permission state (Permissions)
  sb1211869112c72dc: 'TODO Permission state (Permissions)',
  // Saying beforehand whether the browser will ask
  s7e9fe813b985b7b1: 'TODO Saying beforehand whether the browser will ask',
  // It is said after the browser has asked
  s5b2423ad51c336e4: 'TODO It is said after the browser has asked',
  // To see
  s40081191f2c34767: 'TODO To see',
  // Frames of a track (MediaStreamTrackProcessor)
  s9bc6eaa44d8250cc: 'TODO Frames of a track (MediaStreamTrackProcessor)',
  // Every picture as it is made
  sdef3bdd77212787a: 'TODO Every picture as it is made',
  // Pictures are taken off a video element
  s1ad22d734244b0b2: 'TODO Pictures are taken off a video element',
  // Pictures as they are
  s865e38312a82725a: 'TODO Pictures as they are',
  // No faces, voices only
  s0d56ad5f5923382b: 'TODO No faces, voices only',
  // Callback for each picture (requestVideoFrameCallback)
  sb1cd53fd0d416a31: 'TODO Callback for each picture (requestVideoFrameCallback)',
  // Pictures off a video element
  sb28b4b9d5e1081ff: 'TODO Pictures off a video element',
  // No faces where tracks give no frames
  sfc29c9ba3aaf35c9: 'TODO No faces where tracks give no frames',
  // Decoding (WebCodecs)
  s50cdc37a65f24d68: 'TODO Decoding (WebCodecs)',
  // Compressed sound and pictures of files
  sd492efe23c96c051: 'TODO Compressed sound and pictures of files',
  // wav and flac only
  s0d0177aba63afca8: 'TODO wav and flac only',
  // To keep, and to work without a network
  sb7eb10a8fea39d39: 'TODO To keep, and to work without a network',
  // Service worker
  s5f3347605ead4bd2: 'TODO Service worker',
  // Opens and judges without a network
  sa304b3382a121c24: 'TODO Opens and judges without a network',
  // Works while there is a network
  s9189aec9c2c54eeb: 'TODO Works while there is a network',
  // Locks (Web Locks)
  sa508a09dabd5faaa: 'TODO Locks (Web Locks)',
  // An update waits for every session
  s21cc6f907d3ca109: 'TODO An update waits for every session',
  // An update waits until every tab is closed
  s52f15e1422acb035: 'TODO An update waits until every tab is closed',
  // Private files (OPFS)
  se695377ea8c61bda: 'TODO Private files (OPFS)',
  // Recordings on this device
  se374074f64cd398c: 'TODO Recordings on this device',
  // No recordings
  s4ee275a370dfe36a: 'TODO No recordings',
  // Database (IndexedDB)
  s0e3fcd2e4179fcc6: 'TODO Database (IndexedDB)',
  // History on this device
  s4ab4f11009340cfe: 'TODO History on this device',
  // Sessions are forgotten with the page
  s37f66e821776bb72: 'TODO Sessions are forgotten with the page',
  // Encoding (WebCodecs)
  sf71b0f3f7349ff70: 'TODO Encoding (WebCodecs)',
  // Sound and picture of recordings
  sd1f0713b568504b8: 'TODO Sound and picture of recordings',
  // Screen stays on (Screen Wake Lock)
  s0659d4a0eca3f46a: 'TODO Screen stays on (Screen Wake Lock)',
  // A phone does not sleep during a session
  s39d36465dd7b6fff: 'TODO A phone does not sleep during a session',
  // Set the phone’s own screen time
  sc898c53757487911: 'TODO Set the phone’s own screen time',
  // Opens files (File Handling)
  saf24f723968b2e93: 'TODO Opens files (File Handling)',
  // The installed app opens recordings
  sbd306dcd9a33dee4: 'TODO The installed app opens recordings',
  // Choose or drop the file
  sf6c9a39b92099815: 'TODO Choose or drop the file',
  // To be faster
  s35ca5a9b1cb175aa: 'TODO To be faster',
  // Models on the graphics chip, where a probe finds it faster and equal
  s1215d4d79f3a7187: 'TODO Models on the graphics chip, where a probe finds it faster and equal',
  // WebAssembly, which is the usual way
  se941925ad1f6c578: 'TODO WebAssembly, which is the usual way',
  // Bona Fide: what this browser can do
  s201391aabaf59dc4: 'TODO Bona Fide: what this browser can do',
  // Looking…
  s41aeb11c29ed8454: 'TODO Looking…',
  // Judge the demo sentence
  s7b9e8b7ec7f5dd77: 'TODO Judge the demo sentence',
  // Copy as a table
  se2b36c1089cd1f67: 'TODO Copy as a table',
  // This browser has everything that a verdict needs.
  s1159b176d58798fe: 'TODO This browser has everything that a verdict needs.',
  // This browser cannot give verdicts. It lacks: ${0}.
  s9350b942fcc96c62: str`TODO This browser cannot give verdicts. It lacks: ${0}.`,
  // Copied
  sf4de3bfbfaca12e5: 'TODO Copied',
  // The browser did not allow it
  s261d14fc7566c2ee: 'TODO The browser did not allow it',
  // Loading the model…
  s62dcd35dfc964795: 'TODO Loading the model…',
  // It could not be tried: ${0}
  sbd28a7ea1946eb7b: str`TODO It could not be tried: ${0}`,
  // Feature
  s43e05bec7713cffd: 'TODO Feature',
  // Here
  s34dc02d860d2cc0b: 'TODO Here',
  // What is done
  s9ffe08e6ad6449b3: 'TODO What is done',
  // Yes
  scb489a1a173ac3f0: 'TODO Yes',
  // No
  s09205907b5b56cda: 'TODO No',
  // Missing, and needed: ${0}
  s91e21718397247d7: str`TODO Missing, and needed: ${0}`,
  // Browser: ${0}
  s291d77f801782739: str`TODO Browser: ${0}`,
  // The demo sentence could not be fetched: HTTP ${0}.
  s3c8bb1b697d9ae1e: str`TODO The demo sentence could not be fetched: HTTP ${0}.`,
  // It failed: ${0}
  sfa531f262c3fb62b: str`TODO It failed: ${0}`,
  // nothing
  s1c4b98deef5e330a: 'TODO nothing',
  // It works: ${0} of synthetic speech judged in ${1}, loading included (${2} × ${3}). Last word: ${4}
  se300039c977a298e: str`TODO It works: ${0} of synthetic speech judged in ${1}, loading included (${2} × ${3}). Last word: ${4}`,
};
