import { str } from '@lit/localize';
import { html } from 'lit';

/** Above each text stands the English one that it says, and its id is made from. Kept by `npm run messages`. */
export const templates = {
  // ${0}, at ${1}
  sb08834826cd09622: str`TODO ${0}, at ${1}`,
  // Suspicious or worse
  s0a969b9de430e0d3: 'TODO Suspicious or worse',
  // ${0}, at once
  sa019f31d52a2cc89: str`TODO ${0}, at once`,
  // ${0} for ${1}
  sd2c6edff0a52d194: str`TODO ${0} for ${1}`,
  // Bona Fide
  s903644a59e462027: 'TODO Bona Fide',
  // Verdicts are kept in the history of this device. There is no account, no server that listens, and no upload of sound or picture.
  s1457572609b9f7ad:
    'TODO Verdicts are kept in the history of this device. There is no account, no server that listens, and no upload of sound or picture.',
  // What this browser can do
  s3a96ad50b0d90ec4: 'TODO What this browser can do',
  // Alert: ${0}
  sc4439c7f9d6e611f: str`TODO Alert: ${0}`,
  // Synthetic demo voice
  sd192b5581afc1cc1: 'TODO Synthetic demo voice',
  // Listening: Bona Fide
  s4e687ec5c6309b50: 'TODO Listening: Bona Fide',
  // Paused: Bona Fide
  sf1f016a05d1f832b: 'TODO Paused: Bona Fide',
  // Needs you: Bona Fide
  s89150a0f5cd21291: 'TODO Needs you: Bona Fide',
  // Bona Fide: is this voice real?
  s7a3cbb4da991d450: 'TODO Bona Fide: is this voice real?',
  // Sound and picture are judged in this page and recorded on this device, as you asked.
  sd23b9e7283d3ed13: 'TODO Sound and picture are judged in this page and recorded on this device, as you asked.',
  // Sound is judged in this page and recorded on this device, as you asked.
  sda802503aef9ae80: 'TODO Sound is judged in this page and recorded on this device, as you asked.',
  // Sound is judged in this page and forgotten.
  s8555d7d9c33bcf36: 'TODO Sound is judged in this page and forgotten.',
  // It judges how a voice sounds: not who speaks, and not whether the words are true.
  s24034eecae325eaa: 'TODO It judges how a voice sounds: not who speaks, and not whether the words are true.',
  // It can be wrong both ways. New kinds of synthesis, noise, echo, replay through a loudspeaker and telephone lines mislead it.
  s759e41d534f6569e:
    'TODO It can be wrong both ways. New kinds of synthesis, noise, echo, replay through a loudspeaker and telephone lines mislead it.',
  // It needs clear speech, a second and a half for a first opinion and four seconds for a firm one. Music and singing are not judged.
  s942f7aaccb04255b:
    'TODO It needs clear speech, a second and a half for a first opinion and four seconds for a firm one. Music and singing are not judged.',
  // If something is at stake, check another way: call back on a number you know, or ask what only that person can answer.
  s5f93b02436cf3073:
    'TODO If something is at stake, check another way: call back on a number you know, or ask what only that person can answer.',
  // Listen
  s1b646b7189883206: 'TODO Listen',
  // Main
  s49e763aed00877a8: 'TODO Main',
  // More
  s37a9e8aec5713460: 'TODO More',
  // Dismiss
  s12d6dde9b30c3093: 'TODO Dismiss',
  // Alert
  sf1ec4acb8d744ed9: 'TODO Alert',
  // Alert:
  s88d1fae15ca20bb9: 'TODO Alert:',
  // one:A session that was cut off is back.|other:# sessions that were cut off are back.
  sa80c1e06129c1c56: 'TODO one:A session that was cut off is back.|other:# sessions that were cut off are back.',
  // Recovered
  s20c7305417726e5a: 'TODO Recovered',
  // Open
  s1f7698c061c208c9: 'TODO Open',
  // Call
  sdfa47b9ce9ac1889: 'TODO Call',
  // History
  s58c754018ec47b5f: 'TODO History',
  // Alerts
  s88d1c1e15ca1aade: 'TODO Alerts',
  // Verify a bundle
  s805cc58cd43949d5: 'TODO Verify a bundle',
  // Privacy
  se78c02e9a98a0f47: 'TODO Privacy',
  // Sync devices
  s8f84ab07ccacfd59: 'TODO Sync devices',
  // Timeline
  s680fc90489553ed6: 'TODO Timeline',
  // Details
  s355b21b89ce5d9c5: 'TODO Details',
  // Model and runtime
  s5b0387a162a7d0bb: 'TODO Model and runtime',
  // What it cannot hear
  scdc56563d08f07c5: 'TODO What it cannot hear',
  // Pick the tab that plays the voice, and switch on <strong>Also share tab audio</strong>.
  heffac4e3dd701373: html`TODO Pick the tab that plays the voice, and switch on <strong>Also share tab audio</strong>.`,
  // Its picture is judged too.
  s2dbd7996523e18fa: 'TODO Its picture is judged too.',
  // Only its sound is used.
  s581df16fd90b8533: 'TODO Only its sound is used.',
  // Press <strong>Allow</strong> in the browser’s question, mostly at the top left of the window.
  h15e78a2cdfc0c9da: html`TODO Press <strong>Allow</strong> in the browser’s question, mostly at the top left of the window.`,
  // If none appears, the camera may be blocked for this site: press the icon beside the address.
  sc4409af01dbed3b8:
    'TODO If none appears, the camera may be blocked for this site: press the icon beside the address.',
  // If none appears, the microphone may be blocked for this site: press the icon beside the address.
  s6a8a803fb5e29101:
    'TODO If none appears, the microphone may be blocked for this site: press the icon beside the address.',
  // The model is loaded and checked. This happens once; the browser keeps it.
  s49014d778844dac1: 'TODO The model is loaded and checked. This happens once; the browser keeps it.',
  // The detector and the sound system start.
  s30254a1418838176: 'TODO The detector and the sound system start.',
  // Loading the detector
  s84491641dff1e42a: 'TODO Loading the detector',
  // Progress
  sa557ae6bee9148a6: 'TODO Progress',
  // Judging ${0}
  sfa1ecb0c01848e91: str`TODO Judging ${0}`,
  // Verdict
  s7c4052c8d441d4d6: 'TODO Verdict',
  // The session has reached its limit
  s141e4aa372f5652b: 'TODO The session has reached its limit',
  // It ends by itself so that nobody is listened to by mistake. Everything heard is kept below.
  s52993bf04de6867c: 'TODO It ends by itself so that nobody is listened to by mistake. Everything heard is kept below.',
  // Summary
  sc9474bf7a0668d73: 'TODO Summary',
  // Now your own voice
  s36a53cf3d28d5824: 'TODO Now your own voice',
  // That one was made by a program. Say a few sentences yourself and compare. Your browser will ask for the microphone; nothing leaves this device.
  se06b4947591105d9:
    'TODO That one was made by a program. Say a few sentences yourself and compare. Your browser will ask for the microphone; nothing leaves this device.',
  // Another microphone
  sd30fc485e7273adc: 'TODO Another microphone',
  // Go on with this one
  s21bdc00ea4e35e64: 'TODO Go on with this one',
  // Shared picture
  sbb64ff52afdf65ae: 'TODO Shared picture',
  // Shared sound
  s0175b52e956cace3: 'TODO Shared sound',
  // Audio stream
  sdf9e6b93ea0e7333: 'TODO Audio stream',
  // Is this voice real?
  s9ef3f2294faaef50: 'TODO Is this voice real?',
  // Bona Fide listens along and tells you, while it speaks, whether a voice sounds human or made by a machine, and whether the face beside it does.
  sf86ff79865f28e17:
    'TODO Bona Fide listens along and tells you, while it speaks, whether a voice sounds human or made by a machine, and whether the face beside it does.',
  // Bona Fide listens along and tells you, while it speaks, whether a voice sounds human or made by a machine.
  saf3bc05cb9d5ab21:
    'TODO Bona Fide listens along and tells you, while it speaks, whether a voice sounds human or made by a machine.',
  // No deepfake at hand?
  sed9fe003e646f1fc: 'TODO No deepfake at hand?',
  // Hear a sentence that no person ever said, and watch it being judged. Then speak yourself and compare.
  s1c01ddef976db012:
    'TODO Hear a sentence that no person ever said, and watch it being judged. Then speak yourself and compare.',
  // Try a synthetic voice
  s005141c8430c4fcc: 'TODO Try a synthetic voice',
  // A verdict is evidence, not proof
  sd5cdd4afeecce8e7: 'TODO A verdict is evidence, not proof',
  // Opening…
  s9c94e3d1d3ef33a3: 'TODO Opening…',
  // Judge again
  s71ec3ea7c71515f0: 'TODO Judge again',
  // By the model that this page has now, from the file that was judged. What is kept does not change.
  s7e21d3d14a6c16cc:
    'TODO By the model that this page has now, from the file that was judged. What is kept does not change.',
  // By the model that this page has now, from the recording. What is kept does not change.
  s7adbfc1ee866abda: 'TODO By the model that this page has now, from the recording. What is kept does not change.',
  // Judging again
  s32a9979988dbb5bf: 'TODO Judging again',
  // What is different
  sf6c41f4ed8587318: 'TODO What is different',
  // It is the same model, so what differs comes from the file.
  s041bd3f98c961369: 'TODO It is the same model, so what differs comes from the file.',
  // It is the same model, so what differs comes from the recording: it was encoded, and only its first part was judged.
  s5eac8aa64a8ab374:
    'TODO It is the same model, so what differs comes from the recording: it was encoded, and only its first part was judged.',
  // Then and now
  s1e8de4cd7ca8f8bb: 'TODO Then and now',
  // Then
  s5007c8fb33ad8176: 'TODO Then',
  // Now
  s3763f519c347a9f7: 'TODO Now',
  // Keep as a session of its own
  sbe1c8f98bc7069e2: 'TODO Keep as a session of its own',
  // ${0}, judged again
  s9abd433813e3cbbc: str`TODO ${0}, judged again`,
  // Voice: likely real on average
  s05c1b78d8a2c1355: 'TODO Voice: likely real on average',
  // Voice: time judged
  s7e4e92760a82a6b7: 'TODO Voice: time judged',
  // Voice: of it Deepfake
  s286d6f11aa992f2e: 'TODO Voice: of it Deepfake',
  // Faces: likely real on average
  sbf21625939213831: 'TODO Faces: likely real on average',
  // Faces: time judged
  sc1645d5d255c90b3: 'TODO Faces: time judged',
  // Faces: of it Deepfake
  s80fc167e3f75b192: 'TODO Faces: of it Deepfake',
  // none
  s3c0d17bad169557b: 'TODO none',
  // Be told when a voice or face turns suspicious, also while you look elsewhere. A rule speaks once, and again only after the verdict was better for five seconds. Silence moves it neither way.
  s158ab3515793bc38:
    'TODO Be told when a voice or face turns suspicious, also while you look elsewhere. A rule speaks once, and again only after the verdict was better for five seconds. Silence moves it neither way.',
  // Your rules
  sd634d438cf8d48a1: 'TODO Your rules',
  // None yet: the page shows the verdict and stays quiet.
  s72bb4c9f16dcd648: 'TODO None yet: the page shows the verdict and stays quiet.',
  // on the page
  sacfe6286fcfba3b2: 'TODO on the page',
  // sound
  s65d3e9609806fe14: 'TODO sound',
  // vibration
  s5695df9fb3501269: 'TODO vibration',
  // notification while hidden
  s01e8aea4bec97489: 'TODO notification while hidden',
  // Remove ${0}
  s2fa05f91c1baa29b: str`TODO Remove ${0}`,
  // The rule is removed.
  s92db48469e947984: 'TODO The rule is removed.',
  // A new rule
  sf31b86878a1f4060: 'TODO A new rule',
  // When the verdict is
  sb76d97b784eb3a89: 'TODO When the verdict is',
  // For
  sf2bb98199c92e6f0: 'TODO For',
  // no time: at once
  se7b53b49977051f9: 'TODO no time: at once',
  // Tell me on the page, and by
  sd617dcea91fee47f: 'TODO Tell me on the page, and by',
  // Sound
  s2593d0c70a1c5074: 'TODO Sound',
  // Vibration, where the device can
  sc928ac3e700a7c1d: 'TODO Vibration, where the device can',
  // A notification while the page is hidden
  sf52ff9958b268a70: 'TODO A notification while the page is hidden',
  // Add rule
  sad489663eaa69cc2: 'TODO Add rule',
  // The browser does not allow notifications here.
  s9bebb39e33d77489: 'TODO The browser does not allow notifications here.',
  // The rule was added without; allow them for this site and add it anew.
  sda8fe825f027413d: 'TODO The rule was added without; allow them for this site and add it anew.',
  // A sound from a loudspeaker reaches the microphone too. It is not speech, and is judged as none.
  s65c223c8c9245a0d:
    'TODO A sound from a loudspeaker reaches the microphone too. It is not speech, and is judged as none.',
  // Quiet hours
  s9f8de7cd376fdda4: 'TODO Quiet hours',
  // Only on the page and in the log
  s5d734064c1fda313: 'TODO Only on the page and in the log',
  // Until
  sdf8c72b4f410fe8f: 'TODO Until',
  // Log
  s24f39319b8853791: 'TODO Log',
  // No rule has spoken yet.
  scba5cfe217901546: 'TODO No rule has spoken yet.',
  // Log of alerts
  seccdf11421188409: 'TODO Log of alerts',
  // When
  sc683c10250a1b719: 'TODO When',
  // Rule
  sea74bf2b70c27113: 'TODO Rule',
  // In the session at
  sd6e01f04ecd8310a: 'TODO In the session at',
  // ${0} (quiet hours)
  s11b406eac731c6bb: str`TODO ${0} (quiet hours)`,
  // Clear the log
  s0a065ba1e22f3097: 'TODO Clear the log',
  // The rule is added.
  sc8a659e15b169186: 'TODO The rule is added.',
  // Everyone in a call
  s0cc70a83b6370984: 'TODO Everyone in a call',
  // Give each voice a source of its own, and their verdicts stand side by side. All of them share one model on this device.
  sb69196cbae485ebd:
    'TODO Give each voice a source of its own, and their verdicts stand side by side. All of them share one model on this device.',
  // Add a voice
  s2dcf340c3bcd5959: 'TODO Add a voice',
  // There are as many as can be judged at once. Remove one first.
  s8f186854be859b44: 'TODO There are as many as can be judged at once. Remove one first.',
  // Nobody is here yet.
  sb3e7b0634da3c3d8: 'TODO Nobody is here yet.',
  // Voices
  se3767266a468255e: 'TODO Voices',
  // Name
  sef49aec68fd1dc66: 'TODO Name',
  // For example Anna
  s6eace9b0d2101fa8: 'TODO For example Anna',
  // Microphone: the system’s default
  s022b48426ccfc2ce: 'TODO Microphone: the system’s default',
  // Microphone: ${0}
  s062a2359a4daa74f: str`TODO Microphone: ${0}`,
  // A tab’s sound
  sa196d214727d9164: 'TODO A tab’s sound',
  // The synthetic demo voice
  s701d0877deb00e44: 'TODO The synthetic demo voice',
  // Add
  sf9aee319a006c9b4: 'TODO Add',
  // No, keep
  s296dfe766973ed7b: 'TODO No, keep',
  // Bundle (.zip)
  s9c2723df61c07223: 'TODO Bundle (.zip)',
  // Report (.html)
  sb5d4f1684ebd0081: 'TODO Report (.html)',
  // Data (.json)
  s929ba3f10ac1c022: 'TODO Data (.json)',
  // Table (.csv)
  s640eabffdd39456c: 'TODO Table (.csv)',
  // Captions (.vtt)
  s7aa8d223b4acc085: 'TODO Captions (.vtt)',
  // Nothing is kept yet. Sessions appear here when they have begun: what was judged and when, by which model; sound and picture only if you asked for a recording.
  s4586d0382cfd3b5d:
    'TODO Nothing is kept yet. Sessions appear here when they have begun: what was judged and when, by which model; sound and picture only if you asked for a recording.',
  // ${0} of ${1}
  sb2b44de8a70ae954: str`TODO ${0} of ${1}`,
  // Sessions
  s5c18cae48b93138c: 'TODO Sessions',
  // Show more
  sb2c57b2d347203dd: 'TODO Show more',
  // Find
  sd1fe2584eebc40fa: 'TODO Find',
  // name, note, source, date
  s7fc738f3d6b3a117: 'TODO name, note, source, date',
  // Any
  sf999d4199ff4542d: 'TODO Any',
  // With a recording
  s2ba433fa5c905169: 'TODO With a recording',
  // Import
  s3914cb410fca44d4: 'TODO Import',
  // A bundle (.zip) that this app has exported, on this device or another. It is verified first.
  s68e12800136a04ff:
    'TODO A bundle (.zip) that this app has exported, on this device or another. It is verified first.',
  // Bundle
  sd11fc5474894c6c5: 'TODO Bundle',
  // How long it is kept
  s398380610959f4c6: 'TODO How long it is kept',
  // Verdicts
  s63215040abdc545f: 'TODO Verdicts',
  // Recordings
  s03b070fe5f01292d: 'TODO Recordings',
  // Carried out when the page opens, each hour while it is open, and at once when you change it. A session whose verdicts are due and that has no recording is deleted as a whole.
  sbff45f4c870c906e:
    'TODO Carried out when the page opens, each hour while it is open, and at once when you change it. A session whose verdicts are due and that has no recording is deleted as a whole.',
  // Delete everything
  s90f20862cef246d7: 'TODO Delete everything',
  // Delete all sessions
  s7592ae486e7f2756: 'TODO Delete all sessions',
  // one:Delete # session and all recordings for good?|other:Delete # sessions and all recordings for good?
  sd083ffa7eabd18d2:
    'TODO one:Delete # session and all recordings for good?|other:Delete # sessions and all recordings for good?',
  // Yes, delete all
  s209e9490971128b4: 'TODO Yes, delete all',
  // Saved.
  s1c7d83e8dc6b85de: 'TODO Saved.',
  // All sessions are deleted.
  s4e9ab09270f19e38: 'TODO All sessions are deleted.',
  // running
  s60147fb4fa4a8e0c: 'TODO running',
  // recorded
  s64ecc9b033e7991d: 'TODO recorded',
  // recovered
  s721e1900c467abfa: 'TODO recovered',
  // Recording, part ${0} of ${1}
  s03f66bcbcc8fe44e: str`TODO Recording, part ${0} of ${1}`,
  // ${0}, from ${1} of the session.
  sa556cbeb79d7b8bb: str`TODO ${0}, from ${1} of the session.`,
  // What is kept, and what was fetched
  se2a14a6804eb6c96: 'TODO What is kept, and what was fetched',
  // Sound and picture are judged on this device. Nothing of it is sent anywhere; this page shows how you can check that.
  s2c1109138d39c749:
    'TODO Sound and picture are judged on this device. Nothing of it is sent anywhere; this page shows how you can check that.',
  // Stored on this device
  s0559376d16a9434d: 'TODO Stored on this device',
  // What is stored
  s0133fa50d9312a0c: 'TODO What is stored',
  // Size
  s78789724e789221c: 'TODO Size',
  // not told
  s1d7aecffb843881b: 'TODO not told',
  // Removing this site’s data in the browser’s settings removes all of it at once.
  sdc9800ff174cf822: 'TODO Removing this site’s data in the browser’s settings removes all of it at once.',
  // Everything fetched since the page was opened
  se1cc3537ab09e573: 'TODO Everything fetched since the page was opened',
  // Read again
  s7e7743a76fa072dd: 'TODO Read again',
  // What this ledger cannot see
  s8b0355e30f5890b2: 'TODO What this ledger cannot see',
  // What the browser itself sends, such as looking for updates, and what extensions do.
  s3e4d4dfb6149ddd3: 'TODO What the browser itself sends, such as looking for updates, and what extensions do.',
  // What other open tabs of the page have fetched, but for their workers.
  saa4689e0a2e8da60: 'TODO What other open tabs of the page have fetched, but for their workers.',
  // Lasting connections (WebSocket). The page’s policy allows them to its own address only, and the app opens one only where you have set up <a href="#/sync">syncing</a>, for what was sealed here.
  hab98960127e251c1: html`TODO Lasting connections (WebSocket). The page’s policy allows them to its own address only, and the app opens one only where you have set up <a href="#/sync">syncing</a>, for what was sealed here.`,
  // It is kept by the page it reports on. To check it from outside, open the browser’s developer tools (F12), choose Network, and reload.
  s161310d84c4fa838:
    'TODO It is kept by the page it reports on. To check it from outside, open the browser’s developer tools (F12), choose Network, and reload.',
  // Began
  s5a2974c4d8713e86: 'TODO Began',
  // not known: it was cut off
  sc00ac502e8bf2f1e: 'TODO not known: it was cut off',
  // Listened
  s207a8b3330441807: 'TODO Listened',
  // Voice model
  sf470ace1ad8c8a38: 'TODO Voice model',
  // Gaps
  sb5949c7e05c6c2f4: 'TODO Gaps',
  // one:# gap|other:# gaps
  sdc51eb99d22c31f6: 'TODO one:# gap|other:# gaps',
  // ${0} ${1} to ${2}
  sf58e79c3c9711ea6: str`TODO ${0} ${1} to ${2}`,
  // Ended by itself
  s82c9d5a9b3a2dfaf: 'TODO Ended by itself',
  // Number
  sbbb97b1c63507dc0: 'TODO Number',
  // All sessions
  sa2996c00e736ce41: 'TODO All sessions',
  // About the session
  s96ca61f5fb66d8a5: 'TODO About the session',
  // Verdicts deleted
  sbe13f55f6ece4bf2: 'TODO Verdicts deleted',
  // Their time was up. The recording is still here, and can be judged again.
  s1cfdc731a8026091: 'TODO Their time was up. The recording is still here, and can be judged again.',
  // <strong>Recovered:</strong> this session was cut off. What had reached the disk is here.
  h7e82d833dd1d4a10: html`TODO <strong>Recovered:</strong> this session was cut off. What had reached the disk is here.`,
  // Still running.
  sc166a1d9876fa074: 'TODO Still running.',
  // Not on this device any more: ${0}.
  s5a16c779676565da: str`TODO Not on this device any more: ${0}.`,
  // The line below moves along; press it, or use its arrow keys, to play from there.
  scfffec0f9034e097: 'TODO The line below moves along; press it, or use its arrow keys, to play from there.',
  // Name and note
  sb018c05c67504521: 'TODO Name and note',
  // Note
  s6686fcc6d2c8f0bd: 'TODO Note',
  // Save
  s33f85f24c0f5f008: 'TODO Save',
  // Export
  s293aa6a6446fb153: 'TODO Export',
  // The bundle holds all of it, sealed: anybody can check it on the page <a href=${0}>Verify</a>, and import it.
  h55fd7c914e84bc54: html`TODO The bundle holds all of it, sealed: anybody can check it on the page <a href=${0}>Verify</a>, and import it.`,
  // It can be made once the session has ended.
  s977da15e5a363458: 'TODO It can be made once the session has ended.',
  // Preparing…
  s3964867b2d60b20b: 'TODO Preparing…',
  // Recording ${0}
  s4692313b6f7b0b0e: str`TODO Recording ${0}`,
  // A session that runs cannot be deleted. Stop it first.
  sce69ec622978ed2d: 'TODO A session that runs cannot be deleted. Stop it first.',
  // Delete
  sdc673e73b5c13aea: 'TODO Delete',
  // Delete session
  s093a7d7cc302e1b2: 'TODO Delete session',
  // Delete verdicts, note and recording for good?
  s7f531e533df14bdb: 'TODO Delete verdicts, note and recording for good?',
  // Yes, delete
  se4dd2f14317a0b77: 'TODO Yes, delete',
  // Delete recording only
  s9fb056c5d8c48f19: 'TODO Delete recording only',
  // Delete the recording for good, and keep the verdicts?
  sed41204b9ec279f0: 'TODO Delete the recording for good, and keep the verdicts?',
  // Yes, delete it
  sf7ff6be1bafdf100: 'TODO Yes, delete it',
  // The recording is deleted.
  s5d6094c1eb8979ca: 'TODO The recording is deleted.',
  // Shared tab
  scfeba9ea276e633b: 'TODO Shared tab',
  // Shared screen
  s8812ae45098766b8: 'TODO Shared screen',
  // Demo
  sd0721c7343e74776: 'TODO Demo',
  // Stream
  s37d209ecc2ca2c65: 'TODO Stream',
  // until you delete them
  s0873e75636d36f43: 'TODO until you delete them',
  // not beyond the session
  se3c5cb902138115e: 'TODO not beyond the session',
  // one:# day|other:# days
  s2621a04328c5e4f6: 'TODO one:# day|other:# days',
  // one:# session|other:# sessions
  s8c4c4745017c3436: 'TODO one:# session|other:# sessions',
  // Your choice of colours
  sfb8c69daca2ad7a3: 'TODO Your choice of colours',
  // Your choice of language
  s2ef0c459e34a7d6c: 'TODO Your choice of language',
  // What you expect of a voice beforehand
  sc90b87c7a519b76f: 'TODO What you expect of a voice beforehand',
  // Your rules for alerts
  s8441a13bd3fa5e39: 'TODO Your rules for alerts',
  // That this browser syncs
  s5576fdb5aa18aea0: 'TODO That this browser syncs',
  // Verdicts of ${0}
  s43b11eda918f973a: str`TODO Verdicts of ${0}`,
  // Recordings of ${0}
  s4227be652d9e5f00: str`TODO Recordings of ${0}`,
  // one:Log of # alert|other:Log of # alerts
  s92deac6f96871ee6: 'TODO one:Log of # alert|other:Log of # alerts',
  // you clear it; the newest 500
  sb4aa20dc45f34db1: 'TODO you clear it; the newest 500',
  // The key that seals sessions, which cannot be read out
  sd531d5ad08fddda4: 'TODO The key that seals sessions, which cannot be read out',
  // you remove this site’s data
  s65741cd8ad518be5: 'TODO you remove this site’s data',
  // No history: the browser does not let this page store any
  seb3c61a4f728aee8: 'TODO No history: the browser does not let this page store any',
  // you allow it
  s9a0a0c87b7fd6a92: 'TODO you allow it',
  // For syncing: keys of the room, what is known of its sessions, and sessions that other devices deleted
  s147f31911d03490e:
    'TODO For syncing: keys of the room, what is known of its sessions, and sessions that other devices deleted',
  // you stop it for good; deleted sessions for 30 days
  s59d8ea2c12216b03: 'TODO you stop it for good; deleted sessions for 30 days',
  // Setting ${0}
  sb98caa77e4aa379d: str`TODO Setting ${0}`,
  // you change it back
  sba985cc4e625020c: 'TODO you change it back',
  // The app itself, to open without a network
  sd61c0cf20348c200: 'TODO The app itself, to open without a network',
  // a newer version takes its place
  s367977a53d6f4634: 'TODO a newer version takes its place',
  // All of it together, as the browser counts
  s44a0998c2bdbb4f9: 'TODO All of it together, as the browser counts',
  // each as it says above
  s37a8af33eb7fd94e: 'TODO each as it says above',
  // Page
  s2e192b19ed15fcf6: 'TODO Page',
  // ${0} over the network.
  s7db9f1b3936aed3a: str`TODO ${0} over the network.`,
  // All of them went to this page’s own address, <span class="hash">${0}</span>.
  he888cd01913bf53b: html`TODO All of them went to this page’s own address, <span class="hash">${0}</span>.`,
  // one:# request went to another address, marked below.|other:# requests went to other addresses, marked below.
  se39b6d5115f0d7c3:
    'TODO one:# request went to another address, marked below.|other:# requests went to other addresses, marked below.',
  // The first 2,000 of the page are listed.
  s2cd67cd3581a8b3e: 'TODO The first 2,000 of the page are listed.',
  // None was stopped by the page’s own policy.
  s306378f5b4939b26: 'TODO None was stopped by the page’s own policy.',
  // one:# request was stopped by the page’s own policy before anything was sent:|other:# requests were stopped by the page’s own policy before anything was sent:
  sa5f4e58eabaca93e:
    'TODO one:# request was stopped by the page’s own policy before anything was sent:|other:# requests were stopped by the page’s own policy before anything was sent:',
  // Every request
  scb68f239611382b5: 'TODO Every request',
  // By
  s09134b07b5aacab4: 'TODO By',
  // Bytes
  seeeea7adc131a244: 'TODO Bytes',
  // Other address:
  sd22bce14b6b2add5: 'TODO Other address:',
  // kept copy
  s267592ba19f594a2: 'TODO kept copy',
  // one:# request|other:# requests
  s276df9cbd259f71a: 'TODO one:# request|other:# requests',
  // The archive
  s7de549f9ba9560ca: 'TODO The archive',
  // It is whole, and nothing is in it that is not listed.
  sf7b3b33905e03afc: 'TODO It is whole, and nothing is in it that is not listed.',
  // Every file
  sbd9ec69fe27fef1a: 'TODO Every file',
  // Each is, to the bit, what was put in when it was exported.
  s2d6c25c86e49b0b9: 'TODO Each is, to the bit, what was put in when it was exported.',
  // The export’s signature
  s569be4b6c5272aa8: 'TODO The export’s signature',
  // The list of files was signed by the key named below.
  s13697efa903e5f30: 'TODO The list of files was signed by the key named below.',
  // The session
  sd4a0758c11284730: 'TODO The session',
  // It is the one that was sealed, with the recordings that were sealed with it.
  sd58907045aadf9e7: 'TODO It is the one that was sealed, with the recordings that were sealed with it.',
  // The seal’s signature
  s9d60c0fcb5e034fb: 'TODO The seal’s signature',
  // The session was sealed by the key named below.
  sd6ecef87e17e63ea: 'TODO The session was sealed by the key named below.',
  // The chain of seconds
  se87077cde2e080ab: 'TODO The chain of seconds',
  // No second was changed, taken out or put in since it was sealed.
  s551c2bb3020eaf23: 'TODO No second was changed, taken out or put in since it was sealed.',
  // A bundle (.zip) exported by this app says what a session heard and when. Here it is checked on your device, with no trust in whoever sent it. Nothing is uploaded, and nothing in it is run.
  sf80f03e4bce5c85c:
    'TODO A bundle (.zip) exported by this app says what a session heard and when. Here it is checked on your device, with no trust in whoever sent it. Nothing is uploaded, and nothing in it is run.',
  // Bundle to verify
  s0ac687745dd66a6f: 'TODO Bundle to verify',
  // Checking…
  s3f53fca347b6edb5: 'TODO Checking…',
  // Unchanged since it was sealed
  s4eae2f65c7b60cdc: 'TODO Unchanged since it was sealed',
  // Not verified
  sf10c96d1fe5eddee: 'TODO Not verified',
  // Rely on nothing in this file. At least one check fails:
  sf575e5819015aa41: 'TODO Rely on nothing in this file. At least one check fails:',
  // Name and note are its owner’s words and were not sealed with the session.
  s4661da4b8337bca1: 'TODO Name and note are its owner’s words and were not sealed with the session.',
  // Sealed by
  s83485c027f50a9ce: 'TODO Sealed by',
  // on ${0} by the clock of that device
  sfdf56a0620a872be: str`TODO on ${0} by the clock of that device`,
  // Exported by
  sab09f394f23f597f: 'TODO Exported by',
  // the same device, on ${0}
  sb9456585e815c21b: str`TODO the same device, on ${0}`,
  // another device, on ${0}
  s8f85bba07e955e65: str`TODO another device, on ${0}`,
  // Sealed
  s5c57ddf0d0a7e781: 'TODO Sealed',
  // Import into the history
  sc393d74cfa683fe5: 'TODO Import into the history',
  // With the recording ${0}, which is the one that was sealed.
  s8495c672accc89ef: str`TODO With the recording ${0}, which is the one that was sealed.`,
  // Sealed with it, and not in the bundle:
  s24c1024700e4d80e: 'TODO Sealed with it, and not in the bundle:',
  // <strong>Do not read ${0} as proof:</strong> this version of the app would write them otherwise from the sealed session.
  h32e75876ebeaada2: html`TODO <strong>Do not read ${0} as proof:</strong> this version of the app would write them otherwise from the sealed session.`,
  // not reached
  s867a42370d40ee2c: 'TODO not reached',
  // holds
  s7477287ad37c50f1: 'TODO holds',
  // fails
  s995a7dc13142baba: 'TODO fails',
  // the device whose key is <span class="hash">${0}</span>, ${1}
  h2811cb371ed8befb: html`TODO the device whose key is <span class="hash">${0}</span>, ${1}`,
  // some time after it was cut off
  s29d89f5c83f460b9: 'TODO some time after it was cut off',
  // within a minute of its end
  sdb014f27b393a9c3: 'TODO within a minute of its end',
  // ${0} after its end
  sbfce5fc4bcd1ddbc: str`TODO ${0} after its end`,
  // What a verified bundle proves, and what it does not
  s80b018dfa463b5a9: 'TODO What a verified bundle proves, and what it does not',
  // <strong>It proves</strong> that verdicts, figures and recordings are what the holder of that key sealed, and that nothing was changed since: no second, no score, no bit of a recording.
  hee000a484d6ec20a: html`TODO <strong>It proves</strong> that verdicts, figures and recordings are what the holder of that key sealed, and that nothing was changed since: no second, no score, no bit of a recording.`,
  // <strong>Not who that is.</strong> A key belongs to a browser on a device. To know whose, compare its number with them in person or on a call you trust.
  h015ba05424f050f2: html`TODO <strong>Not who that is.</strong> A key belongs to a browser on a device. To know whose, compare its number with them in person or on a call you trust.`,
  // <strong>Not when it was.</strong> Times are those of that device’s own clock.
  h2908bdbee6fac0c0: html`TODO <strong>Not when it was.</strong> Times are those of that device’s own clock.`,
  // <strong>Not that the sound was live.</strong> A recording may have been played to the microphone, or shared from a tab.
  hc78a7d0268fa340d: html`TODO <strong>Not that the sound was live.</strong> A recording may have been played to the microphone, or shared from a tab.`,
  // <strong>Not that an unaltered app made it.</strong> Whoever alters the app on their own device can seal what they like with their own key.
  h14d2b066df80f1b9: html`TODO <strong>Not that an unaltered app made it.</strong> Whoever alters the app on their own device can seal what they like with their own key.`,
  // <strong>Not that the verdict is right.</strong> It is what the named models said; they can be wrong both ways.
  h16f33ec003b62b82: html`TODO <strong>Not that the verdict is right.</strong> It is what the named models said; they can be wrong both ways.`,
  // Sync between your devices
  s597ffd3a1f682952: 'TODO Sync between your devices',
  // Verdicts, timelines and notes on all your devices, sealed before they leave this one. A relay passes them on and can read none of it; recordings are never synced.
  sbac87b675e0a99e3:
    'TODO Verdicts, timelines and notes on all your devices, sealed before they leave this one. A relay passes them on and can read none of it; recordings are never synced.',
  // Looking up what this device knows… Where the page is open in another tab, that one syncs.
  s9694ce054a87e078: 'TODO Looking up what this device knows… Where the page is open in another tab, that one syncs.',
  // Start with this device
  sd027dabee61fd0af: 'TODO Start with this device',
  // Address of the relay
  sefaa616add53c462: 'TODO Address of the relay',
  // Invite, if the relay asks for one
  s19590e3e6cfbed56: 'TODO Invite, if the relay asks for one',
  // Start syncing
  s8769f0f47fde26be: 'TODO Start syncing',
  // Or add this device to those you have
  sf3227f3ce5337492: 'TODO Or add this device to those you have',
  // On a device that syncs already, choose <em>Add a device</em>. Point this device’s camera at the code, or paste the link:
  hb1c2378b5eedeea1: html`TODO On a device that syncs already, choose <em>Add a device</em>. Point this device’s camera at the code, or paste the link:`,
  // Link
  s3cf89cb47fdde7e9: 'TODO Link',
  // Read the link
  s8ebc5e359abfb846: 'TODO Read the link',
  // Add this device
  s7b32fca7e9522882: 'TODO Add this device',
  // The link leads to a room at <strong>${0}</strong>. Whoever gave it to you sees what you sync there.
  h38bb16cda09a0f06: html`TODO The link leads to a room at <strong>${0}</strong>. Whoever gave it to you sees what you sync there.`,
  // This device leaves the room that it is in now.
  s8092c00dbfbd9ecc: 'TODO This device leaves the room that it is in now.',
  // Name of this device
  s7830f92370804ead: 'TODO Name of this device',
  // State
  sae239213b7c70376: 'TODO State',
  // It tries again by itself at ${0}.
  sc66223db5d4fadea: str`TODO It tries again by itself at ${0}.`,
  // ${0} of ${1} sessions
  s8ea7318a4f4e8d31: str`TODO ${0} of ${1} sessions`,
  // one:One entry was removed or changed at the relay by somebody, and written again from here.|other:# entries were removed or changed at the relay by somebody, and written again from here.
  s659522075d5b9240:
    'TODO one:One entry was removed or changed at the relay by somebody, and written again from here.|other:# entries were removed or changed at the relay by somebody, and written again from here.',
  // Go on syncing
  s91cf292b91caf0c1: 'TODO Go on syncing',
  // Try again now
  s70c96f2bfd09e63e: 'TODO Try again now',
  // Stop for good on this device
  sed44f96ab828c816: 'TODO Stop for good on this device',
  // ${0}; ${1} sent, ${2} received since this page was opened.
  s654cd888514550ba: str`TODO ${0}; ${1} sent, ${2} received since this page was opened.`,
  // Devices
  scfe39d24bc958960: 'TODO Devices',
  // Hide the code
  seb2385664c39322b: 'TODO Hide the code',
  // Add a device
  scc022b0740943e53: 'TODO Add a device',
  // Name of ${0}
  s36ba4b5e510c3e75: str`TODO Name of ${0}`,
  // this device, added ${0}
  sefe3c59d923a638b: str`TODO this device, added ${0}`,
  // added ${0}
  s99c9acf76edfb533: str`TODO added ${0}`,
  // Take out ${0}
  sf3207a47f4d62e14: str`TODO Take out ${0}`,
  // Open this on the other device. <strong>Whoever sees it can read what you sync</strong>, until you take a device out.
  h19dc8b6a00db5ece: html`TODO Open this on the other device. <strong>Whoever sees it can read what you sync</strong>, until you take a device out.`,
  // QR code of the link that adds a device
  s7d3ead61a6a5eded: 'TODO QR code of the link that adds a device',
  // Copy the link
  s5c0c25abdb58c051: 'TODO Copy the link',
  // Sync each new session when it ends
  s1fccdf6fabbe89f2: 'TODO Sync each new session when it ends',
  // one:Sync the one of this device|other:Sync all # of this device
  s76f83dfb250e6306: 'TODO one:Sync the one of this device|other:Sync all # of this device',
  // synced
  sc0ffddafbb8cf34b: 'TODO synced',
  // Deleted by other devices
  s1b0a53d727037292: 'TODO Deleted by other devices',
  // Kept here for 30 days. Taken back, a session is a new one on all devices.
  sd57306b79ee2e9c9: 'TODO Kept here for 30 days. Taken back, a session is a new one on all devices.',
  // Take back
  s412220c3488a45a1: 'TODO Take back',
  // The address of a relay begins with wss:, or with ws: on this very machine.
  s127f8ab1c00f90ad: 'TODO The address of a relay begins with wss:, or with ws: on this very machine.',
  // ${0}, deleted, kept until ${1}
  s6c0c00da029c3304: str`TODO ${0}, deleted, kept until ${1}`,
  // ${0}, deleted by ${1}, kept until ${2}
  sb4751e50e90f4b9b: str`TODO ${0}, deleted by ${1}, kept until ${2}`,
  // Not in use
  s537a83747484e682: 'TODO Not in use',
  // Connecting
  s4b052cb287d81da7: 'TODO Connecting',
  // Syncing
  s3c78ac5747dbe7e6: 'TODO Syncing',
  // In step
  scd4ecf745e3cb838: 'TODO In step',
  // Offline
  scde3342a428aaee8: 'TODO Offline',
  // Refused
  s592abf6242502c63: 'TODO Refused',
  // The relay did not understand this page. One of the two is of another version.
  s20558379bdb2d7c8: 'TODO The relay did not understand this page. One of the two is of another version.',
  // The relay does not accept this device’s key for the room.
  s580bdc921308d8df: 'TODO The relay does not accept this device’s key for the room.',
  // The relay lets in only who knows its invite. Ask whoever runs it, and set it up again with that.
  sb107b546df241283:
    'TODO The relay lets in only who knows its invite. Ask whoever runs it, and set it up again with that.',
  // The relay does not take connections from this page’s address. Its list of origins has to name it.
  s2884da576ce18ba9:
    'TODO The relay does not take connections from this page’s address. Its list of origins has to name it.',
  // The relay heard nothing for a while.
  s13b4416df78ed31d: 'TODO The relay heard nothing for a while.',
  // The room was closed by another device.
  sbed1b839b2a3dfc8: 'TODO The room was closed by another device.',
  // A session is too large for the relay.
  s63ec58d239c52c8a: 'TODO A session is too large for the relay.',
  // A message was too large for the relay.
  s9fece18aa4b39d38: 'TODO A message was too large for the relay.',
  // The room is full. Delete sessions on any device, or ask whoever runs the relay for more room.
  s9ed08455e66724c0:
    'TODO The room is full. Delete sessions on any device, or ask whoever runs the relay for more room.',
  // The relay asks to go slower.
  sc3dfc27005746bd8: 'TODO The relay asks to go slower.',
  // The relay ended the connection after its time.
  sf41f2a07bb03f09f: 'TODO The relay ended the connection after its time.',
  // The relay cannot store anything at the moment. Nothing is lost: it stays here until it can.
  s9ec7315f59b7a5aa: 'TODO The relay cannot store anything at the moment. Nothing is lost: it stays here until it can.',
  // The relay has no place left at the moment.
  sca9b43f87c89d1bc: 'TODO The relay has no place left at the moment.',
  // The relay does not answer. It may be down, or this page may not be allowed to reach it.
  s6031ec702f11faf0: 'TODO The relay does not answer. It may be down, or this page may not be allowed to reach it.',
  // The relay is restarting.
  s2e8a8d32326d20f2: 'TODO The relay is restarting.',
  // Something failed on this device, as when the browser lets it store no more. Make room and try again.
  s7949450c26ae7917:
    'TODO Something failed on this device, as when the browser lets it store no more. Make room and try again.',
  // This device was taken out by another one. Its own history stays; nothing new reaches it.
  s03c7c83d9d5d8485: 'TODO This device was taken out by another one. Its own history stays; nothing new reaches it.',
  // What the relay holds was sealed with another key than this device has. Pair it again.
  sadb3a1a50bb89b58: 'TODO What the relay holds was sealed with another key than this device has. Pair it again.',
  // What the relay holds was sealed with a key from before a device was taken out.
  sf1f7fad241241ed8: 'TODO What the relay holds was sealed with a key from before a device was taken out.',
  // What the relay holds is not what was sealed. Somebody changed it, or it was damaged.
  sa1ec9ce123009e92: 'TODO What the relay holds is not what was sealed. Somebody changed it, or it was damaged.',
  // What the relay holds was written by another version of this page.
  sda4c9eb6a9280c85: 'TODO What the relay holds was written by another version of this page.',
  // The link is cut off or mistyped. Copy it again as a whole.
  s96614c7909f878e7: 'TODO The link is cut off or mistyped. Copy it again as a whole.',
  // It is not at the relay. It needs a connection, or the device that has it.
  s274dcbc14671a97b: 'TODO It is not at the relay. It needs a connection, or the device that has it.',
  // one:One entry is sealed with another key than this device has: pair it again.|other:# entries are sealed with another key than this device has: pair it again.
  s6b1d0395163fd752:
    'TODO one:One entry is sealed with another key than this device has: pair it again.|other:# entries are sealed with another key than this device has: pair it again.',
  // one:One entry is sealed with a key from before a device was taken out.|other:# entries are sealed with a key from before a device was taken out.
  sa79488b886bbcfa8:
    'TODO one:One entry is sealed with a key from before a device was taken out.|other:# entries are sealed with a key from before a device was taken out.',
  // one:One entry is not what was sealed. Another device may have it still.|other:# entries are not what was sealed. Another device may have them still.
  s7f2a9c6bb1a58395:
    'TODO one:One entry is not what was sealed. Another device may have it still.|other:# entries are not what was sealed. Another device may have them still.',
  // one:One entry is written by another version of this page.|other:# entries are written by another version of this page.
  s0505fea34198352c:
    'TODO one:One entry is written by another version of this page.|other:# entries are written by another version of this page.',
  // one:One entry is of a room that the link does not lead to.|other:# entries are of a room that the link does not lead to.
  s87f162fdc4753c3c:
    'TODO one:One entry is of a room that the link does not lead to.|other:# entries are of a room that the link does not lead to.',
  // one:One entry is not at the relay yet: the device that has it has to be online.|other:# entries are not at the relay yet: the device that has them has to be online.
  s25156d7142e49b69:
    'TODO one:One entry is not at the relay yet: the device that has it has to be online.|other:# entries are not at the relay yet: the device that has them has to be online.',
  // Device
  s0b0a02a4470de153: 'TODO Device',
  // ${0} on ${1}
  sf72695e8cd91f93c: str`TODO ${0} on ${1}`,
};
