import { str } from '@lit/localize';
import { html } from 'lit';

/** Above each text stands the English one that it says, and its id is made from. Kept by `npm run messages`. */
export const templates = {
  // ${0}, at ${1}
  sb08834826cd09622: str`${0}, bei ${1}`,
  // Suspicious or worse
  s0a969b9de430e0d3: 'Verdächtig oder schlechter',
  // ${0}, at once
  sa019f31d52a2cc89: str`${0}, sofort`,
  // ${0} for ${1}
  sd2c6edff0a52d194: str`${0}, ${1} lang`,
  // Verdicts are kept in the history of this device. There is no account, no server that listens, and no upload of sound or picture.
  s1457572609b9f7ad:
    'Urteile bleiben im Verlauf auf diesem Gerät. Es gibt kein Konto, keinen Server, der mithört, und kein Hochladen von Ton oder Bild.',
  // Guide and documents
  s0fc516db3c902a80: 'Anleitung und Dokumente (Englisch)',
  // What this browser can do
  s3a96ad50b0d90ec4: 'Was dieser Browser kann',
  // Alert: ${0}
  sc4439c7f9d6e611f: str`Warnung: ${0}`,
  // Synthetic demo voice
  sd192b5581afc1cc1: 'Künstliche Beispielstimme',
  // Listening: Bona Fide
  s4e687ec5c6309b50: 'Hört zu: Bona Fide',
  // Paused: Bona Fide
  sf1f016a05d1f832b: 'Pausiert: Bona Fide',
  // Needs you: Bona Fide
  s89150a0f5cd21291: 'Braucht Sie: Bona Fide',
  // Sound and picture are judged in this page and recorded on this device, as you asked.
  sd23b9e7283d3ed13:
    'Ton und Bild werden in dieser Seite beurteilt und, wie von Ihnen gewünscht, auf diesem Gerät aufgenommen.',
  // Sound is judged in this page and recorded on this device, as you asked.
  sda802503aef9ae80: 'Ton wird in dieser Seite beurteilt und, wie von Ihnen gewünscht, auf diesem Gerät aufgenommen.',
  // Sound is judged in this page and forgotten.
  s8555d7d9c33bcf36: 'Ton wird in dieser Seite beurteilt und vergessen.',
  // It judges how a voice sounds: not who speaks, and not whether the words are true.
  s24034eecae325eaa: 'Beurteilt wird, wie eine Stimme klingt: nicht, wer spricht, und nicht, ob die Worte wahr sind.',
  // It can be wrong both ways. New kinds of synthesis, noise, echo, replay through a loudspeaker and telephone lines mislead it.
  s759e41d534f6569e:
    'Das Urteil kann in beide Richtungen falsch sein. Neue Arten der Erzeugung, Geräusche, Hall, Wiedergabe über Lautsprecher und Telefonleitungen führen es irre.',
  // It needs clear speech, a second and a half for a first opinion and four seconds for a firm one. Music and singing are not judged.
  s942f7aaccb04255b:
    'Nötig ist deutliche Sprache: anderthalb Sekunden für eine erste Meinung, vier für eine gefestigte. Musik und Gesang werden nicht beurteilt.',
  // If something is at stake, check another way: call back on a number you know, or ask what only that person can answer.
  s5f93b02436cf3073:
    'Wenn etwas auf dem Spiel steht, prüfen Sie auf anderem Weg: Rufen Sie unter einer Nummer zurück, die Sie kennen, oder fragen Sie, was nur diese Person beantworten kann.',
  // Listen
  s1b646b7189883206: 'Zuhören',
  // Main
  s49e763aed00877a8: 'Hauptmenü',
  // More
  s37a9e8aec5713460: 'Weiteres',
  // Dismiss
  s12d6dde9b30c3093: 'Schließen',
  // Alert
  sf1ec4acb8d744ed9: 'Warnung',
  // Alert:
  s88d1fae15ca20bb9: 'Warnung:',
  // one:A session that was cut off is back.|other:# sessions that were cut off are back.
  sa80c1e06129c1c56: 'one:Eine abgebrochene Sitzung ist wieder da.|other:# abgebrochene Sitzungen sind wieder da.',
  // Recovered
  s20c7305417726e5a: 'Wiederhergestellt',
  // Open
  s1f7698c061c208c9: 'Öffnen',
  // one:A recording that was cut off could not be made whole.|other:# recordings that were cut off could not be made whole.
  s711185bd77291a92:
    'one:Eine abgebrochene Aufnahme ließ sich nicht wieder ganz machen.|other:# abgebrochene Aufnahmen ließen sich nicht wieder ganz machen.',
  // It is kept on this device as it is, and tried again each time the page opens.
  s0395dade6e49f87e:
    'Sie bleibt, wie sie ist, auf diesem Gerät, und bei jedem Öffnen der Seite wird es wieder versucht.',
  // Bona Fide: is this voice real?
  s7a3cbb4da991d450: 'Bona Fide: Ist diese Stimme echt?',
  // Tells, live and on your own device, whether a voice or a face is real or synthetic. Nothing leaves this device.
  sb2838c95c403239c:
    'Sagt live und auf Ihrem eigenen Gerät, ob eine Stimme oder ein Gesicht echt oder künstlich ist. Nichts verlässt dieses Gerät.',
  // Bona Fide is starting. If this stays, the browser is too old for it.
  s2948aab5ba912828: 'Bona Fide startet. Wenn das hier stehen bleibt, ist der Browser zu alt dafür.',
  // Bona Fide judges voices in this page itself, and needs JavaScript for that.
  s168422fba3791bd2: 'Bona Fide beurteilt Stimmen in dieser Seite selbst und braucht dafür JavaScript.',
  // This page looks for itself, and needs JavaScript for that.
  scfbe86be549e3f03: 'Diese Seite sieht selbst nach und braucht dafür JavaScript.',
  // Listen to the microphone
  sbd974ac803d719d4: 'Dem Mikrofon zuhören',
  // Judge a tab or a screen
  s25f3f4c862a668a6: 'Einen Tab oder Bildschirm beurteilen',
  // Tab
  s6ce0ce19e201b66c: 'Tab',
  // Judge a file
  sc4516ab12adc9013: 'Eine Datei beurteilen',
  // A session: the verdict in words, the confidence, and the timeline
  seacdc47f3d5f87b6: 'Eine Sitzung: das Urteil in Worten, die Zuversicht und die Zeitleiste',
  // A session on a phone
  sa0cebc7a02bc0dfa: 'Eine Sitzung auf dem Telefon',
  // Call
  sdfa47b9ce9ac1889: 'Gespräch',
  // History
  s58c754018ec47b5f: 'Verlauf',
  // Alerts
  s88d1c1e15ca1aade: 'Warnungen',
  // Verify a bundle
  s805cc58cd43949d5: 'Bündel prüfen',
  // Privacy
  se78c02e9a98a0f47: 'Privatsphäre',
  // Sync devices
  s8f84ab07ccacfd59: 'Geräte abgleichen',
  // Timeline
  s680fc90489553ed6: 'Zeitleiste',
  // Details
  s355b21b89ce5d9c5: 'Einzelheiten',
  // Model and runtime
  s5b0387a162a7d0bb: 'Modell und Laufzeit',
  // What it cannot hear
  scdc56563d08f07c5: 'Was es nicht hören kann',
  // Pick the tab that plays the voice, and switch on <strong>Also share tab audio</strong>.
  heffac4e3dd701373: html`Wählen Sie den Tab, der die Stimme abspielt, und schalten Sie <strong>Tab-Audio auch teilen</strong> ein.`,
  // Its picture is judged too.
  s2dbd7996523e18fa: 'Auch sein Bild wird beurteilt.',
  // Only its sound is used.
  s581df16fd90b8533: 'Nur sein Ton wird benutzt.',
  // Press <strong>Allow</strong> in the browser’s question, mostly at the top left of the window.
  h15e78a2cdfc0c9da: html`Drücken Sie in der Frage des Browsers auf <strong>Zulassen</strong>, meist oben links im Fenster.`,
  // If none appears, the camera may be blocked for this site: press the icon beside the address.
  sc4409af01dbed3b8:
    'Erscheint keine, ist die Kamera vielleicht für diese Website gesperrt: Drücken Sie auf das Symbol neben der Adresse.',
  // If none appears, the microphone may be blocked for this site: press the icon beside the address.
  s6a8a803fb5e29101:
    'Erscheint keine, ist das Mikrofon vielleicht für diese Website gesperrt: Drücken Sie auf das Symbol neben der Adresse.',
  // The model is loaded and checked. This happens once; the browser keeps it.
  s49014d778844dac1: 'Das Modell wird geladen und geprüft. Das geschieht einmal; der Browser behält es.',
  // The detector and the sound system start.
  s30254a1418838176: 'Detektor und Ton werden gestartet.',
  // Loading the detector
  s84491641dff1e42a: 'Der Detektor wird geladen',
  // Progress
  sa557ae6bee9148a6: 'Fortschritt',
  // Judging ${0}
  sfa1ecb0c01848e91: str`Beurteilt: ${0}`,
  // Verdict
  s7c4052c8d441d4d6: 'Urteil',
  // The session has reached its limit
  s141e4aa372f5652b: 'Die Sitzung hat ihre Grenze erreicht',
  // It ends by itself so that nobody is listened to by mistake. Everything heard is kept below.
  s52993bf04de6867c: 'Sie endet von selbst, damit niemandem aus Versehen zugehört wird. Alles Gehörte steht unten.',
  // Summary
  sc9474bf7a0668d73: 'Zusammenfassung',
  // Now your own voice
  s36a53cf3d28d5824: 'Jetzt Ihre eigene Stimme',
  // That one was made by a program. Say a few sentences yourself and compare. Your browser will ask for the microphone; nothing leaves this device.
  se06b4947591105d9:
    'Diese hat ein Programm gemacht. Sagen Sie selbst ein paar Sätze und vergleichen Sie. Ihr Browser wird nach dem Mikrofon fragen; nichts verlässt dieses Gerät.',
  // Another microphone
  sd30fc485e7273adc: 'Anderes Mikrofon',
  // Go on with this one
  s21bdc00ea4e35e64: 'Mit diesem weitermachen',
  // Shared picture
  sbb64ff52afdf65ae: 'Geteiltes Bild',
  // Shared sound
  s0175b52e956cace3: 'Geteilter Ton',
  // Audio stream
  sdf9e6b93ea0e7333: 'Audiostream',
  // Is this voice real?
  s9ef3f2294faaef50: 'Ist diese Stimme echt?',
  // Bona Fide listens along and tells you, while it speaks, whether a voice sounds human or made by a machine, and whether the face beside it does.
  sf86ff79865f28e17:
    'Bona Fide hört mit und sagt Ihnen, noch während gesprochen wird, ob eine Stimme menschlich klingt oder von einer Maschine gemacht, und ob das Gesicht dazu echt aussieht.',
  // Bona Fide listens along and tells you, while it speaks, whether a voice sounds human or made by a machine.
  saf3bc05cb9d5ab21:
    'Bona Fide hört mit und sagt Ihnen, noch während gesprochen wird, ob eine Stimme menschlich klingt oder von einer Maschine gemacht.',
  // No deepfake at hand?
  sed9fe003e646f1fc: 'Kein Deepfake zur Hand?',
  // Hear a sentence that no person ever said, and watch it being judged. Then speak yourself and compare.
  s1c01ddef976db012:
    'Hören Sie einen Satz, den nie ein Mensch gesagt hat, und sehen Sie zu, wie er beurteilt wird. Sprechen Sie dann selbst und vergleichen Sie.',
  // Try a synthetic voice
  s005141c8430c4fcc: 'Künstliche Stimme ausprobieren',
  // A verdict is evidence, not proof
  sd5cdd4afeecce8e7: 'Ein Urteil ist ein Indiz, kein Beweis',
  // Opening…
  s9c94e3d1d3ef33a3: 'Wird geöffnet…',
  // Judge again
  s71ec3ea7c71515f0: 'Noch einmal beurteilen',
  // What is kept does not change.
  s68f16cc85aba74eb: 'Was aufbewahrt ist, ändert sich nicht.',
  // Not on this device any more, and so not judged: ${0}.
  sdace2f5e025a1d5b: str`Nicht mehr auf diesem Gerät und daher nicht beurteilt: ${0}.`,
  // Judging again
  s32a9979988dbb5bf: 'Wird noch einmal beurteilt',
  // What is different
  sf6c41f4ed8587318: 'Was anders ist',
  // ${0} of ${1} parts were judged.
  s9d10cd905770501e: str`${0} von ${1} Teilen wurden beurteilt.`,
  // Not judged:
  s286bbb4cf246280f: 'Nicht beurteilt:',
  // It is the same model, so what differs comes from the recording: it was encoded, and each part is judged by itself.
  s1cd312f1a4e54e8e:
    'Es ist dasselbe Modell; was anders ist, kommt also von der Aufnahme: Sie wurde kodiert, und jeder Teil wird für sich beurteilt.',
  // It is the same model, so what differs comes from the file.
  s041bd3f98c961369: 'Es ist dasselbe Modell; was anders ist, kommt also von der Datei.',
  // Then and now
  s1e8de4cd7ca8f8bb: 'Damals und jetzt',
  // Then
  s5007c8fb33ad8176: 'Damals',
  // Now
  s3763f519c347a9f7: 'Jetzt',
  // Keep as a session of its own
  sbe1c8f98bc7069e2: 'Als eigene Sitzung behalten',
  // ${0}, judged again
  s9abd433813e3cbbc: str`${0}, noch einmal beurteilt`,
  // Voice: likely real on average
  s05c1b78d8a2c1355: 'Stimme: im Mittel wahrscheinlich echt',
  // Voice: time judged
  s7e4e92760a82a6b7: 'Stimme: beurteilte Zeit',
  // Voice: of it Deepfake
  s286d6f11aa992f2e: 'Stimme: davon Deepfake',
  // Voice, moment by moment:
  sf687eda8cf6e2ca8: 'Stimme, Moment für Moment:',
  // Voice: where it differs
  s1e3cf8ce59252b3e: 'Stimme: wo sie abweicht',
  // Faces: likely real on average
  sbf21625939213831: 'Gesichter: im Mittel wahrscheinlich echt',
  // Faces: time judged
  sc1645d5d255c90b3: 'Gesichter: beurteilte Zeit',
  // Faces: of it Deepfake
  s80fc167e3f75b192: 'Gesichter: davon Deepfake',
  // Faces, moment by moment:
  s51628386e82917fc: 'Gesichter, Moment für Moment:',
  // Faces: where it differs
  s0940a27c545f1912: 'Gesichter: wo sie abweichen',
  // By the model that this page has now, from the file that was judged.
  sd61d2d2fb36de76c: 'Mit dem Modell, das diese Seite jetzt hat, anhand der Datei, die beurteilt wurde.',
  // one:By the model that this page has now, from the recording.|other:By the model that this page has now, from the recording, all # parts of it at their own time in the session.
  sde15800498af546b:
    'one:Mit dem Modell, das diese Seite jetzt hat, anhand der Aufnahme.|other:Mit dem Modell, das diese Seite jetzt hat, anhand der Aufnahme, alle # Teile zu ihrer eigenen Zeit in der Sitzung.',
  // there was no verdict at the same moment.
  sc148fed62360c964: 'zum selben Zeitpunkt gab es kein Urteil.',
  // the same word for ${0} of the time with a verdict both times.
  s4e5c11ad1e57dfdf: str`dasselbe Wort für ${0} der Zeit, in der beide Male ein Urteil vorlag.`,
  // And ${0} more.
  s81d65a90c3e3a3a1: str`Und ${0} weitere.`,
  // none
  s3c0d17bad169557b: 'keine Angabe',
  // Be told when a voice or face turns suspicious, also while you look elsewhere. Every session of this page is watched by itself: of each a rule speaks once, and again only after its verdict was better for five seconds. Silence moves it neither way.
  sa944cd27d0e2ae54:
    'Lassen Sie sich sagen, wenn eine Stimme oder ein Gesicht verdächtig wird, auch während Sie woanders hinsehen. Jede Sitzung dieser Seite wird für sich beobachtet: Zu jeder meldet sich eine Regel einmal, und erst wieder, nachdem ihr Urteil fünf Sekunden lang besser war. Stille bewegt sie in keine Richtung.',
  // Your rules
  sd634d438cf8d48a1: 'Ihre Regeln',
  // None yet: the page shows the verdict and stays quiet.
  s72bb4c9f16dcd648: 'Noch keine: Die Seite zeigt das Urteil und bleibt still.',
  // on the page
  sacfe6286fcfba3b2: 'auf der Seite',
  // sound
  s65d3e9609806fe14: 'Ton',
  // vibration
  s5695df9fb3501269: 'Vibration',
  // notification while hidden
  s01e8aea4bec97489: 'Benachrichtigung, wenn verborgen',
  // Remove ${0}
  s2fa05f91c1baa29b: str`Entfernen: ${0}`,
  // The rule is removed.
  s92db48469e947984: 'Die Regel ist entfernt.',
  // A new rule
  sf31b86878a1f4060: 'Eine neue Regel',
  // When the verdict is
  sb76d97b784eb3a89: 'Wenn das Urteil lautet',
  // For
  sf2bb98199c92e6f0: 'Für die Dauer von',
  // no time: at once
  se7b53b49977051f9: 'keine Dauer: sofort',
  // Tell me on the page, and by
  sd617dcea91fee47f: 'Auf der Seite melden, und durch',
  // Sound
  s2593d0c70a1c5074: 'Ton',
  // Vibration, where the device can
  sc928ac3e700a7c1d: 'Vibration, wo das Gerät es kann',
  // A notification while the page is hidden
  sf52ff9958b268a70: 'Eine Benachrichtigung, während die Seite verborgen ist',
  // Add rule
  sad489663eaa69cc2: 'Regel hinzufügen',
  // The browser does not allow notifications here.
  s9bebb39e33d77489: 'Der Browser erlaubt hier keine Benachrichtigungen.',
  // The rule was added without; allow them for this site and add it anew.
  sda8fe825f027413d:
    'Die Regel wurde ohne sie hinzugefügt; erlauben Sie sie für diese Website und legen Sie die Regel neu an.',
  // A sound from a loudspeaker reaches the microphone too. It is not speech, and is judged as none.
  s65c223c8c9245a0d:
    'Ein Ton aus dem Lautsprecher erreicht auch das Mikrofon. Er ist keine Sprache und wird nicht als solche beurteilt.',
  // Quiet hours
  s9f8de7cd376fdda4: 'Ruhezeiten',
  // Only on the page and in the log
  s5d734064c1fda313: 'Nur auf der Seite und im Protokoll',
  // Until
  sdf8c72b4f410fe8f: 'Bis',
  // Log
  s24f39319b8853791: 'Protokoll',
  // No rule has spoken yet.
  scba5cfe217901546: 'Noch hat sich keine Regel gemeldet.',
  // Log of alerts
  seccdf11421188409: 'Protokoll der Warnungen',
  // When
  sc683c10250a1b719: 'Wann',
  // Rule
  sea74bf2b70c27113: 'Regel',
  // In the session at
  sd6e01f04ecd8310a: 'In der Sitzung bei',
  // ${0} (quiet hours)
  s11b406eac731c6bb: str`${0} (Ruhezeit)`,
  // not named
  s0bbfbfcc2d28d93b: 'ohne Namen',
  // Clear the log
  s0a065ba1e22f3097: 'Protokoll leeren',
  // The rule is added.
  sc8a659e15b169186: 'Die Regel ist hinzugefügt.',
  // Everyone in a call
  s0cc70a83b6370984: 'Alle in einem Gespräch',
  // Give each voice a source of its own, and their verdicts stand side by side. All of them share one model on this device.
  sb69196cbae485ebd:
    'Geben Sie jeder Stimme eine eigene Quelle, und ihre Urteile stehen nebeneinander. Alle teilen sich ein Modell auf diesem Gerät.',
  // Add a voice
  s2dcf340c3bcd5959: 'Eine Stimme hinzufügen',
  // There are as many as can be judged at once. Remove one first.
  s8f186854be859b44: 'Es sind so viele, wie sich gleichzeitig beurteilen lassen. Entfernen Sie zuerst eine.',
  // Nobody is here yet.
  sb3e7b0634da3c3d8: 'Noch ist niemand da.',
  // Voices
  se3767266a468255e: 'Stimmen',
  // Name
  sef49aec68fd1dc66: 'Name',
  // For example Anna
  s6eace9b0d2101fa8: 'Zum Beispiel Anna',
  // Microphone: the system’s default
  s022b48426ccfc2ce: 'Mikrofon: Standard des Systems',
  // Microphone: ${0}
  s062a2359a4daa74f: str`Mikrofon: ${0}`,
  // A tab’s sound
  sa196d214727d9164: 'Der Ton eines Tabs',
  // The synthetic demo voice
  s701d0877deb00e44: 'Die künstliche Beispielstimme',
  // Add
  sf9aee319a006c9b4: 'Hinzufügen',
  // Bundle (.zip)
  s9c2723df61c07223: 'Bündel (.zip)',
  // Report (.html)
  sb5d4f1684ebd0081: 'Bericht (.html)',
  // Data (.json)
  s929ba3f10ac1c022: 'Daten (.json)',
  // Table (.csv)
  s640eabffdd39456c: 'Tabelle (.csv)',
  // Captions (.vtt)
  s7aa8d223b4acc085: 'Untertitel (.vtt)',
  // Nothing is kept yet. Sessions appear here when they have begun: what was judged and when, by which model; sound and picture only if you asked for a recording.
  s4586d0382cfd3b5d:
    'Noch ist nichts aufbewahrt. Sitzungen erscheinen hier, sobald sie begonnen haben: was wann und von welchem Modell beurteilt wurde; Ton und Bild nur, wenn Sie eine Aufnahme wollten.',
  // ${0} of ${1}
  sb2b44de8a70ae954: str`${0} von ${1}`,
  // Sessions
  s5c18cae48b93138c: 'Sitzungen',
  // Show more
  sb2c57b2d347203dd: 'Mehr zeigen',
  // Find
  sd1fe2584eebc40fa: 'Suchen',
  // name, note, source, date
  s7fc738f3d6b3a117: 'Name, Notiz, Quelle, Datum',
  // Any
  sf999d4199ff4542d: 'Alle',
  // With a recording
  s2ba433fa5c905169: 'Mit Aufnahme',
  // Import
  s3914cb410fca44d4: 'Importieren',
  // A bundle (.zip) that this app has exported, on this device or another. It is verified first.
  s68e12800136a04ff:
    'Ein Bündel (.zip), das diese App auf diesem oder einem anderen Gerät exportiert hat. Es wird zuerst geprüft.',
  // Bundle
  sd11fc5474894c6c5: 'Bündel',
  // How long it is kept
  s398380610959f4c6: 'Wie lange aufbewahrt wird',
  // Verdicts
  s63215040abdc545f: 'Urteile',
  // Recordings
  s03b070fe5f01292d: 'Aufnahmen',
  // Carried out when the page opens, each hour while it is open, and at once when you change it. A session whose verdicts are due and that has no recording is deleted as a whole.
  sbff45f4c870c906e:
    'Ausgeführt, wenn die Seite geöffnet wird, jede Stunde, solange sie offen ist, und sofort, wenn Sie es ändern. Eine Sitzung, deren Urteile fällig sind und die keine Aufnahme hat, wird als Ganzes gelöscht.',
  // It counts from the end of a session, and for one that was imported from its import, a day at least.
  sa8c06d4e411fc648:
    'Gezählt wird vom Ende einer Sitzung an, bei einer importierten von ihrem Import an, mindestens einen Tag.',
  // For this device alone: your other devices keep what was synced for as long as they are set to, and the relay until you delete it or no longer sync it.
  s2882be475fb44bfa:
    'Nur für dieses Gerät: Ihre anderen Geräte behalten Abgeglichenes so lange, wie es dort eingestellt ist, und das Relay, bis Sie es löschen oder nicht mehr abgleichen.',
  // Delete everything
  s90f20862cef246d7: 'Alles löschen',
  // Delete all sessions
  s7592ae486e7f2756: 'Alle Sitzungen löschen',
  // one:Delete # session and all recordings for good, and all that was synced on your other devices?|other:Delete # sessions and all recordings for good, and all that was synced on your other devices?
  s531055f751630f2e:
    'one:# Sitzung und alle Aufnahmen endgültig löschen, und alles, was auf Ihren anderen Geräten abgeglichen wurde?|other:# Sitzungen und alle Aufnahmen endgültig löschen, und alles, was auf Ihren anderen Geräten abgeglichen wurde?',
  // one:Delete # session and all recordings for good?|other:Delete # sessions and all recordings for good?
  sd083ffa7eabd18d2:
    'one:# Sitzung und alle Aufnahmen endgültig löschen?|other:# Sitzungen und alle Aufnahmen endgültig löschen?',
  // Yes, delete all
  s209e9490971128b4: 'Ja, alle löschen',
  // Saved.
  s1c7d83e8dc6b85de: 'Gespeichert.',
  // All sessions are deleted.
  s4e9ab09270f19e38: 'Alle Sitzungen sind gelöscht.',
  // running
  s60147fb4fa4a8e0c: 'läuft',
  // recorded
  s64ecc9b033e7991d: 'aufgenommen',
  // recovered
  s721e1900c467abfa: 'wiederhergestellt',
  // Recording, part ${0} of ${1}
  s03f66bcbcc8fe44e: str`Aufnahme, Teil ${0} von ${1}`,
  // ${0}, from ${1} of the session.
  sa556cbeb79d7b8bb: str`${0}, ab ${1} der Sitzung.`,
  // What is kept, and what was fetched
  se2a14a6804eb6c96: 'Was aufbewahrt ist, und was geholt wurde',
  // Sound and picture are judged on this device. Nothing of it is sent anywhere; this page shows how you can check that.
  s2c1109138d39c749:
    'Ton und Bild werden auf diesem Gerät beurteilt. Nichts davon wird irgendwohin gesendet; diese Seite zeigt, wie Sie das prüfen können.',
  // Stored on this device
  s0559376d16a9434d: 'Auf diesem Gerät gespeichert',
  // What is stored
  s0133fa50d9312a0c: 'Was gespeichert ist',
  // Size
  s78789724e789221c: 'Größe',
  // not told
  s1d7aecffb843881b: 'nicht gesagt',
  // Removing this site’s data in the browser’s settings removes all of it at once.
  sdc9800ff174cf822:
    'Wenn Sie die Daten dieser Website in den Einstellungen des Browsers entfernen, ist alles auf einmal weg.',
  // Everything fetched since the page was opened
  se1cc3537ab09e573: 'Alles, was seit dem Öffnen der Seite geholt wurde',
  // Read again
  s7e7743a76fa072dd: 'Neu lesen',
  // What this ledger cannot see
  s8b0355e30f5890b2: 'Was dieses Verzeichnis nicht sehen kann',
  // What the browser itself sends, such as looking for updates, and what extensions do.
  s3e4d4dfb6149ddd3:
    'Was der Browser selbst sendet, etwa um nach Aktualisierungen zu sehen, und was Erweiterungen tun.',
  // What other open tabs of the page have fetched, but for their workers.
  saa4689e0a2e8da60: 'Was andere offene Tabs der Seite geholt haben, außer von ihren Workern.',
  // Lasting connections (WebSocket). The page’s policy allows them to its own address only, and the app opens one only where you have set up <a href="#/sync">syncing</a>, for what was sealed here.
  hab98960127e251c1: html`Dauerhafte Verbindungen (WebSocket). Die Richtlinie der Seite erlaubt sie nur zu ihrer eigenen Adresse, und die App öffnet nur dort eine, wo Sie den <a href="#/sync">Abgleich</a> eingerichtet haben, für das, was hier versiegelt wurde.`,
  // It is kept by the page it reports on. To check it from outside, open the browser’s developer tools (F12), choose Network, and reload.
  s161310d84c4fa838:
    'Es wird von der Seite geführt, über die es berichtet. Um es von außen zu prüfen, öffnen Sie die Entwicklerwerkzeuge des Browsers (F12), wählen Sie „Netzwerk“ und laden Sie neu.',
  // Began
  s5a2974c4d8713e86: 'Begonnen',
  // not known: it was cut off
  sc00ac502e8bf2f1e: 'nicht bekannt: Sie wurde abgebrochen',
  // Imported here
  s43deaa14d672fd99: 'Hier importiert',
  // Listened
  s207a8b3330441807: 'Zugehört',
  // Voice model
  sf470ace1ad8c8a38: 'Stimmmodell',
  // Gaps
  sb5949c7e05c6c2f4: 'Lücken',
  // one:# gap|other:# gaps
  sdc51eb99d22c31f6: 'one:# Lücke|other:# Lücken',
  // ${0} ${1} to ${2}
  sf58e79c3c9711ea6: str`${0} ${1} bis ${2}`,
  // Ended with its page
  sa374720bb70d8b6a: 'Mit ihrer Seite beendet',
  // Ended by itself
  s82c9d5a9b3a2dfaf: 'Von selbst beendet',
  // Number
  sbbb97b1c63507dc0: 'Nummer',
  // All sessions
  sa2996c00e736ce41: 'Alle Sitzungen',
  // About the session
  s96ca61f5fb66d8a5: 'Über die Sitzung',
  // Verdicts deleted
  sbe13f55f6ece4bf2: 'Urteile gelöscht',
  // Their time was up. The recording is still here, and can be judged again.
  s1cfdc731a8026091: 'Ihre Zeit war um. Die Aufnahme ist noch da und kann noch einmal beurteilt werden.',
  // <strong>Recovered:</strong> this session was cut off. What had reached the disk is here.
  h7e82d833dd1d4a10: html`<strong>Wiederhergestellt:</strong> Diese Sitzung wurde abgebrochen. Was die Platte erreicht hatte, ist hier.`,
  // Still running.
  sc166a1d9876fa074: 'Läuft noch.',
  // Not on this device any more: ${0}.
  s5a16c779676565da: str`Nicht mehr auf diesem Gerät: ${0}.`,
  // The line below moves along; press it, or use its arrow keys, to play from there.
  scfffec0f9034e097:
    'Die Linie unten läuft mit; drücken Sie darauf, oder benutzen Sie ihre Pfeiltasten, um von dort abzuspielen.',
  // Name and note
  sb018c05c67504521: 'Name und Notiz',
  // Note
  s6686fcc6d2c8f0bd: 'Notiz',
  // Save
  s33f85f24c0f5f008: 'Speichern',
  // Export
  s293aa6a6446fb153: 'Exportieren',
  // The bundle holds all of it, sealed: anybody can check it on the page <a href=${0}>Verify</a>, and import it.
  h55fd7c914e84bc54: html`Das Bündel enthält alles, versiegelt: Jeder kann es auf der Seite <a href=${0}>Prüfen</a> prüfen und importieren.`,
  // It can be made once the session has ended.
  s977da15e5a363458: 'Es lässt sich machen, sobald die Sitzung beendet ist.',
  // Preparing…
  s3964867b2d60b20b: 'Wird vorbereitet…',
  // Recording ${0}
  s4692313b6f7b0b0e: str`Aufnahme ${0}`,
  // A session that runs cannot be deleted. Stop it first.
  sce69ec622978ed2d: 'Eine laufende Sitzung lässt sich nicht löschen. Beenden Sie sie zuerst.',
  // Delete
  sdc673e73b5c13aea: 'Löschen',
  // Delete session
  s093a7d7cc302e1b2: 'Sitzung löschen',
  // Delete verdicts, note and recording for good, here and wherever it was synced?
  s160a12b5f0d1b88a: 'Urteile, Notiz und Aufnahme endgültig löschen, hier und überall, wohin sie abgeglichen wurden?',
  // Delete verdicts, note and recording for good?
  s7f531e533df14bdb: 'Urteile, Notiz und Aufnahme endgültig löschen?',
  // Yes, delete
  se4dd2f14317a0b77: 'Ja, löschen',
  // Delete recording only
  s9fb056c5d8c48f19: 'Nur die Aufnahme löschen',
  // Delete the recording for good, and keep the verdicts?
  sed41204b9ec279f0: 'Die Aufnahme endgültig löschen und die Urteile behalten?',
  // Yes, delete it
  sf7ff6be1bafdf100: 'Ja, Aufnahme löschen',
  // The recording is deleted.
  s5d6094c1eb8979ca: 'Die Aufnahme ist gelöscht.',
  // Shared tab
  scfeba9ea276e633b: 'Geteilter Tab',
  // Shared screen
  s8812ae45098766b8: 'Geteilter Bildschirm',
  // Demo
  sd0721c7343e74776: 'Beispiel',
  // Stream
  s37d209ecc2ca2c65: 'Stream',
  // From its import on it is kept as you have set it in the history: verdicts ${0}, recordings ${1}.
  sf065169cedb6fc98: str`Vom Import an bleibt sie so lange, wie Sie es im Verlauf eingestellt haben: Urteile ${0}, Aufnahmen ${1}.`,
  // until you delete them
  s0873e75636d36f43: 'bis Sie sie löschen',
  // not beyond the session
  se3c5cb902138115e: 'nicht über die Sitzung hinaus',
  // one:# day|other:# days
  s2621a04328c5e4f6: 'one:# Tag|other:# Tage',
  // one:# session|other:# sessions
  s8c4c4745017c3436: 'one:# Sitzung|other:# Sitzungen',
  // Your choice of colours
  sfb8c69daca2ad7a3: 'Ihre Wahl der Farben',
  // Your choice of language
  s2ef0c459e34a7d6c: 'Ihre Wahl der Sprache',
  // What you expect of a voice beforehand
  sc90b87c7a519b76f: 'Was Sie vorher von einer Stimme erwarten',
  // Your rules for alerts
  s8441a13bd3fa5e39: 'Ihre Regeln für Warnungen',
  // That this browser syncs
  s5576fdb5aa18aea0: 'Dass dieser Browser abgleicht',
  // Verdicts of ${0}
  s43b11eda918f973a: str`Urteile: ${0}`,
  // Recordings of ${0}
  s4227be652d9e5f00: str`Aufnahmen: ${0}`,
  // one:Log of # alert|other:Log of # alerts
  s92deac6f96871ee6: 'one:Protokoll mit # Warnung|other:Protokoll mit # Warnungen',
  // you clear it; the newest 500
  sb4aa20dc45f34db1: 'Sie es leeren; die neuesten 500',
  // The key that seals sessions, which cannot be read out
  sd531d5ad08fddda4: 'Der Schlüssel, der Sitzungen versiegelt und sich nicht auslesen lässt',
  // you remove this site’s data
  s65741cd8ad518be5: 'Sie die Daten dieser Website entfernen',
  // No history: the browser does not let this page store any
  seb3c61a4f728aee8: 'Kein Verlauf: Der Browser lässt diese Seite keinen speichern',
  // you allow it
  s9a0a0c87b7fd6a92: 'Sie es erlauben',
  // For syncing: keys of the room, what is known of its sessions, and sessions that other devices deleted
  s147f31911d03490e:
    'Für den Abgleich: Schlüssel des Raums, was von seinen Sitzungen bekannt ist, und Sitzungen, die andere Geräte gelöscht haben',
  // you stop it for good; deleted sessions for 30 days
  s59d8ea2c12216b03: 'Sie ihn endgültig beenden; gelöschte Sitzungen 30 Tage',
  // When a session ended with its page
  s0b7cdf6763c13cbf: 'Wann eine Sitzung mit ihrer Seite endete',
  // its page is opened again
  se307b0c2092b3bf9: 'die Seite wieder geöffnet wird',
  // Setting ${0}
  sb98caa77e4aa379d: str`Einstellung ${0}`,
  // you change it back
  sba985cc4e625020c: 'Sie es zurückändern',
  // The app itself, to open without a network
  sd61c0cf20348c200: 'Die App selbst, um sich ohne Netz zu öffnen',
  // a newer version takes its place
  s367977a53d6f4634: 'eine neuere Version an ihre Stelle tritt',
  // All of it together, as the browser counts
  s44a0998c2bdbb4f9: 'Alles zusammen, wie der Browser zählt',
  // each as it says above
  s37a8af33eb7fd94e: 'jeweils wie oben',
  // Page
  s2e192b19ed15fcf6: 'Seite',
  // <strong>${0}</strong>, ${1} over the network.
  h1676d7509cc43825: html`<strong>${0}</strong>, ${1} über das Netz.`,
  // All of them went to this page’s own address, <span class="hash">${0}</span>.
  he888cd01913bf53b: html`Alle gingen an die eigene Adresse dieser Seite, <span class="hash">${0}</span>.`,
  // one:# request went to another address, marked below.|other:# requests went to other addresses, marked below.
  se39b6d5115f0d7c3:
    'one:# Anfrage ging an eine andere Adresse, unten markiert.|other:# Anfragen gingen an andere Adressen, unten markiert.',
  // The first 2,000 of the page are listed.
  s2cd67cd3581a8b3e: 'Die ersten 2.000 der Seite sind aufgeführt.',
  // None was stopped by the page’s own policy.
  s306378f5b4939b26: 'Keine wurde von der Richtlinie der Seite aufgehalten.',
  // one:# request was stopped by the page’s own policy before anything was sent:|other:# requests were stopped by the page’s own policy before anything was sent:
  sa5f4e58eabaca93e:
    'one:# Anfrage wurde von der Richtlinie der Seite aufgehalten, bevor etwas gesendet wurde:|other:# Anfragen wurden von der Richtlinie der Seite aufgehalten, bevor etwas gesendet wurde:',
  // Every request
  scb68f239611382b5: 'Jede Anfrage',
  // By
  s09134b07b5aacab4: 'Durch',
  // Bytes
  seeeea7adc131a244: 'Bytes',
  // Other address:
  sd22bce14b6b2add5: 'Andere Adresse:',
  // kept copy
  s267592ba19f594a2: 'aus dem Vorrat',
  // one:# request|other:# requests
  s276df9cbd259f71a: 'one:# Anfrage|other:# Anfragen',
  // The archive
  s7de549f9ba9560ca: 'Das Archiv',
  // It is whole, and nothing is in it that is not listed.
  sf7b3b33905e03afc: 'Es ist ganz, und nichts ist darin, was nicht aufgeführt ist.',
  // Every file
  sbd9ec69fe27fef1a: 'Jede Datei',
  // Each is, to the bit, what was put in when it was exported.
  s2d6c25c86e49b0b9: 'Jede ist aufs Bit genau, was beim Export hineingelegt wurde.',
  // The export’s signature
  s569be4b6c5272aa8: 'Die Signatur des Exports',
  // The list of files was signed by the key named below.
  s13697efa903e5f30: 'Die Liste der Dateien wurde mit dem unten genannten Schlüssel signiert.',
  // The session
  sd4a0758c11284730: 'Die Sitzung',
  // It is the one that was sealed, with the recordings that were sealed with it.
  sd58907045aadf9e7: 'Sie ist die, die versiegelt wurde, mit den Aufnahmen, die mit ihr versiegelt wurden.',
  // The seal’s signature
  s9d60c0fcb5e034fb: 'Die Signatur des Siegels',
  // The session was sealed by the key named below.
  sd6ecef87e17e63ea: 'Die Sitzung wurde mit dem unten genannten Schlüssel versiegelt.',
  // The chain of seconds
  se87077cde2e080ab: 'Die Kette der Sekunden',
  // No second was changed, taken out or put in since it was sealed.
  s551c2bb3020eaf23: 'Keine Sekunde wurde seit dem Versiegeln verändert, herausgenommen oder eingefügt.',
  // A bundle (.zip) exported by this app says what a session heard and when. Here it is checked on your device, with no trust in whoever sent it. Nothing is uploaded, and nothing in it is run.
  sf80f03e4bce5c85c:
    'Ein von dieser App exportiertes Bündel (.zip) sagt, was eine Sitzung wann gehört hat. Hier wird es auf Ihrem Gerät geprüft, ohne jedes Vertrauen in den Absender. Nichts wird hochgeladen, und nichts darin wird ausgeführt.',
  // Bundle to verify
  s0ac687745dd66a6f: 'Zu prüfendes Bündel',
  // Checking…
  s3f53fca347b6edb5: 'Wird geprüft…',
  // Unchanged since it was sealed
  s4eae2f65c7b60cdc: 'Unverändert seit dem Versiegeln',
  // Not verified
  sf10c96d1fe5eddee: 'Nicht bestätigt',
  // Rely on nothing in this file. At least one check fails:
  sf575e5819015aa41: 'Verlassen Sie sich auf nichts in dieser Datei. Mindestens eine Prüfung schlägt fehl:',
  // Name and note are its owner’s words and were not sealed with the session.
  s4661da4b8337bca1: 'Name und Notiz sind Worte des Besitzers und wurden nicht mit der Sitzung versiegelt.',
  // Sealed by
  s83485c027f50a9ce: 'Versiegelt von',
  // on ${0} by the clock of that device
  sfdf56a0620a872be: str`am ${0} nach der Uhr jenes Geräts`,
  // Exported by
  sab09f394f23f597f: 'Exportiert von',
  // the same device, on ${0}
  sb9456585e815c21b: str`demselben Gerät, am ${0}`,
  // another device, on ${0}
  s8f85bba07e955e65: str`einem anderen Gerät, am ${0}`,
  // Sealed
  s5c57ddf0d0a7e781: 'Versiegelt',
  // Import into the history
  sc393d74cfa683fe5: 'In den Verlauf importieren',
  // With the recording ${0}, which is the one that was sealed.
  s8495c672accc89ef: str`Mit der Aufnahme ${0}; es ist die, die versiegelt wurde.`,
  // Sealed with it, and not in the bundle:
  s24c1024700e4d80e: 'Damit versiegelt, aber nicht im Bündel:',
  // <strong>Do not read ${0} as proof:</strong> this version of the app would write them otherwise from the sealed session.
  h32e75876ebeaada2: html`<strong>Lesen Sie ${0} nicht als Beweis:</strong> Diese Version der App würde sie aus der versiegelten Sitzung anders schreiben.`,
  // not reached
  s867a42370d40ee2c: 'nicht erreicht',
  // holds
  s7477287ad37c50f1: 'stimmt',
  // fails
  s995a7dc13142baba: 'stimmt nicht',
  // the device whose key is <span class="hash">${0}</span>, ${1}
  h2811cb371ed8befb: html`das Gerät mit dem Schlüssel <span class="hash">${0}</span>, ${1}`,
  // some time after it was cut off
  s29d89f5c83f460b9: 'einige Zeit nach dem Abbruch',
  // within a minute of its end
  sdb014f27b393a9c3: 'innerhalb einer Minute nach ihrem Ende',
  // ${0} after its end
  sbfce5fc4bcd1ddbc: str`${0} nach ihrem Ende`,
  // What a verified bundle proves, and what it does not
  s80b018dfa463b5a9: 'Was ein bestätigtes Bündel beweist, und was nicht',
  // <strong>It proves</strong> that verdicts, figures and recordings are what the holder of that key sealed, and that nothing was changed since: no second, no score, no bit of a recording.
  hee000a484d6ec20a: html`<strong>Es beweist,</strong> dass Urteile, Zahlen und Aufnahmen das sind, was der Inhaber dieses Schlüssels versiegelt hat, und dass seither nichts verändert wurde: keine Sekunde, kein Wert, kein Bit einer Aufnahme.`,
  // <strong>Not who that is.</strong> A key belongs to a browser on a device. To know whose, compare its number with them in person or on a call you trust.
  h015ba05424f050f2: html`<strong>Nicht, wer das ist.</strong> Ein Schlüssel gehört einem Browser auf einem Gerät. Um zu wissen, wem, vergleichen Sie seine Nummer mit der Person selbst oder in einem Gespräch, dem Sie trauen.`,
  // <strong>Not when it was.</strong> Times are those of that device’s own clock.
  h2908bdbee6fac0c0: html`<strong>Nicht, wann es war.</strong> Zeiten sind die der Uhr jenes Geräts.`,
  // <strong>Not that the sound was live.</strong> A recording may have been played to the microphone, or shared from a tab.
  hc78a7d0268fa340d: html`<strong>Nicht, dass der Ton live war.</strong> Eine Aufnahme kann dem Mikrofon vorgespielt oder aus einem Tab geteilt worden sein.`,
  // <strong>Not that an unaltered app made it.</strong> Whoever alters the app on their own device can seal what they like with their own key.
  h14d2b066df80f1b9: html`<strong>Nicht, dass eine unveränderte App es gemacht hat.</strong> Wer die App auf dem eigenen Gerät verändert, kann mit dem eigenen Schlüssel versiegeln, was er will.`,
  // <strong>Not that the verdict is right.</strong> It is what the named models said; they can be wrong both ways.
  h16f33ec003b62b82: html`<strong>Nicht, dass das Urteil stimmt.</strong> Es ist, was die genannten Modelle sagten; sie können sich in beide Richtungen irren.`,
  // Sync between your devices
  s597ffd3a1f682952: 'Abgleich zwischen Ihren Geräten',
  // Verdicts, timelines and notes on all your devices, sealed before they leave this one. A relay passes them on and can read none of it; recordings are never synced.
  sbac87b675e0a99e3:
    'Urteile, Zeitleisten und Notizen auf allen Ihren Geräten, versiegelt, bevor sie dieses verlassen. Ein Relay reicht sie weiter und kann nichts davon lesen; Aufnahmen werden nie abgeglichen.',
  // Looking up what this device knows… Where the page is open in another tab, that one syncs.
  s9694ce054a87e078:
    'Es wird nachgesehen, was dieses Gerät weiß… Ist die Seite in einem anderen Tab offen, gleicht jener ab.',
  // Start with this device
  sd027dabee61fd0af: 'Mit diesem Gerät beginnen',
  // Address of the relay
  sefaa616add53c462: 'Adresse des Relays',
  // Invite, if the relay asks for one
  s19590e3e6cfbed56: 'Einladung, wenn das Relay eine verlangt',
  // Start syncing
  s8769f0f47fde26be: 'Abgleich beginnen',
  // Or add this device to those you have
  sf3227f3ce5337492: 'Oder dieses Gerät zu denen hinzufügen, die Sie haben',
  // On a device that syncs already, choose <em>Add a device</em>. Point this device’s camera at the code, or paste the link:
  hb1c2378b5eedeea1: html`Wählen Sie auf einem Gerät, das schon abgleicht, <em>Gerät hinzufügen</em>. Richten Sie die Kamera dieses Geräts auf den Code, oder fügen Sie den Link ein:`,
  // Link
  s3cf89cb47fdde7e9: 'Link',
  // Read the link
  s8ebc5e359abfb846: 'Link lesen',
  // Add this device
  s7b32fca7e9522882: 'Dieses Gerät hinzufügen',
  // The link leads to a room at <strong>${0}</strong>. Whoever gave it to you sees what you sync there.
  h38bb16cda09a0f06: html`Der Link führt zu einem Raum bei <strong>${0}</strong>. Wer ihn Ihnen gegeben hat, sieht, was Sie dort abgleichen.`,
  // This device leaves the room that it is in now.
  s8092c00dbfbd9ecc: 'Dieses Gerät verlässt den Raum, in dem es jetzt ist.',
  // Name of this device
  s7830f92370804ead: 'Name dieses Geräts',
  // State
  sae239213b7c70376: 'Zustand',
  // Taken out
  s8be7d75fb2489ddc: 'Herausgenommen',
  // It tries again by itself at ${0}.
  sc66223db5d4fadea: str`Es wird um ${0} von selbst wieder versucht.`,
  // ${0} of ${1} sessions
  s8ea7318a4f4e8d31: str`${0} von ${1} Sitzungen`,
  // one:One entry was removed or changed at the relay by somebody, and written again from here.|other:# entries were removed or changed at the relay by somebody, and written again from here.
  s659522075d5b9240:
    'one:Ein Eintrag wurde beim Relay von jemandem entfernt oder verändert und von hier neu geschrieben.|other:# Einträge wurden beim Relay von jemandem entfernt oder verändert und von hier neu geschrieben.',
  // Go on syncing
  s91cf292b91caf0c1: 'Abgleich fortsetzen',
  // Try again now
  s70c96f2bfd09e63e: 'Jetzt noch einmal versuchen',
  // Stop for good on this device
  sed44f96ab828c816: 'Auf diesem Gerät endgültig beenden',
  // Forget the key? Its history stays; to sync again it has to be added again.
  s56581d0eac788d1b:
    'Den Schlüssel vergessen? Der Verlauf bleibt; um wieder abzugleichen, muss das Gerät neu hinzugefügt werden.',
  // Yes, stop
  sfa648a68bebd4d74: 'Ja, beenden',
  // ${0}; ${1} sent, ${2} received since this page was opened.
  s654cd888514550ba: str`${0}; ${1} gesendet, ${2} empfangen, seit diese Seite geöffnet wurde.`,
  // Devices
  scfe39d24bc958960: 'Geräte',
  // Hide the code
  seb2385664c39322b: 'Code verbergen',
  // Add a device
  scc022b0740943e53: 'Gerät hinzufügen',
  // Name of ${0}
  s36ba4b5e510c3e75: str`Name von ${0}`,
  // this device, added ${0}
  sefe3c59d923a638b: str`dieses Gerät, hinzugefügt am ${0}`,
  // added ${0}
  s99c9acf76edfb533: str`hinzugefügt am ${0}`,
  // Take out ${0}
  sf3207a47f4d62e14: str`${0} herausnehmen`,
  // It keeps what it has, and reads nothing new.
  scff299dba345d592: 'Es behält, was es hat, und liest nichts Neues.',
  // Yes, take it out
  sc4105f0d95174ecc: 'Ja, herausnehmen',
  // Open this on the other device. <strong>Whoever sees it can read what you sync</strong>, until you take a device out.
  h19dc8b6a00db5ece: html`Öffnen Sie das auf dem anderen Gerät. <strong>Wer es sieht, kann lesen, was Sie abgleichen</strong>, bis Sie ein Gerät herausnehmen.`,
  // QR code of the link that adds a device
  s7d3ead61a6a5eded: 'QR-Code des Links, der ein Gerät hinzufügt',
  // Copy the link
  s5c0c25abdb58c051: 'Link kopieren',
  // ${0} in this device’s history, ${1} of them synced.
  s865b49bfdc819825: str`${0} im Verlauf dieses Geräts, davon ${1} abgeglichen.`,
  // Sync each new session when it ends
  s1fccdf6fabbe89f2: 'Jede neue Sitzung abgleichen, wenn sie endet',
  // one:Sync the one of this device|other:Sync all # of this device
  s76f83dfb250e6306: 'one:Die eine dieses Geräts abgleichen|other:Alle # dieses Geräts abgleichen',
  // synced
  sc0ffddafbb8cf34b: 'abgeglichen',
  // What you untick is erased at the relay; devices that have it keep it. What you delete in the history is deleted on all of them. How long a device keeps its history by itself is set on each, for that device alone.
  s21d18abeb54b79d3:
    'Was Sie abwählen, wird beim Relay gelöscht; Geräte, die es haben, behalten es. Was Sie im Verlauf löschen, wird auf allen gelöscht. Wie lange ein Gerät seinen Verlauf von selbst behält, wird auf jedem eingestellt, nur für dieses Gerät.',
  // Deleted by other devices
  s1b0a53d727037292: 'Von anderen Geräten gelöscht',
  // Kept here for 30 days. Taken back, a session is a new one on all devices.
  sd57306b79ee2e9c9: 'Wird hier 30 Tage aufbewahrt. Zurückgenommen ist eine Sitzung auf allen Geräten eine neue.',
  // Take back
  s412220c3488a45a1: 'Zurücknehmen',
  // Delete these for good
  s39bc2e360f0e9f17: 'Diese endgültig löschen',
  // After that nobody can take them back from here.
  s64ee86ba86f3c811: 'Danach kann sie niemand von hier zurücknehmen.',
  // Yes, delete them
  sa0e07c15222fb3b3: 'Ja, löschen',
  // The address of a relay begins with wss:, or with ws: on this very machine.
  s127f8ab1c00f90ad: 'Die Adresse eines Relays beginnt mit wss:, oder mit ws: auf ebendieser Maschine.',
  // ${0}, deleted, kept until ${1}
  s6c0c00da029c3304: str`${0}, gelöscht, aufbewahrt bis ${1}`,
  // ${0}, deleted by ${1}, kept until ${2}
  sb4751e50e90f4b9b: str`${0}, gelöscht von ${1}, aufbewahrt bis ${2}`,
  // Not in use
  s537a83747484e682: 'Nicht in Gebrauch',
  // Connecting
  s4b052cb287d81da7: 'Verbindet sich',
  // Syncing
  s3c78ac5747dbe7e6: 'Gleicht ab',
  // In step
  scd4ecf745e3cb838: 'Im Gleichstand',
  // Offline
  scde3342a428aaee8: 'Offline',
  // Refused
  s592abf6242502c63: 'Abgewiesen',
  // The relay did not understand this page. One of the two is of another version.
  s20558379bdb2d7c8: 'Das Relay hat diese Seite nicht verstanden. Eines von beiden ist von einer anderen Version.',
  // The relay does not accept this device’s key for the room.
  s580bdc921308d8df: 'Das Relay nimmt den Schlüssel dieses Geräts für den Raum nicht an.',
  // The relay lets in only who knows its invite. Ask whoever runs it, and set it up again with that.
  sb107b546df241283:
    'Das Relay lässt nur ein, wer seine Einladung kennt. Fragen Sie den, der es betreibt, und richten Sie es damit neu ein.',
  // The relay does not take connections from this page’s address. Its list of origins has to name it.
  s2884da576ce18ba9:
    'Das Relay nimmt keine Verbindungen von der Adresse dieser Seite an. Seine Liste der Ursprünge muss sie nennen.',
  // The relay heard nothing for a while.
  s13b4416df78ed31d: 'Das Relay hat eine Weile nichts gehört.',
  // The room was closed by another device.
  sbed1b839b2a3dfc8: 'Der Raum wurde von einem anderen Gerät geschlossen.',
  // A session is too large for the relay.
  s63ec58d239c52c8a: 'Eine Sitzung ist zu groß für das Relay.',
  // A message was too large for the relay.
  s9fece18aa4b39d38: 'Eine Nachricht war zu groß für das Relay.',
  // The room is full. Delete sessions on any device, or ask whoever runs the relay for more room.
  s9ed08455e66724c0:
    'Der Raum ist voll. Löschen Sie Sitzungen auf irgendeinem Gerät, oder bitten Sie den, der das Relay betreibt, um mehr Platz.',
  // The relay asks to go slower.
  sc3dfc27005746bd8: 'Das Relay bittet, langsamer zu machen.',
  // The relay ended the connection after its time.
  sf41f2a07bb03f09f: 'Das Relay hat die Verbindung nach ihrer Zeit beendet.',
  // The relay cannot store anything at the moment. Nothing is lost: it stays here until it can.
  s9ec7315f59b7a5aa:
    'Das Relay kann zurzeit nichts speichern. Nichts geht verloren: Es bleibt hier, bis es wieder geht.',
  // The relay has no place left at the moment.
  sca9b43f87c89d1bc: 'Das Relay hat zurzeit keinen Platz mehr frei.',
  // The relay does not answer. It may be down, or this page may not be allowed to reach it.
  s6031ec702f11faf0:
    'Das Relay antwortet nicht. Vielleicht ist es ausgefallen, oder diese Seite darf es nicht erreichen.',
  // The relay is restarting.
  s2e8a8d32326d20f2: 'Das Relay startet neu.',
  // Something failed on this device, as when the browser lets it store no more. Make room and try again.
  s7949450c26ae7917:
    'Etwas ist auf diesem Gerät schiefgegangen, etwa weil der Browser es nichts mehr speichern lässt. Schaffen Sie Platz und versuchen Sie es noch einmal.',
  // This device was taken out by another one. Its own history stays; nothing new reaches it.
  s03c7c83d9d5d8485:
    'Dieses Gerät wurde von einem anderen herausgenommen. Sein eigener Verlauf bleibt; Neues erreicht es nicht.',
  // What the relay holds was sealed with another key than this device has. Pair it again.
  sadb3a1a50bb89b58:
    'Was das Relay hat, wurde mit einem anderen Schlüssel versiegelt, als dieses Gerät hat. Koppeln Sie es neu.',
  // What the relay holds was sealed with a key from before a device was taken out.
  sf1f7fad241241ed8: 'Was das Relay hat, wurde mit einem Schlüssel von vor dem Herausnehmen eines Geräts versiegelt.',
  // What the relay holds is not what was sealed. Somebody changed it, or it was damaged.
  sa1ec9ce123009e92:
    'Was das Relay hat, ist nicht, was versiegelt wurde. Jemand hat es verändert, oder es wurde beschädigt.',
  // What the relay holds was written by another version of this page.
  sda4c9eb6a9280c85: 'Was das Relay hat, wurde von einer anderen Version dieser Seite geschrieben.',
  // The link is cut off or mistyped. Copy it again as a whole.
  s96614c7909f878e7: 'Der Link ist abgeschnitten oder vertippt. Kopieren Sie ihn noch einmal als Ganzes.',
  // It is not at the relay. It needs a connection, or the device that has it.
  s274dcbc14671a97b: 'Es ist nicht beim Relay. Es braucht eine Verbindung, oder das Gerät, das es hat.',
  // one:One entry is sealed with another key than this device has: pair it again.|other:# entries are sealed with another key than this device has: pair it again.
  s6b1d0395163fd752:
    'one:Ein Eintrag ist mit einem anderen Schlüssel versiegelt, als dieses Gerät hat: Koppeln Sie es neu.|other:# Einträge sind mit einem anderen Schlüssel versiegelt, als dieses Gerät hat: Koppeln Sie es neu.',
  // one:One entry is sealed with a key from before a device was taken out.|other:# entries are sealed with a key from before a device was taken out.
  sa79488b886bbcfa8:
    'one:Ein Eintrag ist mit einem Schlüssel von vor dem Herausnehmen eines Geräts versiegelt.|other:# Einträge sind mit einem Schlüssel von vor dem Herausnehmen eines Geräts versiegelt.',
  // one:One entry is not what was sealed. Another device may have it still.|other:# entries are not what was sealed. Another device may have them still.
  s7f2a9c6bb1a58395:
    'one:Ein Eintrag ist nicht, was versiegelt wurde. Ein anderes Gerät hat ihn vielleicht noch.|other:# Einträge sind nicht, was versiegelt wurde. Ein anderes Gerät hat sie vielleicht noch.',
  // one:One entry is written by another version of this page.|other:# entries are written by another version of this page.
  s0505fea34198352c:
    'one:Ein Eintrag ist von einer anderen Version dieser Seite geschrieben.|other:# Einträge sind von einer anderen Version dieser Seite geschrieben.',
  // one:One entry is of a room that the link does not lead to.|other:# entries are of a room that the link does not lead to.
  s87f162fdc4753c3c:
    'one:Ein Eintrag ist aus einem Raum, zu dem der Link nicht führt.|other:# Einträge sind aus einem Raum, zu dem der Link nicht führt.',
  // one:One entry is not at the relay yet: the device that has it has to be online.|other:# entries are not at the relay yet: the device that has them has to be online.
  s25156d7142e49b69:
    'one:Ein Eintrag ist noch nicht beim Relay: Das Gerät, das ihn hat, muss online sein.|other:# Einträge sind noch nicht beim Relay: Das Gerät, das sie hat, muss online sein.',
  // Device
  s0b0a02a4470de153: 'Gerät',
  // ${0} on ${1}
  sf72695e8cd91f93c: str`${0} auf ${1}`,
};
