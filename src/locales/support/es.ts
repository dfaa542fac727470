import { str } from '@lit/localize';

/** Above each text stands the English one that it says, and its id is made from. Kept by `npm run messages`. */
export const templates = {
  // To judge anything
  s6f23c0834965d3c3: 'Para juzgar cualquier cosa',
  // Secure page
  s2038ec3e9191dc9b: 'Página segura',
  // Microphone, camera and the check of the model
  s4e7596285fb4815f: 'Micrófono, cámara y la comprobación del modelo',
  // Open the page over https or from localhost
  sb56840430992cb56: 'Abra la página por https o desde localhost',
  // The runtime of the models
  sf20f24c2a26d0c1c: 'El entorno que ejecuta los modelos',
  // No verdicts
  seb98749d7fdaae54: 'Sin veredictos',
  // The runtime of the models, and resampling
  s18da1142dfd5474b: 'El entorno que ejecuta los modelos, y el remuestreo',
  // Module workers
  sd424023cc0e87662: 'Workers de módulos',
  // Judging beside the page, not in its way
  s23eb40a6c7e5313a: 'Juzgar al lado de la página, sin estorbarla',
  // Hashing (SubtleCrypto)
  s91c3ee9508dced0a: 'Resúmenes criptográficos (SubtleCrypto)',
  // The model is the one meant
  sae8b2b2e584aca37: 'El modelo es el previsto',
  // To listen
  s2d090aa4aed775d7: 'Para escuchar',
  // Microphone (getUserMedia)
  s5277ea90081f779f: 'Micrófono (getUserMedia)',
  // Listening live
  s9b2dd6d428c489cc: 'Escuchar en vivo',
  // Files can still be judged
  sc0916b699566c41e: 'Aún se pueden juzgar archivos',
  // Samples from the sound system
  s0a7f151382efc055: 'Muestras del sistema de sonido',
  // Samples to the worker without a message
  s5b792de69b2c16a4: 'Muestras al worker sin mensajes',
  // Messages with recycled buffers; one thread
  sbebc396d961df086: 'Mensajes con búferes reutilizados; un hilo',
  // Sharing a tab or screen (getDisplayMedia)
  s6e2c7277830ee1f1: 'Compartir una pestaña o pantalla (getDisplayMedia)',
  // The other side of a call
  s572b74ceacf9937b: 'El otro lado de una llamada',
  // Microphone and files
  s686a99554a707803: 'Micrófono y archivos',
  // Permission state (Permissions)
  sb1211869112c72dc: 'Estado del permiso (Permissions)',
  // Saying beforehand whether the browser will ask
  s7e9fe813b985b7b1: 'Decir de antemano si el navegador preguntará',
  // It is said after the browser has asked
  s5b2423ad51c336e4: 'Se dice después de que el navegador haya preguntado',
  // To see
  s40081191f2c34767: 'Para ver',
  // Frames of a track (MediaStreamTrackProcessor)
  s9bc6eaa44d8250cc: 'Fotogramas de una pista (MediaStreamTrackProcessor)',
  // Every picture as it is made
  sdef3bdd77212787a: 'Cada imagen según se produce',
  // Pictures are taken off a video element
  s1ad22d734244b0b2: 'Las imágenes se toman de un elemento de vídeo',
  // Pictures as they are
  s865e38312a82725a: 'Las imágenes tal como son',
  // No faces, voices only
  s0d56ad5f5923382b: 'Sin rostros, solo voces',
  // Callback for each picture (requestVideoFrameCallback)
  sb1cd53fd0d416a31: 'Aviso por cada imagen (requestVideoFrameCallback)',
  // Pictures off a video element
  sb28b4b9d5e1081ff: 'Imágenes de un elemento de vídeo',
  // No faces where tracks give no frames
  sfc29c9ba3aaf35c9: 'Sin rostros donde las pistas no dan fotogramas',
  // Decoding (WebCodecs)
  s50cdc37a65f24d68: 'Decodificación (WebCodecs)',
  // Compressed sound and pictures of files
  sd492efe23c96c051: 'Sonido e imágenes comprimidos de los archivos',
  // wav and flac only
  s0d0177aba63afca8: 'Solo wav y flac',
  // To keep, and to work without a network
  sb7eb10a8fea39d39: 'Para guardar, y para trabajar sin red',
  // Service worker
  s5f3347605ead4bd2: 'Service worker',
  // Opens and judges without a network
  sa304b3382a121c24: 'Se abre y juzga sin red',
  // Works while there is a network
  s9189aec9c2c54eeb: 'Funciona mientras haya red',
  // Locks (Web Locks)
  sa508a09dabd5faaa: 'Bloqueos (Web Locks)',
  // An update waits for every session
  s21cc6f907d3ca109: 'Una actualización espera a todas las sesiones',
  // An update waits until every tab is closed
  s52f15e1422acb035: 'Una actualización espera hasta que se cierren todas las pestañas',
  // Private files (OPFS)
  se695377ea8c61bda: 'Archivos privados (OPFS)',
  // Recordings on this device
  se374074f64cd398c: 'Grabaciones en este dispositivo',
  // No recordings
  s4ee275a370dfe36a: 'Sin grabaciones',
  // Database (IndexedDB)
  s0e3fcd2e4179fcc6: 'Base de datos (IndexedDB)',
  // History on this device
  s4ab4f11009340cfe: 'Historial en este dispositivo',
  // Sessions are forgotten with the page
  s37f66e821776bb72: 'Las sesiones se olvidan con la página',
  // Encoding (WebCodecs)
  sf71b0f3f7349ff70: 'Codificación (WebCodecs)',
  // Sound and picture of recordings
  sd1f0713b568504b8: 'Sonido e imagen de las grabaciones',
  // Screen stays on (Screen Wake Lock)
  s0659d4a0eca3f46a: 'La pantalla sigue encendida (Screen Wake Lock)',
  // A phone does not sleep during a session
  s39d36465dd7b6fff: 'Un teléfono no se duerme durante una sesión',
  // Set the phone’s own screen time
  sc898c53757487911: 'Ajuste el tiempo de pantalla del propio teléfono',
  // Opens files (File Handling)
  saf24f723968b2e93: 'Abre archivos (File Handling)',
  // The installed app opens recordings
  sbd306dcd9a33dee4: 'La aplicación instalada abre grabaciones',
  // Choose or drop the file
  sf6c9a39b92099815: 'Elija o suelte el archivo',
  // To be faster
  s35ca5a9b1cb175aa: 'Para ir más rápido',
  // Models on the graphics chip, where a probe finds it faster and equal
  s1215d4d79f3a7187: 'Modelos en el chip gráfico, donde una prueba lo encuentra más rápido e igual',
  // WebAssembly, which is the usual way
  se941925ad1f6c578: 'WebAssembly, que es lo habitual',
  // Bona Fide: what this browser can do
  s201391aabaf59dc4: 'Bona Fide: qué puede hacer este navegador',
  // What this browser can do
  s3a96ad50b0d90ec4: 'Qué puede hacer este navegador',
  // Looking…
  s41aeb11c29ed8454: 'Mirando…',
  // Judge the demo sentence
  s7b9e8b7ec7f5dd77: 'Juzgar la frase de muestra',
  // Copy as a table
  se2b36c1089cd1f67: 'Copiar como tabla',
  // This browser has everything that a verdict needs.
  s1159b176d58798fe: 'Este navegador tiene todo lo que un veredicto necesita.',
  // This browser cannot give verdicts. It lacks: ${0}.
  s9350b942fcc96c62: str`Este navegador no puede dar veredictos. Le falta: ${0}.`,
  // Copied
  sf4de3bfbfaca12e5: 'Copiado',
  // The browser did not allow it
  s261d14fc7566c2ee: 'El navegador no lo permitió',
  // Loading the model…
  s62dcd35dfc964795: 'Cargando el modelo…',
  // It could not be tried: ${0}
  sbd28a7ea1946eb7b: str`No se pudo probar: ${0}`,
  // Feature
  s43e05bec7713cffd: 'Función',
  // Here
  s34dc02d860d2cc0b: 'Aquí',
  // What is done
  s9ffe08e6ad6449b3: 'Qué se hace',
  // Yes
  scb489a1a173ac3f0: 'Sí',
  // No
  s09205907b5b56cda: 'No',
  // Missing, and needed: ${0}
  s91e21718397247d7: str`Falta, y se necesita: ${0}`,
  // Browser: ${0}
  s291d77f801782739: str`Navegador: ${0}`,
  // The demo sentence could not be fetched: HTTP ${0}.
  s3c8bb1b697d9ae1e: str`No se pudo obtener la frase de muestra: HTTP ${0}.`,
  // It failed: ${0}
  sfa531f262c3fb62b: str`Falló: ${0}`,
  // nothing
  s1c4b98deef5e330a: 'nada',
  // It works: ${0} of synthetic speech judged in ${1}, loading included (${2} × ${3}). Last word: ${4}
  se300039c977a298e: str`Funciona: ${0} de habla sintética juzgados en ${1}, carga incluida (${2} × ${3}). Última palabra: ${4}`,
};
