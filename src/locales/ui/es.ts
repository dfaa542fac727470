import { str } from '@lit/localize';
import { html } from 'lit';

/** Above each text stands the English one that it says, and its id is made from. Kept by `npm run messages`. */
export const templates = {
  // ${0}, recording
  s5c480a40ea2dc51c: str`${0}, grabando`,
  // Pause
  s061cc20e3432dead: 'Pausar',
  // Resume
  s89118d3a7be870ca: 'Reanudar',
  // Retry
  s2c8189544e3ea679: 'Reintentar',
  // Take over
  s99b6b72f387d7630: 'Tomar el control',
  // Stop
  sd9ad53251f2330a5: 'Detener',
  // Remove
  sea4f08110bb8f15d: 'Quitar',
  // Voice and face together.
  s9764d367e10e6689: 'Voz y rostro juntos.',
  // Your browser is asking
  sffda0b6786e644e5: 'Su navegador pregunta',
  // Listening
  sdcede3fb3f24874a: 'Escuchando',
  // Nothing heard
  s7e2d2e013d32d29a: 'No se ha oído nada',
  // Waiting for the first sound.
  sbd0cd81af57d2249: 'Esperando el primer sonido.',
  // Waiting for speech.
  sfcc532fbf33dbcfb: 'Esperando habla.',
  // No voice, no verdict.
  s3919a03cff1c385c: 'Sin voz no hay veredicto.',
  // A verdict on this would not be fair.
  sf3ac876f4d3c4fa3: 'Un veredicto sobre esto no sería justo.',
  // Time is missing here.
  s4a39a311f7da44b4: 'Aquí falta tiempo.',
  // Last result
  s33701f9088142c92: 'Último resultado',
  // Provisional
  sc69c12746bf2e9cd: 'Provisional',
  // Firm
  sd19efe84ee6b6a31: 'Firme',
  // How it is captured
  sc04d347afd290da0: 'Cómo se capta',
  // Source
  s5f43af3669b1e098: 'Fuente',
  // The browser alters this sound. That hides traces of synthesis and adds its own: trust the verdict less.
  s35e3d7f59faa304b:
    'El navegador altera este sonido. Eso oculta rastros de síntesis y añade otros propios: confíe menos en el veredicto.',
  // Not reported
  sa70592421b2de75d: 'No comunicado',
  // Picture
  s5ed03bb1f3a15949: 'Imagen',
  // ${0}, ${1} a second
  sed52c9753775bede: str`${0}, ${1} por segundo`,
  // Sample rate
  s6509d05eec91b487: 'Frecuencia de muestreo',
  // ${0} kHz
  s11f7e78a2ce0d76e: str`${0} kHz`,
  // Echo cancellation
  s285256231da6ca77: 'Cancelación de eco',
  // Noise suppression
  se384aa3a7f315eaa: 'Supresión de ruido',
  // Automatic gain
  sc2d16f8333e07d4f: 'Ganancia automática',
  // Way to the detector
  sd41454c2b3b8b0a0: 'Vía hasta el detector',
  // Shared memory
  s5ca996d82163c69f: 'Memoria compartida',
  // Messages
  sbdeedc1c60306b35: 'Mensajes',
  // On
  s091d5807b5b33550: 'Activado',
  // Off
  s302cbb19bf9a174a: 'Desactivado',
  // Confidence that the voice is real
  s5c604aa95757e95f: 'Confianza en que la voz es real',
  // Confidence that the voice is real, by the longer listen
  s6836bbb7b49c6e05: 'Confianza en que la voz es real, según la escucha más larga',
  // Confidence that the face is real
  sdc8f1babce7b55aa: 'Confianza en que el rostro es real',
  // Confidence that voice and face are real
  s95c009591eeed9f4: 'Confianza en que voz y rostro son reales',
  // Synthetic
  s93d061a0ca9feed8: 'Sintético',
  // Real
  s740d5c2bbe697b7d: 'Real',
  // Confidence: no verdict yet
  s82896b461685172f: 'Confianza: aún sin veredicto',
  // No, keep
  s296dfe766973ed7b: 'No, conservar',
  // Content credentials
  s6a98630f51eda900: 'Credenciales de contenido',
  // The file carries credentials (C2PA), but they cannot be read: ${0}.
  sb495502be5396c17: str`El archivo lleva credenciales (C2PA), pero no se pueden leer: ${0}.`,
  // Unchanged since it was signed.
  s4902e2a5256e88ee: 'Sin cambios desde que se firmó.',
  // Changed since it was signed, or signed wrongly.
  s16b27bff3237fe2c: 'Cambiado desde que se firmó, o mal firmado.',
  // It says of itself that a model made it, or a part of it.
  sb3ae62f1b1ae2a70: 'El propio archivo dice que lo hizo un modelo, entero o en parte.',
  // Signed in nobody’s name.
  s96ffac62467404d8: 'Firmado en nombre de nadie.',
  // Signed in the name of ${0}.
  s4669bbcdbc1bd349: str`Firmado en nombre de ${0}.`,
  // Time: ${0}.
  s0cc913cf2c8f105a: str`Hora: ${0}.`,
  // Program: ${0}.
  s0513ae0869e6c0b1: str`Programa: ${0}.`,
  // Title: “${0}”.
  s4d513b0388dda45e: str`Título: «${0}».`,
  // What was done to it: ${0}.
  s30546691c231b296: str`Qué se hizo con él: ${0}.`,
  // Nobody vouches here for who that is: anybody can make a certificate in any name. Credentials say where a file comes from, the verdict what is heard in it; neither replaces the other.
  s84a5ea9ed9bf7db3:
    'Nadie responde aquí de quién es: cualquiera puede hacer un certificado a cualquier nombre. Las credenciales dicen de dónde viene un archivo; el veredicto, qué se oye en él. Ninguno sustituye al otro.',
  // Drop the recording to judge it
  s190656aa3f00ed8b: 'Suelte la grabación para juzgarla',
  // Take it over
  s8dc1d6d6aee466a7: 'Tomar el control',
  // Choose another source
  s0dc3955d3e1a9574: 'Elegir otra fuente',
  // What exactly was reported
  s7ab6395046e60cd1: 'Qué se comunicó exactamente',
  // No face is in the picture.
  s4c7853d279cc710d: 'No hay ningún rostro en la imagen.',
  // Faces in the picture
  sd6eb60e0d88c9139: 'Rostros en la imagen',
  // Show where it looks
  s2c9e655380c85558: 'Mostrar dónde mira',
  // Crossed squares look made up to the model, rings look real; empty ones say nothing. It is a coarse hint, not a proof.
  s27acb0b6f9b09a13:
    'Los cuadrados tachados le parecen artificiales al modelo; los anillos, reales; los vacíos no dicen nada. Es una pista aproximada, no una prueba.',
  // Watching
  s0ebc660e93c4b560: 'Observando',
  // Waiting for a face or a voice that can be judged.
  s51200814b10e677a: 'Esperando un rostro o una voz que se pueda juzgar.',
  // Both
  sf7a5f7a7c80c3082: 'Ambos',
  // Face
  s19b15a8518073d5c: 'Rostro',
  // Voice
  s47a9f592c61daa59: 'Voz',
  // Language
  sefcf950b3cc4fc3b: 'Idioma',
  // ${0} of ${1}, ${2}
  s513f9ca2f2da7f72: str`${0} de ${1}, ${2}`,
  // The model is loaded with the first session.
  s14189449d6d3a75d: 'El modelo se carga con la primera sesión.',
  // Model
  s5da52af9b083c29a: 'Modelo',
  // Fingerprint (SHA-256)
  s7e349d0947a9338e: 'Huella (SHA-256)',
  // ${0}… checked
  sf2ac04bee3bdd2c8: str`${0}… comprobada`,
  // Expected beforehand
  sfa724812529d66e5: 'Esperado de antemano',
  // ${0} (the prior)
  se3479e2c36f6cadf: str`${0} (la probabilidad previa)`,
  // Runs on
  s8adcff1d8c1ce0ac: 'Se ejecuta en',
  // Processor (WebAssembly)
  seb5f4c75f0dcfec6: 'Procesador (WebAssembly)',
  // Graphics (WebGPU)
  sf75e30896a12c957: 'Gráficos (WebGPU)',
  // one:# thread|other:# threads
  sa009797decd55020: 'one:# hilo|other:# hilos',
  // Loaded in
  s8313a3d06d8b193f: 'Cargado en',
  // Dropped hops
  s628f1f5bd3f876ab: 'Pasos omitidos',
  // None
  s669b18c6d2d9c95b: 'Ninguno',
  // one:# hop|other:# hops
  s836f118ee60dd0e2: 'one:# paso|other:# pasos',
  // One hop takes
  s2e9bcd15c7b300d0: 'Un paso tarda',
  // Verdict lags behind by
  s6adf44a8859af17a: 'El veredicto se retrasa',
  // Face model
  sd7c35521b3241a21: 'Modelo de rostros',
  // None in this build: voices only
  s582ff6fe2a833623: 'Ninguno en esta versión: solo voces',
  // Loaded when a picture is judged
  s9d3494051011e1fc: 'Se carga cuando se juzga una imagen',
  // Its fingerprint
  sdc561981ffc3494d: 'Su huella',
  // One frame takes
  s44e9aa0afa053966: 'Un fotograma tarda',
  // Faces lag behind by
  sc2a02d0dfa4aaaf8: 'Los rostros se retrasan',
  // Dropped frames
  sfad1d6c433cfad55: 'Fotogramas omitidos',
  // one:# frame|other:# frames
  s16112080ab4b953a: 'one:# fotograma|other:# fotogramas',
  // ${0} on average
  s7ea3776476914c69: str`${0} de media`,
  // Equal error rate (dev)
  se65aca52d0e904a3: 'Tasa de error igual (desarrollo)',
  // Equal error rate (unseen sources)
  s2c0266673d02e48e: 'Tasa de error igual (fuentes no vistas)',
  // Parameters
  s1c0f7e3a9a6bce79: 'Parámetros',
  // This page was in a background tab. Listening went on, though some browsers slow such pages down.
  sabad22e507a6b9e2:
    'Esta página estaba en una pestaña en segundo plano. La escucha siguió, aunque algunos navegadores ralentizan esas páginas.',
  // The detector stopped and was started again by itself. The moment between is marked as a gap.
  s919e6b66320da05a:
    'El detector se detuvo y volvió a arrancar por sí solo. El momento intermedio queda marcado como una laguna.',
  // The device was gone and was opened again by itself. The moment between is marked as a gap.
  se6742faf15388ebf:
    'El dispositivo desapareció y volvió a abrirse por sí solo. El momento intermedio queda marcado como una laguna.',
  // The browser had put this page to sleep. The time in between is marked as a gap.
  s8f68055b5edb3e37: 'El navegador había dormido esta página. El tiempo intermedio queda marcado como una laguna.',
  // This session cannot be written down at present: storage is full, or closed to this page. It goes on. It is tried again until the session ends; what is not written by then is forgotten.
  sf5d2e1221e9027fa:
    'Esta sesión no se puede anotar por ahora: el almacenamiento está lleno o cerrado a esta página. La sesión continúa. Se intentará de nuevo hasta que termine; lo que no se haya anotado entonces se olvida.',
  // The source was muted. Look for a mute switch on the device or in the call.
  sc41304557be3c5c4:
    'La fuente estaba silenciada. Busque un interruptor de silencio en el dispositivo o en la llamada.',
  // Faces were judged less often for a while, to spare the device.
  s9ab2e52db6150824: 'Los rostros se juzgaron con menos frecuencia durante un rato, para no cargar el dispositivo.',
  // The picture could not be read to its end, as when a file is damaged or cut short. Its sound was judged as far as it is there.
  s517e1d4380af5151:
    'La imagen no se pudo leer hasta el final, como cuando un archivo está dañado o cortado. El sonido se juzgó hasta donde llega.',
  // This browser cannot decode the sound of this file. Its picture alone was judged. To have the voice judged too, convert the file to mp4 with AAC or Opus.
  s516eae425b769164:
    'Este navegador no puede decodificar el sonido de este archivo. Solo se juzgó su imagen. Para que se juzgue también la voz, convierta el archivo a mp4 con AAC u Opus.',
  // The session is near its limit and ends by itself.
  s8aa6ab37960dc2f6: 'La sesión está cerca de su límite y termina por sí sola.',
  // Notices
  s73112da1b80edcc6: 'Avisos',
  // one:# hop of 250 ms skipped: this device could not keep up.|other:# hops of 250 ms skipped: this device could not keep up.
  s630e51122a32f76a:
    'one:# paso de 250 ms omitido: este dispositivo no daba abasto.|other:# pasos de 250 ms omitidos: este dispositivo no daba abasto.',
  // Keeping the app on this device, to work without a network
  s0c90529cece01fd6: 'Guardando la aplicación en este dispositivo, para que funcione sin red',
  // Kept on this device: it opens and judges without a network.
  sba52d9c471583366: 'Guardada en este dispositivo: se abre y juzga sin red.',
  // It could not be kept on this device for use without a network. That is tried again when the page is next opened.
  s5f066003f6f81192:
    'No se pudo guardar en este dispositivo para usarla sin red. Se intentará de nuevo la próxima vez que se abra la página.',
  // A new version is here, but another tab of Bona Fide is in use. End its session or close it first.
  s44ee3fdc78b6928d:
    'Hay una versión nueva, pero Bona Fide está en uso en otra pestaña. Termine antes su sesión o ciérrela.',
  // A new version is here.
  sa9d843e6f42b6ce2: 'Hay una versión nueva.',
  // Reload to use it
  sfce06004e9589d67: 'Recargar para usarla',
  // Before listening: ${0}
  s49c43f8f396923f5: str`Antes de escuchar: ${0}`,
  // How likely is it that the voice is real, before it is heard?
  s2ddbf09c5f68345f: '¿Qué probabilidad hay de que la voz sea real, antes de oírla?',
  // Fake
  s19966a8517f090d4: 'Falsa',
  // Back to 50 %
  s6e719d313a0d84cb: 'Volver al 50 %',
  // It is weighed against what is heard: the further from 50 %, the more of the verdict is your own expectation. At 50 % the voice alone decides.
  s0a372e5b37d55213:
    'Se sopesa con lo que se oye: cuanto más lejos del 50 %, más del veredicto es su propia expectativa. Al 50 % decide solo la voz.',
  // Verdicts are kept for as long as the history says, 30 days unless you change it.
  s51b148487e8bfe01: 'Los veredictos se guardan el tiempo que diga el historial, 30 días si no lo cambia.',
  // Record this session
  s0bda4e18e7d7732c: 'Grabar esta sesión',
  // Its picture too, where there is one
  s4eaf9de27429c56a: 'También su imagen, donde la haya',
  // Off: what is heard is judged and forgotten.
  s93e61dfd8c2788a2: 'Desactivado: lo que se oye se juzga y se olvida.',
  // What is heard is kept on this device, and only there, until you delete it or the time that the history sets for recordings is up.
  s356875fbd29d92cc:
    'Lo que se oye se guarda en este dispositivo, y solo en él, hasta que lo borre o se cumpla el plazo que el historial fija para las grabaciones.',
  // What is heard and seen is kept on this device, and only there, until you delete it or the time that the history sets for recordings is up.
  scb063f7fc5a4c386:
    'Lo que se oye y se ve se guarda en este dispositivo, y solo en él, hasta que lo borre o se cumpla el plazo que el historial fija para las grabaciones.',
  // This holds for the next session alone. In many places you need the consent of everyone you record.
  s50f8b475f2a30b01:
    'Esto vale solo para la próxima sesión. En muchos lugares se necesita el consentimiento de todas las personas a las que se graba.',
  // Recording
  seb8c7c11a6c3f9ec: 'Grabación',
  // one:# picture left out|other:# pictures left out
  sc88d4f22e1ee552a: 'one:# imagen omitida|other:# imágenes omitidas',
  // The browser may clear it away when the device runs out of room.
  sc14ce4ec5c100302: 'El navegador puede eliminarla cuando el dispositivo se quede sin espacio.',
  // About to record
  s71731ab99675f684: 'A punto de grabar',
  // Recording the sound
  sf1a31756d89431e4: 'Grabando el sonido',
  // Recording sound and picture
  s686116e30d5929c4: 'Grabando sonido e imagen',
  // Recording paused
  s04144bf1f2a0f2fe: 'Grabación en pausa',
  // Recorded
  s7db4b3e9ad71d4fd: 'Grabado',
  // Room for ${0} more. The analysis goes on without.
  s79ca09705fe18934: str`Espacio para ${0} más. El análisis sigue sin grabación.`,
  // ${0} free
  s5ac90eb24690d399: str`${0} libres`,
  // Not listening
  sc169644fb79c03b7: 'No escucha',
  // Waiting for your answer
  s78ab6331072916c8: 'Esperando su respuesta',
  // Getting ready
  sa5f3b3993685d1d4: 'Preparándose',
  // Paused
  s95bc8722b2708f8b: 'En pausa',
  // Interrupted
  s25eaa8c98bbc9e31: 'Interrumpida',
  // Stopping
  s4f566a3b2235ad29: 'Deteniéndose',
  // Ended
  sf113fa256db9617b: 'Terminada',
  // Not started
  s8f5f41272268128f: 'No iniciada',
  // Judging the file
  sb8c75e272089f852: 'Juzgando el archivo',
  // Judged
  sb478e55125d0d740: 'Evaluado',
  // ${0} listened to
  s4c41ee7593b36562: str`${0} de escucha`,
  // of ${0} at most
  s58b566e694045bbe: str`de ${0} como máximo`,
  // The session ends in ${0}.
  s85ff0287a908f223: str`La sesión termina en ${0}.`,
  // Session
  s62278f512692e037: 'Sesión',
  // Cancel
  s2ceb11be2290bb1b: 'Cancelar',
  // New session
  s47e699a5378f8e6d: 'Nueva sesión',
  // No verdict
  s2ee28af1a640a62f: 'Sin veredicto',
  // Taken together: ${0}
  s8bff973fb8d566ea: str`En conjunto: ${0}`,
  // At odds: ${0}
  seb44178ac62412f2: str`En contradicción: ${0}`,
  // All through: ${0}
  sbba448001007f283: str`De principio a fin: ${0}`,
  // Mostly: ${0}
  s32932904113693ff: str`Casi siempre: ${0}`,
  // Mixed, mostly: ${0}
  s98b17d841a62b660: str`Mixto, sobre todo: ${0}`,
  // Faces. ${0}
  s8bedc48dcd56ba2f: str`Rostros. ${0}`,
  // Voice. ${0}
  se3c1540a71f78dc3: str`Voz. ${0}`,
  // No face was seen for long enough.
  s5044fbe428084cc6: 'No se vio ningún rostro durante el tiempo suficiente.',
  // There was speech, but not in a state that can be judged fairly.
  s62d0ef840041672b: 'Había habla, pero no en un estado que se pueda juzgar con justicia.',
  // Too little speech was heard to judge a voice.
  s09b5b6b0b78f4b51: 'Se oyó muy poca habla para juzgar una voz.',
  // ${0} likely real on average; lowest at ${1} with ${2}.
  s680b3d710d19fccb: str`${0} probablemente real de media; lo más bajo, en ${1}, con ${2}.`,
  // Besides: ${0}.
  sf03dab566a26a62e: str`Además: ${0}.`,
  // Moment by moment, over ${0} that could be judged:
  sd08cba6ba3a24402: str`Momento a momento, en ${0} que se pudieron juzgar:`,
  // ${0} of the session could be judged.
  s1dac3084ba809704: str`De la sesión se pudo juzgar: ${0}.`,
  // The last ${0} of speech: ${1}.
  sd9056c6824bfaad1: str`Los últimos ${0} de habla: ${1}.`,
  // The last ${0} of speech taken together: ${1}, ${2}.
  h341507ee5db4370e: html`Los últimos ${0} de habla en conjunto: ${1}, ${2}.`,
  // There was a face, but not in a state that can be judged fairly.
  s6b0b1c33fa0fc225: 'Había un rostro, pero no en un estado que se pueda juzgar con justicia.',
  // ${0} without a face
  s35759838fd7aaf8f: str`${0} sin rostro`,
  // ${0} without speech
  s468c8438ce521371: str`${0} sin habla`,
  // ${0} not fair to judge
  se56b1f9967bddf00: str`${0} que no es justo juzgar`,
  // ${0} missing
  s9cc817c98c6b9cd1: str`${0} perdidos`,
  // The timeline begins with the first sound.
  sb7d6c34528b941e3: 'La línea de tiempo empieza con el primer sonido.',
  // Over the session
  sebce84009eb1dc58: 'A lo largo de la sesión',
  // Voice, over the session
  s38ba262671993b20: 'Voz, a lo largo de la sesión',
  // Faces, over the session
  s5a2765ebc82ac53c: 'Rostros, a lo largo de la sesión',
  // How much to show
  s5d25de1f1cbc8920: 'Cuánto mostrar',
  // How much to show of the voice
  sa946ea061cb96e54: 'Cuánto mostrar de la voz',
  // How much to show of the faces
  sd5235174c8eca5b8: 'Cuánto mostrar de los rostros',
  // Last minute
  s613d737be3bb4ae3: 'Último minuto',
  // All
  sf993bb199fefbe04: 'Todo',
  // Explore the session
  s2e2db711032e0817: 'Explorar la sesión',
  // Explore the voice
  s00ed2617b8afa439: 'Explorar la voz',
  // Explore the faces
  sbf622fa7dee045bd: 'Explorar los rostros',
  // Point at the line, or focus it and use the arrow keys, to read any moment.
  s7f2599e5cc425a7e: 'Señale la línea, o enfóquela y use las teclas de flecha, para leer cualquier momento.',
  // Collecting speech
  s8d557d71f799e0df: 'Reuniendo habla',
  // Looking
  s48085d2df7db587a: 'Mirando',
  // No speech
  s98c415d25cdb17c4: 'Sin habla',
  // No face
  sab611c30783f22f7: 'Sin rostro',
  // Not fair to judge
  s6103a3fdea3631a2: 'No es justo juzgar',
  // Gap
  seaf97719986faf4f: 'Laguna',
  // Single moments that sounded synthetic
  sd90733b1fdedfee4: 'Momentos sueltos que sonaron sintéticos',
  // ${0} (now)
  s98e2c88fbd9b1d6e: str`${0} (ahora)`,
  // As a table
  s0635f2ac96107f3a: 'Como tabla',
  // Stretches of the session
  s4c8a93e76294eda8: 'Tramos de la sesión',
  // Stretches of the voice
  sd106479bd51d3f96: 'Tramos de la voz',
  // Stretches of the faces
  s3b5b79914150ca0a: 'Tramos de los rostros',
  // From
  sa6ab5184d6315895: 'Desde',
  // To
  s09353907b5c79284: 'Hasta',
  // What
  sc676c702509736ef: 'Qué',
  // Detail
  s8daa1db5187d4ad4: 'Detalle',
  // Microphone
  s232f88877550dfa9: 'Micrófono',
  // Camera
  s54d1b2a64667e32e: 'Cámara',
  // Tab or screen
  s93f133a4f3a74667: 'Pestaña o pantalla',
  // File
  sd1f81284eeb7b503: 'Archivo',
  // What should be judged?
  s9e244165a81b7c91: '¿Qué se debe juzgar?',
  // Which one
  s4ed2703cfee3006e: 'Cuál',
  // The system’s default
  s9198b976196de5b0: 'El predeterminado del sistema',
  // Leave these off: they change the voice and destroy the traces that are looked for.
  s4867730a4aaf630b: 'Déjelos desactivados: cambian la voz y destruyen los rastros que se buscan.',
  // Start listening
  se5d20011e11a0c12: 'Empezar a escuchar',
  // Your browser will ask for the camera and the microphone.
  s5246594651cdb3be: 'Su navegador pedirá la cámara y el micrófono.',
  // Your browser will ask for the camera.
  sf04100da0c0ea7bc: 'Su navegador pedirá la cámara.',
  // Faces and voice are judged in this page and recorded on this device.
  sef8992929eec7851: 'Los rostros y la voz se juzgan en esta página y se graban en este dispositivo.',
  // Faces and voice are judged in this page and forgotten.
  sdf603696e6e51d02: 'Los rostros y la voz se juzgan en esta página y se olvidan.',
  // Nothing leaves this device.
  sdb05fdbcbd42cfce: 'Nada sale de este dispositivo.',
  // Which camera
  seec812dd2de4dc25: 'Qué cámara',
  // The one that looks at you
  sacb12b858f9d5f65: 'La que le mira a usted',
  // The one on the back
  s8b334ac7fc8d5da1: 'La de la parte trasera',
  // Judge the voice too
  sc97a26b492dcc233: 'Juzgar también la voz',
  // Start watching
  s2858a489041bbcd8: 'Empezar a observar',
  // The microphone is already allowed here. It is heard only while a session runs. Nothing leaves this device.
  s3b54598c9d61dcac:
    'El micrófono ya está permitido aquí. Solo se oye mientras dura una sesión. Nada sale de este dispositivo.',
  // The microphone is blocked for this site. Press the icon beside the address to allow it, then start.
  s0dec0bce4cc22bd4:
    'El micrófono está bloqueado para este sitio. Pulse el icono junto a la dirección para permitirlo y después empiece.',
  // Your browser will ask for the microphone.
  s15564d6c22ccb179: 'Su navegador pedirá el micrófono.',
  // The sound is judged in this page and recorded on this device.
  sd0aa9f415dac5fd2: 'El sonido se juzga en esta página y se graba en este dispositivo.',
  // The sound is judged in this page and forgotten.
  s468dd05e468c7ad5: 'El sonido se juzga en esta página y se olvida.',
  // Sound processing: all off
  s3ced5808885f3229: 'Procesamiento del sonido: todo desactivado',
  // Sound processing: ${0}
  sdd943781c7dabc59: str`Procesamiento del sonido: ${0}`,
  // This browser cannot share the sound of a tab. Use Chrome or Edge on a computer, or judge a file.
  s3add2d954b3b5401:
    'Este navegador no puede compartir el sonido de una pestaña. Use Chrome o Edge en un ordenador, o juzgue un archivo.',
  // Your browser will ask what to share. Choose the tab that plays the voice and switch on <strong>Also share tab audio</strong>.
  h442e53aaa76426e9: html`Su navegador preguntará qué compartir. Elija la pestaña que reproduce la voz y active <strong>Compartir también el audio de la pestaña</strong>.`,
  // Sound and picture are judged in this page and recorded on this device.
  s85e8112d6924d15e: 'El sonido y la imagen se juzgan en esta página y se graban en este dispositivo.',
  // Sound and picture are judged in this page and forgotten.
  s2679767732935e91: 'El sonido y la imagen se juzgan en esta página y se olvidan.',
  // Only its sound is used; the picture is let go at once.
  s0af4cc4d9de5e6f0: 'Solo se usa su sonido; la imagen se suelta enseguida.',
  // Judge the faces in its picture too
  s8b47ded22bb201da: 'Juzgar también los rostros de su imagen',
  // Choose what to share
  sa886310e7681a494: 'Elegir qué compartir',
  // Choose a recording or drop it anywhere on this page. It is read here and never uploaded. wav, mp3, m4a, ogg, webm, mp4 or flac.
  s3b3e3ddd24595e7a:
    'Elija una grabación o suéltela en cualquier punto de esta página. Se lee aquí y nunca se sube. wav, mp3, m4a, ogg, webm, mp4 o flac.',
  // In a video, the faces are judged too; of a photo (jpeg, png, webp), the faces alone.
  s2b157a71a681a57f: 'En un vídeo se juzgan también los rostros; de una foto (jpeg, png, webp), solo los rostros.',
  // Choose a file
  s380c34975d5b9e4f: 'Elegir un archivo',
  // As the system
  s967a37983a98e597: 'Como el sistema',
  // Light
  s3b0ab4b52326316f: 'Claro',
  // Dark
  sac895c732f350ac5: 'Oscuro',
  // Colours
  sc32bbf499603baca: 'Colores',
  // Listening for speech
  s1357a9e271aca4d9: 'Esperando habla',
  // A first verdict needs a second and a half of it.
  sd02743d1f7f8a1be: 'Un primer veredicto necesita segundo y medio de habla.',
  // Speech heard for a first verdict
  s8d3a6caed350c19c: 'Habla oída para un primer veredicto',
  // From ${0} of speech on, all of it is taken together, which tells more.
  se2ca1f82e4d42f05: str`A partir de ${0} de habla se toma todo en conjunto, y eso dice más.`,
  // What was expected beforehand, ${0}, counts as well.
  s01a72e054a0e60dc: str`También cuenta lo esperado de antemano: ${0}.`,
  // This is provisional until ${0} of speech have been heard.
  sf832e977859d4c84: str`Esto es provisional hasta que se hayan oído ${0} de habla.`,
  // What ${0} means
  sdc61a675931011cf: str`Qué significa ${0}`,
  // If real and synthetic voices were equally common, about ${0} of 100 voices that sound like this one would be real.
  s99e0348e28b5749b: str`Si las voces reales y las sintéticas fueran igual de frecuentes, unas ${0} de cada 100 voces que suenan como esta serían reales.`,
  // If ${0} of 100 voices were real to begin with, about ${1} of 100 voices that sound like this one would be real.
  s10b10e80e6570395: str`Si ${0} de cada 100 voces fueran reales de partida, unas ${1} de cada 100 voces que suenan como esta serían reales.`,
  // one:It is the last score alone.|other:It is the mean of the last # scores.
  sbf4b761710ea7375: 'one:Es solo la última puntuación.|other:Es la media de las últimas # puntuaciones.',
  // It takes the longer listen together, as if it were one voice all the time.
  se59a5727fa460e33: 'Toma en conjunto la escucha más larga, como si fuera todo el tiempo una misma voz.',
  // It is evidence, not proof: new kinds of synthesis, noise and telephone lines can mislead it both ways.
  sf0f18f31123c564f:
    'Es un indicio, no una prueba: las nuevas formas de síntesis, el ruido y las líneas telefónicas pueden engañarlo en ambos sentidos.',
  // Reload the page. Nothing is lost but this session.
  s5f59052366517986: 'Recargue la página. Solo se pierde esta sesión.',
  // Not allowed to listen
  sff267b6bbe099962: 'Sin permiso para escuchar',
  // The browser was told not to share this sound with the page.
  sfed8e20a1604b9ce: 'Se indicó al navegador que no compartiera este sonido con la página.',
  // Press the icon beside the address and allow the microphone for this site, then retry.
  sc2429fcf9759cacf: 'Pulse el icono junto a la dirección, permita el micrófono para este sitio y reintente.',
  // When sharing a tab or screen, choose it in the dialogue and press Share.
  sc976cefbebe15ca7: 'Al compartir una pestaña o pantalla, elíjala en el diálogo y pulse Compartir.',
  // Check the system’s own privacy settings if the browser is blocked there.
  s5a64db3364d25f6e: 'Compruebe en los ajustes de privacidad del sistema si el navegador está bloqueado allí.',
  // No microphone found
  s0e75deafc4bcc8fa: 'No se encontró ningún micrófono',
  // This device has no microphone that the browser can see.
  s572bea4137790597: 'Este dispositivo no tiene ningún micrófono que el navegador pueda ver.',
  // Connect one, or choose another in the list, then retry.
  se64f4f8ca82b6f67: 'Conecte uno, o elija otro en la lista, y reintente.',
  // You can still judge a tab’s sound or a file.
  sc8993de1eb52ef42: 'Aún puede juzgar el sonido de una pestaña o un archivo.',
  // The microphone is in use
  sd91d98b82dae9420: 'El micrófono está en uso',
  // Another program, or the system itself, holds it.
  s1ec5b67ddd5ee871: 'Otro programa, o el propio sistema, lo ocupa.',
  // Close the program that uses it, then retry.
  sb41b48fe67eedf09: 'Cierre el programa que lo usa y reintente.',
  // Or choose another microphone.
  s604a71ac4fc97108: 'O elija otro micrófono.',
  // The microphone is gone
  s3f427bb63f5133eb: 'El micrófono ha desaparecido',
  // It was unplugged, or another program took it. What was heard so far is kept.
  s18ae6181292b4194: 'Se desconectó, u otro programa lo tomó. Lo oído hasta ahora se conserva.',
  // Connect it again, then retry.
  s5f5f7665b3048d1f: 'Conéctelo de nuevo y reintente.',
  // Or choose another microphone and go on with that.
  s7d7438718e315df5: 'O elija otro micrófono y continúe con él.',
  // Shared without sound
  se20b4f7209f2fbc7: 'Compartido sin sonido',
  // The picture was shared and its sound was not, so there is nothing to judge.
  sc49d04cd588e38ad: 'Se compartió la imagen y no su sonido, así que no hay nada que juzgar.',
  // Retry, choose a tab, and switch on “Also share tab audio”.
  sde0a644c4c1e8da2: 'Reintente, elija una pestaña y active «Compartir también el audio de la pestaña».',
  // Windows and whole screens share sound on some systems only; a tab always can.
  s16d423eae934ac50:
    'Las ventanas y pantallas completas comparten sonido solo en algunos sistemas; una pestaña siempre puede.',
  // No picture
  sb6cec468728378b4: 'Sin imagen',
  // The source was opened and sends no picture, so there is no face to judge.
  s798f5bbe3509e30c: 'La fuente se abrió y no envía imagen, así que no hay rostro que juzgar.',
  // Choose a camera, a window or a screen with a face in it, then retry.
  sbf3d35dcdb439996: 'Elija una cámara, una ventana o una pantalla con un rostro y reintente.',
  // The source has ended
  saab369af6c7b1289: 'La fuente ha terminado',
  // It sends no more sound.
  s73f685c49103a966: 'Ya no envía sonido.',
  // Start it again, then retry.
  s5efa08318984f475: 'Póngala en marcha de nuevo y reintente.',
  // The browser holds its sound back
  sca80eabd1631efae: 'El navegador retiene su sonido',
  // A call, another app or the browser’s own rules have stopped the sound in this page.
  s7ceb6eeaf46e830e:
    'Una llamada, otra aplicación o las reglas del propio navegador han parado el sonido de esta página.',
  // Press Retry to go on. What was heard so far is kept.
  s5e969806062d075a: 'Pulse Reintentar para continuar. Lo oído hasta ahora se conserva.',
  // This address is not secure
  s52c431ff51101c43: 'Esta dirección no es segura',
  // Browsers share sound only with pages opened over https or from this computer itself.
  s6bef45e099f76023:
    'Los navegadores comparten sonido solo con páginas abiertas por https o desde este mismo ordenador.',
  // Open the page by its https address, or as localhost.
  s757c40480594bbd1: 'Abra la página por su dirección https, o como localhost.',
  // This browser cannot do it
  sba8bc5dd14316b16: 'Este navegador no puede hacerlo',
  // Something that is needed here is missing from this browser.
  sb0b7e069d939abe3: 'A este navegador le falta algo que aquí se necesita.',
  // Use a current Chrome, Edge, Firefox or Safari.
  se4eb351645ce58cd: 'Use una versión actual de Chrome, Edge, Firefox o Safari.',
  // Tab sound needs Chrome or Edge on a computer.
  s881eada1861035b1: 'El sonido de pestañas necesita Chrome o Edge en un ordenador.',
  // The file cannot be read
  s8a9aa5eaf3d8c3f2: 'No se puede leer el archivo',
  // It is not a recording that can be opened, or it is damaged or not there any more.
  sce8ae73e9a6cf7c8: 'No es una grabación que se pueda abrir, o está dañado o ya no está.',
  // Choose it again, or another one.
  s982d49cfaa6c089f: 'Elíjalo de nuevo, o elija otro.',
  // Good are wav, mp3, m4a, ogg, webm, mp4 and flac.
  s9fdc1b6659a9050a: 'Sirven wav, mp3, m4a, ogg, webm, mp4 y flac.',
  // No sound in this file
  sd2d646d240068106: 'No hay sonido en este archivo',
  // It was opened, and holds no audio track.
  s69f5ef708c963e59: 'Se abrió, y no contiene ninguna pista de audio.',
  // Choose a file with sound.
  sfea345b4fc9545d4: 'Elija un archivo con sonido.',
  // No picture in this file
  s2dbc74e27c5e5fb9: 'No hay imagen en este archivo',
  // It was opened, and holds no picture.
  sa79dfd0d017ffdf4: 'Se abrió, y no contiene imagen.',
  // Choose a video, or judge the sound alone.
  sc6b5753c330d389d: 'Elija un vídeo, o juzgue solo el sonido.',
  // This kind of sound or picture cannot be decoded
  sa21f44f75fb1e15e: 'Este tipo de sonido o imagen no se puede decodificar',
  // The file is fine, but this browser does not know its codec.
  s031572398a321e9e: 'El archivo está bien, pero este navegador no conoce su códec.',
  // Convert it to wav, mp3 or mp4, or try another browser.
  s4ed76374c03b829f: 'Conviértalo a wav, mp3 o mp4, o pruebe con otro navegador.',
  // The model is not there
  s3785dd7412a5fed0: 'El modelo no está',
  // The page could not get the model’s files.
  se478cbd8a0018ae4: 'La página no pudo obtener los archivos del modelo.',
  // Check the connection, then retry.
  s53466ed7cdce1565: 'Compruebe la conexión y reintente.',
  // If you run this yourself, build the app again.
  s77c6be6df31c8677: 'Si lo aloja usted, compile de nuevo la aplicación.',
  // The model is damaged
  se12a6041f8c44f8c: 'El modelo está dañado',
  // What arrived is not what was published: its fingerprint differs. It was not used.
  s16e66126db86cbf3: 'Lo que llegó no es lo que se publicó: su huella difiere. No se usó.',
  // Retry: it is fetched again.
  s371d21789a971a53: 'Reintente: se descargará de nuevo.',
  // If it stays, clear this site’s data in the browser.
  se662da3165fb1641: 'Si persiste, borre los datos de este sitio en el navegador.',
  // The model does not fit
  s71e73b9db924d904: 'El modelo no encaja',
  // It was made for another version of this app.
  sebbbb11a8d686d74: 'Se hizo para otra versión de esta aplicación.',
  // The detector could not run
  s20da7b60ae777f4f: 'El detector no pudo funcionar',
  // The part that runs the model has failed, perhaps for want of memory.
  s27c23d1621f104ef: 'La parte que ejecuta el modelo ha fallado, quizá por falta de memoria.',
  // Close other tabs, then retry.
  scf02184ac73d0598: 'Cierre otras pestañas y reintente.',
  // The detector stopped
  s95bcfe71ed34ce93: 'El detector se detuvo',
  // It was started again and stopped again. What was heard so far is kept.
  sbada6c35c3e5ea8a: 'Se arrancó de nuevo y volvió a detenerse. Lo oído hasta ahora se conserva.',
  // Press Retry to start it once more.
  sd7c9da681aee5dc0: 'Pulse Reintentar para arrancarlo una vez más.',
  // It took too long
  s09a8406912d1f991: 'Tardó demasiado',
  // Something did not answer in time.
  sc70ad52db49a7ef3: 'Algo no respondió a tiempo.',
  // Retry, and answer the browser’s question if it asks one.
  s7aaa9ee8ed68ad05: 'Reintente, y responda a la pregunta del navegador si la hace.',
  // Session limit reached
  sdb6d3685b057e796: 'Límite de sesión alcanzado',
  // A session ends after its time, so that nobody is listened to by mistake.
  s4eaa43b87660f365: 'Una sesión termina al cumplirse su tiempo, para que no se escuche a nadie por error.',
  // Start a new session to go on.
  s192a311494b4340a: 'Empiece una sesión nueva para continuar.',
  // It cannot be recorded here
  s06236def9fc119aa: 'Aquí no se puede grabar',
  // This browser cannot encode sound or keep files for this page. The analysis goes on without a recording.
  s438aa4545b236518:
    'Este navegador no puede codificar sonido o guardar archivos para esta página. El análisis continúa sin grabación.',
  // Use a current Chrome, Edge, Firefox or Safari, and no private window.
  sf2e46c713df8f528: 'Use una versión actual de Chrome, Edge, Firefox o Safari, y no una ventana privada.',
  // No room left for the recording
  sfa40e4cc803d7701: 'No queda espacio para la grabación',
  // The recording has stopped, and what was recorded until then is kept. The analysis goes on.
  sff2d29f890396dc7: 'La grabación se ha detenido, y lo grabado hasta entonces se conserva. El análisis continúa.',
  // Delete sessions you do not need any more, or make room on this device.
  sce7d6a2c1bca1158: 'Borre sesiones que ya no necesite, o haga sitio en este dispositivo.',
  // The recording stopped
  sc13f2e2c2bd3b296: 'La grabación se detuvo',
  // It could not be encoded or written any further. What was recorded until then is kept. The analysis goes on.
  s06e518ed9e633f53:
    'No se pudo seguir codificando o escribiendo. Lo grabado hasta entonces se conserva. El análisis continúa.',
  // Start a new session to record again.
  s9ba4b8aa460d0976: 'Empiece una sesión nueva para volver a grabar.',
  // It ended with its page
  s21445f13a0d29e21: 'Terminó con su página',
  // The page was closed or left while the session ran. What was heard until then is in the history.
  se570a7e0d5029a79: 'La página se cerró o se abandonó durante la sesión. Lo oído hasta entonces está en el historial.',
  // Start a new session.
  s9f4c6beac18e2734: 'Empiece una sesión nueva.',
  // Another tab is listening to it
  s12b6049f049a94aa: 'Otra pestaña lo está escuchando',
  // Bona Fide already uses this device in another tab.
  sce07575b26dc8c1c: 'Bona Fide ya usa este dispositivo en otra pestaña.',
  // Stop the session there, or take the device over: the other tab then pauses.
  s4410b9b3a26c16f7: 'Detenga allí la sesión, o tome el control del dispositivo: la otra pestaña quedará en pausa.',
  // Another tab has taken it over
  s224dd33f6789d185: 'Otra pestaña ha tomado el control',
  // This device is now listened to in another tab. What was heard here so far is kept.
  s65999b2aa4fbd393: 'Ahora se escucha este dispositivo en otra pestaña. Lo oído aquí hasta ahora se conserva.',
  // Go on there, or take it back.
  sf9df70adea1a7fb4: 'Continúe allí, o recupérelo.',
  // Cancelled
  s3bb786d3b55ba37c: 'Cancelado',
  // It was cancelled before it was done.
  s99eca1a26a9537dd: 'Se canceló antes de acabar.',
  // Start again.
  s79d902849daa81ab: 'Empiece de nuevo.',
  // A setting cannot be used
  s0e2d1186c82beced: 'No se puede usar un ajuste',
  // The page asked for something that does not exist.
  s4725d34489ad05fe: 'La página pidió algo que no existe.',
  // The parts do not understand each other
  s9ff405f54cf7c0df: 'Las partes no se entienden entre sí',
  // The page and the detector are of different versions.
  s534e856e21f796d0: 'La página y el detector son de versiones distintas.',
  // This part could not be opened
  s8ebca8259427bfe0: 'No se pudo abrir esta parte',
  // Its code could not be fetched: the device may be offline, or a newer version has been put up meanwhile.
  s8d769ebabb55653d:
    'No se pudo obtener su código: quizá el dispositivo no tenga conexión, o se haya publicado entretanto una versión nueva.',
  // Check the connection and retry.
  sca54f0896b60c17b: 'Compruebe la conexión y reintente.',
  // Or reload the page.
  s3d1e96063bac3115: 'O recargue la página.',
  // Nothing can be kept here
  s8914b85dd0bcfceb: 'Aquí no se puede guardar nada',
  // The browser does not let this page store anything. Judging works; no history is kept.
  sa8826d1d8b4c93fd: 'El navegador no deja que esta página guarde nada. Juzgar funciona; no se lleva historial.',
  // Leave the private window, or allow this site to store data, then reload the page.
  sc72f5ebcdc1467e9: 'Salga de la ventana privada, o permita que este sitio guarde datos, y recargue la página.',
  // Close other tabs of this page if it was just brought up to date.
  s8b3bc8dd06006839: 'Cierre otras pestañas de esta página si se acaba de actualizar.',
  // There is no room left
  s2eba1dab1466b59a: 'No queda espacio',
  // The device’s storage for this page is full. Judging goes on; what comes now is not kept.
  s2b12647ada8f3f42:
    'El almacenamiento del dispositivo para esta página está lleno. Se sigue juzgando; lo que llegue ahora no se guarda.',
  // Delete sessions in the history, those with media first.
  se08667a54c80a52a: 'Borre sesiones del historial, primero las que tienen grabación.',
  // Or free space on the device.
  s3dc816b1ec0e83f6: 'O libere espacio en el dispositivo.',
  // Media cannot be kept here
  sd5c656e8bbb0f0d5: 'Aquí no se pueden guardar grabaciones',
  // This browser has no private file system for pages. Verdicts are kept; sound and picture are not.
  s6530a6c5565c0053:
    'Este navegador no tiene un sistema de archivos privado para páginas. Se guardan los veredictos; el sonido y la imagen, no.',
  // Use a current Chrome, Edge, Firefox or Safari, outside of a private window.
  scfcab4c30b0da1c3: 'Use una versión actual de Chrome, Edge, Firefox o Safari, fuera de una ventana privada.',
  // This session is not there
  s7750fee7090b8d74: 'Esta sesión no está',
  // It was deleted, or its time was up.
  s4e0ad978aad67f00: 'Se borró, o se cumplió su plazo.',
  // Look in the history for others.
  s243d876149781846: 'Busque otras en el historial.',
  // If you have exported it, import the file again.
  s8f13ad6aabc251ab: 'Si la exportó, importe de nuevo el archivo.',
  // This session is there already
  s96ce22f1f7ee5d95: 'Esta sesión ya está',
  // The history holds a session with the same number.
  s134eddce4f636b87: 'El historial contiene una sesión con el mismo número.',
  // Open it in the history.
  sa2ebaace8be13550: 'Ábrala en el historial.',
  // Delete it there first, if the imported one is to take its place.
  s007348bf6558b8fc: 'Bórrela allí primero, si la importada debe ocupar su lugar.',
  // This is not a whole bundle
  sf2e99b09d6eb342e: 'Esto no es un paquete completo',
  // The file is not one that Bona Fide exported, or it was cut short or changed on its way.
  s0123e8749fc3ad43: 'El archivo no lo exportó Bona Fide, o se cortó o se cambió por el camino.',
  // Ask for the file again, or copy it again.
  s747c543d4904991b: 'Pida de nuevo el archivo, o cópielo otra vez.',
  // The page “Verify” says what is wrong with it.
  s0f61e1ccc6fa2ce1: 'La página «Verificar» dice qué le pasa.',
  // It is a tab that does not answer.
  safc73e6d45da5a7b: 'Es una pestaña que no responde.',
  // It is the tab “${0}”, since ${1}.
  s2e78257a6092bc47: str`Es la pestaña «${0}», desde ${1}.`,
  // What can be judged here looks and sounds real.
  s61c0683c50bb569c: 'Lo que aquí se puede juzgar parece y suena real.',
  // This could be either. Treat it with care.
  s1e801b5c12482346: 'Podría ser cualquiera de las dos cosas. Trátelo con cautela.',
  // This looks or sounds made or altered by a machine.
  sdd30cf64c04c23a2: 'Esto parece o suena hecho o alterado por una máquina.',
  // They disagree: the face looks real, but the voice sounds synthetic.
  sfcd623273e944ede: 'No coinciden: el rostro parece real, pero la voz suena sintética.',
  // They disagree: the voice sounds real, but the face looks made up.
  s8f68f2f3b147c03f: 'No coinciden: la voz suena real, pero el rostro parece artificial.',
  // Faces are judged twice a second instead of five times, while this page is in the background.
  s213478e3925ff012:
    'Los rostros se juzgan dos veces por segundo en lugar de cinco mientras esta página está en segundo plano.',
  // Faces are judged twice a second instead of five times, because this device is hot or overloaded.
  s540c1e832a8aca67:
    'Los rostros se juzgan dos veces por segundo en lugar de cinco porque este dispositivo está caliente o sobrecargado.',
  // Faces are judged twice a second instead of five times, because the battery is low.
  s099ddeb2bee94fc4: 'Los rostros se juzgan dos veces por segundo en lugar de cinco porque queda poca batería.',
  // Faces are judged once a second instead of five times, while this page is in the background.
  s4199f4ce722d3277:
    'Los rostros se juzgan una vez por segundo en lugar de cinco mientras esta página está en segundo plano.',
  // Faces are judged once a second instead of five times, because this device is hot or overloaded.
  seb001468418dc662:
    'Los rostros se juzgan una vez por segundo en lugar de cinco porque este dispositivo está caliente o sobrecargado.',
  // Faces are judged once a second instead of five times, because the battery is low.
  sd16f1dd2bbddea99: 'Los rostros se juzgan una vez por segundo en lugar de cinco porque queda poca batería.',
  // The voice goes on as before.
  sf6041ee5c7562df4: 'La voz sigue como antes.',
  // ${0}: looking
  se7dc2919707c5508: str`${0}: mirando`,
  // Face ${0}
  sb0a911adbfa5bbde: str`Rostro ${0}`,
  // ${0}: being looked at
  s38a959719706cb05: str`${0}: se está mirando`,
  // Listening for speech.
  s8a9aa2c7285c4fb5: 'Esperando habla.',
  // Looking at the face.
  s5ea6a3ba9b8865cd: 'Mirando el rostro.',
  // Waiting for the first picture.
  sc1a1d4f3fb8dd01e: 'Esperando la primera imagen.',
  // Choose what to share in the browser’s dialogue.
  s30e279c7d9e06918: 'Elija qué compartir en el diálogo del navegador.',
  // Answer the browser’s question about the camera.
  s05399f5aea8d6131: 'Responda a la pregunta del navegador sobre la cámara.',
  // Answer the browser’s question about the microphone.
  s0df7eaeab4fafc24: 'Responda a la pregunta del navegador sobre el micrófono.',
  // Getting ready.
  s82ec2757a563cbce: 'Preparándose.',
  // Judging the file.
  s84bd787c4a713ab4: 'Juzgando el archivo.',
  // The source is muted.
  s4cfd7e80bbbdb7aa: 'La fuente está silenciada.',
  // Listening.
  s8cc1c7ec4b120eec: 'Escuchando.',
  // Two minutes are left.
  s3a2119d8dc542a57: 'Quedan dos minutos.',
  // Paused. Nothing is being listened to.
  s91026485e40c8fc8: 'En pausa. No se está escuchando nada.',
  // Interrupted: ${0}. Retry to go on.
  s063d93dcf8dc9a61: str`Interrumpida: ${0}. Reintente para continuar.`,
  // Stopping.
  s0583897b213502e5: 'Deteniéndose.',
  // ${0}. ${1} listened to.
  sf51558e84e2b4802: str`${0}. ${1} de escucha.`,
  // Done
  s0379fc73608ab971: 'Hecho',
  // ${0}. See what to do below.
  s7bab6f0abc785f87: str`${0}. Vea abajo qué hacer.`,
  // Even
  s0028f26c858b56f1: 'A la par',
  // Very likely fake
  sfdc720aa5205bc94: 'Muy probablemente falsa',
  // Rather fake
  s2a66503b7fbd9db4: 'Más bien falsa',
  // Very likely real
  s5ba51250fb63833d: 'Muy probablemente real',
  // Rather real
  s884341e22919b15d: 'Más bien real',
  // ${0}, this moment itself sounded synthetic
  sb7ff7c799c4323b3: str`${0}, este momento en sí sonó sintético`,
  // ${0} likely real on average
  se92aac633ea91c4d: str`${0} probablemente real de media`,
  // ; ${0} of moments sounded synthetic
  sbfa9ed19c1ebff75: str`; ${0} de los momentos sonaron sintéticos`,
  // Authentic
  s3409a657305f67f4: 'Auténtico',
  // This sounds like a real human voice.
  sd2ca8f9850e710a6: 'Esto suena como una voz humana real.',
  // Suspicious
  s18549554cd589082: 'Sospechoso',
  // Deepfake
  s76f0008af787f6be: 'Deepfake',
  // This sounds synthetic or altered by a machine.
  s836904af45aaa9c3: 'Esto suena sintético o alterado por una máquina.',
  // Silence
  s68395a4c26a9e8ac: 'Silencio',
  // Nothing can be heard. Is the voice speaking, and near the microphone?
  s7d4b677d1e674717: 'No se oye nada. ¿Está hablando la voz, y cerca del micrófono?',
  // There is sound, but no speech in it: music and noise are not judged.
  s41eec69448574e04: 'Hay sonido, pero no habla: la música y el ruido no se juzgan.',
  // Muted
  s926932a6033194d0: 'Silenciado',
  // The source sends no sound at all. Look for a mute switch on the device or in the call.
  s237053b883b7cdb3:
    'La fuente no envía ningún sonido. Busque un interruptor de silencio en el dispositivo o en la llamada.',
  // No sound arrives
  s709e0eb49a940a9d: 'No llega sonido',
  // The source has stopped sending. If it does not come back, stop and start again.
  s5905fac3bada88cc: 'La fuente ha dejado de enviar. Si no vuelve, detenga y empiece de nuevo.',
  // No face can be seen. Is one in the picture, and turned this way?
  sbed6cffca816e892: 'No se ve ningún rostro. ¿Hay uno en la imagen, vuelto hacia aquí?',
  // No picture arrives
  sb78741aa9f00f8b0: 'No llega imagen',
  // The source sends no new pictures at present.
  sd3c65bd612984f26: 'La fuente no envía imágenes nuevas por ahora.',
  // Too loud
  s7ea0ecf05d123a27: 'Demasiado alto',
  // The sound is cut off at its peaks. Turn the level down or move away.
  sd2464107d74d073b: 'El sonido está cortado en sus picos. Baje el nivel o aléjese.',
  // Too little of the voice
  s857a70cdf496ea0d: 'Muy poco de la voz',
  // High frequencies are missing, as on a telephone. The traces of synthesis are mostly up there.
  sc14e3e05f1c19d10:
    'Faltan las frecuencias altas, como en un teléfono. Los rastros de síntesis están sobre todo ahí arriba.',
  // Too quiet
  s932f6a94574ea441: 'Demasiado bajo',
  // The voice is too faint to judge. Turn it up or move closer.
  s30b03e14f8fa3f61: 'La voz es demasiado débil para juzgarla. Suba el volumen o acérquese.',
  // Too noisy
  s37661e691d0c677b: 'Demasiado ruido',
  // The noise behind the voice hides what tells real from synthetic. Move somewhere quieter, or closer.
  s0e55f7c76839d659:
    'El ruido tras la voz oculta lo que distingue lo real de lo sintético. Vaya a un lugar más tranquilo, o acérquese.',
  // Unfamiliar sound
  s67deec9d79bc46ce: 'Sonido desconocido',
  // This is unlike anything the model has learned from, so its opinion would be a guess.
  s317b596a8ca5d898: 'Esto no se parece a nada de lo que aprendió el modelo, así que su opinión sería una conjetura.',
  // Too small
  se7b1b535f5212ce2: 'Demasiado pequeño',
  // The face fills too little of the picture. Come closer, or enlarge the window.
  sb291b358e05df95d: 'El rostro ocupa muy poco de la imagen. Acérquese, o agrande la ventana.',
  // Too blurred
  sdfa9c3c752457545: 'Demasiado borroso',
  // The fine detail that tells real from made up is gone.
  s8ac7f6d1501e2513: 'Falta el detalle fino que distingue lo real de lo fabricado.',
  // Too dark
  sd434cbaddb6d05e3: 'Demasiado oscuro',
  // There is too little light on the face.
  sd815f7a0fa35470e: 'Hay muy poca luz en el rostro.',
  // Turned away
  s85f09cebed5aea4f: 'Vuelto',
  // The face is seen from the side. It can be judged from the front.
  s81a958577fa817e5: 'El rostro se ve de lado. Se puede juzgar de frente.',
  // Covered
  s92fbde2022afc101: 'Tapado',
  // Something hides a part of the face.
  sf433b189fe296ded: 'Algo oculta una parte del rostro.',
  // Unfamiliar picture
  sde056c7d95c6e88f: 'Imagen desconocida',
  // This is unlike any face the model has learned from, so its opinion would be a guess.
  s1d4c4e4b339cbb8f:
    'Esto no se parece a ningún rostro del que aprendió el modelo, así que su opinión sería una conjetura.',
  // Device changed
  s4e6a78ccd1a451d7: 'Dispositivo cambiado',
  // Page was frozen
  s00279b179ddb9d2f: 'La página se congeló',
  // Detector restarted
  se29312dc3dbb8ca5: 'Detector reiniciado',
  // Sound was lost
  scee137af7d61b4a9: 'Se perdió sonido',
  // ${0} of the samples are cut off.
  sbd325e84b2dc0d7d: str`${0} de las muestras están cortadas.`,
  // Sound reaches up to ${0} kHz; ${1} kHz are needed.
  sc84cb425f6543803: str`El sonido llega hasta ${0} kHz; se necesitan ${1} kHz.`,
  // Speech is ${0} dB below full level.
  s047c2a6e54672c19: str`El habla está ${0} dB por debajo del nivel máximo.`,
  // Speech stands ${0} dB above the noise.
  sd2c7d6bf67911342: str`El habla sobresale ${0} dB del ruido.`,
  // Distance from the training material: ${0}.
  scb6fcb85498687e4: str`Distancia al material de entrenamiento: ${0}.`,
  // The last ${0} of speech are about as typical of synthetic speech as of real speech.
  s8c47f704116de7b3: str`Los últimos ${0} de habla son más o menos igual de típicos del habla sintética que de la real.`,
  // The last ${0} of speech are more than ${1} times more typical of real speech than of synthetic.
  sddee6a2b5a60f500: str`Los últimos ${0} de habla son más de ${1} veces más típicos del habla real que de la sintética.`,
  // The last ${0} of speech are more than ${1} times more typical of synthetic speech than of real.
  s266a5c2d65e59848: str`Los últimos ${0} de habla son más de ${1} veces más típicos del habla sintética que de la real.`,
  // The last ${0} of speech are about ${1} times more typical of real speech than of synthetic.
  sf2080dfc461fbf93: str`Los últimos ${0} de habla son unas ${1} veces más típicos del habla real que de la sintética.`,
  // The last ${0} of speech are about ${1} times more typical of synthetic speech than of real.
  sa7d722a07020318b: str`Los últimos ${0} de habla son unas ${1} veces más típicos del habla sintética que de la real.`,
  // Last ${0} of speech
  s1bc74ae840174086: str`Últimos ${0} de habla`,
  // The last seconds sound synthetic, and what came before real. Is this still the same voice?
  se89d3446ae18ea73: 'Los últimos segundos suenan sintéticos, y lo anterior real. ¿Sigue siendo la misma voz?',
  // The last seconds sound real, and what came before synthetic. Is this still the same voice?
  s0a9483989030c77d: 'Los últimos segundos suenan reales, y lo anterior sintético. ¿Sigue siendo la misma voz?',
  // ${0} likely real
  s9f48a83cd9ee9a1d: str`${0} probablemente real`,
  // ${0}, provisional
  s4585753d021e257d: str`${0}, provisional`,
  // Provisional verdict: ${0}.
  s1c6a63494e4ab666: str`Veredicto provisional: ${0}.`,
  // Verdict: ${0}.
  sacf54c298b93df08: str`Veredicto: ${0}.`,
  // No verdict: ${0}.
  sa5d0bacb77a35c95: str`Sin veredicto: ${0}.`,
  // No fair verdict: ${0}.
  s98d733a911c1f0df: str`Sin veredicto justo: ${0}.`,
  // ${0}.
  s087d7a07b52b439d: str`${0}.`,
  // Voice check
  saa721e58fff6de6d: 'Comprobación de voz',
  // It is judged on this device and forgotten. Nothing leaves it.
  sc7dfae60b1b412fb: 'Se juzga en este dispositivo y se olvida. Nada sale de él.',
  // Choose a recording
  sbf3c43ea0b6ce8b0: 'Elegir una grabación',
  // Choose what to judge
  s71acb38f16b9ede8: 'Elegir qué juzgar',
  // Judging
  s11b6f3e306793bd7: 'Juzgando',
  // Bona Fide: voice check
  s63f88106f563236d: 'Bona Fide: comprobación de voz',
  // Something covers this frame. Open it by itself, or uncover it, and press again.
  s5d305d4571ef8afb: 'Algo tapa este marco. Ábralo aparte, o destápelo, y pulse de nuevo.',
};
