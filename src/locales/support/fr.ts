import { str } from '@lit/localize';

/** Above each text stands the English one that it says, and its id is made from. Kept by `npm run messages`. */
export const templates = {
  // To judge anything
  s6f23c0834965d3c3: 'Pour juger quoi que ce soit',
  // Secure page
  s2038ec3e9191dc9b: 'Page sécurisée',
  // Microphone, camera and the check of the model
  s4e7596285fb4815f: 'Microphone, caméra et contrôle du modèle',
  // Open the page over https or from localhost
  sb56840430992cb56: 'Ouvrez la page en https ou depuis localhost',
  // The runtime of the models
  sf20f24c2a26d0c1c: 'Le moteur des modèles',
  // No verdicts
  seb98749d7fdaae54: 'Pas de verdicts',
  // The runtime of the models, and resampling
  s18da1142dfd5474b: 'Le moteur des modèles, et le rééchantillonnage',
  // Module workers
  sd424023cc0e87662: 'Workers de modules',
  // Judging beside the page, not in its way
  s23eb40a6c7e5313a: 'Juger à côté de la page, sans la gêner',
  // Hashing (SubtleCrypto)
  s91c3ee9508dced0a: 'Empreintes (SubtleCrypto)',
  // The model is the one meant
  sae8b2b2e584aca37: 'Le modèle est bien celui prévu',
  // To listen
  s2d090aa4aed775d7: 'Pour écouter',
  // Microphone (getUserMedia)
  s5277ea90081f779f: 'Microphone (getUserMedia)',
  // Listening live
  s9b2dd6d428c489cc: 'Écouter en direct',
  // Files can still be judged
  sc0916b699566c41e: 'Les fichiers peuvent toujours être jugés',
  // Samples from the sound system
  s0a7f151382efc055: 'Échantillons du système audio',
  // Samples to the worker without a message
  s5b792de69b2c16a4: 'Échantillons au worker sans message',
  // Messages with recycled buffers; one thread
  sbebc396d961df086: 'Messages à tampons réutilisés ; un fil d’exécution',
  // Sharing a tab or screen (getDisplayMedia)
  s6e2c7277830ee1f1: 'Partager un onglet ou un écran (getDisplayMedia)',
  // The other side of a call
  s572b74ceacf9937b: 'L’autre côté d’un appel',
  // Microphone and files
  s686a99554a707803: 'Microphone et fichiers',
  // Permission state (Permissions)
  sb1211869112c72dc: 'État de l’autorisation (Permissions)',
  // Saying beforehand whether the browser will ask
  s7e9fe813b985b7b1: 'Dire d’avance si le navigateur va demander',
  // It is said after the browser has asked
  s5b2423ad51c336e4: 'C’est dit après que le navigateur a demandé',
  // To see
  s40081191f2c34767: 'Pour voir',
  // Frames of a track (MediaStreamTrackProcessor)
  s9bc6eaa44d8250cc: 'Images d’une piste (MediaStreamTrackProcessor)',
  // Every picture as it is made
  sdef3bdd77212787a: 'Chaque image à mesure qu’elle est faite',
  // Pictures are taken off a video element
  s1ad22d734244b0b2: 'Les images sont prises sur un élément vidéo',
  // Pictures as they are
  s865e38312a82725a: 'Les images telles quelles',
  // No faces, voices only
  s0d56ad5f5923382b: 'Pas de visages, voix seulement',
  // Callback for each picture (requestVideoFrameCallback)
  sb1cd53fd0d416a31: 'Rappel pour chaque image (requestVideoFrameCallback)',
  // Pictures off a video element
  sb28b4b9d5e1081ff: 'Images d’un élément vidéo',
  // No faces where tracks give no frames
  sfc29c9ba3aaf35c9: 'Pas de visages là où les pistes ne donnent pas d’images',
  // Decoding (WebCodecs)
  s50cdc37a65f24d68: 'Décodage (WebCodecs)',
  // Compressed sound and pictures of files
  sd492efe23c96c051: 'Son et images compressés des fichiers',
  // wav and flac only
  s0d0177aba63afca8: 'wav et flac seulement',
  // To keep, and to work without a network
  sb7eb10a8fea39d39: 'Pour garder, et travailler sans réseau',
  // Service worker
  s5f3347605ead4bd2: 'Service worker',
  // Opens and judges without a network
  sa304b3382a121c24: 'S’ouvre et juge sans réseau',
  // Works while there is a network
  s9189aec9c2c54eeb: 'Fonctionne tant qu’il y a un réseau',
  // Locks (Web Locks)
  sa508a09dabd5faaa: 'Verrous (Web Locks)',
  // An update waits for every session
  s21cc6f907d3ca109: 'Une mise à jour attend toutes les sessions',
  // An update waits until every tab is closed
  s52f15e1422acb035: 'Une mise à jour attend que tous les onglets soient fermés',
  // Private files (OPFS)
  se695377ea8c61bda: 'Fichiers privés (OPFS)',
  // Recordings on this device
  se374074f64cd398c: 'Enregistrements sur cet appareil',
  // No recordings
  s4ee275a370dfe36a: 'Pas d’enregistrements',
  // Database (IndexedDB)
  s0e3fcd2e4179fcc6: 'Base de données (IndexedDB)',
  // History on this device
  s4ab4f11009340cfe: 'Historique sur cet appareil',
  // Sessions are forgotten with the page
  s37f66e821776bb72: 'Les sessions sont oubliées avec la page',
  // Encoding (WebCodecs)
  sf71b0f3f7349ff70: 'Encodage (WebCodecs)',
  // Sound and picture of recordings
  sd1f0713b568504b8: 'Son et image des enregistrements',
  // Screen stays on (Screen Wake Lock)
  s0659d4a0eca3f46a: 'L’écran reste allumé (Screen Wake Lock)',
  // A phone does not sleep during a session
  s39d36465dd7b6fff: 'Un téléphone ne s’endort pas pendant une session',
  // Set the phone’s own screen time
  sc898c53757487911: 'Réglez la mise en veille du téléphone lui-même',
  // Opens files (File Handling)
  saf24f723968b2e93: 'Ouvre des fichiers (File Handling)',
  // The installed app opens recordings
  sbd306dcd9a33dee4: 'L’application installée ouvre des enregistrements',
  // Choose or drop the file
  sf6c9a39b92099815: 'Choisissez ou déposez le fichier',
  // To be faster
  s35ca5a9b1cb175aa: 'Pour aller plus vite',
  // Models on the graphics chip, where a probe finds it faster and equal
  s1215d4d79f3a7187: 'Modèles sur la puce graphique, là où un essai la trouve plus rapide et égale',
  // WebAssembly, which is the usual way
  se941925ad1f6c578: 'WebAssembly, la voie habituelle',
  // Bona Fide: what this browser can do
  s201391aabaf59dc4: 'Bona Fide : ce que ce navigateur sait faire',
  // What this browser can do
  s3a96ad50b0d90ec4: 'Ce que ce navigateur sait faire',
  // Looking…
  s41aeb11c29ed8454: 'Vérification…',
  // Judge the demo sentence
  s7b9e8b7ec7f5dd77: 'Juger la phrase d’exemple',
  // Copy as a table
  se2b36c1089cd1f67: 'Copier en tableau',
  // This browser has everything that a verdict needs.
  s1159b176d58798fe: 'Ce navigateur a tout ce qu’il faut pour un verdict.',
  // This browser cannot give verdicts. It lacks: ${0}.
  s9350b942fcc96c62: str`Ce navigateur ne peut pas donner de verdicts. Il lui manque : ${0}.`,
  // Copied
  sf4de3bfbfaca12e5: 'Copié',
  // The browser did not allow it
  s261d14fc7566c2ee: 'Le navigateur ne l’a pas permis',
  // Loading the model…
  s62dcd35dfc964795: 'Chargement du modèle…',
  // It could not be tried: ${0}
  sbd28a7ea1946eb7b: str`L’essai n’a pas pu se faire : ${0}`,
  // Feature
  s43e05bec7713cffd: 'Fonction',
  // Here
  s34dc02d860d2cc0b: 'Ici',
  // What is done
  s9ffe08e6ad6449b3: 'Ce qui est fait',
  // Yes
  scb489a1a173ac3f0: 'Oui',
  // No
  s09205907b5b56cda: 'Non',
  // Missing, and needed: ${0}
  s91e21718397247d7: str`Manque, et il le faut : ${0}`,
  // Browser: ${0}
  s291d77f801782739: str`Navigateur : ${0}`,
  // The demo sentence could not be fetched: HTTP ${0}.
  s3c8bb1b697d9ae1e: str`La phrase d’exemple n’a pas pu être obtenue : HTTP ${0}.`,
  // It failed: ${0}
  sfa531f262c3fb62b: str`Échec : ${0}`,
  // nothing
  s1c4b98deef5e330a: 'rien',
  // It works: ${0} of synthetic speech judged in ${1}, loading included (${2} × ${3}). Last word: ${4}
  se300039c977a298e: str`Cela fonctionne : ${0} de parole synthétique jugées en ${1}, chargement compris (${2} × ${3}). Dernier mot : ${4}`,
};
