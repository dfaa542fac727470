import { str } from '@lit/localize';
import { html } from 'lit';

/** Above each text stands the English one that it says, and its id is made from. Kept by `npm run messages`. */
export const templates = {
  // ${0}, recording
  s5c480a40ea2dc51c: str`${0}, wird aufgenommen`,
  // Pause
  s061cc20e3432dead: 'Pause',
  // Resume
  s89118d3a7be870ca: 'Fortsetzen',
  // Retry
  s2c8189544e3ea679: 'Wiederholen',
  // Take over
  s99b6b72f387d7630: 'Übernehmen',
  // Stop
  sd9ad53251f2330a5: 'Beenden',
  // Remove
  sea4f08110bb8f15d: 'Entfernen',
  // Voice and face together.
  s9764d367e10e6689: 'Stimme und Gesicht zusammen.',
  // Your browser is asking
  sffda0b6786e644e5: 'Ihr Browser fragt',
  // Listening
  sdcede3fb3f24874a: 'Hört zu',
  // Nothing heard
  s7e2d2e013d32d29a: 'Nichts gehört',
  // Waiting for the first sound.
  sbd0cd81af57d2249: 'Wartet auf den ersten Ton.',
  // Waiting for speech.
  sfcc532fbf33dbcfb: 'Wartet auf Sprache.',
  // No voice, no verdict.
  s3919a03cff1c385c: 'Keine Stimme, kein Urteil.',
  // A verdict on this would not be fair.
  sf3ac876f4d3c4fa3: 'Ein Urteil darüber wäre nicht fair.',
  // Time is missing here.
  s4a39a311f7da44b4: 'Hier fehlt Zeit.',
  // Last result
  s33701f9088142c92: 'Letztes Ergebnis',
  // Provisional
  sc69c12746bf2e9cd: 'Vorläufig',
  // Firm
  sd19efe84ee6b6a31: 'Gefestigt',
  // How it is captured
  sc04d347afd290da0: 'Wie aufgenommen wird',
  // Source
  s5f43af3669b1e098: 'Quelle',
  // The browser alters this sound. That hides traces of synthesis and adds its own: trust the verdict less.
  s35e3d7f59faa304b:
    'Der Browser verändert diesen Ton. Das verdeckt Spuren künstlicher Erzeugung und fügt eigene hinzu: Vertrauen Sie dem Urteil weniger.',
  // Not reported
  sa70592421b2de75d: 'Nicht gemeldet',
  // Picture
  s5ed03bb1f3a15949: 'Bild',
  // ${0}, ${1} a second
  sed52c9753775bede: str`${0}, ${1} pro Sekunde`,
  // Sample rate
  s6509d05eec91b487: 'Abtastrate',
  // ${0} kHz
  s11f7e78a2ce0d76e: str`${0} kHz`,
  // Echo cancellation
  s285256231da6ca77: 'Echounterdrückung',
  // Noise suppression
  se384aa3a7f315eaa: 'Rauschunterdrückung',
  // Automatic gain
  sc2d16f8333e07d4f: 'Automatische Aussteuerung',
  // Way to the detector
  sd41454c2b3b8b0a0: 'Weg zum Detektor',
  // Shared memory
  s5ca996d82163c69f: 'Gemeinsamer Speicher',
  // Messages
  sbdeedc1c60306b35: 'Nachrichten',
  // On
  s091d5807b5b33550: 'Ein',
  // Off
  s302cbb19bf9a174a: 'Aus',
  // Confidence that the voice is real
  s5c604aa95757e95f: 'Zuversicht, dass die Stimme echt ist',
  // Confidence that the voice is real, by the longer listen
  s6836bbb7b49c6e05: 'Zuversicht, dass die Stimme echt ist, nach längerem Zuhören',
  // Confidence that the face is real
  sdc8f1babce7b55aa: 'Zuversicht, dass das Gesicht echt ist',
  // Confidence that voice and face are real
  s95c009591eeed9f4: 'Zuversicht, dass Stimme und Gesicht echt sind',
  // Synthetic
  s93d061a0ca9feed8: 'Künstlich',
  // Real
  s740d5c2bbe697b7d: 'Echt',
  // Confidence: no verdict yet
  s82896b461685172f: 'Zuversicht: noch kein Urteil',
  // No, keep
  s296dfe766973ed7b: 'Nein, behalten',
  // Content credentials
  s6a98630f51eda900: 'Inhaltsnachweise',
  // The file carries credentials (C2PA), but they cannot be read: ${0}.
  sb495502be5396c17: str`Die Datei trägt Nachweise (C2PA), aber sie lassen sich nicht lesen: ${0}.`,
  // Unchanged since it was signed.
  s4902e2a5256e88ee: 'Unverändert, seit sie signiert wurde.',
  // Changed since it was signed, or signed wrongly.
  s16b27bff3237fe2c: 'Verändert, seit sie signiert wurde, oder falsch signiert.',
  // It says of itself that a model made it, or a part of it.
  sb3ae62f1b1ae2a70: 'Sie sagt von sich selbst, dass ein Modell sie oder einen Teil davon erzeugt hat.',
  // Signed in nobody’s name.
  s96ffac62467404d8: 'In niemandes Namen signiert.',
  // Signed in the name of ${0}.
  s4669bbcdbc1bd349: str`Signiert im Namen von ${0}.`,
  // Time: ${0}.
  s0cc913cf2c8f105a: str`Zeit: ${0}.`,
  // Program: ${0}.
  s0513ae0869e6c0b1: str`Programm: ${0}.`,
  // Title: “${0}”.
  s4d513b0388dda45e: str`Titel: „${0}“.`,
  // What was done to it: ${0}.
  s30546691c231b296: str`Was damit gemacht wurde: ${0}.`,
  // Nobody vouches here for who that is: anybody can make a certificate in any name. Credentials say where a file comes from, the verdict what is heard in it; neither replaces the other.
  s84a5ea9ed9bf7db3:
    'Niemand bürgt hier dafür, wer das ist: Ein Zertifikat auf beliebigen Namen kann sich jeder ausstellen. Nachweise sagen, woher eine Datei kommt; das Urteil sagt, was darin zu hören ist. Keines ersetzt das andere.',
  // Drop the recording to judge it
  s190656aa3f00ed8b: 'Aufnahme hier ablegen, um sie zu beurteilen',
  // Take it over
  s8dc1d6d6aee466a7: 'Übernehmen',
  // Choose another source
  s0dc3955d3e1a9574: 'Andere Quelle wählen',
  // What exactly was reported
  s7ab6395046e60cd1: 'Was genau gemeldet wurde',
  // No face is in the picture.
  s4c7853d279cc710d: 'Im Bild ist kein Gesicht.',
  // Faces in the picture
  sd6eb60e0d88c9139: 'Gesichter im Bild',
  // Show where it looks
  s2c9e655380c85558: 'Zeigen, wohin das Modell schaut',
  // Crossed squares look made up to the model, rings look real; empty ones say nothing. It is a coarse hint, not a proof.
  s27acb0b6f9b09a13:
    'Durchkreuzte Quadrate wirken auf das Modell gemacht, Ringe wirken echt; leere sagen nichts. Das ist ein grober Hinweis, kein Beweis.',
  // Watching
  s0ebc660e93c4b560: 'Schaut zu',
  // Waiting for a face or a voice that can be judged.
  s51200814b10e677a: 'Wartet auf ein Gesicht oder eine Stimme, die sich beurteilen lassen.',
  // Both
  sf7a5f7a7c80c3082: 'Beide',
  // Face
  s19b15a8518073d5c: 'Gesicht',
  // Voice
  s47a9f592c61daa59: 'Stimme',
  // Language
  sefcf950b3cc4fc3b: 'Sprache',
  // ${0} of ${1}, ${2}
  s513f9ca2f2da7f72: str`${0} von ${1}, ${2}`,
  // The model is loaded with the first session.
  s14189449d6d3a75d: 'Das Modell wird mit der ersten Sitzung geladen.',
  // Model
  s5da52af9b083c29a: 'Modell',
  // Fingerprint (SHA-256)
  s7e349d0947a9338e: 'Fingerabdruck (SHA-256)',
  // ${0}… checked
  sf2ac04bee3bdd2c8: str`${0}… geprüft`,
  // Expected beforehand
  sfa724812529d66e5: 'Vorher erwartet',
  // ${0} (the prior)
  se3479e2c36f6cadf: str`${0} (der Prior)`,
  // Runs on
  s8adcff1d8c1ce0ac: 'Läuft auf',
  // Processor (WebAssembly)
  seb5f4c75f0dcfec6: 'Prozessor (WebAssembly)',
  // Graphics (WebGPU)
  sf75e30896a12c957: 'Grafik (WebGPU)',
  // one:# thread|other:# threads
  sa009797decd55020: 'one:# Thread|other:# Threads',
  // Loaded in
  s8313a3d06d8b193f: 'Geladen in',
  // Dropped hops
  s628f1f5bd3f876ab: 'Ausgelassene Schritte',
  // None
  s669b18c6d2d9c95b: 'Keine',
  // one:# hop|other:# hops
  s836f118ee60dd0e2: 'one:# Schritt|other:# Schritte',
  // One hop takes
  s2e9bcd15c7b300d0: 'Ein Schritt dauert',
  // Verdict lags behind by
  s6adf44a8859af17a: 'Urteil liegt zurück um',
  // Face model
  sd7c35521b3241a21: 'Gesichtsmodell',
  // None in this build: voices only
  s582ff6fe2a833623: 'Keines in dieser Fassung: nur Stimmen',
  // Loaded when a picture is judged
  s9d3494051011e1fc: 'Wird geladen, wenn ein Bild beurteilt wird',
  // Its fingerprint
  sdc561981ffc3494d: 'Sein Fingerabdruck',
  // One frame takes
  s44e9aa0afa053966: 'Ein Bild dauert',
  // Faces lag behind by
  sc2a02d0dfa4aaaf8: 'Gesichter liegen zurück um',
  // Dropped frames
  sfad1d6c433cfad55: 'Ausgelassene Bilder',
  // one:# frame|other:# frames
  s16112080ab4b953a: 'one:# Bild|other:# Bilder',
  // ${0} on average
  s7ea3776476914c69: str`${0} im Mittel`,
  // Equal error rate (dev)
  se65aca52d0e904a3: 'Gleichfehlerrate (Entwicklung)',
  // Equal error rate (unseen sources)
  s2c0266673d02e48e: 'Gleichfehlerrate (unbekannte Quellen)',
  // Parameters
  s1c0f7e3a9a6bce79: 'Parameter',
  // This page was in a background tab. Listening went on, though some browsers slow such pages down.
  sabad22e507a6b9e2:
    'Diese Seite lag in einem Tab im Hintergrund. Das Zuhören ging weiter, auch wenn manche Browser solche Seiten verlangsamen.',
  // The detector stopped and was started again by itself. The moment between is marked as a gap.
  s919e6b66320da05a:
    'Der Detektor blieb stehen und wurde von selbst neu gestartet. Der Moment dazwischen ist als Lücke markiert.',
  // The device was gone and was opened again by itself. The moment between is marked as a gap.
  se6742faf15388ebf:
    'Das Gerät war weg und wurde von selbst wieder geöffnet. Der Moment dazwischen ist als Lücke markiert.',
  // The browser had put this page to sleep. The time in between is marked as a gap.
  s8f68055b5edb3e37: 'Der Browser hatte diese Seite schlafen gelegt. Die Zeit dazwischen ist als Lücke markiert.',
  // This session cannot be written down at present: storage is full, or closed to this page. It goes on. It is tried again until the session ends; what is not written by then is forgotten.
  sf5d2e1221e9027fa:
    'Diese Sitzung lässt sich derzeit nicht festhalten: Der Speicher ist voll oder für diese Seite gesperrt. Sie geht weiter. Es wird bis zum Ende der Sitzung wieder versucht; was bis dahin nicht geschrieben ist, wird vergessen.',
  // The source was muted. Look for a mute switch on the device or in the call.
  sc41304557be3c5c4: 'Die Quelle war stummgeschaltet. Suchen Sie nach einem Stummschalter am Gerät oder im Gespräch.',
  // Faces were judged less often for a while, to spare the device.
  s9ab2e52db6150824: 'Gesichter wurden eine Weile seltener beurteilt, um das Gerät zu schonen.',
  // The picture could not be read to its end, as when a file is damaged or cut short. Its sound was judged as far as it is there.
  s517e1d4380af5151:
    'Das Bild ließ sich nicht bis zum Ende lesen, etwa weil die Datei beschädigt oder abgeschnitten ist. Der Ton wurde beurteilt, soweit er da ist.',
  // This browser cannot decode the sound of this file. Its picture alone was judged. To have the voice judged too, convert the file to mp4 with AAC or Opus.
  s516eae425b769164:
    'Dieser Browser kann den Ton dieser Datei nicht dekodieren. Beurteilt wurde nur ihr Bild. Damit auch die Stimme beurteilt wird, wandeln Sie die Datei in mp4 mit AAC oder Opus um.',
  // The session is near its limit and ends by itself.
  s8aa6ab37960dc2f6: 'Die Sitzung ist nahe an ihrer Grenze und endet von selbst.',
  // Notices
  s73112da1b80edcc6: 'Hinweise',
  // one:# hop of 250 ms skipped: this device could not keep up.|other:# hops of 250 ms skipped: this device could not keep up.
  s630e51122a32f76a:
    'one:# Schritt von 250 ms übersprungen: Dieses Gerät kam nicht mit.|other:# Schritte von 250 ms übersprungen: Dieses Gerät kam nicht mit.',
  // Keeping the app on this device, to work without a network
  s0c90529cece01fd6: 'Die App wird auf diesem Gerät abgelegt, damit sie ohne Netz läuft',
  // Kept on this device: it opens and judges without a network.
  sba52d9c471583366: 'Auf diesem Gerät abgelegt: öffnet sich und urteilt ohne Netz.',
  // It could not be kept on this device for use without a network. That is tried again when the page is next opened.
  s5f066003f6f81192:
    'Sie ließ sich nicht auf diesem Gerät ablegen, um ohne Netz zu laufen. Beim nächsten Öffnen der Seite wird es wieder versucht.',
  // A new version is here, but another tab of Bona Fide is in use. End its session or close it first.
  s44ee3fdc78b6928d:
    'Eine neue Version ist da, aber Bona Fide wird in einem anderen Tab benutzt. Beenden Sie dort die Sitzung oder schließen Sie ihn zuerst.',
  // A new version is here.
  sa9d843e6f42b6ce2: 'Eine neue Version ist da.',
  // Reload to use it
  sfce06004e9589d67: 'Neu laden, um sie zu benutzen',
  // Before listening: ${0}
  s49c43f8f396923f5: str`Vor dem Zuhören: ${0}`,
  // How likely is it that the voice is real, before it is heard?
  s2ddbf09c5f68345f: 'Wie wahrscheinlich ist die Stimme echt, bevor man sie hört?',
  // Fake
  s19966a8517f090d4: 'Gefälscht',
  // Back to 50 %
  s6e719d313a0d84cb: 'Zurück auf 50 %',
  // It is weighed against what is heard: the further from 50 %, the more of the verdict is your own expectation. At 50 % the voice alone decides.
  s0a372e5b37d55213:
    'Das wird gegen das Gehörte abgewogen: Je weiter von 50 %, desto mehr vom Urteil ist Ihre eigene Erwartung. Bei 50 % entscheidet allein die Stimme.',
  // Verdicts are kept for as long as the history says, 30 days unless you change it.
  s51b148487e8bfe01: 'Urteile bleiben so lange, wie im Verlauf eingestellt, 30 Tage, wenn Sie nichts ändern.',
  // Record this session
  s0bda4e18e7d7732c: 'Diese Sitzung aufnehmen',
  // Its picture too, where there is one
  s4eaf9de27429c56a: 'Auch das Bild, wo es eines gibt',
  // Off: what is heard is judged and forgotten.
  s93e61dfd8c2788a2: 'Aus: Was zu hören ist, wird beurteilt und vergessen.',
  // What is heard is kept on this device, and only there, until you delete it or the time that the history sets for recordings is up.
  s356875fbd29d92cc:
    'Was zu hören ist, bleibt auf diesem Gerät, und nur dort, bis Sie es löschen oder die im Verlauf für Aufnahmen gesetzte Zeit um ist.',
  // What is heard and seen is kept on this device, and only there, until you delete it or the time that the history sets for recordings is up.
  scb063f7fc5a4c386:
    'Was zu hören und zu sehen ist, bleibt auf diesem Gerät, und nur dort, bis Sie es löschen oder die im Verlauf für Aufnahmen gesetzte Zeit um ist.',
  // This holds for the next session alone. In many places you need the consent of everyone you record.
  s50f8b475f2a30b01:
    'Das gilt nur für die nächste Sitzung. Vielerorts brauchen Sie die Zustimmung aller, die Sie aufnehmen.',
  // Recording
  seb8c7c11a6c3f9ec: 'Aufnahme',
  // one:# picture left out|other:# pictures left out
  sc88d4f22e1ee552a: 'one:# Bild ausgelassen|other:# Bilder ausgelassen',
  // The browser may clear it away when the device runs out of room.
  sc14ce4ec5c100302: 'Der Browser kann sie wegräumen, wenn auf dem Gerät der Platz ausgeht.',
  // About to record
  s71731ab99675f684: 'Gleich wird aufgenommen',
  // Recording the sound
  sf1a31756d89431e4: 'Ton wird aufgenommen',
  // Recording sound and picture
  s686116e30d5929c4: 'Ton und Bild werden aufgenommen',
  // Recording paused
  s04144bf1f2a0f2fe: 'Aufnahme angehalten',
  // Recorded
  s7db4b3e9ad71d4fd: 'Aufgenommen',
  // Room for ${0} more. The analysis goes on without.
  s79ca09705fe18934: str`Platz für noch ${0}. Die Analyse geht auch ohne Aufnahme weiter.`,
  // ${0} free
  s5ac90eb24690d399: str`${0} frei`,
  // Not listening
  sc169644fb79c03b7: 'Hört nicht zu',
  // Waiting for your answer
  s78ab6331072916c8: 'Wartet auf Ihre Antwort',
  // Getting ready
  sa5f3b3993685d1d4: 'Macht sich bereit',
  // Paused
  s95bc8722b2708f8b: 'Pausiert',
  // Interrupted
  s25eaa8c98bbc9e31: 'Unterbrochen',
  // Stopping
  s4f566a3b2235ad29: 'Wird beendet',
  // Ended
  sf113fa256db9617b: 'Beendet',
  // Not started
  s8f5f41272268128f: 'Nicht begonnen',
  // Judging the file
  sb8c75e272089f852: 'Beurteilt die Datei',
  // Judged
  sb478e55125d0d740: 'Beurteilt',
  // ${0} listened to
  s4c41ee7593b36562: str`${0} zugehört`,
  // of ${0} at most
  s58b566e694045bbe: str`von höchstens ${0}`,
  // The session ends in ${0}.
  s85ff0287a908f223: str`Die Sitzung endet in ${0}.`,
  // Session
  s62278f512692e037: 'Sitzung',
  // Cancel
  s2ceb11be2290bb1b: 'Abbrechen',
  // New session
  s47e699a5378f8e6d: 'Neue Sitzung',
  // No verdict
  s2ee28af1a640a62f: 'Kein Urteil',
  // Taken together: ${0}
  s8bff973fb8d566ea: str`Alles zusammen: ${0}`,
  // At odds: ${0}
  seb44178ac62412f2: str`Im Widerspruch: ${0}`,
  // All through: ${0}
  sbba448001007f283: str`Durchweg: ${0}`,
  // Mostly: ${0}
  s32932904113693ff: str`Meistens: ${0}`,
  // Mixed, mostly: ${0}
  s98b17d841a62b660: str`Gemischt, meistens: ${0}`,
  // Faces. ${0}
  s8bedc48dcd56ba2f: str`Gesichter. ${0}`,
  // Voice. ${0}
  se3c1540a71f78dc3: str`Stimme. ${0}`,
  // No face was seen for long enough.
  s5044fbe428084cc6: 'Es war kein Gesicht lange genug zu sehen.',
  // There was speech, but not in a state that can be judged fairly.
  s62d0ef840041672b: 'Es war Sprache da, aber nicht in einem Zustand, den man fair beurteilen kann.',
  // Too little speech was heard to judge a voice.
  s09b5b6b0b78f4b51: 'Es war zu wenig Sprache zu hören, um eine Stimme zu beurteilen.',
  // ${0} likely real on average; lowest at ${1} with ${2}.
  s680b3d710d19fccb: str`Im Mittel ${0} wahrscheinlich echt; am niedrigsten bei ${1} mit ${2}.`,
  // Besides: ${0}.
  sf03dab566a26a62e: str`Außerdem: ${0}.`,
  // Moment by moment, over ${0} that could be judged:
  sd08cba6ba3a24402: str`Von Moment zu Moment, in ${0}, die sich beurteilen ließen:`,
  // ${0} of the session could be judged.
  s1dac3084ba809704: str`Von der Sitzung ließ sich beurteilen: ${0}.`,
  // The last ${0} of speech: ${1}.
  sd9056c6824bfaad1: str`Die letzten ${0} Sprache: ${1}.`,
  // The last ${0} of speech taken together: ${1}, ${2}.
  h341507ee5db4370e: html`Die letzten ${0} Sprache zusammengenommen: ${1}, ${2}.`,
  // There was a face, but not in a state that can be judged fairly.
  s6b0b1c33fa0fc225: 'Es war ein Gesicht da, aber nicht in einem Zustand, den man fair beurteilen kann.',
  // ${0} without a face
  s35759838fd7aaf8f: str`${0} ohne Gesicht`,
  // ${0} without speech
  s468c8438ce521371: str`${0} ohne Sprache`,
  // ${0} not fair to judge
  se56b1f9967bddf00: str`${0} nicht fair beurteilbar`,
  // ${0} missing
  s9cc817c98c6b9cd1: str`${0} fehlen`,
  // The timeline begins with the first sound.
  sb7d6c34528b941e3: 'Die Zeitleiste beginnt mit dem ersten Ton.',
  // Over the session
  sebce84009eb1dc58: 'Über die Sitzung',
  // Voice, over the session
  s38ba262671993b20: 'Stimme, über die Sitzung',
  // Faces, over the session
  s5a2765ebc82ac53c: 'Gesichter, über die Sitzung',
  // How much to show
  s5d25de1f1cbc8920: 'Wie viel gezeigt wird',
  // How much to show of the voice
  sa946ea061cb96e54: 'Wie viel von der Stimme gezeigt wird',
  // How much to show of the faces
  sd5235174c8eca5b8: 'Wie viel von den Gesichtern gezeigt wird',
  // Last minute
  s613d737be3bb4ae3: 'Letzte Minute',
  // All
  sf993bb199fefbe04: 'Alles',
  // Explore the session
  s2e2db711032e0817: 'Die Sitzung erkunden',
  // Explore the voice
  s00ed2617b8afa439: 'Die Stimme erkunden',
  // Explore the faces
  sbf622fa7dee045bd: 'Die Gesichter erkunden',
  // Point at the line, or focus it and use the arrow keys, to read any moment.
  s7f2599e5cc425a7e:
    'Zeigen Sie auf die Linie, oder setzen Sie den Fokus darauf und benutzen Sie die Pfeiltasten, um jeden Moment zu lesen.',
  // Collecting speech
  s8d557d71f799e0df: 'Sammelt Sprache',
  // Looking
  s48085d2df7db587a: 'Schaut hin',
  // No speech
  s98c415d25cdb17c4: 'Keine Sprache',
  // No face
  sab611c30783f22f7: 'Kein Gesicht',
  // Not fair to judge
  s6103a3fdea3631a2: 'Nicht fair beurteilbar',
  // Gap
  seaf97719986faf4f: 'Lücke',
  // Single moments that sounded synthetic
  sd90733b1fdedfee4: 'Einzelne Momente, die künstlich klangen',
  // ${0} (now)
  s98e2c88fbd9b1d6e: str`${0} (jetzt)`,
  // As a table
  s0635f2ac96107f3a: 'Als Tabelle',
  // Stretches of the session
  s4c8a93e76294eda8: 'Abschnitte der Sitzung',
  // Stretches of the voice
  sd106479bd51d3f96: 'Abschnitte der Stimme',
  // Stretches of the faces
  s3b5b79914150ca0a: 'Abschnitte der Gesichter',
  // From
  sa6ab5184d6315895: 'Von',
  // To
  s09353907b5c79284: 'Bis',
  // What
  sc676c702509736ef: 'Was',
  // Detail
  s8daa1db5187d4ad4: 'Näheres',
  // Microphone
  s232f88877550dfa9: 'Mikrofon',
  // Camera
  s54d1b2a64667e32e: 'Kamera',
  // Tab or screen
  s93f133a4f3a74667: 'Tab oder Bildschirm',
  // File
  sd1f81284eeb7b503: 'Datei',
  // What should be judged?
  s9e244165a81b7c91: 'Was soll beurteilt werden?',
  // Which one
  s4ed2703cfee3006e: 'Welches',
  // The system’s default
  s9198b976196de5b0: 'Standard des Systems',
  // Leave these off: they change the voice and destroy the traces that are looked for.
  s4867730a4aaf630b: 'Lassen Sie das aus: Es verändert die Stimme und zerstört die Spuren, nach denen gesucht wird.',
  // Start listening
  se5d20011e11a0c12: 'Zuhören beginnen',
  // Your browser will ask for the camera and the microphone.
  s5246594651cdb3be: 'Ihr Browser wird nach Kamera und Mikrofon fragen.',
  // Your browser will ask for the camera.
  sf04100da0c0ea7bc: 'Ihr Browser wird nach der Kamera fragen.',
  // Faces and voice are judged in this page and recorded on this device.
  sef8992929eec7851: 'Gesichter und Stimme werden in dieser Seite beurteilt und auf diesem Gerät aufgenommen.',
  // Faces and voice are judged in this page and forgotten.
  sdf603696e6e51d02: 'Gesichter und Stimme werden in dieser Seite beurteilt und vergessen.',
  // Nothing leaves this device.
  sdb05fdbcbd42cfce: 'Nichts verlässt dieses Gerät.',
  // Which camera
  seec812dd2de4dc25: 'Welche Kamera',
  // The one that looks at you
  sacb12b858f9d5f65: 'Die, die Sie ansieht',
  // The one on the back
  s8b334ac7fc8d5da1: 'Die auf der Rückseite',
  // Judge the voice too
  sc97a26b492dcc233: 'Auch die Stimme beurteilen',
  // Start watching
  s2858a489041bbcd8: 'Zuschauen beginnen',
  // The microphone is already allowed here. It is heard only while a session runs. Nothing leaves this device.
  s3b54598c9d61dcac:
    'Das Mikrofon ist hier schon erlaubt. Gehört wird nur, solange eine Sitzung läuft. Nichts verlässt dieses Gerät.',
  // The microphone is blocked for this site. Press the icon beside the address to allow it, then start.
  s0dec0bce4cc22bd4:
    'Das Mikrofon ist für diese Website gesperrt. Drücken Sie auf das Symbol neben der Adresse, um es zu erlauben, und beginnen Sie dann.',
  // Your browser will ask for the microphone.
  s15564d6c22ccb179: 'Ihr Browser wird nach dem Mikrofon fragen.',
  // The sound is judged in this page and recorded on this device.
  sd0aa9f415dac5fd2: 'Der Ton wird in dieser Seite beurteilt und auf diesem Gerät aufgenommen.',
  // The sound is judged in this page and forgotten.
  s468dd05e468c7ad5: 'Der Ton wird in dieser Seite beurteilt und vergessen.',
  // Sound processing: all off
  s3ced5808885f3229: 'Tonbearbeitung: alles aus',
  // Sound processing: ${0}
  sdd943781c7dabc59: str`Tonbearbeitung: ${0}`,
  // This browser cannot share the sound of a tab. Use Chrome or Edge on a computer, or judge a file.
  s3add2d954b3b5401:
    'Dieser Browser kann den Ton eines Tabs nicht teilen. Benutzen Sie Chrome oder Edge auf einem Computer, oder beurteilen Sie eine Datei.',
  // Your browser will ask what to share. Choose the tab that plays the voice and switch on <strong>Also share tab audio</strong>.
  h442e53aaa76426e9: html`Ihr Browser wird fragen, was geteilt werden soll. Wählen Sie den Tab, der die Stimme abspielt, und schalten Sie <strong>Tab-Audio auch teilen</strong> ein.`,
  // Sound and picture are judged in this page and recorded on this device.
  s85e8112d6924d15e: 'Ton und Bild werden in dieser Seite beurteilt und auf diesem Gerät aufgenommen.',
  // Sound and picture are judged in this page and forgotten.
  s2679767732935e91: 'Ton und Bild werden in dieser Seite beurteilt und vergessen.',
  // Only its sound is used; the picture is let go at once.
  s0af4cc4d9de5e6f0: 'Nur der Ton wird benutzt; das Bild wird sofort losgelassen.',
  // Judge the faces in its picture too
  s8b47ded22bb201da: 'Auch die Gesichter im Bild beurteilen',
  // Choose what to share
  sa886310e7681a494: 'Auswählen, was geteilt wird',
  // Choose a recording or drop it anywhere on this page. It is read here and never uploaded. wav, mp3, m4a, ogg, webm, mp4 or flac.
  s3b3e3ddd24595e7a:
    'Wählen Sie eine Aufnahme oder ziehen Sie sie irgendwo auf diese Seite. Sie wird hier gelesen und nie hochgeladen. wav, mp3, m4a, ogg, webm, mp4 oder flac.',
  // In a video, the faces are judged too; of a photo (jpeg, png, webp), the faces alone.
  s2b157a71a681a57f:
    'In einem Video werden auch die Gesichter beurteilt, auf einem Foto (jpeg, png, webp) die Gesichter allein.',
  // Choose a file
  s380c34975d5b9e4f: 'Datei wählen',
  // As the system
  s967a37983a98e597: 'Wie das System',
  // Light
  s3b0ab4b52326316f: 'Hell',
  // Dark
  sac895c732f350ac5: 'Dunkel',
  // Colours
  sc32bbf499603baca: 'Farben',
  // Listening for speech
  s1357a9e271aca4d9: 'Wartet auf Sprache',
  // A first verdict needs a second and a half of it.
  sd02743d1f7f8a1be: 'Ein erstes Urteil braucht anderthalb Sekunden davon.',
  // Speech heard for a first verdict
  s8d3a6caed350c19c: 'Sprache für ein erstes Urteil',
  // From ${0} of speech on, all of it is taken together, which tells more.
  se2ca1f82e4d42f05: str`Ab ${0} Sprache wird alles zusammengenommen, und das sagt mehr.`,
  // What was expected beforehand, ${0}, counts as well.
  s01a72e054a0e60dc: str`Was vorher erwartet wurde, ${0}, zählt mit.`,
  // This is provisional until ${0} of speech have been heard.
  sf832e977859d4c84: str`Das ist vorläufig, bis ${0} Sprache gehört wurden.`,
  // What ${0} means
  sdc61a675931011cf: str`Was ${0} bedeutet`,
  // If real and synthetic voices were equally common, about ${0} of 100 voices that sound like this one would be real.
  s99e0348e28b5749b: str`Wären echte und künstliche Stimmen gleich häufig, so wären von 100 Stimmen, die wie diese klingen, etwa ${0} echt.`,
  // If ${0} of 100 voices were real to begin with, about ${1} of 100 voices that sound like this one would be real.
  s10b10e80e6570395: str`Wären von vornherein ${0} von 100 Stimmen echt, so wären von 100 Stimmen, die wie diese klingen, etwa ${1} echt.`,
  // one:It is the last score alone.|other:It is the mean of the last # scores.
  sbf4b761710ea7375: 'one:Es ist allein der letzte Wert.|other:Es ist das Mittel der letzten # Werte.',
  // It takes the longer listen together, as if it were one voice all the time.
  se59a5727fa460e33: 'Es nimmt das längere Zuhören zusammen, als wäre es die ganze Zeit eine Stimme.',
  // It is evidence, not proof: new kinds of synthesis, noise and telephone lines can mislead it both ways.
  sf0f18f31123c564f:
    'Das ist ein Indiz, kein Beweis: Neue Arten der Erzeugung, Geräusche und Telefonleitungen können in beide Richtungen täuschen.',
  // Reload the page. Nothing is lost but this session.
  s5f59052366517986: 'Laden Sie die Seite neu. Verloren geht nur diese Sitzung.',
  // Not allowed to listen
  sff267b6bbe099962: 'Zuhören nicht erlaubt',
  // The browser was told not to share this sound with the page.
  sfed8e20a1604b9ce: 'Dem Browser wurde gesagt, diesen Ton nicht mit der Seite zu teilen.',
  // Press the icon beside the address and allow the microphone for this site, then retry.
  sc2429fcf9759cacf:
    'Drücken Sie auf das Symbol neben der Adresse, erlauben Sie das Mikrofon für diese Website und wiederholen Sie.',
  // When sharing a tab or screen, choose it in the dialogue and press Share.
  sc976cefbebe15ca7:
    'Wenn Sie einen Tab oder Bildschirm teilen, wählen Sie ihn im Dialog aus und drücken Sie „Teilen“.',
  // Check the system’s own privacy settings if the browser is blocked there.
  s5a64db3364d25f6e: 'Sehen Sie in den Datenschutzeinstellungen des Systems nach, ob der Browser dort gesperrt ist.',
  // No microphone found
  s0e75deafc4bcc8fa: 'Kein Mikrofon gefunden',
  // This device has no microphone that the browser can see.
  s572bea4137790597: 'Dieses Gerät hat kein Mikrofon, das der Browser sehen kann.',
  // Connect one, or choose another in the list, then retry.
  se64f4f8ca82b6f67: 'Schließen Sie eines an oder wählen Sie ein anderes aus der Liste, dann wiederholen Sie.',
  // You can still judge a tab’s sound or a file.
  sc8993de1eb52ef42: 'Den Ton eines Tabs oder eine Datei können Sie trotzdem beurteilen.',
  // The microphone is in use
  sd91d98b82dae9420: 'Das Mikrofon ist in Gebrauch',
  // Another program, or the system itself, holds it.
  s1ec5b67ddd5ee871: 'Ein anderes Programm oder das System selbst hält es fest.',
  // Close the program that uses it, then retry.
  sb41b48fe67eedf09: 'Schließen Sie das Programm, das es benutzt, und wiederholen Sie.',
  // Or choose another microphone.
  s604a71ac4fc97108: 'Oder wählen Sie ein anderes Mikrofon.',
  // The microphone is gone
  s3f427bb63f5133eb: 'Das Mikrofon ist weg',
  // It was unplugged, or another program took it. What was heard so far is kept.
  s18ae6181292b4194:
    'Es wurde abgesteckt, oder ein anderes Programm hat es genommen. Was bisher zu hören war, bleibt erhalten.',
  // Connect it again, then retry.
  s5f5f7665b3048d1f: 'Schließen Sie es wieder an und wiederholen Sie.',
  // Or choose another microphone and go on with that.
  s7d7438718e315df5: 'Oder wählen Sie ein anderes Mikrofon und machen Sie damit weiter.',
  // Shared without sound
  se20b4f7209f2fbc7: 'Ohne Ton geteilt',
  // The picture was shared and its sound was not, so there is nothing to judge.
  sc49d04cd588e38ad: 'Das Bild wurde geteilt, der Ton nicht; es gibt also nichts zu beurteilen.',
  // Retry, choose a tab, and switch on “Also share tab audio”.
  sde0a644c4c1e8da2: 'Wiederholen Sie, wählen Sie einen Tab und schalten Sie „Tab-Audio auch teilen“ ein.',
  // Windows and whole screens share sound on some systems only; a tab always can.
  s16d423eae934ac50: 'Fenster und ganze Bildschirme teilen Ton nur auf manchen Systemen; ein Tab kann es immer.',
  // No picture
  sb6cec468728378b4: 'Kein Bild',
  // The source was opened and sends no picture, so there is no face to judge.
  s798f5bbe3509e30c: 'Die Quelle wurde geöffnet und sendet kein Bild; es gibt also kein Gesicht zu beurteilen.',
  // Choose a camera, a window or a screen with a face in it, then retry.
  sbf3d35dcdb439996:
    'Wählen Sie eine Kamera, ein Fenster oder einen Bildschirm mit einem Gesicht darin und wiederholen Sie.',
  // The source has ended
  saab369af6c7b1289: 'Die Quelle ist zu Ende',
  // It sends no more sound.
  s73f685c49103a966: 'Sie sendet keinen Ton mehr.',
  // Start it again, then retry.
  s5efa08318984f475: 'Starten Sie sie wieder und wiederholen Sie.',
  // The browser holds its sound back
  sca80eabd1631efae: 'Der Browser hält seinen Ton zurück',
  // A call, another app or the browser’s own rules have stopped the sound in this page.
  s7ceb6eeaf46e830e:
    'Ein Anruf, eine andere App oder die Regeln des Browsers haben den Ton in dieser Seite angehalten.',
  // Press Retry to go on. What was heard so far is kept.
  s5e969806062d075a: 'Drücken Sie „Wiederholen“, um weiterzumachen. Was bisher zu hören war, bleibt erhalten.',
  // This address is not secure
  s52c431ff51101c43: 'Diese Adresse ist nicht sicher',
  // Browsers share sound only with pages opened over https or from this computer itself.
  s6bef45e099f76023:
    'Browser teilen Ton nur mit Seiten, die über https oder von diesem Computer selbst geöffnet wurden.',
  // Open the page by its https address, or as localhost.
  s757c40480594bbd1: 'Öffnen Sie die Seite über ihre https-Adresse oder als localhost.',
  // This browser cannot do it
  sba8bc5dd14316b16: 'Dieser Browser kann das nicht',
  // Something that is needed here is missing from this browser.
  sb0b7e069d939abe3: 'Etwas, das hier gebraucht wird, fehlt in diesem Browser.',
  // Use a current Chrome, Edge, Firefox or Safari.
  se4eb351645ce58cd: 'Benutzen Sie ein aktuelles Chrome, Edge, Firefox oder Safari.',
  // Tab sound needs Chrome or Edge on a computer.
  s881eada1861035b1: 'Der Ton eines Tabs braucht Chrome oder Edge auf einem Computer.',
  // The file cannot be read
  s8a9aa5eaf3d8c3f2: 'Die Datei lässt sich nicht lesen',
  // It is not a recording that can be opened, or it is damaged or not there any more.
  sce8ae73e9a6cf7c8: 'Sie ist keine Aufnahme, die sich öffnen lässt, oder sie ist beschädigt oder nicht mehr da.',
  // Choose it again, or another one.
  s982d49cfaa6c089f: 'Wählen Sie sie noch einmal oder eine andere.',
  // Good are wav, mp3, m4a, ogg, webm, mp4 and flac.
  s9fdc1b6659a9050a: 'Geeignet sind wav, mp3, m4a, ogg, webm, mp4 und flac.',
  // No sound in this file
  sd2d646d240068106: 'Kein Ton in dieser Datei',
  // It was opened, and holds no audio track.
  s69f5ef708c963e59: 'Sie wurde geöffnet und enthält keine Tonspur.',
  // Choose a file with sound.
  sfea345b4fc9545d4: 'Wählen Sie eine Datei mit Ton.',
  // No picture in this file
  s2dbc74e27c5e5fb9: 'Kein Bild in dieser Datei',
  // It was opened, and holds no picture.
  sa79dfd0d017ffdf4: 'Sie wurde geöffnet und enthält kein Bild.',
  // Choose a video, or judge the sound alone.
  sc6b5753c330d389d: 'Wählen Sie ein Video, oder beurteilen Sie nur den Ton.',
  // This kind of sound or picture cannot be decoded
  sa21f44f75fb1e15e: 'Diese Art von Ton oder Bild lässt sich nicht dekodieren',
  // The file is fine, but this browser does not know its codec.
  s031572398a321e9e: 'Die Datei ist in Ordnung, aber dieser Browser kennt ihren Codec nicht.',
  // Convert it to wav, mp3 or mp4, or try another browser.
  s4ed76374c03b829f: 'Wandeln Sie sie in wav, mp3 oder mp4 um, oder versuchen Sie einen anderen Browser.',
  // The model is not there
  s3785dd7412a5fed0: 'Das Modell ist nicht da',
  // The page could not get the model’s files.
  se478cbd8a0018ae4: 'Die Seite konnte die Dateien des Modells nicht bekommen.',
  // Check the connection, then retry.
  s53466ed7cdce1565: 'Prüfen Sie die Verbindung und wiederholen Sie.',
  // If you run this yourself, build the app again.
  s77c6be6df31c8677: 'Wenn Sie das selbst betreiben, bauen Sie die App noch einmal.',
  // The model is damaged
  se12a6041f8c44f8c: 'Das Modell ist beschädigt',
  // What arrived is not what was published: its fingerprint differs. It was not used.
  s16e66126db86cbf3:
    'Was ankam, ist nicht, was veröffentlicht wurde: Der Fingerabdruck weicht ab. Es wurde nicht benutzt.',
  // Retry: it is fetched again.
  s371d21789a971a53: 'Wiederholen Sie: Es wird noch einmal geholt.',
  // If it stays, clear this site’s data in the browser.
  se662da3165fb1641: 'Wenn das bleibt, löschen Sie die Daten dieser Website im Browser.',
  // The model does not fit
  s71e73b9db924d904: 'Das Modell passt nicht',
  // It was made for another version of this app.
  sebbbb11a8d686d74: 'Es wurde für eine andere Version dieser App gemacht.',
  // The detector could not run
  s20da7b60ae777f4f: 'Der Detektor konnte nicht laufen',
  // The part that runs the model has failed, perhaps for want of memory.
  s27c23d1621f104ef: 'Der Teil, der das Modell ausführt, ist ausgefallen, vielleicht aus Mangel an Speicher.',
  // Close other tabs, then retry.
  scf02184ac73d0598: 'Schließen Sie andere Tabs und wiederholen Sie.',
  // The detector stopped
  s95bcfe71ed34ce93: 'Der Detektor ist stehen geblieben',
  // It was started again and stopped again. What was heard so far is kept.
  sbada6c35c3e5ea8a: 'Er wurde neu gestartet und blieb wieder stehen. Was bisher zu hören war, bleibt erhalten.',
  // Press Retry to start it once more.
  sd7c9da681aee5dc0: 'Drücken Sie „Wiederholen“, um ihn noch einmal zu starten.',
  // It took too long
  s09a8406912d1f991: 'Es hat zu lange gedauert',
  // Something did not answer in time.
  sc70ad52db49a7ef3: 'Etwas hat nicht rechtzeitig geantwortet.',
  // Retry, and answer the browser’s question if it asks one.
  s7aaa9ee8ed68ad05: 'Wiederholen Sie, und beantworten Sie die Frage des Browsers, falls er eine stellt.',
  // Session limit reached
  sdb6d3685b057e796: 'Grenze der Sitzung erreicht',
  // A session ends after its time, so that nobody is listened to by mistake.
  s4eaa43b87660f365: 'Eine Sitzung endet nach ihrer Zeit, damit niemandem aus Versehen zugehört wird.',
  // Start a new session to go on.
  s192a311494b4340a: 'Beginnen Sie eine neue Sitzung, um weiterzumachen.',
  // It cannot be recorded here
  s06236def9fc119aa: 'Hier kann nicht aufgenommen werden',
  // This browser cannot encode sound or keep files for this page. The analysis goes on without a recording.
  s438aa4545b236518:
    'Dieser Browser kann für diese Seite keinen Ton kodieren oder keine Dateien aufbewahren. Die Analyse geht ohne Aufnahme weiter.',
  // Use a current Chrome, Edge, Firefox or Safari, and no private window.
  sf2e46c713df8f528: 'Benutzen Sie ein aktuelles Chrome, Edge, Firefox oder Safari und kein privates Fenster.',
  // No room left for the recording
  sfa40e4cc803d7701: 'Kein Platz mehr für die Aufnahme',
  // The recording has stopped, and what was recorded until then is kept. The analysis goes on.
  sff2d29f890396dc7:
    'Die Aufnahme hat aufgehört; was bis dahin aufgenommen wurde, bleibt erhalten. Die Analyse geht weiter.',
  // Delete sessions you do not need any more, or make room on this device.
  sce7d6a2c1bca1158: 'Löschen Sie Sitzungen, die Sie nicht mehr brauchen, oder schaffen Sie Platz auf diesem Gerät.',
  // The recording stopped
  sc13f2e2c2bd3b296: 'Die Aufnahme hat aufgehört',
  // It could not be encoded or written any further. What was recorded until then is kept. The analysis goes on.
  s06e518ed9e633f53:
    'Sie ließ sich nicht weiter kodieren oder schreiben. Was bis dahin aufgenommen wurde, bleibt erhalten. Die Analyse geht weiter.',
  // Start a new session to record again.
  s9ba4b8aa460d0976: 'Beginnen Sie eine neue Sitzung, um wieder aufzunehmen.',
  // It ended with its page
  s21445f13a0d29e21: 'Sie endete mit ihrer Seite',
  // The page was closed or left while the session ran. What was heard until then is in the history.
  se570a7e0d5029a79:
    'Die Seite wurde geschlossen oder verlassen, während die Sitzung lief. Was bis dahin zu hören war, steht im Verlauf.',
  // Start a new session.
  s9f4c6beac18e2734: 'Beginnen Sie eine neue Sitzung.',
  // Another tab is listening to it
  s12b6049f049a94aa: 'Ein anderer Tab hört schon zu',
  // Bona Fide already uses this device in another tab.
  sce07575b26dc8c1c: 'Bona Fide benutzt dieses Gerät bereits in einem anderen Tab.',
  // Stop the session there, or take the device over: the other tab then pauses.
  s4410b9b3a26c16f7: 'Beenden Sie dort die Sitzung, oder übernehmen Sie das Gerät: Der andere Tab pausiert dann.',
  // Another tab has taken it over
  s224dd33f6789d185: 'Ein anderer Tab hat es übernommen',
  // This device is now listened to in another tab. What was heard here so far is kept.
  s65999b2aa4fbd393: 'Diesem Gerät hört jetzt ein anderer Tab zu. Was hier bisher zu hören war, bleibt erhalten.',
  // Go on there, or take it back.
  sf9df70adea1a7fb4: 'Machen Sie dort weiter, oder nehmen Sie es zurück.',
  // Cancelled
  s3bb786d3b55ba37c: 'Abgebrochen',
  // It was cancelled before it was done.
  s99eca1a26a9537dd: 'Es wurde abgebrochen, bevor es fertig war.',
  // Start again.
  s79d902849daa81ab: 'Beginnen Sie noch einmal.',
  // A setting cannot be used
  s0e2d1186c82beced: 'Eine Einstellung lässt sich nicht benutzen',
  // The page asked for something that does not exist.
  s4725d34489ad05fe: 'Die Seite verlangte etwas, das es nicht gibt.',
  // The parts do not understand each other
  s9ff405f54cf7c0df: 'Die Teile verstehen einander nicht',
  // The page and the detector are of different versions.
  s534e856e21f796d0: 'Seite und Detektor gehören zu verschiedenen Versionen.',
  // This part could not be opened
  s8ebca8259427bfe0: 'Dieser Teil ließ sich nicht öffnen',
  // Its code could not be fetched: the device may be offline, or a newer version has been put up meanwhile.
  s8d769ebabb55653d:
    'Sein Code ließ sich nicht holen: Das Gerät ist vielleicht offline, oder inzwischen wurde eine neuere Version bereitgestellt.',
  // Check the connection and retry.
  sca54f0896b60c17b: 'Prüfen Sie die Verbindung und wiederholen Sie.',
  // Or reload the page.
  s3d1e96063bac3115: 'Oder laden Sie die Seite neu.',
  // Nothing can be kept here
  s8914b85dd0bcfceb: 'Hier lässt sich nichts aufbewahren',
  // The browser does not let this page store anything. Judging works; no history is kept.
  sa8826d1d8b4c93fd:
    'Der Browser lässt diese Seite nichts speichern. Das Beurteilen geht; ein Verlauf wird nicht geführt.',
  // Leave the private window, or allow this site to store data, then reload the page.
  sc72f5ebcdc1467e9:
    'Verlassen Sie das private Fenster, oder erlauben Sie dieser Website, Daten zu speichern, und laden Sie die Seite neu.',
  // Close other tabs of this page if it was just brought up to date.
  s8b3bc8dd06006839: 'Schließen Sie andere Tabs dieser Seite, falls sie gerade aktualisiert wurde.',
  // There is no room left
  s2eba1dab1466b59a: 'Es ist kein Platz mehr',
  // The device’s storage for this page is full. Judging goes on; what comes now is not kept.
  s2b12647ada8f3f42:
    'Der Speicher des Geräts für diese Seite ist voll. Das Beurteilen geht weiter; was jetzt kommt, wird nicht aufbewahrt.',
  // Delete sessions in the history, those with media first.
  se08667a54c80a52a: 'Löschen Sie Sitzungen im Verlauf, zuerst die mit Aufnahmen.',
  // Or free space on the device.
  s3dc816b1ec0e83f6: 'Oder schaffen Sie Platz auf dem Gerät.',
  // Media cannot be kept here
  sd5c656e8bbb0f0d5: 'Aufnahmen lassen sich hier nicht aufbewahren',
  // This browser has no private file system for pages. Verdicts are kept; sound and picture are not.
  s6530a6c5565c0053:
    'Dieser Browser hat kein privates Dateisystem für Seiten. Urteile werden aufbewahrt, Ton und Bild nicht.',
  // Use a current Chrome, Edge, Firefox or Safari, outside of a private window.
  scfcab4c30b0da1c3: 'Benutzen Sie ein aktuelles Chrome, Edge, Firefox oder Safari, außerhalb eines privaten Fensters.',
  // This session is not there
  s7750fee7090b8d74: 'Diese Sitzung ist nicht da',
  // It was deleted, or its time was up.
  s4e0ad978aad67f00: 'Sie wurde gelöscht, oder ihre Zeit war um.',
  // Look in the history for others.
  s243d876149781846: 'Sehen Sie im Verlauf nach anderen.',
  // If you have exported it, import the file again.
  s8f13ad6aabc251ab: 'Wenn Sie sie exportiert haben, importieren Sie die Datei wieder.',
  // This session is there already
  s96ce22f1f7ee5d95: 'Diese Sitzung ist schon da',
  // The history holds a session with the same number.
  s134eddce4f636b87: 'Der Verlauf enthält eine Sitzung mit derselben Nummer.',
  // Open it in the history.
  sa2ebaace8be13550: 'Öffnen Sie sie im Verlauf.',
  // Delete it there first, if the imported one is to take its place.
  s007348bf6558b8fc: 'Löschen Sie sie dort zuerst, wenn die importierte an ihre Stelle treten soll.',
  // This is not a whole bundle
  sf2e99b09d6eb342e: 'Das ist kein ganzes Bündel',
  // The file is not one that Bona Fide exported, or it was cut short or changed on its way.
  s0123e8749fc3ad43:
    'Die Datei wurde nicht von Bona Fide exportiert, oder sie wurde unterwegs abgeschnitten oder verändert.',
  // Ask for the file again, or copy it again.
  s747c543d4904991b: 'Bitten Sie noch einmal um die Datei, oder kopieren Sie sie noch einmal.',
  // The page “Verify” says what is wrong with it.
  s0f61e1ccc6fa2ce1: 'Die Seite „Prüfen“ sagt, was daran nicht stimmt.',
  // It is a tab that does not answer.
  safc73e6d45da5a7b: 'Es ist ein Tab, der nicht antwortet.',
  // It is the tab “${0}”, since ${1}.
  s2e78257a6092bc47: str`Es ist der Tab „${0}“, seit ${1}.`,
  // What can be judged here looks and sounds real.
  s61c0683c50bb569c: 'Was sich hier beurteilen lässt, sieht echt aus und klingt echt.',
  // This could be either. Treat it with care.
  s1e801b5c12482346: 'Es könnte beides sein. Seien Sie vorsichtig.',
  // This looks or sounds made or altered by a machine.
  sdd30cf64c04c23a2: 'Das sieht aus oder klingt, als habe eine Maschine es gemacht oder verändert.',
  // They disagree: the face looks real, but the voice sounds synthetic.
  sfcd623273e944ede: 'Sie widersprechen sich: Das Gesicht sieht echt aus, aber die Stimme klingt künstlich.',
  // They disagree: the voice sounds real, but the face looks made up.
  s8f68f2f3b147c03f: 'Sie widersprechen sich: Die Stimme klingt echt, aber das Gesicht sieht gemacht aus.',
  // Faces are judged twice a second instead of five times, while this page is in the background.
  s213478e3925ff012:
    'Gesichter werden zweimal statt fünfmal pro Sekunde beurteilt, solange diese Seite im Hintergrund ist.',
  // Faces are judged twice a second instead of five times, because this device is hot or overloaded.
  s540c1e832a8aca67:
    'Gesichter werden zweimal statt fünfmal pro Sekunde beurteilt, weil dieses Gerät heiß oder überlastet ist.',
  // Faces are judged twice a second instead of five times, because the battery is low.
  s099ddeb2bee94fc4: 'Gesichter werden zweimal statt fünfmal pro Sekunde beurteilt, weil der Akku schwach ist.',
  // Faces are judged once a second instead of five times, while this page is in the background.
  s4199f4ce722d3277:
    'Gesichter werden einmal statt fünfmal pro Sekunde beurteilt, solange diese Seite im Hintergrund ist.',
  // Faces are judged once a second instead of five times, because this device is hot or overloaded.
  seb001468418dc662:
    'Gesichter werden einmal statt fünfmal pro Sekunde beurteilt, weil dieses Gerät heiß oder überlastet ist.',
  // Faces are judged once a second instead of five times, because the battery is low.
  sd16f1dd2bbddea99: 'Gesichter werden einmal statt fünfmal pro Sekunde beurteilt, weil der Akku schwach ist.',
  // The voice goes on as before.
  sf6041ee5c7562df4: 'Die Stimme geht weiter wie zuvor.',
  // ${0}: looking
  se7dc2919707c5508: str`${0}: schaut hin`,
  // Face ${0}
  sb0a911adbfa5bbde: str`Gesicht ${0}`,
  // ${0}: being looked at
  s38a959719706cb05: str`${0}: wird angesehen`,
  // Listening for speech.
  s8a9aa2c7285c4fb5: 'Wartet auf Sprache.',
  // Looking at the face.
  s5ea6a3ba9b8865cd: 'Sieht sich das Gesicht an.',
  // Waiting for the first picture.
  sc1a1d4f3fb8dd01e: 'Wartet auf das erste Bild.',
  // Choose what to share in the browser’s dialogue.
  s30e279c7d9e06918: 'Wählen Sie im Dialog des Browsers, was geteilt wird.',
  // Answer the browser’s question about the camera.
  s05399f5aea8d6131: 'Beantworten Sie die Frage des Browsers nach der Kamera.',
  // Answer the browser’s question about the microphone.
  s0df7eaeab4fafc24: 'Beantworten Sie die Frage des Browsers nach dem Mikrofon.',
  // Getting ready.
  s82ec2757a563cbce: 'Macht sich bereit.',
  // Judging the file.
  s84bd787c4a713ab4: 'Beurteilt die Datei.',
  // The source is muted.
  s4cfd7e80bbbdb7aa: 'Die Quelle ist stummgeschaltet.',
  // Listening.
  s8cc1c7ec4b120eec: 'Hört zu.',
  // Two minutes are left.
  s3a2119d8dc542a57: 'Es bleiben zwei Minuten.',
  // Paused. Nothing is being listened to.
  s91026485e40c8fc8: 'Pausiert. Nichts wird mitgehört.',
  // Interrupted: ${0}. Retry to go on.
  s063d93dcf8dc9a61: str`Unterbrochen: ${0}. Wiederholen Sie, um weiterzumachen.`,
  // Stopping.
  s0583897b213502e5: 'Wird beendet.',
  // ${0}. ${1} listened to.
  sf51558e84e2b4802: str`${0}. ${1} zugehört.`,
  // Done
  s0379fc73608ab971: 'Fertig',
  // ${0}. See what to do below.
  s7bab6f0abc785f87: str`${0}. Unten steht, was zu tun ist.`,
  // Even
  s0028f26c858b56f1: 'Ausgeglichen',
  // Very likely fake
  sfdc720aa5205bc94: 'Sehr wahrscheinlich gefälscht',
  // Rather fake
  s2a66503b7fbd9db4: 'Eher gefälscht',
  // Very likely real
  s5ba51250fb63833d: 'Sehr wahrscheinlich echt',
  // Rather real
  s884341e22919b15d: 'Eher echt',
  // ${0}, this moment itself sounded synthetic
  sb7ff7c799c4323b3: str`${0}, dieser Moment selbst klang künstlich`,
  // ${0} likely real on average
  se92aac633ea91c4d: str`Im Mittel ${0} wahrscheinlich echt`,
  // ; ${0} of moments sounded synthetic
  sbfa9ed19c1ebff75: str`; ${0} der Momente klangen künstlich`,
  // Authentic
  s3409a657305f67f4: 'Authentisch',
  // This sounds like a real human voice.
  sd2ca8f9850e710a6: 'Das klingt wie eine echte menschliche Stimme.',
  // Suspicious
  s18549554cd589082: 'Verdächtig',
  // Deepfake
  s76f0008af787f6be: 'Deepfake',
  // This sounds synthetic or altered by a machine.
  s836904af45aaa9c3: 'Das klingt künstlich oder von einer Maschine verändert.',
  // Silence
  s68395a4c26a9e8ac: 'Stille',
  // Nothing can be heard. Is the voice speaking, and near the microphone?
  s7d4b677d1e674717: 'Es ist nichts zu hören. Spricht die Stimme, und nahe am Mikrofon?',
  // There is sound, but no speech in it: music and noise are not judged.
  s41eec69448574e04: 'Es ist Ton da, aber keine Sprache darin: Musik und Geräusche werden nicht beurteilt.',
  // Muted
  s926932a6033194d0: 'Stummgeschaltet',
  // The source sends no sound at all. Look for a mute switch on the device or in the call.
  s237053b883b7cdb3: 'Die Quelle sendet gar keinen Ton. Suchen Sie nach einem Stummschalter am Gerät oder im Gespräch.',
  // No sound arrives
  s709e0eb49a940a9d: 'Es kommt kein Ton an',
  // The source has stopped sending. If it does not come back, stop and start again.
  s5905fac3bada88cc: 'Die Quelle sendet nicht mehr. Kommt sie nicht wieder, beenden Sie und beginnen Sie neu.',
  // No face can be seen. Is one in the picture, and turned this way?
  sbed6cffca816e892: 'Es ist kein Gesicht zu sehen. Ist eines im Bild und hierher gewandt?',
  // No picture arrives
  sb78741aa9f00f8b0: 'Es kommt kein Bild an',
  // The source sends no new pictures at present.
  sd3c65bd612984f26: 'Die Quelle sendet zurzeit keine neuen Bilder.',
  // Too loud
  s7ea0ecf05d123a27: 'Zu laut',
  // The sound is cut off at its peaks. Turn the level down or move away.
  sd2464107d74d073b: 'Der Ton ist an den Spitzen abgeschnitten. Drehen Sie leiser oder gehen Sie weiter weg.',
  // Too little of the voice
  s857a70cdf496ea0d: 'Zu wenig von der Stimme',
  // High frequencies are missing, as on a telephone. The traces of synthesis are mostly up there.
  sc14e3e05f1c19d10: 'Hohe Frequenzen fehlen, wie am Telefon. Die Spuren künstlicher Erzeugung liegen meist dort oben.',
  // Too quiet
  s932f6a94574ea441: 'Zu leise',
  // The voice is too faint to judge. Turn it up or move closer.
  s30b03e14f8fa3f61: 'Die Stimme ist zu schwach, um sie zu beurteilen. Drehen Sie lauter oder gehen Sie näher heran.',
  // Too noisy
  s37661e691d0c677b: 'Zu viel Geräusch',
  // The noise behind the voice hides what tells real from synthetic. Move somewhere quieter, or closer.
  s0e55f7c76839d659:
    'Das Geräusch hinter der Stimme verdeckt, was Echtes von Künstlichem unterscheidet. Gehen Sie an einen ruhigeren Ort oder näher heran.',
  // Unfamiliar sound
  s67deec9d79bc46ce: 'Unvertrauter Klang',
  // This is unlike anything the model has learned from, so its opinion would be a guess.
  s317b596a8ca5d898: 'Das gleicht nichts, wovon das Modell gelernt hat; seine Meinung wäre geraten.',
  // Too small
  se7b1b535f5212ce2: 'Zu klein',
  // The face fills too little of the picture. Come closer, or enlarge the window.
  sb291b358e05df95d: 'Das Gesicht füllt zu wenig vom Bild. Kommen Sie näher, oder vergrößern Sie das Fenster.',
  // Too blurred
  sdfa9c3c752457545: 'Zu unscharf',
  // The fine detail that tells real from made up is gone.
  s8ac7f6d1501e2513: 'Die feinen Einzelheiten, an denen man Echtes von Gemachtem unterscheidet, sind weg.',
  // Too dark
  sd434cbaddb6d05e3: 'Zu dunkel',
  // There is too little light on the face.
  sd815f7a0fa35470e: 'Auf dem Gesicht ist zu wenig Licht.',
  // Turned away
  s85f09cebed5aea4f: 'Abgewandt',
  // The face is seen from the side. It can be judged from the front.
  s81a958577fa817e5: 'Das Gesicht ist von der Seite zu sehen. Von vorn lässt es sich beurteilen.',
  // Covered
  s92fbde2022afc101: 'Verdeckt',
  // Something hides a part of the face.
  sf433b189fe296ded: 'Etwas verdeckt einen Teil des Gesichts.',
  // Unfamiliar picture
  sde056c7d95c6e88f: 'Unvertrautes Bild',
  // This is unlike any face the model has learned from, so its opinion would be a guess.
  s1d4c4e4b339cbb8f: 'Das gleicht keinem Gesicht, von dem das Modell gelernt hat; seine Meinung wäre geraten.',
  // Device changed
  s4e6a78ccd1a451d7: 'Gerät gewechselt',
  // Page was frozen
  s00279b179ddb9d2f: 'Seite war eingefroren',
  // Detector restarted
  se29312dc3dbb8ca5: 'Detektor neu gestartet',
  // Sound was lost
  scee137af7d61b4a9: 'Ton ging verloren',
  // ${0} of the samples are cut off.
  sbd325e84b2dc0d7d: str`${0} der Abtastwerte sind abgeschnitten.`,
  // Sound reaches up to ${0} kHz; ${1} kHz are needed.
  sc84cb425f6543803: str`Der Ton reicht bis ${0} kHz; nötig sind ${1} kHz.`,
  // Speech is ${0} dB below full level.
  s047c2a6e54672c19: str`Die Sprache liegt ${0} dB unter Vollaussteuerung.`,
  // Speech stands ${0} dB above the noise.
  sd2c7d6bf67911342: str`Die Sprache steht ${0} dB über dem Geräusch.`,
  // Distance from the training material: ${0}.
  scb6fcb85498687e4: str`Abstand vom Trainingsmaterial: ${0}.`,
  // The last ${0} of speech are about as typical of synthetic speech as of real speech.
  s8c47f704116de7b3: str`Die letzten ${0} Sprache sind für künstliche Sprache etwa so typisch wie für echte.`,
  // The last ${0} of speech are more than ${1} times more typical of real speech than of synthetic.
  sddee6a2b5a60f500: str`Die letzten ${0} Sprache sind über ${1}-mal typischer für echte Sprache als für künstliche.`,
  // The last ${0} of speech are more than ${1} times more typical of synthetic speech than of real.
  s266a5c2d65e59848: str`Die letzten ${0} Sprache sind über ${1}-mal typischer für künstliche Sprache als für echte.`,
  // The last ${0} of speech are about ${1} times more typical of real speech than of synthetic.
  sf2080dfc461fbf93: str`Die letzten ${0} Sprache sind etwa ${1}-mal typischer für echte Sprache als für künstliche.`,
  // The last ${0} of speech are about ${1} times more typical of synthetic speech than of real.
  sa7d722a07020318b: str`Die letzten ${0} Sprache sind etwa ${1}-mal typischer für künstliche Sprache als für echte.`,
  // Last ${0} of speech
  s1bc74ae840174086: str`Letzte ${0} Sprache`,
  // The last seconds sound synthetic, and what came before real. Is this still the same voice?
  se89d3446ae18ea73: 'Die letzten Sekunden klingen künstlich, das davor echt. Ist das noch dieselbe Stimme?',
  // The last seconds sound real, and what came before synthetic. Is this still the same voice?
  s0a9483989030c77d: 'Die letzten Sekunden klingen echt, das davor künstlich. Ist das noch dieselbe Stimme?',
  // ${0} likely real
  s9f48a83cd9ee9a1d: str`${0} wahrscheinlich echt`,
  // ${0}, provisional
  s4585753d021e257d: str`${0}, vorläufig`,
  // Provisional verdict: ${0}.
  s1c6a63494e4ab666: str`Vorläufiges Urteil: ${0}.`,
  // Verdict: ${0}.
  sacf54c298b93df08: str`Urteil: ${0}.`,
  // No verdict: ${0}.
  sa5d0bacb77a35c95: str`Kein Urteil: ${0}.`,
  // No fair verdict: ${0}.
  s98d733a911c1f0df: str`Kein faires Urteil: ${0}.`,
  // ${0}.
  s087d7a07b52b439d: str`${0}.`,
  // Voice check
  saa721e58fff6de6d: 'Stimmprüfung',
  // It is judged on this device and forgotten. Nothing leaves it.
  sc7dfae60b1b412fb: 'Es wird auf diesem Gerät beurteilt und vergessen. Nichts verlässt es.',
  // Choose a recording
  sbf3c43ea0b6ce8b0: 'Aufnahme wählen',
  // Choose what to judge
  s71acb38f16b9ede8: 'Wählen, was beurteilt wird',
  // Judging
  s11b6f3e306793bd7: 'Beurteilt',
  // Bona Fide: voice check
  s63f88106f563236d: 'Bona Fide: Stimmprüfung',
  // Something covers this frame. Open it by itself, or uncover it, and press again.
  s5d305d4571ef8afb:
    'Etwas verdeckt diesen Rahmen. Öffnen Sie ihn für sich, oder legen Sie ihn frei, und drücken Sie noch einmal.',
};
