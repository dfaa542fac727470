import { str } from '@lit/localize';
import { html } from 'lit';

/** Above each text stands the English one that it says, and its id is made from. Kept by `npm run messages`. */
export const templates = {
  // ${0}, recording
  s5c480a40ea2dc51c: str`TODO ${0}, recording`,
  // Pause
  s061cc20e3432dead: 'TODO Pause',
  // Resume
  s89118d3a7be870ca: 'TODO Resume',
  // Retry
  s2c8189544e3ea679: 'TODO Retry',
  // Take over
  s99b6b72f387d7630: 'TODO Take over',
  // Stop
  sd9ad53251f2330a5: 'TODO Stop',
  // Remove
  sea4f08110bb8f15d: 'TODO Remove',
  // Voice and face together.
  s9764d367e10e6689: 'TODO Voice and face together.',
  // Your browser is asking
  sffda0b6786e644e5: 'TODO Your browser is asking',
  // Listening
  sdcede3fb3f24874a: 'TODO Listening',
  // Nothing heard
  s7e2d2e013d32d29a: 'TODO Nothing heard',
  // Waiting for the first sound.
  sbd0cd81af57d2249: 'TODO Waiting for the first sound.',
  // Waiting for speech.
  sfcc532fbf33dbcfb: 'TODO Waiting for speech.',
  // No voice, no verdict.
  s3919a03cff1c385c: 'TODO No voice, no verdict.',
  // A verdict on this would not be fair.
  sf3ac876f4d3c4fa3: 'TODO A verdict on this would not be fair.',
  // Time is missing here.
  s4a39a311f7da44b4: 'TODO Time is missing here.',
  // Provisional
  sc69c12746bf2e9cd: 'TODO Provisional',
  // Firm
  sd19efe84ee6b6a31: 'TODO Firm',
  // Last result
  s33701f9088142c92: 'TODO Last result',
  // How it is captured
  sc04d347afd290da0: 'TODO How it is captured',
  // Source
  s5f43af3669b1e098: 'TODO Source',
  // The browser alters this sound. That hides traces of synthesis and adds its own: trust the verdict less.
  s35e3d7f59faa304b:
    'TODO The browser alters this sound. That hides traces of synthesis and adds its own: trust the verdict less.',
  // Not reported
  sa70592421b2de75d: 'TODO Not reported',
  // Picture
  s5ed03bb1f3a15949: 'TODO Picture',
  // ${0}, ${1} a second
  sed52c9753775bede: str`TODO ${0}, ${1} a second`,
  // Sample rate
  s6509d05eec91b487: 'TODO Sample rate',
  // ${0} kHz
  s11f7e78a2ce0d76e: str`TODO ${0} kHz`,
  // Echo cancellation
  s285256231da6ca77: 'TODO Echo cancellation',
  // Noise suppression
  se384aa3a7f315eaa: 'TODO Noise suppression',
  // Automatic gain
  sc2d16f8333e07d4f: 'TODO Automatic gain',
  // Way to the detector
  sd41454c2b3b8b0a0: 'TODO Way to the detector',
  // Shared memory
  s5ca996d82163c69f: 'TODO Shared memory',
  // Messages
  sbdeedc1c60306b35: 'TODO Messages',
  // On
  s091d5807b5b33550: 'TODO On',
  // Off
  s302cbb19bf9a174a: 'TODO Off',
  // Confidence that the voice is real
  s5c604aa95757e95f: 'TODO Confidence that the voice is real',
  // Confidence that the face is real
  sdc8f1babce7b55aa: 'TODO Confidence that the face is real',
  // Confidence that voice and face are real
  s95c009591eeed9f4: 'TODO Confidence that voice and face are real',
  // Synthetic
  s93d061a0ca9feed8: 'TODO Synthetic',
  // Real
  s740d5c2bbe697b7d: 'TODO Real',
  // Confidence: no verdict yet
  s82896b461685172f: 'TODO Confidence: no verdict yet',
  // Content credentials
  s6a98630f51eda900: 'TODO Content credentials',
  // The file carries credentials (C2PA), but they cannot be read: ${0}.
  sb495502be5396c17: str`TODO The file carries credentials (C2PA), but they cannot be read: ${0}.`,
  // Unchanged since it was signed.
  s4902e2a5256e88ee: 'TODO Unchanged since it was signed.',
  // Changed since it was signed, or signed wrongly.
  s16b27bff3237fe2c: 'TODO Changed since it was signed, or signed wrongly.',
  // It says of itself that a model made it, or a part of it.
  sb3ae62f1b1ae2a70: 'TODO It says of itself that a model made it, or a part of it.',
  // Signed in nobody’s name.
  s96ffac62467404d8: 'TODO Signed in nobody’s name.',
  // Signed in the name of ${0}.
  s4669bbcdbc1bd349: str`TODO Signed in the name of ${0}.`,
  // Time: ${0}.
  s0cc913cf2c8f105a: str`TODO Time: ${0}.`,
  // Program: ${0}.
  s0513ae0869e6c0b1: str`TODO Program: ${0}.`,
  // Title: “${0}”.
  s4d513b0388dda45e: str`TODO Title: “${0}”.`,
  // What was done to it: ${0}.
  s30546691c231b296: str`TODO What was done to it: ${0}.`,
  // Nobody vouches here for who that is: anybody can make a certificate in any name. Credentials say where a file comes from, the verdict what is heard in it; neither replaces the other.
  s84a5ea9ed9bf7db3:
    'TODO Nobody vouches here for who that is: anybody can make a certificate in any name. Credentials say where a file comes from, the verdict what is heard in it; neither replaces the other.',
  // Drop the recording to judge it
  s190656aa3f00ed8b: 'TODO Drop the recording to judge it',
  // Take it over
  s8dc1d6d6aee466a7: 'TODO Take it over',
  // Choose another source
  s0dc3955d3e1a9574: 'TODO Choose another source',
  // What exactly was reported
  s7ab6395046e60cd1: 'TODO What exactly was reported',
  // No face is in the picture.
  s4c7853d279cc710d: 'TODO No face is in the picture.',
  // Faces in the picture
  sd6eb60e0d88c9139: 'TODO Faces in the picture',
  // Show where it looks
  s2c9e655380c85558: 'TODO Show where it looks',
  // Crossed squares look made up to the model, rings look real; empty ones say nothing. It is a coarse hint, not a proof.
  s27acb0b6f9b09a13:
    'TODO Crossed squares look made up to the model, rings look real; empty ones say nothing. It is a coarse hint, not a proof.',
  // Watching
  s0ebc660e93c4b560: 'TODO Watching',
  // Waiting for a face or a voice that can be judged.
  s51200814b10e677a: 'TODO Waiting for a face or a voice that can be judged.',
  // Both
  sf7a5f7a7c80c3082: 'TODO Both',
  // Face
  s19b15a8518073d5c: 'TODO Face',
  // Voice
  s47a9f592c61daa59: 'TODO Voice',
  // Language
  sefcf950b3cc4fc3b: 'TODO Language',
  // ${0} of ${1}, ${2}
  s513f9ca2f2da7f72: str`TODO ${0} of ${1}, ${2}`,
  // The model is loaded with the first session.
  s14189449d6d3a75d: 'TODO The model is loaded with the first session.',
  // Model
  s5da52af9b083c29a: 'TODO Model',
  // Fingerprint (SHA-256)
  s7e349d0947a9338e: 'TODO Fingerprint (SHA-256)',
  // ${0}… checked
  sf2ac04bee3bdd2c8: str`TODO ${0}… checked`,
  // Expected beforehand
  sfa724812529d66e5: 'TODO Expected beforehand',
  // ${0} (the prior)
  se3479e2c36f6cadf: str`TODO ${0} (the prior)`,
  // Runs on
  s8adcff1d8c1ce0ac: 'TODO Runs on',
  // Processor (WebAssembly)
  seb5f4c75f0dcfec6: 'TODO Processor (WebAssembly)',
  // Graphics (WebGPU)
  sf75e30896a12c957: 'TODO Graphics (WebGPU)',
  // one:# thread|other:# threads
  sa009797decd55020: 'TODO one:# thread|other:# threads',
  // Loaded in
  s8313a3d06d8b193f: 'TODO Loaded in',
  // Dropped hops
  s628f1f5bd3f876ab: 'TODO Dropped hops',
  // None
  s669b18c6d2d9c95b: 'TODO None',
  // one:# hop|other:# hops
  s836f118ee60dd0e2: 'TODO one:# hop|other:# hops',
  // One hop takes
  s2e9bcd15c7b300d0: 'TODO One hop takes',
  // Verdict lags behind by
  s6adf44a8859af17a: 'TODO Verdict lags behind by',
  // Face model
  sd7c35521b3241a21: 'TODO Face model',
  // None in this build: voices only
  s582ff6fe2a833623: 'TODO None in this build: voices only',
  // Loaded when a picture is judged
  s9d3494051011e1fc: 'TODO Loaded when a picture is judged',
  // Its fingerprint
  sdc561981ffc3494d: 'TODO Its fingerprint',
  // One frame takes
  s44e9aa0afa053966: 'TODO One frame takes',
  // Faces lag behind by
  sc2a02d0dfa4aaaf8: 'TODO Faces lag behind by',
  // Dropped frames
  sfad1d6c433cfad55: 'TODO Dropped frames',
  // one:# frame|other:# frames
  s16112080ab4b953a: 'TODO one:# frame|other:# frames',
  // ${0} on average
  s7ea3776476914c69: str`TODO ${0} on average`,
  // Equal error rate (dev)
  se65aca52d0e904a3: 'TODO Equal error rate (dev)',
  // Equal error rate (unseen sources)
  s2c0266673d02e48e: 'TODO Equal error rate (unseen sources)',
  // Parameters
  s1c0f7e3a9a6bce79: 'TODO Parameters',
  // This page was in a background tab. Listening went on, though some browsers slow such pages down.
  sabad22e507a6b9e2:
    'TODO This page was in a background tab. Listening went on, though some browsers slow such pages down.',
  // The detector stopped and was started again by itself. The moment between is marked as a gap.
  s919e6b66320da05a:
    'TODO The detector stopped and was started again by itself. The moment between is marked as a gap.',
  // The device was gone and was opened again by itself. The moment between is marked as a gap.
  se6742faf15388ebf: 'TODO The device was gone and was opened again by itself. The moment between is marked as a gap.',
  // The browser had put this page to sleep. The time in between is marked as a gap.
  s8f68055b5edb3e37: 'TODO The browser had put this page to sleep. The time in between is marked as a gap.',
  // This session cannot be written down here: it goes on, and is forgotten with this page.
  sbf1304aa6463d11e: 'TODO This session cannot be written down here: it goes on, and is forgotten with this page.',
  // The source was muted. Look for a mute switch on the device or in the call.
  sc41304557be3c5c4: 'TODO The source was muted. Look for a mute switch on the device or in the call.',
  // Faces were judged less often for a while, to spare the device.
  s9ab2e52db6150824: 'TODO Faces were judged less often for a while, to spare the device.',
  // The picture could not be read to its end, as when a file is damaged or cut short. Its sound was judged as far as it is there.
  s517e1d4380af5151:
    'TODO The picture could not be read to its end, as when a file is damaged or cut short. Its sound was judged as far as it is there.',
  // The session is near its limit and ends by itself.
  s8aa6ab37960dc2f6: 'TODO The session is near its limit and ends by itself.',
  // Notices
  s73112da1b80edcc6: 'TODO Notices',
  // one:# hop of 250 ms skipped: this device could not keep up.|other:# hops of 250 ms skipped: this device could not keep up.
  s630e51122a32f76a:
    'TODO one:# hop of 250 ms skipped: this device could not keep up.|other:# hops of 250 ms skipped: this device could not keep up.',
  // Keeping the app on this device, to work without a network
  s0c90529cece01fd6: 'TODO Keeping the app on this device, to work without a network',
  // Kept on this device: it opens and judges without a network.
  sba52d9c471583366: 'TODO Kept on this device: it opens and judges without a network.',
  // It could not be kept on this device for use without a network. That is tried again when the page is next opened.
  s5f066003f6f81192:
    'TODO It could not be kept on this device for use without a network. That is tried again when the page is next opened.',
  // A new version is here, but another tab of Bona Fide is in use. End its session or close it first.
  s44ee3fdc78b6928d:
    'TODO A new version is here, but another tab of Bona Fide is in use. End its session or close it first.',
  // A new version is here.
  sa9d843e6f42b6ce2: 'TODO A new version is here.',
  // Reload to use it
  sfce06004e9589d67: 'TODO Reload to use it',
  // Before listening: ${0}
  s49c43f8f396923f5: str`TODO Before listening: ${0}`,
  // How likely is it that the voice is real, before it is heard?
  s2ddbf09c5f68345f: 'TODO How likely is it that the voice is real, before it is heard?',
  // Fake
  s19966a8517f090d4: 'TODO Fake',
  // Back to 50 %
  s6e719d313a0d84cb: 'TODO Back to 50 %',
  // It is weighed against what is heard: the further from 50 %, the more of the verdict is your own expectation. At 50 % the voice alone decides.
  s0a372e5b37d55213:
    'TODO It is weighed against what is heard: the further from 50 %, the more of the verdict is your own expectation. At 50 % the voice alone decides.',
  // Record this session
  s0bda4e18e7d7732c: 'TODO Record this session',
  // Its picture too, where there is one
  s4eaf9de27429c56a: 'TODO Its picture too, where there is one',
  // Off: what is heard is judged and forgotten. Verdicts are kept for as long as the history says, 30 days unless you change it.
  s9e8709a198cfb1fa:
    'TODO Off: what is heard is judged and forgotten. Verdicts are kept for as long as the history says, 30 days unless you change it.',
  // What is heard is kept on this device, and only there, until you delete it or the time that the history sets for recordings is up.
  s356875fbd29d92cc:
    'TODO What is heard is kept on this device, and only there, until you delete it or the time that the history sets for recordings is up.',
  // What is heard and seen is kept on this device, and only there, until you delete it or the time that the history sets for recordings is up.
  scb063f7fc5a4c386:
    'TODO What is heard and seen is kept on this device, and only there, until you delete it or the time that the history sets for recordings is up.',
  // This holds for the next session alone. In many places you need the consent of everyone you record.
  s50f8b475f2a30b01:
    'TODO This holds for the next session alone. In many places you need the consent of everyone you record.',
  // Recording
  seb8c7c11a6c3f9ec: 'TODO Recording',
  // one:# picture left out|other:# pictures left out
  sc88d4f22e1ee552a: 'TODO one:# picture left out|other:# pictures left out',
  // The browser may clear it away when the device runs out of room.
  sc14ce4ec5c100302: 'TODO The browser may clear it away when the device runs out of room.',
  // About to record
  s71731ab99675f684: 'TODO About to record',
  // Recording the sound
  sf1a31756d89431e4: 'TODO Recording the sound',
  // Recording sound and picture
  s686116e30d5929c4: 'TODO Recording sound and picture',
  // Recording paused
  s04144bf1f2a0f2fe: 'TODO Recording paused',
  // Recorded
  s7db4b3e9ad71d4fd: 'TODO Recorded',
  // Room for ${0} more. The analysis goes on without.
  s79ca09705fe18934: str`TODO Room for ${0} more. The analysis goes on without.`,
  // ${0} free
  s5ac90eb24690d399: str`TODO ${0} free`,
  // Not listening
  sc169644fb79c03b7: 'TODO Not listening',
  // Waiting for your answer
  s78ab6331072916c8: 'TODO Waiting for your answer',
  // Getting ready
  sa5f3b3993685d1d4: 'TODO Getting ready',
  // Paused
  s95bc8722b2708f8b: 'TODO Paused',
  // Interrupted
  s25eaa8c98bbc9e31: 'TODO Interrupted',
  // Stopping
  s4f566a3b2235ad29: 'TODO Stopping',
  // Ended
  sf113fa256db9617b: 'TODO Ended',
  // Not started
  s8f5f41272268128f: 'TODO Not started',
  // Judging the file
  sb8c75e272089f852: 'TODO Judging the file',
  // ${0} listened to
  s4c41ee7593b36562: str`TODO ${0} listened to`,
  // of ${0} at most
  s58b566e694045bbe: str`TODO of ${0} at most`,
  // The session ends in ${0}.
  s85ff0287a908f223: str`TODO The session ends in ${0}.`,
  // Session
  s62278f512692e037: 'TODO Session',
  // Cancel
  s2ceb11be2290bb1b: 'TODO Cancel',
  // New session
  s47e699a5378f8e6d: 'TODO New session',
  // No verdict
  s2ee28af1a640a62f: 'TODO No verdict',
  // All through: ${0}
  sbba448001007f283: str`TODO All through: ${0}`,
  // Mostly: ${0}
  s32932904113693ff: str`TODO Mostly: ${0}`,
  // Mixed, mostly: ${0}
  s98b17d841a62b660: str`TODO Mixed, mostly: ${0}`,
  // ${0} of the session could be judged.
  s1dac3084ba809704: str`TODO ${0} of the session could be judged.`,
  // Faces. ${0}
  s8bedc48dcd56ba2f: str`TODO Faces. ${0}`,
  // Voice. ${0}
  se3c1540a71f78dc3: str`TODO Voice. ${0}`,
  // There was a face, but not in a state that can be judged fairly.
  s6b0b1c33fa0fc225: 'TODO There was a face, but not in a state that can be judged fairly.',
  // No face was seen for long enough.
  s5044fbe428084cc6: 'TODO No face was seen for long enough.',
  // There was speech, but not in a state that can be judged fairly.
  s62d0ef840041672b: 'TODO There was speech, but not in a state that can be judged fairly.',
  // Too little speech was heard to judge a voice.
  s09b5b6b0b78f4b51: 'TODO Too little speech was heard to judge a voice.',
  // ${0} likely real on average; lowest at ${1} with ${2}.
  s680b3d710d19fccb: str`TODO ${0} likely real on average; lowest at ${1} with ${2}.`,
  // Besides: ${0}.
  sf03dab566a26a62e: str`TODO Besides: ${0}.`,
  // ${0} without a face
  s35759838fd7aaf8f: str`TODO ${0} without a face`,
  // ${0} without speech
  s468c8438ce521371: str`TODO ${0} without speech`,
  // ${0} not fair to judge
  se56b1f9967bddf00: str`TODO ${0} not fair to judge`,
  // ${0} missing
  s9cc817c98c6b9cd1: str`TODO ${0} missing`,
  // The timeline begins with the first sound.
  sb7d6c34528b941e3: 'TODO The timeline begins with the first sound.',
  // Over the session
  sebce84009eb1dc58: 'TODO Over the session',
  // Voice, over the session
  s38ba262671993b20: 'TODO Voice, over the session',
  // Faces, over the session
  s5a2765ebc82ac53c: 'TODO Faces, over the session',
  // How much to show
  s5d25de1f1cbc8920: 'TODO How much to show',
  // How much to show of the voice
  sa946ea061cb96e54: 'TODO How much to show of the voice',
  // How much to show of the faces
  sd5235174c8eca5b8: 'TODO How much to show of the faces',
  // Last minute
  s613d737be3bb4ae3: 'TODO Last minute',
  // All
  sf993bb199fefbe04: 'TODO All',
  // Explore the session
  s2e2db711032e0817: 'TODO Explore the session',
  // Explore the voice
  s00ed2617b8afa439: 'TODO Explore the voice',
  // Explore the faces
  sbf622fa7dee045bd: 'TODO Explore the faces',
  // Point at the line, or focus it and use the arrow keys, to read any moment.
  s7f2599e5cc425a7e: 'TODO Point at the line, or focus it and use the arrow keys, to read any moment.',
  // Collecting speech
  s8d557d71f799e0df: 'TODO Collecting speech',
  // Looking
  s48085d2df7db587a: 'TODO Looking',
  // No speech
  s98c415d25cdb17c4: 'TODO No speech',
  // No face
  sab611c30783f22f7: 'TODO No face',
  // Not fair to judge
  s6103a3fdea3631a2: 'TODO Not fair to judge',
  // Gap
  seaf97719986faf4f: 'TODO Gap',
  // Single moments that sounded synthetic
  sd90733b1fdedfee4: 'TODO Single moments that sounded synthetic',
  // As a table
  s0635f2ac96107f3a: 'TODO As a table',
  // Stretches of the session
  s4c8a93e76294eda8: 'TODO Stretches of the session',
  // Stretches of the voice
  sd106479bd51d3f96: 'TODO Stretches of the voice',
  // Stretches of the faces
  s3b5b79914150ca0a: 'TODO Stretches of the faces',
  // From
  sa6ab5184d6315895: 'TODO From',
  // To
  s09353907b5c79284: 'TODO To',
  // What
  sc676c702509736ef: 'TODO What',
  // Detail
  s8daa1db5187d4ad4: 'TODO Detail',
  // Microphone
  s232f88877550dfa9: 'TODO Microphone',
  // Camera
  s54d1b2a64667e32e: 'TODO Camera',
  // Tab or screen
  s93f133a4f3a74667: 'TODO Tab or screen',
  // File
  sd1f81284eeb7b503: 'TODO File',
  // What should be judged?
  s9e244165a81b7c91: 'TODO What should be judged?',
  // Which one
  s4ed2703cfee3006e: 'TODO Which one',
  // The system’s default
  s9198b976196de5b0: 'TODO The system’s default',
  // Leave these off: they change the voice and destroy the traces that are looked for.
  s4867730a4aaf630b: 'TODO Leave these off: they change the voice and destroy the traces that are looked for.',
  // Start listening
  se5d20011e11a0c12: 'TODO Start listening',
  // Your browser will ask for the camera and the microphone.
  s5246594651cdb3be: 'TODO Your browser will ask for the camera and the microphone.',
  // Your browser will ask for the camera.
  sf04100da0c0ea7bc: 'TODO Your browser will ask for the camera.',
  // Faces and voice are judged in this page and recorded on this device.
  sef8992929eec7851: 'TODO Faces and voice are judged in this page and recorded on this device.',
  // Faces and voice are judged in this page and forgotten.
  sdf603696e6e51d02: 'TODO Faces and voice are judged in this page and forgotten.',
  // Nothing leaves this device.
  sdb05fdbcbd42cfce: 'TODO Nothing leaves this device.',
  // Which camera
  seec812dd2de4dc25: 'TODO Which camera',
  // The one that looks at you
  sacb12b858f9d5f65: 'TODO The one that looks at you',
  // The one on the back
  s8b334ac7fc8d5da1: 'TODO The one on the back',
  // Judge the voice too
  sc97a26b492dcc233: 'TODO Judge the voice too',
  // Start watching
  s2858a489041bbcd8: 'TODO Start watching',
  // The microphone is already allowed here. It is heard only while a session runs. Nothing leaves this device.
  s3b54598c9d61dcac:
    'TODO The microphone is already allowed here. It is heard only while a session runs. Nothing leaves this device.',
  // The microphone is blocked for this site. Press the icon beside the address to allow it, then start.
  s0dec0bce4cc22bd4:
    'TODO The microphone is blocked for this site. Press the icon beside the address to allow it, then start.',
  // Your browser will ask for the microphone.
  s15564d6c22ccb179: 'TODO Your browser will ask for the microphone.',
  // The sound is judged in this page and recorded on this device.
  sd0aa9f415dac5fd2: 'TODO The sound is judged in this page and recorded on this device.',
  // The sound is judged in this page and forgotten.
  s468dd05e468c7ad5: 'TODO The sound is judged in this page and forgotten.',
  // Sound processing: all off
  s3ced5808885f3229: 'TODO Sound processing: all off',
  // Sound processing: ${0}
  sdd943781c7dabc59: str`TODO Sound processing: ${0}`,
  // This browser cannot share the sound of a tab. Use Chrome or Edge on a computer, or judge a file.
  s3add2d954b3b5401:
    'TODO This browser cannot share the sound of a tab. Use Chrome or Edge on a computer, or judge a file.',
  // Your browser will ask what to share. Choose the tab that plays the voice and switch on <strong>Also share tab audio</strong>.
  h442e53aaa76426e9: html`TODO Your browser will ask what to share. Choose the tab that plays the voice and switch on <strong>Also share tab audio</strong>.`,
  // Sound and picture are judged in this page and recorded on this device.
  s85e8112d6924d15e: 'TODO Sound and picture are judged in this page and recorded on this device.',
  // Sound and picture are judged in this page and forgotten.
  s2679767732935e91: 'TODO Sound and picture are judged in this page and forgotten.',
  // Only its sound is used; the picture is let go at once.
  s0af4cc4d9de5e6f0: 'TODO Only its sound is used; the picture is let go at once.',
  // Judge the faces in its picture too
  s8b47ded22bb201da: 'TODO Judge the faces in its picture too',
  // Choose what to share
  sa886310e7681a494: 'TODO Choose what to share',
  // Choose a recording or drop it anywhere on this page. It is read here and never uploaded. wav, mp3, m4a, ogg, webm, mp4 or flac.
  s3b3e3ddd24595e7a:
    'TODO Choose a recording or drop it anywhere on this page. It is read here and never uploaded. wav, mp3, m4a, ogg, webm, mp4 or flac.',
  // In a video, the faces are judged too.
  s042b78a2cce2138a: 'TODO In a video, the faces are judged too.',
  // Choose a file
  s380c34975d5b9e4f: 'TODO Choose a file',
  // As the system
  s967a37983a98e597: 'TODO As the system',
  // Light
  s3b0ab4b52326316f: 'TODO Light',
  // Dark
  sac895c732f350ac5: 'TODO Dark',
  // Colours
  sc32bbf499603baca: 'TODO Colours',
  // Listening for speech
  s1357a9e271aca4d9: 'TODO Listening for speech',
  // A first verdict needs a second and a half of it.
  sd02743d1f7f8a1be: 'TODO A first verdict needs a second and a half of it.',
  // Speech heard for a first verdict
  s8d3a6caed350c19c: 'TODO Speech heard for a first verdict',
  // What was expected beforehand, ${0}, counts as well.
  s01a72e054a0e60dc: str`TODO What was expected beforehand, ${0}, counts as well.`,
  // This is provisional until ${0} of speech have been heard.
  sf832e977859d4c84: str`TODO This is provisional until ${0} of speech have been heard.`,
  // What ${0} means
  sdc61a675931011cf: str`TODO What ${0} means`,
  // If real and synthetic voices were equally common, about ${0} of 100 voices that sound like this one would be real.
  s99e0348e28b5749b: str`TODO If real and synthetic voices were equally common, about ${0} of 100 voices that sound like this one would be real.`,
  // If ${0} of 100 voices were real to begin with, about ${1} of 100 voices that sound like this one would be real.
  s10b10e80e6570395: str`TODO If ${0} of 100 voices were real to begin with, about ${1} of 100 voices that sound like this one would be real.`,
  // one:It is the last score alone.|other:It is the mean of the last # scores.
  sbf4b761710ea7375: 'TODO one:It is the last score alone.|other:It is the mean of the last # scores.',
  // It is evidence, not proof: new kinds of synthesis, noise and telephone lines can mislead it both ways.
  sf0f18f31123c564f:
    'TODO It is evidence, not proof: new kinds of synthesis, noise and telephone lines can mislead it both ways.',
  // Reload the page. Nothing is lost but this session.
  s5f59052366517986: 'TODO Reload the page. Nothing is lost but this session.',
  // Not allowed to listen
  sff267b6bbe099962: 'TODO Not allowed to listen',
  // The browser was told not to share this sound with the page.
  sfed8e20a1604b9ce: 'TODO The browser was told not to share this sound with the page.',
  // Press the icon beside the address and allow the microphone for this site, then retry.
  sc2429fcf9759cacf: 'TODO Press the icon beside the address and allow the microphone for this site, then retry.',
  // When sharing a tab or screen, choose it in the dialogue and press Share.
  sc976cefbebe15ca7: 'TODO When sharing a tab or screen, choose it in the dialogue and press Share.',
  // Check the system’s own privacy settings if the browser is blocked there.
  s5a64db3364d25f6e: 'TODO Check the system’s own privacy settings if the browser is blocked there.',
  // No microphone found
  s0e75deafc4bcc8fa: 'TODO No microphone found',
  // This device has no microphone that the browser can see.
  s572bea4137790597: 'TODO This device has no microphone that the browser can see.',
  // Connect one, or choose another in the list, then retry.
  se64f4f8ca82b6f67: 'TODO Connect one, or choose another in the list, then retry.',
  // You can still judge a tab’s sound or a file.
  sc8993de1eb52ef42: 'TODO You can still judge a tab’s sound or a file.',
  // The microphone is in use
  sd91d98b82dae9420: 'TODO The microphone is in use',
  // Another program, or the system itself, holds it.
  s1ec5b67ddd5ee871: 'TODO Another program, or the system itself, holds it.',
  // Close the program that uses it, then retry.
  sb41b48fe67eedf09: 'TODO Close the program that uses it, then retry.',
  // Or choose another microphone.
  s604a71ac4fc97108: 'TODO Or choose another microphone.',
  // The microphone is gone
  s3f427bb63f5133eb: 'TODO The microphone is gone',
  // It was unplugged, or another program took it. What was heard so far is kept.
  s18ae6181292b4194: 'TODO It was unplugged, or another program took it. What was heard so far is kept.',
  // Connect it again, then retry.
  s5f5f7665b3048d1f: 'TODO Connect it again, then retry.',
  // Or choose another microphone and go on with that.
  s7d7438718e315df5: 'TODO Or choose another microphone and go on with that.',
  // Shared without sound
  se20b4f7209f2fbc7: 'TODO Shared without sound',
  // The picture was shared and its sound was not, so there is nothing to judge.
  sc49d04cd588e38ad: 'TODO The picture was shared and its sound was not, so there is nothing to judge.',
  // Retry, choose a tab, and switch on “Also share tab audio”.
  sde0a644c4c1e8da2: 'TODO Retry, choose a tab, and switch on “Also share tab audio”.',
  // Windows and whole screens share sound on some systems only; a tab always can.
  s16d423eae934ac50: 'TODO Windows and whole screens share sound on some systems only; a tab always can.',
  // No picture
  sb6cec468728378b4: 'TODO No picture',
  // The source was opened and sends no picture, so there is no face to judge.
  s798f5bbe3509e30c: 'TODO The source was opened and sends no picture, so there is no face to judge.',
  // Choose a camera, a window or a screen with a face in it, then retry.
  sbf3d35dcdb439996: 'TODO Choose a camera, a window or a screen with a face in it, then retry.',
  // The source has ended
  saab369af6c7b1289: 'TODO The source has ended',
  // It sends no more sound.
  s73f685c49103a966: 'TODO It sends no more sound.',
  // Start it again, then retry.
  s5efa08318984f475: 'TODO Start it again, then retry.',
  // The browser holds its sound back
  sca80eabd1631efae: 'TODO The browser holds its sound back',
  // A call, another app or the browser’s own rules have stopped the sound in this page.
  s7ceb6eeaf46e830e: 'TODO A call, another app or the browser’s own rules have stopped the sound in this page.',
  // Press Retry to go on. What was heard so far is kept.
  s5e969806062d075a: 'TODO Press Retry to go on. What was heard so far is kept.',
  // This address is not secure
  s52c431ff51101c43: 'TODO This address is not secure',
  // Browsers share sound only with pages opened over https or from this computer itself.
  s6bef45e099f76023: 'TODO Browsers share sound only with pages opened over https or from this computer itself.',
  // Open the page by its https address, or as localhost.
  s757c40480594bbd1: 'TODO Open the page by its https address, or as localhost.',
  // This browser cannot do it
  sba8bc5dd14316b16: 'TODO This browser cannot do it',
  // Something that is needed here is missing from this browser.
  sb0b7e069d939abe3: 'TODO Something that is needed here is missing from this browser.',
  // Use a current Chrome, Edge, Firefox or Safari.
  se4eb351645ce58cd: 'TODO Use a current Chrome, Edge, Firefox or Safari.',
  // Tab sound needs Chrome or Edge on a computer.
  s881eada1861035b1: 'TODO Tab sound needs Chrome or Edge on a computer.',
  // The file cannot be read
  s8a9aa5eaf3d8c3f2: 'TODO The file cannot be read',
  // It is not a recording that can be opened, or it is damaged or not there any more.
  sce8ae73e9a6cf7c8: 'TODO It is not a recording that can be opened, or it is damaged or not there any more.',
  // Choose it again, or another one.
  s982d49cfaa6c089f: 'TODO Choose it again, or another one.',
  // Good are wav, mp3, m4a, ogg, webm, mp4 and flac.
  s9fdc1b6659a9050a: 'TODO Good are wav, mp3, m4a, ogg, webm, mp4 and flac.',
  // No sound in this file
  sd2d646d240068106: 'TODO No sound in this file',
  // It was opened, and holds no audio track.
  s69f5ef708c963e59: 'TODO It was opened, and holds no audio track.',
  // Choose a file with sound.
  sfea345b4fc9545d4: 'TODO Choose a file with sound.',
  // No picture in this file
  s2dbc74e27c5e5fb9: 'TODO No picture in this file',
  // It was opened, and holds no picture.
  sa79dfd0d017ffdf4: 'TODO It was opened, and holds no picture.',
  // Choose a video, or judge the sound alone.
  sc6b5753c330d389d: 'TODO Choose a video, or judge the sound alone.',
  // This kind of sound or picture cannot be decoded
  sa21f44f75fb1e15e: 'TODO This kind of sound or picture cannot be decoded',
  // The file is fine, but this browser does not know its codec.
  s031572398a321e9e: 'TODO The file is fine, but this browser does not know its codec.',
  // Convert it to wav, mp3 or mp4, or try another browser.
  s4ed76374c03b829f: 'TODO Convert it to wav, mp3 or mp4, or try another browser.',
  // The model is not there
  s3785dd7412a5fed0: 'TODO The model is not there',
  // The page could not get the model’s files.
  se478cbd8a0018ae4: 'TODO The page could not get the model’s files.',
  // Check the connection, then retry.
  s53466ed7cdce1565: 'TODO Check the connection, then retry.',
  // If you run this yourself, build the app again.
  s77c6be6df31c8677: 'TODO If you run this yourself, build the app again.',
  // The model is damaged
  se12a6041f8c44f8c: 'TODO The model is damaged',
  // What arrived is not what was published: its fingerprint differs. It was not used.
  s16e66126db86cbf3: 'TODO What arrived is not what was published: its fingerprint differs. It was not used.',
  // Retry: it is fetched again.
  s371d21789a971a53: 'TODO Retry: it is fetched again.',
  // If it stays, clear this site’s data in the browser.
  se662da3165fb1641: 'TODO If it stays, clear this site’s data in the browser.',
  // The model does not fit
  s71e73b9db924d904: 'TODO The model does not fit',
  // It was made for another version of this app.
  sebbbb11a8d686d74: 'TODO It was made for another version of this app.',
  // The detector could not run
  s20da7b60ae777f4f: 'TODO The detector could not run',
  // The part that runs the model has failed, perhaps for want of memory.
  s27c23d1621f104ef: 'TODO The part that runs the model has failed, perhaps for want of memory.',
  // Close other tabs, then retry.
  scf02184ac73d0598: 'TODO Close other tabs, then retry.',
  // The detector stopped
  s95bcfe71ed34ce93: 'TODO The detector stopped',
  // It was started again and stopped again. What was heard so far is kept.
  sbada6c35c3e5ea8a: 'TODO It was started again and stopped again. What was heard so far is kept.',
  // Press Retry to start it once more.
  sd7c9da681aee5dc0: 'TODO Press Retry to start it once more.',
  // It took too long
  s09a8406912d1f991: 'TODO It took too long',
  // Something did not answer in time.
  sc70ad52db49a7ef3: 'TODO Something did not answer in time.',
  // Retry, and answer the browser’s question if it asks one.
  s7aaa9ee8ed68ad05: 'TODO Retry, and answer the browser’s question if it asks one.',
  // Session limit reached
  sdb6d3685b057e796: 'TODO Session limit reached',
  // A session ends after its time, so that nobody is listened to by mistake.
  s4eaa43b87660f365: 'TODO A session ends after its time, so that nobody is listened to by mistake.',
  // Start a new session to go on.
  s192a311494b4340a: 'TODO Start a new session to go on.',
  // It cannot be recorded here
  s06236def9fc119aa: 'TODO It cannot be recorded here',
  // This browser cannot encode sound or keep files for this page. The analysis goes on without a recording.
  s438aa4545b236518:
    'TODO This browser cannot encode sound or keep files for this page. The analysis goes on without a recording.',
  // Use a current Chrome, Edge, Firefox or Safari, and no private window.
  sf2e46c713df8f528: 'TODO Use a current Chrome, Edge, Firefox or Safari, and no private window.',
  // No room left for the recording
  sfa40e4cc803d7701: 'TODO No room left for the recording',
  // The recording has stopped, and what was recorded until then is kept. The analysis goes on.
  sff2d29f890396dc7: 'TODO The recording has stopped, and what was recorded until then is kept. The analysis goes on.',
  // Delete sessions you do not need any more, or make room on this device.
  sce7d6a2c1bca1158: 'TODO Delete sessions you do not need any more, or make room on this device.',
  // The recording stopped
  sc13f2e2c2bd3b296: 'TODO The recording stopped',
  // It could not be encoded or written any further. What was recorded until then is kept. The analysis goes on.
  s06e518ed9e633f53:
    'TODO It could not be encoded or written any further. What was recorded until then is kept. The analysis goes on.',
  // Start a new session to record again.
  s9ba4b8aa460d0976: 'TODO Start a new session to record again.',
  // Another tab is listening to it
  s12b6049f049a94aa: 'TODO Another tab is listening to it',
  // Bona Fide already uses this device in another tab.
  sce07575b26dc8c1c: 'TODO Bona Fide already uses this device in another tab.',
  // Stop the session there, or take the device over: the other tab then pauses.
  s4410b9b3a26c16f7: 'TODO Stop the session there, or take the device over: the other tab then pauses.',
  // Another tab has taken it over
  s224dd33f6789d185: 'TODO Another tab has taken it over',
  // This device is now listened to in another tab. What was heard here so far is kept.
  s65999b2aa4fbd393: 'TODO This device is now listened to in another tab. What was heard here so far is kept.',
  // Go on there, or take it back.
  sf9df70adea1a7fb4: 'TODO Go on there, or take it back.',
  // Cancelled
  s3bb786d3b55ba37c: 'TODO Cancelled',
  // It was cancelled before it was done.
  s99eca1a26a9537dd: 'TODO It was cancelled before it was done.',
  // Start again.
  s79d902849daa81ab: 'TODO Start again.',
  // A setting cannot be used
  s0e2d1186c82beced: 'TODO A setting cannot be used',
  // The page asked for something that does not exist.
  s4725d34489ad05fe: 'TODO The page asked for something that does not exist.',
  // The parts do not understand each other
  s9ff405f54cf7c0df: 'TODO The parts do not understand each other',
  // The page and the detector are of different versions.
  s534e856e21f796d0: 'TODO The page and the detector are of different versions.',
  // This part could not be opened
  s8ebca8259427bfe0: 'TODO This part could not be opened',
  // Its code could not be fetched: the device may be offline, or a newer version has been put up meanwhile.
  s8d769ebabb55653d:
    'TODO Its code could not be fetched: the device may be offline, or a newer version has been put up meanwhile.',
  // Check the connection and retry.
  sca54f0896b60c17b: 'TODO Check the connection and retry.',
  // Or reload the page.
  s3d1e96063bac3115: 'TODO Or reload the page.',
  // Nothing can be kept here
  s8914b85dd0bcfceb: 'TODO Nothing can be kept here',
  // The browser does not let this page store anything. Judging works; no history is kept.
  sa8826d1d8b4c93fd: 'TODO The browser does not let this page store anything. Judging works; no history is kept.',
  // Leave the private window, or allow this site to store data, then reload the page.
  sc72f5ebcdc1467e9: 'TODO Leave the private window, or allow this site to store data, then reload the page.',
  // Close other tabs of this page if it was just brought up to date.
  s8b3bc8dd06006839: 'TODO Close other tabs of this page if it was just brought up to date.',
  // There is no room left
  s2eba1dab1466b59a: 'TODO There is no room left',
  // The device’s storage for this page is full. Judging goes on; what comes now is not kept.
  s2b12647ada8f3f42: 'TODO The device’s storage for this page is full. Judging goes on; what comes now is not kept.',
  // Delete sessions in the history, those with media first.
  se08667a54c80a52a: 'TODO Delete sessions in the history, those with media first.',
  // Or free space on the device.
  s3dc816b1ec0e83f6: 'TODO Or free space on the device.',
  // Media cannot be kept here
  sd5c656e8bbb0f0d5: 'TODO Media cannot be kept here',
  // This browser has no private file system for pages. Verdicts are kept; sound and picture are not.
  s6530a6c5565c0053:
    'TODO This browser has no private file system for pages. Verdicts are kept; sound and picture are not.',
  // Use a current Chrome, Edge, Firefox or Safari, outside of a private window.
  scfcab4c30b0da1c3: 'TODO Use a current Chrome, Edge, Firefox or Safari, outside of a private window.',
  // This session is not there
  s7750fee7090b8d74: 'TODO This session is not there',
  // It was deleted, or its time was up.
  s4e0ad978aad67f00: 'TODO It was deleted, or its time was up.',
  // Look in the history for others.
  s243d876149781846: 'TODO Look in the history for others.',
  // If you have exported it, import the file again.
  s8f13ad6aabc251ab: 'TODO If you have exported it, import the file again.',
  // This session is there already
  s96ce22f1f7ee5d95: 'TODO This session is there already',
  // The history holds a session with the same number.
  s134eddce4f636b87: 'TODO The history holds a session with the same number.',
  // Open it in the history.
  sa2ebaace8be13550: 'TODO Open it in the history.',
  // Delete it there first, if the imported one is to take its place.
  s007348bf6558b8fc: 'TODO Delete it there first, if the imported one is to take its place.',
  // This is not a whole bundle
  sf2e99b09d6eb342e: 'TODO This is not a whole bundle',
  // The file is not one that Bona Fide exported, or it was cut short or changed on its way.
  s0123e8749fc3ad43: 'TODO The file is not one that Bona Fide exported, or it was cut short or changed on its way.',
  // Ask for the file again, or copy it again.
  s747c543d4904991b: 'TODO Ask for the file again, or copy it again.',
  // The page “Verify” says what is wrong with it.
  s0f61e1ccc6fa2ce1: 'TODO The page “Verify” says what is wrong with it.',
  // It is a tab that does not answer.
  safc73e6d45da5a7b: 'TODO It is a tab that does not answer.',
  // It is the tab “${0}”, since ${1}.
  s2e78257a6092bc47: str`TODO It is the tab “${0}”, since ${1}.`,
  // What can be judged here looks and sounds real.
  s61c0683c50bb569c: 'TODO What can be judged here looks and sounds real.',
  // This could be either. Treat it with care.
  s1e801b5c12482346: 'TODO This could be either. Treat it with care.',
  // This looks or sounds made or altered by a machine.
  sdd30cf64c04c23a2: 'TODO This looks or sounds made or altered by a machine.',
  // They disagree: the face looks real, but the voice sounds synthetic.
  sfcd623273e944ede: 'TODO They disagree: the face looks real, but the voice sounds synthetic.',
  // They disagree: the voice sounds real, but the face looks made up.
  s8f68f2f3b147c03f: 'TODO They disagree: the voice sounds real, but the face looks made up.',
  // Faces are judged twice a second instead of five times, while this page is in the background.
  s213478e3925ff012:
    'TODO Faces are judged twice a second instead of five times, while this page is in the background.',
  // Faces are judged twice a second instead of five times, because this device is hot or overloaded.
  s540c1e832a8aca67:
    'TODO Faces are judged twice a second instead of five times, because this device is hot or overloaded.',
  // Faces are judged twice a second instead of five times, because the battery is low.
  s099ddeb2bee94fc4: 'TODO Faces are judged twice a second instead of five times, because the battery is low.',
  // Faces are judged once a second instead of five times, while this page is in the background.
  s4199f4ce722d3277: 'TODO Faces are judged once a second instead of five times, while this page is in the background.',
  // Faces are judged once a second instead of five times, because this device is hot or overloaded.
  seb001468418dc662:
    'TODO Faces are judged once a second instead of five times, because this device is hot or overloaded.',
  // Faces are judged once a second instead of five times, because the battery is low.
  sd16f1dd2bbddea99: 'TODO Faces are judged once a second instead of five times, because the battery is low.',
  // The voice goes on as before.
  sf6041ee5c7562df4: 'TODO The voice goes on as before.',
  // ${0}: looking
  se7dc2919707c5508: str`TODO ${0}: looking`,
  // Face ${0}
  sb0a911adbfa5bbde: str`TODO Face ${0}`,
  // ${0}: being looked at
  s38a959719706cb05: str`TODO ${0}: being looked at`,
  // Listening for speech.
  s8a9aa2c7285c4fb5: 'TODO Listening for speech.',
  // Looking at the face.
  s5ea6a3ba9b8865cd: 'TODO Looking at the face.',
  // Waiting for the first picture.
  sc1a1d4f3fb8dd01e: 'TODO Waiting for the first picture.',
  // Choose what to share in the browser’s dialogue.
  s30e279c7d9e06918: 'TODO Choose what to share in the browser’s dialogue.',
  // Answer the browser’s question about the camera.
  s05399f5aea8d6131: 'TODO Answer the browser’s question about the camera.',
  // Answer the browser’s question about the microphone.
  s0df7eaeab4fafc24: 'TODO Answer the browser’s question about the microphone.',
  // Getting ready.
  s82ec2757a563cbce: 'TODO Getting ready.',
  // Judging the file.
  s84bd787c4a713ab4: 'TODO Judging the file.',
  // The source is muted.
  s4cfd7e80bbbdb7aa: 'TODO The source is muted.',
  // Listening.
  s8cc1c7ec4b120eec: 'TODO Listening.',
  // Two minutes are left.
  s3a2119d8dc542a57: 'TODO Two minutes are left.',
  // Paused. Nothing is being listened to.
  s91026485e40c8fc8: 'TODO Paused. Nothing is being listened to.',
  // Interrupted: ${0}. Retry to go on.
  s063d93dcf8dc9a61: str`TODO Interrupted: ${0}. Retry to go on.`,
  // Stopping.
  s0583897b213502e5: 'TODO Stopping.',
  // ${0}. ${1} listened to.
  sf51558e84e2b4802: str`TODO ${0}. ${1} listened to.`,
  // Done
  s0379fc73608ab971: 'TODO Done',
  // ${0}. See what to do below.
  s7bab6f0abc785f87: str`TODO ${0}. See what to do below.`,
  // Even
  s0028f26c858b56f1: 'TODO Even',
  // Very likely fake
  sfdc720aa5205bc94: 'TODO Very likely fake',
  // Rather fake
  s2a66503b7fbd9db4: 'TODO Rather fake',
  // Very likely real
  s5ba51250fb63833d: 'TODO Very likely real',
  // Rather real
  s884341e22919b15d: 'TODO Rather real',
  // ${0}, this moment itself sounded synthetic
  sb7ff7c799c4323b3: str`TODO ${0}, this moment itself sounded synthetic`,
  // ${0} likely real on average
  se92aac633ea91c4d: str`TODO ${0} likely real on average`,
  // ; ${0} of moments sounded synthetic
  sbfa9ed19c1ebff75: str`TODO ; ${0} of moments sounded synthetic`,
  // Authentic
  s3409a657305f67f4: 'TODO Authentic',
  // This sounds like a real human voice.
  sd2ca8f9850e710a6: 'TODO This sounds like a real human voice.',
  // Suspicious
  s18549554cd589082: 'TODO Suspicious',
  // Deepfake
  s76f0008af787f6be: 'TODO Deepfake',
  // This sounds synthetic or altered by a machine.
  s836904af45aaa9c3: 'TODO This sounds synthetic or altered by a machine.',
  // Silence
  s68395a4c26a9e8ac: 'TODO Silence',
  // Nothing can be heard. Is the voice speaking, and near the microphone?
  s7d4b677d1e674717: 'TODO Nothing can be heard. Is the voice speaking, and near the microphone?',
  // There is sound, but no speech in it: music and noise are not judged.
  s41eec69448574e04: 'TODO There is sound, but no speech in it: music and noise are not judged.',
  // Muted
  s926932a6033194d0: 'TODO Muted',
  // The source sends no sound at all. Look for a mute switch on the device or in the call.
  s237053b883b7cdb3: 'TODO The source sends no sound at all. Look for a mute switch on the device or in the call.',
  // No sound arrives
  s709e0eb49a940a9d: 'TODO No sound arrives',
  // The source has stopped sending. If it does not come back, stop and start again.
  s5905fac3bada88cc: 'TODO The source has stopped sending. If it does not come back, stop and start again.',
  // No face can be seen. Is one in the picture, and turned this way?
  sbed6cffca816e892: 'TODO No face can be seen. Is one in the picture, and turned this way?',
  // No picture arrives
  sb78741aa9f00f8b0: 'TODO No picture arrives',
  // The source sends no new pictures at present.
  sd3c65bd612984f26: 'TODO The source sends no new pictures at present.',
  // Too loud
  s7ea0ecf05d123a27: 'TODO Too loud',
  // The sound is cut off at its peaks. Turn the level down or move away.
  sd2464107d74d073b: 'TODO The sound is cut off at its peaks. Turn the level down or move away.',
  // Too little of the voice
  s857a70cdf496ea0d: 'TODO Too little of the voice',
  // High frequencies are missing, as on a telephone. The traces of synthesis are mostly up there.
  sc14e3e05f1c19d10:
    'TODO High frequencies are missing, as on a telephone. The traces of synthesis are mostly up there.',
  // Too quiet
  s932f6a94574ea441: 'TODO Too quiet',
  // The voice is too faint to judge. Turn it up or move closer.
  s30b03e14f8fa3f61: 'TODO The voice is too faint to judge. Turn it up or move closer.',
  // Too noisy
  s37661e691d0c677b: 'TODO Too noisy',
  // The noise behind the voice hides what tells real from synthetic. Move somewhere quieter, or closer.
  s0e55f7c76839d659:
    'TODO The noise behind the voice hides what tells real from synthetic. Move somewhere quieter, or closer.',
  // Unfamiliar sound
  s67deec9d79bc46ce: 'TODO Unfamiliar sound',
  // This is unlike anything the model has learned from, so its opinion would be a guess.
  s317b596a8ca5d898: 'TODO This is unlike anything the model has learned from, so its opinion would be a guess.',
  // Too small
  se7b1b535f5212ce2: 'TODO Too small',
  // The face fills too little of the picture. Come closer, or enlarge the window.
  sb291b358e05df95d: 'TODO The face fills too little of the picture. Come closer, or enlarge the window.',
  // Too blurred
  sdfa9c3c752457545: 'TODO Too blurred',
  // The fine detail that tells real from made up is gone.
  s8ac7f6d1501e2513: 'TODO The fine detail that tells real from made up is gone.',
  // Too dark
  sd434cbaddb6d05e3: 'TODO Too dark',
  // There is too little light on the face.
  sd815f7a0fa35470e: 'TODO There is too little light on the face.',
  // Turned away
  s85f09cebed5aea4f: 'TODO Turned away',
  // The face is seen from the side. It can be judged from the front.
  s81a958577fa817e5: 'TODO The face is seen from the side. It can be judged from the front.',
  // Covered
  s92fbde2022afc101: 'TODO Covered',
  // Something hides a part of the face.
  sf433b189fe296ded: 'TODO Something hides a part of the face.',
  // Unfamiliar picture
  sde056c7d95c6e88f: 'TODO Unfamiliar picture',
  // This is unlike any face the model has learned from, so its opinion would be a guess.
  s1d4c4e4b339cbb8f: 'TODO This is unlike any face the model has learned from, so its opinion would be a guess.',
  // Device changed
  s4e6a78ccd1a451d7: 'TODO Device changed',
  // Page was frozen
  s00279b179ddb9d2f: 'TODO Page was frozen',
  // Detector restarted
  se29312dc3dbb8ca5: 'TODO Detector restarted',
  // Sound was lost
  scee137af7d61b4a9: 'TODO Sound was lost',
  // ${0} of the samples are cut off.
  sbd325e84b2dc0d7d: str`TODO ${0} of the samples are cut off.`,
  // Sound reaches up to ${0} kHz; ${1} kHz are needed.
  sc84cb425f6543803: str`TODO Sound reaches up to ${0} kHz; ${1} kHz are needed.`,
  // Speech is ${0} dB below full level.
  s047c2a6e54672c19: str`TODO Speech is ${0} dB below full level.`,
  // Speech stands ${0} dB above the noise.
  sd2c7d6bf67911342: str`TODO Speech stands ${0} dB above the noise.`,
  // Distance from the training material: ${0}.
  scb6fcb85498687e4: str`TODO Distance from the training material: ${0}.`,
  // The last ${0} of speech are about as typical of synthetic speech as of real speech.
  s8c47f704116de7b3: str`TODO The last ${0} of speech are about as typical of synthetic speech as of real speech.`,
  // The last ${0} of speech are more than ${1} times more typical of real speech than of synthetic.
  sddee6a2b5a60f500: str`TODO The last ${0} of speech are more than ${1} times more typical of real speech than of synthetic.`,
  // The last ${0} of speech are more than ${1} times more typical of synthetic speech than of real.
  s266a5c2d65e59848: str`TODO The last ${0} of speech are more than ${1} times more typical of synthetic speech than of real.`,
  // The last ${0} of speech are about ${1} times more typical of real speech than of synthetic.
  sf2080dfc461fbf93: str`TODO The last ${0} of speech are about ${1} times more typical of real speech than of synthetic.`,
  // The last ${0} of speech are about ${1} times more typical of synthetic speech than of real.
  sa7d722a07020318b: str`TODO The last ${0} of speech are about ${1} times more typical of synthetic speech than of real.`,
  // ${0} likely real
  s9f48a83cd9ee9a1d: str`TODO ${0} likely real`,
  // ${0}, provisional
  s4585753d021e257d: str`TODO ${0}, provisional`,
  // Provisional verdict: ${0}.
  s1c6a63494e4ab666: str`TODO Provisional verdict: ${0}.`,
  // Verdict: ${0}.
  sacf54c298b93df08: str`TODO Verdict: ${0}.`,
  // No verdict: ${0}.
  sa5d0bacb77a35c95: str`TODO No verdict: ${0}.`,
  // No fair verdict: ${0}.
  s98d733a911c1f0df: str`TODO No fair verdict: ${0}.`,
  // ${0}.
  s087d7a07b52b439d: str`TODO ${0}.`,
  // Voice check
  saa721e58fff6de6d: 'TODO Voice check',
  // It is judged on this device and forgotten. Nothing leaves it.
  sc7dfae60b1b412fb: 'TODO It is judged on this device and forgotten. Nothing leaves it.',
  // Choose a recording
  sbf3c43ea0b6ce8b0: 'TODO Choose a recording',
  // Choose what to judge
  s71acb38f16b9ede8: 'TODO Choose what to judge',
  // Judging
  s11b6f3e306793bd7: 'TODO Judging',
  // Bona Fide: voice check
  s63f88106f563236d: 'TODO Bona Fide: voice check',
  // Something covers this frame. Open it by itself, or uncover it, and press again.
  s5d305d4571ef8afb: 'TODO Something covers this frame. Open it by itself, or uncover it, and press again.',
};
