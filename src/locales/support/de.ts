import { str } from '@lit/localize';

/** Above each text stands the English one that it says, and its id is made from. Kept by `npm run messages`. */
export const templates = {
  // To judge anything
  s6f23c0834965d3c3: 'Um überhaupt zu urteilen',
  // Secure page
  s2038ec3e9191dc9b: 'Sichere Seite',
  // Microphone, camera and the check of the model
  s4e7596285fb4815f: 'Mikrofon, Kamera und die Prüfung des Modells',
  // Open the page over https or from localhost
  sb56840430992cb56: 'Öffnen Sie die Seite über https oder von localhost',
  // The runtime of the models
  sf20f24c2a26d0c1c: 'Die Laufzeit der Modelle',
  // No verdicts
  seb98749d7fdaae54: 'Keine Urteile',
  // The runtime of the models, and resampling
  s18da1142dfd5474b: 'Die Laufzeit der Modelle und das Umrechnen der Abtastrate',
  // Module workers
  sd424023cc0e87662: 'Modul-Worker',
  // Judging beside the page, not in its way
  s23eb40a6c7e5313a: 'Urteilen neben der Seite, nicht ihr im Weg',
  // Hashing (SubtleCrypto)
  s91c3ee9508dced0a: 'Prüfsummen (SubtleCrypto)',
  // The model is the one meant
  sae8b2b2e584aca37: 'Das Modell ist das gemeinte',
  // To listen
  s2d090aa4aed775d7: 'Um zuzuhören',
  // Microphone (getUserMedia)
  s5277ea90081f779f: 'Mikrofon (getUserMedia)',
  // Listening live
  s9b2dd6d428c489cc: 'Live zuhören',
  // Files can still be judged
  sc0916b699566c41e: 'Dateien lassen sich trotzdem beurteilen',
  // Samples from the sound system
  s0a7f151382efc055: 'Abtastwerte aus dem Tonsystem',
  // Samples to the worker without a message
  s5b792de69b2c16a4: 'Abtastwerte ohne Nachricht an den Worker',
  // Messages with recycled buffers; one thread
  sbebc396d961df086: 'Nachrichten mit wiederverwendeten Puffern; ein Thread',
  // Sharing a tab or screen (getDisplayMedia)
  s6e2c7277830ee1f1: 'Tab oder Bildschirm teilen (getDisplayMedia)',
  // The other side of a call
  s572b74ceacf9937b: 'Die andere Seite eines Gesprächs',
  // Microphone and files
  s686a99554a707803: 'Mikrofon und Dateien',
  // Permission state (Permissions)
  sb1211869112c72dc: 'Stand der Erlaubnis (Permissions)',
  // Saying beforehand whether the browser will ask
  s7e9fe813b985b7b1: 'Vorher sagen, ob der Browser fragen wird',
  // It is said after the browser has asked
  s5b2423ad51c336e4: 'Es wird gesagt, nachdem der Browser gefragt hat',
  // To see
  s40081191f2c34767: 'Um zu sehen',
  // Frames of a track (MediaStreamTrackProcessor)
  s9bc6eaa44d8250cc: 'Bilder einer Spur (MediaStreamTrackProcessor)',
  // Every picture as it is made
  sdef3bdd77212787a: 'Jedes Bild, so wie es entsteht',
  // Pictures are taken off a video element
  s1ad22d734244b0b2: 'Bilder werden von einem Video-Element genommen',
  // Pictures as they are
  s865e38312a82725a: 'Bilder, wie sie sind',
  // No faces, voices only
  s0d56ad5f5923382b: 'Keine Gesichter, nur Stimmen',
  // Callback for each picture (requestVideoFrameCallback)
  sb1cd53fd0d416a31: 'Rückruf für jedes Bild (requestVideoFrameCallback)',
  // Pictures off a video element
  sb28b4b9d5e1081ff: 'Bilder von einem Video-Element',
  // No faces where tracks give no frames
  sfc29c9ba3aaf35c9: 'Keine Gesichter, wo Spuren keine Bilder geben',
  // Decoding (WebCodecs)
  s50cdc37a65f24d68: 'Dekodieren (WebCodecs)',
  // Compressed sound and pictures of files
  sd492efe23c96c051: 'Komprimierter Ton und Bilder von Dateien',
  // wav and flac only
  s0d0177aba63afca8: 'Nur wav und flac',
  // To keep, and to work without a network
  sb7eb10a8fea39d39: 'Um aufzubewahren und ohne Netz zu arbeiten',
  // Service worker
  s5f3347605ead4bd2: 'Service Worker',
  // Opens and judges without a network
  sa304b3382a121c24: 'Öffnet sich und urteilt ohne Netz',
  // Works while there is a network
  s9189aec9c2c54eeb: 'Funktioniert, solange es ein Netz gibt',
  // Locks (Web Locks)
  sa508a09dabd5faaa: 'Sperren (Web Locks)',
  // An update waits for every session
  s21cc6f907d3ca109: 'Eine Aktualisierung wartet auf jede Sitzung',
  // An update waits until every tab is closed
  s52f15e1422acb035: 'Eine Aktualisierung wartet, bis jeder Tab geschlossen ist',
  // Private files (OPFS)
  se695377ea8c61bda: 'Private Dateien (OPFS)',
  // Recordings on this device
  se374074f64cd398c: 'Aufnahmen auf diesem Gerät',
  // No recordings
  s4ee275a370dfe36a: 'Keine Aufnahmen',
  // Database (IndexedDB)
  s0e3fcd2e4179fcc6: 'Datenbank (IndexedDB)',
  // History on this device
  s4ab4f11009340cfe: 'Verlauf auf diesem Gerät',
  // Sessions are forgotten with the page
  s37f66e821776bb72: 'Sitzungen sind mit der Seite vergessen',
  // Encoding (WebCodecs)
  sf71b0f3f7349ff70: 'Kodieren (WebCodecs)',
  // Sound and picture of recordings
  sd1f0713b568504b8: 'Ton und Bild von Aufnahmen',
  // Screen stays on (Screen Wake Lock)
  s0659d4a0eca3f46a: 'Bildschirm bleibt an (Screen Wake Lock)',
  // A phone does not sleep during a session
  s39d36465dd7b6fff: 'Ein Telefon schläft während einer Sitzung nicht ein',
  // Set the phone’s own screen time
  sc898c53757487911: 'Stellen Sie die Bildschirmzeit des Telefons selbst ein',
  // Opens files (File Handling)
  saf24f723968b2e93: 'Öffnet Dateien (File Handling)',
  // The installed app opens recordings
  sbd306dcd9a33dee4: 'Die installierte App öffnet Aufnahmen',
  // Choose or drop the file
  sf6c9a39b92099815: 'Datei wählen oder ablegen',
  // To be faster
  s35ca5a9b1cb175aa: 'Um schneller zu sein',
  // Models on the graphics chip, where a probe finds it faster and equal
  s1215d4d79f3a7187: 'Modelle auf dem Grafikchip, wo eine Probe ihn schneller und gleich gut findet',
  // WebAssembly, which is the usual way
  se941925ad1f6c578: 'WebAssembly, der übliche Weg',
  // Bona Fide: what this browser can do
  s201391aabaf59dc4: 'Bona Fide: was dieser Browser kann',
  // What this browser can do
  s3a96ad50b0d90ec4: 'Was dieser Browser kann',
  // Looking…
  s41aeb11c29ed8454: 'Sieht nach…',
  // Judge the demo sentence
  s7b9e8b7ec7f5dd77: 'Beispielsatz beurteilen',
  // Copy as a table
  se2b36c1089cd1f67: 'Als Tabelle kopieren',
  // This browser has everything that a verdict needs.
  s1159b176d58798fe: 'Dieser Browser hat alles, was ein Urteil braucht.',
  // This browser cannot give verdicts. It lacks: ${0}.
  s9350b942fcc96c62: str`Dieser Browser kann keine Urteile geben. Ihm fehlt: ${0}.`,
  // Copied
  sf4de3bfbfaca12e5: 'Kopiert',
  // The browser did not allow it
  s261d14fc7566c2ee: 'Der Browser hat es nicht erlaubt',
  // Loading the model…
  s62dcd35dfc964795: 'Das Modell wird geladen…',
  // It could not be tried: ${0}
  sbd28a7ea1946eb7b: str`Es ließ sich nicht versuchen: ${0}`,
  // Feature
  s43e05bec7713cffd: 'Funktion',
  // Here
  s34dc02d860d2cc0b: 'Hier',
  // What is done
  s9ffe08e6ad6449b3: 'Was getan wird',
  // Yes
  scb489a1a173ac3f0: 'Ja',
  // No
  s09205907b5b56cda: 'Nein',
  // Missing, and needed: ${0}
  s91e21718397247d7: str`Fehlt und wird gebraucht: ${0}`,
  // Browser: ${0}
  s291d77f801782739: str`Browser: ${0}`,
  // The demo sentence could not be fetched: HTTP ${0}.
  s3c8bb1b697d9ae1e: str`Der Beispielsatz ließ sich nicht holen: HTTP ${0}.`,
  // It failed: ${0}
  sfa531f262c3fb62b: str`Es ist fehlgeschlagen: ${0}`,
  // nothing
  s1c4b98deef5e330a: 'nichts',
  // It works: ${0} of synthetic speech judged in ${1}, loading included (${2} × ${3}). Last word: ${4}
  se300039c977a298e: str`Es funktioniert: ${0} künstliche Sprache in ${1} beurteilt, Laden eingeschlossen (${2} × ${3}). Letztes Wort: ${4}`,
};
