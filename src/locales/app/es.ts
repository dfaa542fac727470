import { str } from '@lit/localize';
import { html } from 'lit';

/** Above each text stands the English one that it says, and its id is made from. Kept by `npm run messages`. */
export const templates = {
  // ${0}, at ${1}
  sb08834826cd09622: str`${0}, en ${1}`,
  // Suspicious or worse
  s0a969b9de430e0d3: 'Sospechoso o peor',
  // ${0}, at once
  sa019f31d52a2cc89: str`${0}, de inmediato`,
  // ${0} for ${1}
  sd2c6edff0a52d194: str`${0} durante ${1}`,
  // Verdicts are kept in the history of this device. There is no account, no server that listens, and no upload of sound or picture.
  s1457572609b9f7ad:
    'Los veredictos se guardan en el historial de este dispositivo. No hay cuenta, ni servidor que escuche, ni se sube sonido o imagen.',
  // Guide and documents
  s0fc516db3c902a80: 'Guía y documentos (en inglés)',
  // What this browser can do
  s3a96ad50b0d90ec4: 'Qué puede hacer este navegador',
  // Alert: ${0}
  sc4439c7f9d6e611f: str`Alerta: ${0}`,
  // Synthetic demo voice
  sd192b5581afc1cc1: 'Voz sintética de muestra',
  // Listening: Bona Fide
  s4e687ec5c6309b50: 'Escuchando: Bona Fide',
  // Paused: Bona Fide
  sf1f016a05d1f832b: 'En pausa: Bona Fide',
  // Needs you: Bona Fide
  s89150a0f5cd21291: 'Requiere su atención: Bona Fide',
  // Sound and picture are judged in this page and recorded on this device, as you asked.
  sd23b9e7283d3ed13:
    'El sonido y la imagen se juzgan en esta página y se graban en este dispositivo, como usted pidió.',
  // Sound is judged in this page and recorded on this device, as you asked.
  sda802503aef9ae80: 'El sonido se juzga en esta página y se graba en este dispositivo, como usted pidió.',
  // Sound is judged in this page and forgotten.
  s8555d7d9c33bcf36: 'El sonido se juzga en esta página y se olvida.',
  // It judges how a voice sounds: not who speaks, and not whether the words are true.
  s24034eecae325eaa: 'Juzga cómo suena una voz: no quién habla, ni si lo que dice es cierto.',
  // It can be wrong both ways. New kinds of synthesis, noise, echo, replay through a loudspeaker and telephone lines mislead it.
  s759e41d534f6569e:
    'Puede equivocarse en ambos sentidos. Las nuevas formas de síntesis, el ruido, el eco, la reproducción por un altavoz y las líneas telefónicas lo engañan.',
  // It needs clear speech, a second and a half for a first opinion and four seconds for a firm one. Music and singing are not judged.
  s942f7aaccb04255b:
    'Necesita habla clara: segundo y medio para una primera opinión y cuatro segundos para una firme. La música y el canto no se juzgan.',
  // If something is at stake, check another way: call back on a number you know, or ask what only that person can answer.
  s5f93b02436cf3073:
    'Si hay algo en juego, compruébelo de otro modo: devuelva la llamada a un número que conozca, o pregunte algo que solo esa persona pueda responder.',
  // Listen
  s1b646b7189883206: 'Escuchar',
  // Main
  s49e763aed00877a8: 'Principal',
  // More
  s37a9e8aec5713460: 'Más',
  // Dismiss
  s12d6dde9b30c3093: 'Descartar',
  // Alert
  sf1ec4acb8d744ed9: 'Alerta',
  // Alert:
  s88d1fae15ca20bb9: 'Alerta:',
  // one:A session that was cut off is back.|other:# sessions that were cut off are back.
  sa80c1e06129c1c56:
    'one:Ha vuelto una sesión que se había cortado.|other:Han vuelto # sesiones que se habían cortado.',
  // Recovered
  s20c7305417726e5a: 'Recuperada',
  // Open
  s1f7698c061c208c9: 'Abrir',
  // one:A recording that was cut off could not be made whole.|other:# recordings that were cut off could not be made whole.
  s711185bd77291a92:
    'one:Una grabación que se había cortado no se pudo recomponer.|other:# grabaciones que se habían cortado no se pudieron recomponer.',
  // It is kept on this device as it is, and tried again each time the page opens.
  s0395dade6e49f87e: 'Se conserva tal cual en este dispositivo, y se intenta de nuevo cada vez que se abre la página.',
  // Bona Fide: is this voice real?
  s7a3cbb4da991d450: 'Bona Fide: ¿es real esta voz?',
  // Tells, live and on your own device, whether a voice or a face is real or synthetic. Nothing leaves this device.
  sb2838c95c403239c:
    'Dice, en directo y en su propio dispositivo, si una voz o una cara es real o sintética. Nada sale de este dispositivo.',
  // Bona Fide is starting. If this stays, the browser is too old for it.
  s2948aab5ba912828: 'Bona Fide se está iniciando. Si este texto no desaparece, el navegador es demasiado antiguo.',
  // Bona Fide judges voices in this page itself, and needs JavaScript for that.
  s168422fba3791bd2: 'Bona Fide juzga las voces en esta misma página y necesita JavaScript para ello.',
  // This page looks for itself, and needs JavaScript for that.
  scfbe86be549e3f03: 'Esta página lo comprueba por sí misma y necesita JavaScript para ello.',
  // Listen to the microphone
  sbd974ac803d719d4: 'Escuchar el micrófono',
  // Judge a tab or a screen
  s25f3f4c862a668a6: 'Juzgar una pestaña o una pantalla',
  // Tab
  s6ce0ce19e201b66c: 'Pestaña',
  // Judge a file
  sc4516ab12adc9013: 'Juzgar un archivo',
  // A session: the verdict in words, the confidence, and the timeline
  seacdc47f3d5f87b6: 'Una sesión: el veredicto en palabras, la confianza y la línea de tiempo',
  // A session on a phone
  sa0cebc7a02bc0dfa: 'Una sesión en un teléfono',
  // Call
  sdfa47b9ce9ac1889: 'Llamada',
  // History
  s58c754018ec47b5f: 'Historial',
  // Alerts
  s88d1c1e15ca1aade: 'Alertas',
  // Verify a bundle
  s805cc58cd43949d5: 'Verificar un paquete',
  // Privacy
  se78c02e9a98a0f47: 'Privacidad',
  // Sync devices
  s8f84ab07ccacfd59: 'Sincronizar dispositivos',
  // Timeline
  s680fc90489553ed6: 'Línea de tiempo',
  // Details
  s355b21b89ce5d9c5: 'Detalles',
  // Model and runtime
  s5b0387a162a7d0bb: 'Modelo y entorno de ejecución',
  // What it cannot hear
  scdc56563d08f07c5: 'Lo que no puede oír',
  // Pick the tab that plays the voice, and switch on <strong>Also share tab audio</strong>.
  heffac4e3dd701373: html`Elija la pestaña que reproduce la voz y active <strong>Compartir también el audio de la pestaña</strong>.`,
  // Its picture is judged too.
  s2dbd7996523e18fa: 'También se juzga su imagen.',
  // Only its sound is used.
  s581df16fd90b8533: 'Solo se usa su sonido.',
  // Press <strong>Allow</strong> in the browser’s question, mostly at the top left of the window.
  h15e78a2cdfc0c9da: html`Pulse <strong>Permitir</strong> en la pregunta del navegador, casi siempre arriba a la izquierda de la ventana.`,
  // If none appears, the camera may be blocked for this site: press the icon beside the address.
  sc4409af01dbed3b8:
    'Si no aparece, quizá la cámara esté bloqueada para este sitio: pulse el icono junto a la dirección.',
  // If none appears, the microphone may be blocked for this site: press the icon beside the address.
  s6a8a803fb5e29101:
    'Si no aparece, quizá el micrófono esté bloqueado para este sitio: pulse el icono junto a la dirección.',
  // The model is loaded and checked. This happens once; the browser keeps it.
  s49014d778844dac1: 'El modelo se carga y se comprueba. Ocurre una vez; el navegador lo conserva.',
  // The detector and the sound system start.
  s30254a1418838176: 'El detector y el sistema de sonido arrancan.',
  // Loading the detector
  s84491641dff1e42a: 'Cargando el detector',
  // Progress
  sa557ae6bee9148a6: 'Progreso',
  // Judging ${0}
  sfa1ecb0c01848e91: str`Juzgando ${0}`,
  // Verdict
  s7c4052c8d441d4d6: 'Veredicto',
  // The session has reached its limit
  s141e4aa372f5652b: 'La sesión ha llegado a su límite',
  // It ends by itself so that nobody is listened to by mistake. Everything heard is kept below.
  s52993bf04de6867c: 'Termina por sí sola para que no se escuche a nadie por error. Todo lo oído se conserva abajo.',
  // Summary
  sc9474bf7a0668d73: 'Resumen',
  // Now your own voice
  s36a53cf3d28d5824: 'Ahora su propia voz',
  // That one was made by a program. Say a few sentences yourself and compare. Your browser will ask for the microphone; nothing leaves this device.
  se06b4947591105d9:
    'Esa la hizo un programa. Diga usted unas frases y compare. Su navegador pedirá el micrófono; nada sale de este dispositivo.',
  // Another microphone
  sd30fc485e7273adc: 'Otro micrófono',
  // Go on with this one
  s21bdc00ea4e35e64: 'Continuar con este',
  // Shared picture
  sbb64ff52afdf65ae: 'Imagen compartida',
  // Shared sound
  s0175b52e956cace3: 'Sonido compartido',
  // Audio stream
  sdf9e6b93ea0e7333: 'Flujo de audio',
  // Is this voice real?
  s9ef3f2294faaef50: '¿Es real esta voz?',
  // Bona Fide listens along and tells you, while it speaks, whether a voice sounds human or made by a machine, and whether the face beside it does.
  sf86ff79865f28e17:
    'Bona Fide escucha con usted y le dice, mientras habla, si una voz suena humana o hecha por una máquina, y si lo parece el rostro que la acompaña.',
  // Bona Fide listens along and tells you, while it speaks, whether a voice sounds human or made by a machine.
  saf3bc05cb9d5ab21:
    'Bona Fide escucha con usted y le dice, mientras habla, si una voz suena humana o hecha por una máquina.',
  // No deepfake at hand?
  sed9fe003e646f1fc: '¿No tiene un deepfake a mano?',
  // Hear a sentence that no person ever said, and watch it being judged. Then speak yourself and compare.
  s1c01ddef976db012:
    'Oiga una frase que ninguna persona dijo jamás, y vea cómo se juzga. Después hable usted y compare.',
  // Try a synthetic voice
  s005141c8430c4fcc: 'Probar una voz sintética',
  // A verdict is evidence, not proof
  sd5cdd4afeecce8e7: 'Un veredicto es un indicio, no una prueba',
  // Opening…
  s9c94e3d1d3ef33a3: 'Abriendo…',
  // Judge again
  s71ec3ea7c71515f0: 'Juzgar de nuevo',
  // What is kept does not change.
  s68f16cc85aba74eb: 'Lo guardado no cambia.',
  // Not on this device any more, and so not judged: ${0}.
  sdace2f5e025a1d5b: str`Ya no están en este dispositivo y por eso no se juzgan: ${0}.`,
  // Judging again
  s32a9979988dbb5bf: 'Juzgando de nuevo',
  // What is different
  sf6c41f4ed8587318: 'Qué es distinto',
  // ${0} of ${1} parts were judged.
  s9d10cd905770501e: str`Se juzgaron ${0} de ${1} partes.`,
  // Not judged:
  s286bbb4cf246280f: 'Sin juzgar:',
  // It is the same model, so what differs comes from the recording: it was encoded, and each part is judged by itself.
  s1cd312f1a4e54e8e:
    'Es el mismo modelo, así que lo distinto viene de la grabación: se codificó, y cada parte se juzga por separado.',
  // It is the same model, so what differs comes from the file.
  s041bd3f98c961369: 'Es el mismo modelo, así que lo distinto viene del archivo.',
  // Then and now
  s1e8de4cd7ca8f8bb: 'Entonces y ahora',
  // Then
  s5007c8fb33ad8176: 'Entonces',
  // Now
  s3763f519c347a9f7: 'Ahora',
  // Keep as a session of its own
  sbe1c8f98bc7069e2: 'Guardar como sesión aparte',
  // ${0}, judged again
  s9abd433813e3cbbc: str`${0}, juzgada de nuevo`,
  // Voice: likely real on average
  s05c1b78d8a2c1355: 'Voz: probablemente real de media',
  // Voice: time judged
  s7e4e92760a82a6b7: 'Voz: tiempo juzgado',
  // Voice: of it Deepfake
  s286d6f11aa992f2e: 'Voz: de él, Deepfake',
  // Voice, moment by moment:
  sf687eda8cf6e2ca8: 'Voz, momento a momento:',
  // Voice: where it differs
  s1e3cf8ce59252b3e: 'Voz: dónde difiere',
  // Faces: likely real on average
  sbf21625939213831: 'Rostros: probablemente reales de media',
  // Faces: time judged
  sc1645d5d255c90b3: 'Rostros: tiempo juzgado',
  // Faces: of it Deepfake
  s80fc167e3f75b192: 'Rostros: de él, Deepfake',
  // Faces, moment by moment:
  s51628386e82917fc: 'Rostros, momento a momento:',
  // Faces: where it differs
  s0940a27c545f1912: 'Rostros: dónde difieren',
  // By the model that this page has now, from the file that was judged.
  sd61d2d2fb36de76c: 'Con el modelo que esta página tiene ahora, a partir del archivo que se juzgó.',
  // one:By the model that this page has now, from the recording.|other:By the model that this page has now, from the recording, all # parts of it at their own time in the session.
  sde15800498af546b:
    'one:Con el modelo que esta página tiene ahora, a partir de la grabación.|other:Con el modelo que esta página tiene ahora, a partir de la grabación, sus # partes cada una en su propio tiempo de la sesión.',
  // there was no verdict at the same moment.
  sc148fed62360c964: 'no hubo veredicto en el mismo momento.',
  // the same word for ${0} of the time with a verdict both times.
  s4e5c11ad1e57dfdf: str`la misma palabra durante el ${0} del tiempo con veredicto ambas veces.`,
  // And ${0} more.
  s81d65a90c3e3a3a1: str`Y ${0} más.`,
  // none
  s3c0d17bad169557b: 'ninguno',
  // Be told when a voice or face turns suspicious, also while you look elsewhere. Every session of this page is watched by itself: of each a rule speaks once, and again only after its verdict was better for five seconds. Silence moves it neither way.
  sa944cd27d0e2ae54:
    'Reciba un aviso cuando una voz o un rostro se vuelva sospechoso, también mientras mira hacia otro lado. Cada sesión de esta página se vigila por separado: de cada una habla una regla una vez, y solo de nuevo después de que su veredicto haya sido mejor durante cinco segundos. El silencio no la mueve en ningún sentido.',
  // Your rules
  sd634d438cf8d48a1: 'Sus reglas',
  // None yet: the page shows the verdict and stays quiet.
  s72bb4c9f16dcd648: 'Aún ninguna: la página muestra el veredicto y no dice nada.',
  // on the page
  sacfe6286fcfba3b2: 'en la página',
  // sound
  s65d3e9609806fe14: 'sonido',
  // vibration
  s5695df9fb3501269: 'vibración',
  // notification while hidden
  s01e8aea4bec97489: 'notificación mientras está oculta',
  // Remove ${0}
  s2fa05f91c1baa29b: str`Quitar ${0}`,
  // The rule is removed.
  s92db48469e947984: 'La regla se ha quitado.',
  // A new rule
  sf31b86878a1f4060: 'Una regla nueva',
  // When the verdict is
  sb76d97b784eb3a89: 'Cuando el veredicto sea',
  // For
  sf2bb98199c92e6f0: 'Durante',
  // no time: at once
  se7b53b49977051f9: 'ningún tiempo: de inmediato',
  // Tell me on the page, and by
  sd617dcea91fee47f: 'Avisarme en la página, y mediante',
  // Sound
  s2593d0c70a1c5074: 'Sonido',
  // Vibration, where the device can
  sc928ac3e700a7c1d: 'Vibración, donde el dispositivo pueda',
  // A notification while the page is hidden
  sf52ff9958b268a70: 'Una notificación mientras la página está oculta',
  // Add rule
  sad489663eaa69cc2: 'Añadir regla',
  // The browser does not allow notifications here.
  s9bebb39e33d77489: 'El navegador no permite notificaciones aquí.',
  // The rule was added without; allow them for this site and add it anew.
  sda8fe825f027413d: 'La regla se añadió sin ellas; permítalas para este sitio y añádala de nuevo.',
  // A sound from a loudspeaker reaches the microphone too. It is not speech, and is judged as none.
  s65c223c8c9245a0d: 'Un sonido de un altavoz llega también al micrófono. No es habla, y no se juzga como tal.',
  // Quiet hours
  s9f8de7cd376fdda4: 'Horas de silencio',
  // Only on the page and in the log
  s5d734064c1fda313: 'Solo en la página y en el registro',
  // Until
  sdf8c72b4f410fe8f: 'Hasta',
  // Log
  s24f39319b8853791: 'Registro',
  // No rule has spoken yet.
  scba5cfe217901546: 'Ninguna regla ha hablado aún.',
  // Log of alerts
  seccdf11421188409: 'Registro de alertas',
  // When
  sc683c10250a1b719: 'Cuándo',
  // Rule
  sea74bf2b70c27113: 'Regla',
  // In the session at
  sd6e01f04ecd8310a: 'En la sesión, en',
  // ${0} (quiet hours)
  s11b406eac731c6bb: str`${0} (horas de silencio)`,
  // not named
  s0bbfbfcc2d28d93b: 'sin nombre',
  // Clear the log
  s0a065ba1e22f3097: 'Vaciar el registro',
  // The rule is added.
  sc8a659e15b169186: 'La regla se ha añadido.',
  // Everyone in a call
  s0cc70a83b6370984: 'Todos en una llamada',
  // Give each voice a source of its own, and their verdicts stand side by side. All of them share one model on this device.
  sb69196cbae485ebd:
    'Dé a cada voz una fuente propia, y sus veredictos aparecerán uno junto a otro. Todas comparten un modelo en este dispositivo.',
  // Add a voice
  s2dcf340c3bcd5959: 'Añadir una voz',
  // There are as many as can be judged at once. Remove one first.
  s8f186854be859b44: 'Hay tantas como se pueden juzgar a la vez. Quite una antes.',
  // Nobody is here yet.
  sb3e7b0634da3c3d8: 'Aún no hay nadie.',
  // Voices
  se3767266a468255e: 'Voces',
  // Name
  sef49aec68fd1dc66: 'Nombre',
  // For example Anna
  s6eace9b0d2101fa8: 'Por ejemplo, Ana',
  // Microphone: the system’s default
  s022b48426ccfc2ce: 'Micrófono: el predeterminado del sistema',
  // Microphone: ${0}
  s062a2359a4daa74f: str`Micrófono: ${0}`,
  // A tab’s sound
  sa196d214727d9164: 'El sonido de una pestaña',
  // The synthetic demo voice
  s701d0877deb00e44: 'La voz sintética de muestra',
  // Add
  sf9aee319a006c9b4: 'Añadir',
  // Bundle (.zip)
  s9c2723df61c07223: 'Paquete (.zip)',
  // Report (.html)
  sb5d4f1684ebd0081: 'Informe (.html)',
  // Data (.json)
  s929ba3f10ac1c022: 'Datos (.json)',
  // Table (.csv)
  s640eabffdd39456c: 'Tabla (.csv)',
  // Captions (.vtt)
  s7aa8d223b4acc085: 'Subtítulos (.vtt)',
  // Nothing is kept yet. Sessions appear here when they have begun: what was judged and when, by which model; sound and picture only if you asked for a recording.
  s4586d0382cfd3b5d:
    'Aún no hay nada guardado. Las sesiones aparecen aquí cuando han empezado: qué se juzgó, cuándo y con qué modelo; sonido e imagen solo si pidió una grabación.',
  // ${0} of ${1}
  sb2b44de8a70ae954: str`${0} de ${1}`,
  // Sessions
  s5c18cae48b93138c: 'Sesiones',
  // Show more
  sb2c57b2d347203dd: 'Mostrar más',
  // Find
  sd1fe2584eebc40fa: 'Buscar',
  // name, note, source, date
  s7fc738f3d6b3a117: 'nombre, nota, fuente, fecha',
  // Any
  sf999d4199ff4542d: 'Cualquiera',
  // With a recording
  s2ba433fa5c905169: 'Con grabación',
  // Import
  s3914cb410fca44d4: 'Importar',
  // A bundle (.zip) that this app has exported, on this device or another. It is verified first.
  s68e12800136a04ff: 'Un paquete (.zip) que esta aplicación exportó, en este dispositivo o en otro. Antes se verifica.',
  // Bundle
  sd11fc5474894c6c5: 'Paquete',
  // How long it is kept
  s398380610959f4c6: 'Cuánto tiempo se guarda',
  // Verdicts
  s63215040abdc545f: 'Veredictos',
  // Recordings
  s03b070fe5f01292d: 'Grabaciones',
  // Carried out when the page opens, each hour while it is open, and at once when you change it. A session whose verdicts are due and that has no recording is deleted as a whole.
  sbff45f4c870c906e:
    'Se aplica al abrir la página, cada hora mientras está abierta y en cuanto lo cambia. Una sesión cuyos veredictos vencen y que no tiene grabación se borra entera.',
  // It counts from the end of a session, and for one that was imported from its import, a day at least.
  sa8c06d4e411fc648:
    'Se cuenta desde el final de una sesión y, si se importó, desde su importación, un día como mínimo.',
  // For this device alone: your other devices keep what was synced for as long as they are set to, and the relay until you delete it or no longer sync it.
  s2882be475fb44bfa:
    'Solo para este dispositivo: sus otros dispositivos conservan lo sincronizado tanto tiempo como tengan fijado, y el relé hasta que usted lo borre o deje de sincronizarlo.',
  // Delete everything
  s90f20862cef246d7: 'Borrar todo',
  // Delete all sessions
  s7592ae486e7f2756: 'Borrar todas las sesiones',
  // one:Delete # session and all recordings for good, and all that was synced on your other devices?|other:Delete # sessions and all recordings for good, and all that was synced on your other devices?
  s531055f751630f2e:
    'one:¿Borrar # sesión y todas las grabaciones para siempre, y todo lo que se sincronizó en sus otros dispositivos?|other:¿Borrar # sesiones y todas las grabaciones para siempre, y todo lo que se sincronizó en sus otros dispositivos?',
  // one:Delete # session and all recordings for good?|other:Delete # sessions and all recordings for good?
  sd083ffa7eabd18d2:
    'one:¿Borrar # sesión y todas las grabaciones para siempre?|other:¿Borrar # sesiones y todas las grabaciones para siempre?',
  // Yes, delete all
  s209e9490971128b4: 'Sí, borrar todas',
  // Saved.
  s1c7d83e8dc6b85de: 'Guardado.',
  // All sessions are deleted.
  s4e9ab09270f19e38: 'Todas las sesiones se han borrado.',
  // running
  s60147fb4fa4a8e0c: 'en curso',
  // recorded
  s64ecc9b033e7991d: 'grabada',
  // recovered
  s721e1900c467abfa: 'recuperada',
  // Recording, part ${0} of ${1}
  s03f66bcbcc8fe44e: str`Grabación, parte ${0} de ${1}`,
  // ${0}, from ${1} of the session.
  sa556cbeb79d7b8bb: str`${0}, desde ${1} de la sesión.`,
  // What is kept, and what was fetched
  se2a14a6804eb6c96: 'Qué se guarda, y qué se descargó',
  // Sound and picture are judged on this device. Nothing of it is sent anywhere; this page shows how you can check that.
  s2c1109138d39c749:
    'El sonido y la imagen se juzgan en este dispositivo. Nada de ello se envía a ninguna parte; esta página muestra cómo puede comprobarlo.',
  // Stored on this device
  s0559376d16a9434d: 'Guardado en este dispositivo',
  // What is stored
  s0133fa50d9312a0c: 'Qué está guardado',
  // Size
  s78789724e789221c: 'Tamaño',
  // not told
  s1d7aecffb843881b: 'no se indica',
  // Removing this site’s data in the browser’s settings removes all of it at once.
  sdc9800ff174cf822: 'Al eliminar los datos de este sitio en los ajustes del navegador se elimina todo de una vez.',
  // Everything fetched since the page was opened
  se1cc3537ab09e573: 'Todo lo descargado desde que se abrió la página',
  // Read again
  s7e7743a76fa072dd: 'Leer de nuevo',
  // What this ledger cannot see
  s8b0355e30f5890b2: 'Lo que este registro no puede ver',
  // What the browser itself sends, such as looking for updates, and what extensions do.
  s3e4d4dfb6149ddd3: 'Lo que envía el propio navegador, como buscar actualizaciones, y lo que hacen las extensiones.',
  // What other open tabs of the page have fetched, but for their workers.
  saa4689e0a2e8da60: 'Lo que han descargado otras pestañas abiertas de la página, salvo sus workers.',
  // Lasting connections (WebSocket). The page’s policy allows them to its own address only, and the app opens one only where you have set up <a href="#/sync">syncing</a>, for what was sealed here.
  hab98960127e251c1: html`Las conexiones duraderas (WebSocket). La política de la página las permite solo hacia su propia dirección, y la aplicación abre una solo donde usted ha configurado la <a href="#/sync">sincronización</a>, para lo que se selló aquí.`,
  // It is kept by the page it reports on. To check it from outside, open the browser’s developer tools (F12), choose Network, and reload.
  s161310d84c4fa838:
    'Lo lleva la misma página de la que informa. Para comprobarlo desde fuera, abra las herramientas de desarrollo del navegador (F12), elija Red y recargue.',
  // Began
  s5a2974c4d8713e86: 'Empezó',
  // not known: it was cut off
  sc00ac502e8bf2f1e: 'no se sabe: se cortó',
  // Imported here
  s43deaa14d672fd99: 'Importada aquí',
  // Listened
  s207a8b3330441807: 'Escuchado',
  // Voice model
  sf470ace1ad8c8a38: 'Modelo de voz',
  // Gaps
  sb5949c7e05c6c2f4: 'Lagunas',
  // one:# gap|other:# gaps
  sdc51eb99d22c31f6: 'one:# laguna|other:# lagunas',
  // ${0} ${1} to ${2}
  sf58e79c3c9711ea6: str`${0} de ${1} a ${2}`,
  // Ended with its page
  sa374720bb70d8b6a: 'Terminó con su página',
  // Ended by itself
  s82c9d5a9b3a2dfaf: 'Terminó por sí sola',
  // Number
  sbbb97b1c63507dc0: 'Número',
  // All sessions
  sa2996c00e736ce41: 'Todas las sesiones',
  // About the session
  s96ca61f5fb66d8a5: 'Sobre la sesión',
  // Verdicts deleted
  sbe13f55f6ece4bf2: 'Veredictos borrados',
  // Their time was up. The recording is still here, and can be judged again.
  s1cfdc731a8026091: 'Se cumplió su plazo. La grabación sigue aquí y se puede juzgar de nuevo.',
  // <strong>Recovered:</strong> this session was cut off. What had reached the disk is here.
  h7e82d833dd1d4a10: html`<strong>Recuperada:</strong> esta sesión se cortó. Lo que había llegado al disco está aquí.`,
  // Still running.
  sc166a1d9876fa074: 'Sigue en curso.',
  // Not on this device any more: ${0}.
  s5a16c779676565da: str`Ya no están en este dispositivo: ${0}.`,
  // The line below moves along; press it, or use its arrow keys, to play from there.
  scfffec0f9034e097:
    'La línea de abajo avanza a la par; púlsela, o use sus teclas de flecha, para reproducir desde ahí.',
  // Name and note
  sb018c05c67504521: 'Nombre y nota',
  // Note
  s6686fcc6d2c8f0bd: 'Nota',
  // Save
  s33f85f24c0f5f008: 'Guardar',
  // Export
  s293aa6a6446fb153: 'Exportar',
  // The bundle holds all of it, sealed: anybody can check it on the page <a href=${0}>Verify</a>, and import it.
  h55fd7c914e84bc54: html`El paquete lo contiene todo, sellado: cualquiera puede comprobarlo en la página <a href=${0}>Verificar</a> e importarlo.`,
  // It can be made once the session has ended.
  s977da15e5a363458: 'Se puede hacer una vez terminada la sesión.',
  // Preparing…
  s3964867b2d60b20b: 'Preparando…',
  // Recording ${0}
  s4692313b6f7b0b0e: str`Grabación ${0}`,
  // A session that runs cannot be deleted. Stop it first.
  sce69ec622978ed2d: 'Una sesión en curso no se puede borrar. Deténgala antes.',
  // Delete
  sdc673e73b5c13aea: 'Borrar',
  // Delete session
  s093a7d7cc302e1b2: 'Borrar la sesión',
  // Delete verdicts, note and recording for good, here and wherever it was synced?
  s160a12b5f0d1b88a: '¿Borrar veredictos, nota y grabación para siempre, aquí y dondequiera que se sincronizaran?',
  // Delete verdicts, note and recording for good?
  s7f531e533df14bdb: '¿Borrar veredictos, nota y grabación para siempre?',
  // Yes, delete
  se4dd2f14317a0b77: 'Sí, borrar',
  // Delete recording only
  s9fb056c5d8c48f19: 'Borrar solo la grabación',
  // Delete the recording for good, and keep the verdicts?
  sed41204b9ec279f0: '¿Borrar la grabación para siempre y conservar los veredictos?',
  // Yes, delete it
  sf7ff6be1bafdf100: 'Sí, borrarla',
  // The recording is deleted.
  s5d6094c1eb8979ca: 'La grabación se ha borrado.',
  // Shared tab
  scfeba9ea276e633b: 'Pestaña compartida',
  // Shared screen
  s8812ae45098766b8: 'Pantalla compartida',
  // Demo
  sd0721c7343e74776: 'Muestra',
  // Stream
  s37d209ecc2ca2c65: 'Flujo',
  // From its import on it is kept as you have set it in the history: verdicts ${0}, recordings ${1}.
  sf065169cedb6fc98: str`Desde su importación se guarda como haya fijado en el historial: veredictos, ${0}; grabaciones, ${1}.`,
  // until you delete them
  s0873e75636d36f43: 'hasta que los borre',
  // not beyond the session
  se3c5cb902138115e: 'no más allá de la sesión',
  // one:# day|other:# days
  s2621a04328c5e4f6: 'one:# día|other:# días',
  // one:# session|other:# sessions
  s8c4c4745017c3436: 'one:# sesión|other:# sesiones',
  // Your choice of colours
  sfb8c69daca2ad7a3: 'Los colores que eligió',
  // Your choice of language
  s2ef0c459e34a7d6c: 'El idioma que eligió',
  // What you expect of a voice beforehand
  sc90b87c7a519b76f: 'Lo que espera de una voz de antemano',
  // Your rules for alerts
  s8441a13bd3fa5e39: 'Sus reglas de alertas',
  // That this browser syncs
  s5576fdb5aa18aea0: 'Que este navegador sincroniza',
  // Verdicts of ${0}
  s43b11eda918f973a: str`Veredictos de ${0}`,
  // Recordings of ${0}
  s4227be652d9e5f00: str`Grabaciones de ${0}`,
  // one:Log of # alert|other:Log of # alerts
  s92deac6f96871ee6: 'one:Registro de # alerta|other:Registro de # alertas',
  // you clear it; the newest 500
  sb4aa20dc45f34db1: 'que lo vacíe; las 500 más recientes',
  // The key that seals sessions, which cannot be read out
  sd531d5ad08fddda4: 'La clave que sella las sesiones, que no se puede extraer',
  // you remove this site’s data
  s65741cd8ad518be5: 'que elimine los datos de este sitio',
  // No history: the browser does not let this page store any
  seb3c61a4f728aee8: 'Sin historial: el navegador no deja que esta página lo guarde',
  // you allow it
  s9a0a0c87b7fd6a92: 'que lo permita',
  // For syncing: keys of the room, what is known of its sessions, and sessions that other devices deleted
  s147f31911d03490e:
    'Para la sincronización: claves de la sala, lo que se sabe de sus sesiones y las sesiones que otros dispositivos borraron',
  // you stop it for good; deleted sessions for 30 days
  s59d8ea2c12216b03: 'que la detenga para siempre; las sesiones borradas, 30 días',
  // When a session ended with its page
  s0b7cdf6763c13cbf: 'Cuándo terminó una sesión con su página',
  // its page is opened again
  se307b0c2092b3bf9: 'que se vuelva a abrir su página',
  // Setting ${0}
  sb98caa77e4aa379d: str`Ajuste ${0}`,
  // you change it back
  sba985cc4e625020c: 'que lo vuelva a cambiar',
  // The app itself, to open without a network
  sd61c0cf20348c200: 'La propia aplicación, para abrirse sin red',
  // a newer version takes its place
  s367977a53d6f4634: 'que una versión nueva ocupe su lugar',
  // All of it together, as the browser counts
  s44a0998c2bdbb4f9: 'Todo junto, según cuenta el navegador',
  // each as it says above
  s37a8af33eb7fd94e: 'cada cosa según se indica arriba',
  // Page
  s2e192b19ed15fcf6: 'Página',
  // <strong>${0}</strong>, ${1} over the network.
  h1676d7509cc43825: html`<strong>${0}</strong>, ${1} por la red.`,
  // All of them went to this page’s own address, <span class="hash">${0}</span>.
  he888cd01913bf53b: html`Todas fueron a la propia dirección de esta página, <span class="hash">${0}</span>.`,
  // one:# request went to another address, marked below.|other:# requests went to other addresses, marked below.
  se39b6d5115f0d7c3:
    'one:# solicitud fue a otra dirección, marcada abajo.|other:# solicitudes fueron a otras direcciones, marcadas abajo.',
  // The first 2,000 of the page are listed.
  s2cd67cd3581a8b3e: 'Se listan las primeras 2.000 de la página.',
  // None was stopped by the page’s own policy.
  s306378f5b4939b26: 'La política de la página no detuvo ninguna.',
  // one:# request was stopped by the page’s own policy before anything was sent:|other:# requests were stopped by the page’s own policy before anything was sent:
  sa5f4e58eabaca93e:
    'one:La política de la página detuvo # solicitud antes de que se enviara nada:|other:La política de la página detuvo # solicitudes antes de que se enviara nada:',
  // Every request
  scb68f239611382b5: 'Cada solicitud',
  // By
  s09134b07b5aacab4: 'Por',
  // Bytes
  seeeea7adc131a244: 'Bytes',
  // Other address:
  sd22bce14b6b2add5: 'Otra dirección:',
  // kept copy
  s267592ba19f594a2: 'copia guardada',
  // one:# request|other:# requests
  s276df9cbd259f71a: 'one:# solicitud|other:# solicitudes',
  // The archive
  s7de549f9ba9560ca: 'El archivo comprimido',
  // It is whole, and nothing is in it that is not listed.
  sf7b3b33905e03afc: 'Está entero, y no hay en él nada que no esté en la lista.',
  // Every file
  sbd9ec69fe27fef1a: 'Cada archivo',
  // Each is, to the bit, what was put in when it was exported.
  s2d6c25c86e49b0b9: 'Cada uno es, hasta el último bit, lo que se puso al exportar.',
  // The export’s signature
  s569be4b6c5272aa8: 'La firma de la exportación',
  // The list of files was signed by the key named below.
  s13697efa903e5f30: 'La lista de archivos se firmó con la clave indicada abajo.',
  // The session
  sd4a0758c11284730: 'La sesión',
  // It is the one that was sealed, with the recordings that were sealed with it.
  sd58907045aadf9e7: 'Es la que se selló, con las grabaciones que se sellaron con ella.',
  // The seal’s signature
  s9d60c0fcb5e034fb: 'La firma del sello',
  // The session was sealed by the key named below.
  sd6ecef87e17e63ea: 'La sesión se selló con la clave indicada abajo.',
  // The chain of seconds
  se87077cde2e080ab: 'La cadena de segundos',
  // No second was changed, taken out or put in since it was sealed.
  s551c2bb3020eaf23: 'No se cambió, quitó ni añadió ningún segundo desde que se selló.',
  // A bundle (.zip) exported by this app says what a session heard and when. Here it is checked on your device, with no trust in whoever sent it. Nothing is uploaded, and nothing in it is run.
  sf80f03e4bce5c85c:
    'Un paquete (.zip) exportado por esta aplicación dice qué oyó una sesión y cuándo. Aquí se comprueba en su dispositivo, sin confiar en quien lo envió. Nada se sube, y nada de su contenido se ejecuta.',
  // Bundle to verify
  s0ac687745dd66a6f: 'Paquete que verificar',
  // Checking…
  s3f53fca347b6edb5: 'Comprobando…',
  // Unchanged since it was sealed
  s4eae2f65c7b60cdc: 'Sin cambios desde que se selló',
  // Not verified
  sf10c96d1fe5eddee: 'No verificado',
  // Rely on nothing in this file. At least one check fails:
  sf575e5819015aa41: 'No confíe en nada de este archivo. Al menos una comprobación falla:',
  // Name and note are its owner’s words and were not sealed with the session.
  s4661da4b8337bca1: 'El nombre y la nota son palabras de su dueño y no se sellaron con la sesión.',
  // Sealed by
  s83485c027f50a9ce: 'Sellado por',
  // on ${0} by the clock of that device
  sfdf56a0620a872be: str`el ${0}, según el reloj de ese dispositivo`,
  // Exported by
  sab09f394f23f597f: 'Exportado por',
  // the same device, on ${0}
  sb9456585e815c21b: str`el mismo dispositivo, el ${0}`,
  // another device, on ${0}
  s8f85bba07e955e65: str`otro dispositivo, el ${0}`,
  // Sealed
  s5c57ddf0d0a7e781: 'Sellado',
  // Import into the history
  sc393d74cfa683fe5: 'Importar al historial',
  // With the recording ${0}, which is the one that was sealed.
  s8495c672accc89ef: str`Con la grabación ${0}, que es la que se selló.`,
  // Sealed with it, and not in the bundle:
  s24c1024700e4d80e: 'Sellado con ella, y ausente del paquete:',
  // <strong>Do not read ${0} as proof:</strong> this version of the app would write them otherwise from the sealed session.
  h32e75876ebeaada2: html`<strong>No tome ${0} como prueba:</strong> esta versión de la aplicación lo escribiría de otro modo a partir de la sesión sellada.`,
  // not reached
  s867a42370d40ee2c: 'no alcanzado',
  // holds
  s7477287ad37c50f1: 'se cumple',
  // fails
  s995a7dc13142baba: 'falla',
  // the device whose key is <span class="hash">${0}</span>, ${1}
  h2811cb371ed8befb: html`el dispositivo cuya clave es <span class="hash">${0}</span>, ${1}`,
  // some time after it was cut off
  s29d89f5c83f460b9: 'algún tiempo después de cortarse',
  // within a minute of its end
  sdb014f27b393a9c3: 'en el minuto siguiente a su final',
  // ${0} after its end
  sbfce5fc4bcd1ddbc: str`${0} después de su final`,
  // What a verified bundle proves, and what it does not
  s80b018dfa463b5a9: 'Qué prueba un paquete verificado, y qué no',
  // <strong>It proves</strong> that verdicts, figures and recordings are what the holder of that key sealed, and that nothing was changed since: no second, no score, no bit of a recording.
  hee000a484d6ec20a: html`<strong>Prueba</strong> que los veredictos, las cifras y las grabaciones son lo que selló quien posee esa clave, y que nada ha cambiado desde entonces: ni un segundo, ni una puntuación, ni un bit de una grabación.`,
  // <strong>Not who that is.</strong> A key belongs to a browser on a device. To know whose, compare its number with them in person or on a call you trust.
  h015ba05424f050f2: html`<strong>No quién es.</strong> Una clave pertenece a un navegador en un dispositivo. Para saber de quién es, compare su número con esa persona cara a cara o en una llamada de la que se fíe.`,
  // <strong>Not when it was.</strong> Times are those of that device’s own clock.
  h2908bdbee6fac0c0: html`<strong>No cuándo fue.</strong> Las horas son las del reloj de ese dispositivo.`,
  // <strong>Not that the sound was live.</strong> A recording may have been played to the microphone, or shared from a tab.
  hc78a7d0268fa340d: html`<strong>No que el sonido fuera en vivo.</strong> Pudo reproducirse una grabación ante el micrófono, o compartirse desde una pestaña.`,
  // <strong>Not that an unaltered app made it.</strong> Whoever alters the app on their own device can seal what they like with their own key.
  h14d2b066df80f1b9: html`<strong>No que lo hiciera una aplicación sin alterar.</strong> Quien altera la aplicación en su propio dispositivo puede sellar lo que quiera con su propia clave.`,
  // <strong>Not that the verdict is right.</strong> It is what the named models said; they can be wrong both ways.
  h16f33ec003b62b82: html`<strong>No que el veredicto acierte.</strong> Es lo que dijeron los modelos indicados; pueden equivocarse en ambos sentidos.`,
  // Sync between your devices
  s597ffd3a1f682952: 'Sincronización entre sus dispositivos',
  // Verdicts, timelines and notes on all your devices, sealed before they leave this one. A relay passes them on and can read none of it; recordings are never synced.
  sbac87b675e0a99e3:
    'Veredictos, líneas de tiempo y notas en todos sus dispositivos, sellados antes de salir de este. Un relé los transmite y no puede leer nada; las grabaciones nunca se sincronizan.',
  // Looking up what this device knows… Where the page is open in another tab, that one syncs.
  s9694ce054a87e078:
    'Consultando lo que sabe este dispositivo… Si la página está abierta en otra pestaña, es aquella la que sincroniza.',
  // Start with this device
  sd027dabee61fd0af: 'Empezar con este dispositivo',
  // Address of the relay
  sefaa616add53c462: 'Dirección del relé',
  // Invite, if the relay asks for one
  s19590e3e6cfbed56: 'Invitación, si el relé la pide',
  // Start syncing
  s8769f0f47fde26be: 'Empezar a sincronizar',
  // Or add this device to those you have
  sf3227f3ce5337492: 'O añadir este dispositivo a los que ya tiene',
  // On a device that syncs already, choose <em>Add a device</em>. Point this device’s camera at the code, or paste the link:
  hb1c2378b5eedeea1: html`En un dispositivo que ya sincroniza, elija <em>Añadir un dispositivo</em>. Apunte con la cámara de este dispositivo al código, o pegue el enlace:`,
  // Link
  s3cf89cb47fdde7e9: 'Enlace',
  // Read the link
  s8ebc5e359abfb846: 'Leer el enlace',
  // Add this device
  s7b32fca7e9522882: 'Añadir este dispositivo',
  // The link leads to a room at <strong>${0}</strong>. Whoever gave it to you sees what you sync there.
  h38bb16cda09a0f06: html`El enlace lleva a una sala en <strong>${0}</strong>. Quien se lo dio ve lo que usted sincroniza allí.`,
  // This device leaves the room that it is in now.
  s8092c00dbfbd9ecc: 'Este dispositivo sale de la sala en la que está ahora.',
  // Name of this device
  s7830f92370804ead: 'Nombre de este dispositivo',
  // State
  sae239213b7c70376: 'Estado',
  // Taken out
  s8be7d75fb2489ddc: 'Sacado',
  // It tries again by itself at ${0}.
  sc66223db5d4fadea: str`Lo intentará de nuevo por sí solo a las ${0}.`,
  // ${0} of ${1} sessions
  s8ea7318a4f4e8d31: str`${0} de ${1} sesiones`,
  // one:One entry was removed or changed at the relay by somebody, and written again from here.|other:# entries were removed or changed at the relay by somebody, and written again from here.
  s659522075d5b9240:
    'one:Alguien quitó o cambió una entrada en el relé, y se volvió a escribir desde aquí.|other:Alguien quitó o cambió # entradas en el relé, y se volvieron a escribir desde aquí.',
  // Go on syncing
  s91cf292b91caf0c1: 'Seguir sincronizando',
  // Try again now
  s70c96f2bfd09e63e: 'Intentarlo ahora',
  // Stop for good on this device
  sed44f96ab828c816: 'Detener para siempre en este dispositivo',
  // Forget the key? Its history stays; to sync again it has to be added again.
  s56581d0eac788d1b: '¿Olvidar la clave? El historial se queda; para volver a sincronizar hay que añadirlo de nuevo.',
  // Yes, stop
  sfa648a68bebd4d74: 'Sí, detener',
  // ${0}; ${1} sent, ${2} received since this page was opened.
  s654cd888514550ba: str`${0}; ${1} enviados, ${2} recibidos desde que se abrió esta página.`,
  // Devices
  scfe39d24bc958960: 'Dispositivos',
  // Hide the code
  seb2385664c39322b: 'Ocultar el código',
  // Add a device
  scc022b0740943e53: 'Añadir un dispositivo',
  // Name of ${0}
  s36ba4b5e510c3e75: str`Nombre de ${0}`,
  // this device, added ${0}
  sefe3c59d923a638b: str`este dispositivo, añadido el ${0}`,
  // added ${0}
  s99c9acf76edfb533: str`añadido el ${0}`,
  // Take out ${0}
  sf3207a47f4d62e14: str`Sacar ${0}`,
  // It keeps what it has, and reads nothing new.
  scff299dba345d592: 'Conserva lo que tiene, y no lee nada nuevo.',
  // Yes, take it out
  sc4105f0d95174ecc: 'Sí, sacarlo',
  // Open this on the other device. <strong>Whoever sees it can read what you sync</strong>, until you take a device out.
  h19dc8b6a00db5ece: html`Abra esto en el otro dispositivo. <strong>Quien lo vea puede leer lo que usted sincroniza</strong>, hasta que saque un dispositivo.`,
  // QR code of the link that adds a device
  s7d3ead61a6a5eded: 'Código QR del enlace que añade un dispositivo',
  // Copy the link
  s5c0c25abdb58c051: 'Copiar el enlace',
  // ${0} in this device’s history, ${1} of them synced.
  s865b49bfdc819825: str`${0} en el historial de este dispositivo, ${1} de ellas sincronizadas.`,
  // Sync each new session when it ends
  s1fccdf6fabbe89f2: 'Sincronizar cada sesión nueva cuando termine',
  // one:Sync the one of this device|other:Sync all # of this device
  s76f83dfb250e6306: 'one:Sincronizar la única de este dispositivo|other:Sincronizar las # de este dispositivo',
  // synced
  sc0ffddafbb8cf34b: 'sincronizada',
  // What you untick is erased at the relay; devices that have it keep it. What you delete in the history is deleted on all of them. How long a device keeps its history by itself is set on each, for that device alone.
  s21d18abeb54b79d3:
    'Lo que desmarca se elimina del relé; los dispositivos que lo tienen lo conservan. Lo que borra en el historial se borra en todos. Cuánto tiempo conserva por sí solo su historial un dispositivo se fija en cada uno, solo para él.',
  // Deleted by other devices
  s1b0a53d727037292: 'Borradas por otros dispositivos',
  // Kept here for 30 days. Taken back, a session is a new one on all devices.
  sd57306b79ee2e9c9: 'Se guardan aquí 30 días. Si se recupera, la sesión es nueva en todos los dispositivos.',
  // Take back
  s412220c3488a45a1: 'Recuperar',
  // Delete these for good
  s39bc2e360f0e9f17: 'Borrar estas para siempre',
  // After that nobody can take them back from here.
  s64ee86ba86f3c811: 'Después nadie podrá recuperarlas desde aquí.',
  // Yes, delete them
  sa0e07c15222fb3b3: 'Sí, borrarlas',
  // The address of a relay begins with wss:, or with ws: on this very machine.
  s127f8ab1c00f90ad: 'La dirección de un relé empieza por wss:, o por ws: en este mismo equipo.',
  // ${0}, deleted, kept until ${1}
  s6c0c00da029c3304: str`${0}, borrada, se guarda hasta el ${1}`,
  // ${0}, deleted by ${1}, kept until ${2}
  sb4751e50e90f4b9b: str`${0}, borrada por ${1}, se guarda hasta el ${2}`,
  // Not in use
  s537a83747484e682: 'Sin usar',
  // Connecting
  s4b052cb287d81da7: 'Conectando',
  // Syncing
  s3c78ac5747dbe7e6: 'Sincronizando',
  // In step
  scd4ecf745e3cb838: 'Al día',
  // Offline
  scde3342a428aaee8: 'Sin conexión',
  // Refused
  s592abf6242502c63: 'Rechazado',
  // The relay did not understand this page. One of the two is of another version.
  s20558379bdb2d7c8: 'El relé no entendió esta página. Uno de los dos es de otra versión.',
  // The relay does not accept this device’s key for the room.
  s580bdc921308d8df: 'El relé no acepta la clave de este dispositivo para la sala.',
  // The relay lets in only who knows its invite. Ask whoever runs it, and set it up again with that.
  sb107b546df241283:
    'El relé solo deja entrar a quien conoce su invitación. Pregunte a quien lo administra y configúrelo de nuevo con ella.',
  // The relay does not take connections from this page’s address. Its list of origins has to name it.
  s2884da576ce18ba9:
    'El relé no acepta conexiones desde la dirección de esta página. Su lista de orígenes tiene que nombrarla.',
  // The relay heard nothing for a while.
  s13b4416df78ed31d: 'El relé no oyó nada durante un rato.',
  // The room was closed by another device.
  sbed1b839b2a3dfc8: 'Otro dispositivo cerró la sala.',
  // A session is too large for the relay.
  s63ec58d239c52c8a: 'Una sesión es demasiado grande para el relé.',
  // A message was too large for the relay.
  s9fece18aa4b39d38: 'Un mensaje era demasiado grande para el relé.',
  // The room is full. Delete sessions on any device, or ask whoever runs the relay for more room.
  s9ed08455e66724c0:
    'La sala está llena. Borre sesiones en cualquier dispositivo, o pida más espacio a quien administra el relé.',
  // The relay asks to go slower.
  sc3dfc27005746bd8: 'El relé pide ir más despacio.',
  // The relay ended the connection after its time.
  sf41f2a07bb03f09f: 'El relé terminó la conexión al cumplirse su tiempo.',
  // The relay cannot store anything at the moment. Nothing is lost: it stays here until it can.
  s9ec7315f59b7a5aa: 'El relé no puede guardar nada por el momento. No se pierde nada: se queda aquí hasta que pueda.',
  // The relay has no place left at the moment.
  sca9b43f87c89d1bc: 'El relé no tiene sitio por el momento.',
  // The relay does not answer. It may be down, or this page may not be allowed to reach it.
  s6031ec702f11faf0: 'El relé no responde. Puede estar caído, o quizá esta página no tenga permiso para alcanzarlo.',
  // The relay is restarting.
  s2e8a8d32326d20f2: 'El relé se está reiniciando.',
  // Something failed on this device, as when the browser lets it store no more. Make room and try again.
  s7949450c26ae7917:
    'Algo falló en este dispositivo, como cuando el navegador no le deja guardar más. Haga sitio e inténtelo de nuevo.',
  // This device was taken out by another one. Its own history stays; nothing new reaches it.
  s03c7c83d9d5d8485: 'Otro dispositivo sacó a este. Su propio historial se queda; nada nuevo le llega.',
  // What the relay holds was sealed with another key than this device has. Pair it again.
  sadb3a1a50bb89b58: 'Lo que tiene el relé se selló con otra clave que la de este dispositivo. Vuelva a emparejarlo.',
  // What the relay holds was sealed with a key from before a device was taken out.
  sf1f7fad241241ed8: 'Lo que tiene el relé se selló con una clave anterior a la salida de un dispositivo.',
  // What the relay holds is not what was sealed. Somebody changed it, or it was damaged.
  sa1ec9ce123009e92: 'Lo que tiene el relé no es lo que se selló. Alguien lo cambió, o se dañó.',
  // What the relay holds was written by another version of this page.
  sda4c9eb6a9280c85: 'Lo que tiene el relé lo escribió otra versión de esta página.',
  // The link is cut off or mistyped. Copy it again as a whole.
  s96614c7909f878e7: 'El enlace está cortado o mal escrito. Cópielo otra vez entero.',
  // It is not at the relay. It needs a connection, or the device that has it.
  s274dcbc14671a97b: 'No está en el relé. Necesita una conexión, o el dispositivo que lo tiene.',
  // one:One entry is sealed with another key than this device has: pair it again.|other:# entries are sealed with another key than this device has: pair it again.
  s6b1d0395163fd752:
    'one:Una entrada está sellada con otra clave que la de este dispositivo: vuelva a emparejarlo.|other:# entradas están selladas con otra clave que la de este dispositivo: vuelva a emparejarlo.',
  // one:One entry is sealed with a key from before a device was taken out.|other:# entries are sealed with a key from before a device was taken out.
  sa79488b886bbcfa8:
    'one:Una entrada está sellada con una clave anterior a la salida de un dispositivo.|other:# entradas están selladas con una clave anterior a la salida de un dispositivo.',
  // one:One entry is not what was sealed. Another device may have it still.|other:# entries are not what was sealed. Another device may have them still.
  s7f2a9c6bb1a58395:
    'one:Una entrada no es lo que se selló. Puede que otro dispositivo aún la tenga.|other:# entradas no son lo que se selló. Puede que otro dispositivo aún las tenga.',
  // one:One entry is written by another version of this page.|other:# entries are written by another version of this page.
  s0505fea34198352c:
    'one:Una entrada la escribió otra versión de esta página.|other:# entradas las escribió otra versión de esta página.',
  // one:One entry is of a room that the link does not lead to.|other:# entries are of a room that the link does not lead to.
  s87f162fdc4753c3c:
    'one:Una entrada es de una sala a la que el enlace no lleva.|other:# entradas son de una sala a la que el enlace no lleva.',
  // one:One entry is not at the relay yet: the device that has it has to be online.|other:# entries are not at the relay yet: the device that has them has to be online.
  s25156d7142e49b69:
    'one:Una entrada aún no está en el relé: el dispositivo que la tiene debe estar conectado.|other:# entradas aún no están en el relé: el dispositivo que las tiene debe estar conectado.',
  // Device
  s0b0a02a4470de153: 'Dispositivo',
  // ${0} on ${1}
  sf72695e8cd91f93c: str`${0} en ${1}`,
};
