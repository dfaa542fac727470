import { str } from '@lit/localize';
import { html } from 'lit';

/** Above each text stands the English one that it says, and its id is made from. Kept by `npm run messages`. */
export const templates = {
  // ${0}, recording
  s5c480a40ea2dc51c: str`${0}, enregistrement en cours`,
  // Pause
  s061cc20e3432dead: 'Pause',
  // Resume
  s89118d3a7be870ca: 'Reprendre',
  // Retry
  s2c8189544e3ea679: 'Réessayer',
  // Take over
  s99b6b72f387d7630: 'Prendre la main',
  // Stop
  sd9ad53251f2330a5: 'Arrêter',
  // Remove
  sea4f08110bb8f15d: 'Retirer',
  // Voice and face together.
  s9764d367e10e6689: 'Voix et visage ensemble.',
  // Your browser is asking
  sffda0b6786e644e5: 'Votre navigateur pose une question',
  // Listening
  sdcede3fb3f24874a: 'À l’écoute',
  // Nothing heard
  s7e2d2e013d32d29a: 'Rien entendu',
  // Waiting for the first sound.
  sbd0cd81af57d2249: 'En attente du premier son.',
  // Waiting for speech.
  sfcc532fbf33dbcfb: 'En attente de parole.',
  // No voice, no verdict.
  s3919a03cff1c385c: 'Pas de voix, pas de verdict.',
  // A verdict on this would not be fair.
  sf3ac876f4d3c4fa3: 'Un verdict là-dessus ne serait pas juste.',
  // Time is missing here.
  s4a39a311f7da44b4: 'Il manque du temps ici.',
  // Last result
  s33701f9088142c92: 'Dernier résultat',
  // Provisional
  sc69c12746bf2e9cd: 'Provisoire',
  // Firm
  sd19efe84ee6b6a31: 'Ferme',
  // How it is captured
  sc04d347afd290da0: 'Comment le son est capté',
  // Source
  s5f43af3669b1e098: 'Source',
  // The browser alters this sound. That hides traces of synthesis and adds its own: trust the verdict less.
  s35e3d7f59faa304b:
    'Le navigateur modifie ce son. Cela masque des traces de synthèse et en ajoute d’autres : fiez-vous moins au verdict.',
  // Not reported
  sa70592421b2de75d: 'Non indiqué',
  // Picture
  s5ed03bb1f3a15949: 'Image',
  // ${0}, ${1} a second
  sed52c9753775bede: str`${0}, ${1} par seconde`,
  // Sample rate
  s6509d05eec91b487: 'Fréquence d’échantillonnage',
  // ${0} kHz
  s11f7e78a2ce0d76e: str`${0} kHz`,
  // Echo cancellation
  s285256231da6ca77: 'Annulation d’écho',
  // Noise suppression
  se384aa3a7f315eaa: 'Réduction du bruit',
  // Automatic gain
  sc2d16f8333e07d4f: 'Gain automatique',
  // Way to the detector
  sd41454c2b3b8b0a0: 'Voie vers le détecteur',
  // Shared memory
  s5ca996d82163c69f: 'Mémoire partagée',
  // Messages
  sbdeedc1c60306b35: 'Messages',
  // On
  s091d5807b5b33550: 'Activé',
  // Off
  s302cbb19bf9a174a: 'Désactivé',
  // Confidence that the voice is real
  s5c604aa95757e95f: 'Confiance que la voix est réelle',
  // Confidence that the voice is real, by the longer listen
  s6836bbb7b49c6e05: 'Confiance que la voix est réelle, d’après l’écoute plus longue',
  // Confidence that the face is real
  sdc8f1babce7b55aa: 'Confiance que le visage est réel',
  // Confidence that voice and face are real
  s95c009591eeed9f4: 'Confiance que la voix et le visage sont réels',
  // Synthetic
  s93d061a0ca9feed8: 'Synthétique',
  // Real
  s740d5c2bbe697b7d: 'Réel',
  // Confidence: no verdict yet
  s82896b461685172f: 'Confiance : pas encore de verdict',
  // No, keep
  s296dfe766973ed7b: 'Non, garder',
  // Content credentials
  s6a98630f51eda900: 'Justificatifs de contenu',
  // The file carries credentials (C2PA), but they cannot be read: ${0}.
  sb495502be5396c17: str`Le fichier porte des justificatifs (C2PA), mais ils ne peuvent pas être lus : ${0}.`,
  // Unchanged since it was signed.
  s4902e2a5256e88ee: 'Inchangé depuis sa signature.',
  // Changed since it was signed, or signed wrongly.
  s16b27bff3237fe2c: 'Modifié depuis sa signature, ou mal signé.',
  // It says of itself that a model made it, or a part of it.
  sb3ae62f1b1ae2a70: 'Il dit lui-même qu’un modèle l’a produit, en tout ou en partie.',
  // Signed in nobody’s name.
  s96ffac62467404d8: 'Signé au nom de personne.',
  // Signed in the name of ${0}.
  s4669bbcdbc1bd349: str`Signé au nom de ${0}.`,
  // Time: ${0}.
  s0cc913cf2c8f105a: str`Heure : ${0}.`,
  // Program: ${0}.
  s0513ae0869e6c0b1: str`Programme : ${0}.`,
  // Title: “${0}”.
  s4d513b0388dda45e: str`Titre : « ${0} ».`,
  // What was done to it: ${0}.
  s30546691c231b296: str`Ce qui lui a été fait : ${0}.`,
  // Nobody vouches here for who that is: anybody can make a certificate in any name. Credentials say where a file comes from, the verdict what is heard in it; neither replaces the other.
  s84a5ea9ed9bf7db3:
    'Personne ne se porte ici garant de cette identité : chacun peut faire un certificat à n’importe quel nom. Les justificatifs disent d’où vient un fichier, le verdict ce qu’on y entend ; l’un ne remplace pas l’autre.',
  // Drop the recording to judge it
  s190656aa3f00ed8b: 'Déposez l’enregistrement pour le juger',
  // Take it over
  s8dc1d6d6aee466a7: 'Prendre la main',
  // Choose another source
  s0dc3955d3e1a9574: 'Choisir une autre source',
  // What exactly was reported
  s7ab6395046e60cd1: 'Ce qui a été signalé exactement',
  // No face is in the picture.
  s4c7853d279cc710d: 'Aucun visage dans l’image.',
  // Faces in the picture
  sd6eb60e0d88c9139: 'Visages dans l’image',
  // Show where it looks
  s2c9e655380c85558: 'Montrer où il regarde',
  // Crossed squares look made up to the model, rings look real; empty ones say nothing. It is a coarse hint, not a proof.
  s27acb0b6f9b09a13:
    'Les carrés barrés paraissent fabriqués au modèle, les anneaux paraissent réels ; les vides ne disent rien. C’est un indice grossier, pas une preuve.',
  // Watching
  s0ebc660e93c4b560: 'Observation',
  // Waiting for a face or a voice that can be judged.
  s51200814b10e677a: 'En attente d’un visage ou d’une voix qui puisse être jugé.',
  // Both
  sf7a5f7a7c80c3082: 'Les deux',
  // Face
  s19b15a8518073d5c: 'Visage',
  // Voice
  s47a9f592c61daa59: 'Voix',
  // Language
  sefcf950b3cc4fc3b: 'Langue',
  // ${0} of ${1}, ${2}
  s513f9ca2f2da7f72: str`${0} sur ${1}, ${2}`,
  // The model is loaded with the first session.
  s14189449d6d3a75d: 'Le modèle se charge avec la première session.',
  // Model
  s5da52af9b083c29a: 'Modèle',
  // Fingerprint (SHA-256)
  s7e349d0947a9338e: 'Empreinte (SHA-256)',
  // ${0}… checked
  sf2ac04bee3bdd2c8: str`${0}… vérifiée`,
  // Expected beforehand
  sfa724812529d66e5: 'Attendu au départ',
  // ${0} (the prior)
  se3479e2c36f6cadf: str`${0} (la probabilité a priori)`,
  // Runs on
  s8adcff1d8c1ce0ac: 'Tourne sur',
  // Processor (WebAssembly)
  seb5f4c75f0dcfec6: 'Processeur (WebAssembly)',
  // Graphics (WebGPU)
  sf75e30896a12c957: 'Carte graphique (WebGPU)',
  // one:# thread|other:# threads
  sa009797decd55020: 'one:# fil d’exécution|other:# fils d’exécution',
  // Loaded in
  s8313a3d06d8b193f: 'Chargé en',
  // Dropped hops
  s628f1f5bd3f876ab: 'Pas sautés',
  // None
  s669b18c6d2d9c95b: 'Aucun',
  // one:# hop|other:# hops
  s836f118ee60dd0e2: 'one:# pas|other:# pas',
  // One hop takes
  s2e9bcd15c7b300d0: 'Un pas prend',
  // Verdict lags behind by
  s6adf44a8859af17a: 'Retard du verdict',
  // Face model
  sd7c35521b3241a21: 'Modèle de visage',
  // None in this build: voices only
  s582ff6fe2a833623: 'Aucun dans cette version : voix seulement',
  // Loaded when a picture is judged
  s9d3494051011e1fc: 'Chargé quand une image est jugée',
  // Its fingerprint
  sdc561981ffc3494d: 'Son empreinte',
  // One frame takes
  s44e9aa0afa053966: 'Une image prend',
  // Faces lag behind by
  sc2a02d0dfa4aaaf8: 'Retard des visages',
  // Dropped frames
  sfad1d6c433cfad55: 'Images sautées',
  // one:# frame|other:# frames
  s16112080ab4b953a: 'one:# image|other:# images',
  // ${0} on average
  s7ea3776476914c69: str`${0} en moyenne`,
  // Equal error rate (dev)
  se65aca52d0e904a3: 'Taux d’égale erreur (développement)',
  // Equal error rate (unseen sources)
  s2c0266673d02e48e: 'Taux d’égale erreur (sources jamais vues)',
  // Parameters
  s1c0f7e3a9a6bce79: 'Paramètres',
  // This page was in a background tab. Listening went on, though some browsers slow such pages down.
  sabad22e507a6b9e2:
    'Cette page était dans un onglet en arrière-plan. L’écoute a continué, bien que certains navigateurs ralentissent ces pages.',
  // The detector stopped and was started again by itself. The moment between is marked as a gap.
  s919e6b66320da05a: 'Le détecteur s’est arrêté et a redémarré de lui-même. L’intervalle est marqué comme une lacune.',
  // The device was gone and was opened again by itself. The moment between is marked as a gap.
  se6742faf15388ebf: 'L’appareil avait disparu et a été rouvert de lui-même. L’intervalle est marqué comme une lacune.',
  // The browser had put this page to sleep. The time in between is marked as a gap.
  s8f68055b5edb3e37: 'Le navigateur avait mis cette page en sommeil. L’intervalle est marqué comme une lacune.',
  // This session cannot be written down at present: storage is full, or closed to this page. It goes on. It is tried again until the session ends; what is not written by then is forgotten.
  sf5d2e1221e9027fa:
    'Cette session ne peut pas être notée pour l’instant : le stockage est plein, ou fermé à cette page. Elle continue. De nouveaux essais ont lieu jusqu’à sa fin ; ce qui n’est pas noté d’ici là est oublié.',
  // The source was muted. Look for a mute switch on the device or in the call.
  sc41304557be3c5c4: 'La source était coupée. Cherchez un bouton de sourdine sur l’appareil ou dans l’appel.',
  // Faces were judged less often for a while, to spare the device.
  s9ab2e52db6150824: 'Les visages ont été jugés moins souvent pendant un moment, pour ménager l’appareil.',
  // The picture could not be read to its end, as when a file is damaged or cut short. Its sound was judged as far as it is there.
  s517e1d4380af5151:
    'L’image n’a pas pu être lue jusqu’au bout, comme lorsqu’un fichier est endommagé ou tronqué. Le son a été jugé aussi loin qu’il va.',
  // This browser cannot decode the sound of this file. Its picture alone was judged. To have the voice judged too, convert the file to mp4 with AAC or Opus.
  s516eae425b769164:
    'Ce navigateur ne peut pas décoder le son de ce fichier. Seule son image a été jugée. Pour que la voix le soit aussi, convertissez le fichier en mp4 avec AAC ou Opus.',
  // The session is near its limit and ends by itself.
  s8aa6ab37960dc2f6: 'La session approche de sa limite et se terminera d’elle-même.',
  // Notices
  s73112da1b80edcc6: 'Remarques',
  // one:# hop of 250 ms skipped: this device could not keep up.|other:# hops of 250 ms skipped: this device could not keep up.
  s630e51122a32f76a:
    'one:# pas de 250 ms sauté : cet appareil ne suivait pas.|other:# pas de 250 ms sautés : cet appareil ne suivait pas.',
  // Keeping the app on this device, to work without a network
  s0c90529cece01fd6: 'Conservation de l’application sur cet appareil, pour fonctionner sans réseau',
  // Kept on this device: it opens and judges without a network.
  sba52d9c471583366: 'Conservée sur cet appareil : elle s’ouvre et juge sans réseau.',
  // It could not be kept on this device for use without a network. That is tried again when the page is next opened.
  s5f066003f6f81192:
    'Elle n’a pas pu être conservée sur cet appareil pour un usage sans réseau. Un nouvel essai aura lieu à la prochaine ouverture de la page.',
  // A new version is here, but another tab of Bona Fide is in use. End its session or close it first.
  s44ee3fdc78b6928d:
    'Une nouvelle version est là, mais un autre onglet de Bona Fide est en cours d’usage. Terminez d’abord sa session ou fermez-le.',
  // A new version is here.
  sa9d843e6f42b6ce2: 'Une nouvelle version est là.',
  // Reload to use it
  sfce06004e9589d67: 'Recharger pour l’utiliser',
  // Before listening: ${0}
  s49c43f8f396923f5: str`Avant l’écoute : ${0}`,
  // How likely is it that the voice is real, before it is heard?
  s2ddbf09c5f68345f: 'Quelle est la probabilité que la voix soit réelle, avant de l’entendre ?',
  // Fake
  s19966a8517f090d4: 'Fausse',
  // Back to 50 %
  s6e719d313a0d84cb: 'Revenir à 50 %',
  // It is weighed against what is heard: the further from 50 %, the more of the verdict is your own expectation. At 50 % the voice alone decides.
  s0a372e5b37d55213:
    'Elle est mise en balance avec ce qui est entendu : plus on s’éloigne de 50 %, plus le verdict tient à votre propre attente. À 50 %, la voix seule décide.',
  // Verdicts are kept for as long as the history says, 30 days unless you change it.
  s51b148487e8bfe01:
    'Les verdicts sont gardés aussi longtemps que l’indique l’historique, 30 jours sauf si vous le changez.',
  // Record this session
  s0bda4e18e7d7732c: 'Enregistrer cette session',
  // Its picture too, where there is one
  s4eaf9de27429c56a: 'Son image aussi, s’il y en a une',
  // Off: what is heard is judged and forgotten.
  s93e61dfd8c2788a2: 'Désactivé : ce qui est entendu est jugé puis oublié.',
  // What is heard is kept on this device, and only there, until you delete it or the time that the history sets for recordings is up.
  s356875fbd29d92cc:
    'Ce qui est entendu est gardé sur cet appareil, et là seulement, jusqu’à ce que vous le supprimiez ou que le délai fixé dans l’historique pour les enregistrements soit écoulé.',
  // What is heard and seen is kept on this device, and only there, until you delete it or the time that the history sets for recordings is up.
  scb063f7fc5a4c386:
    'Ce qui est entendu et vu est gardé sur cet appareil, et là seulement, jusqu’à ce que vous le supprimiez ou que le délai fixé dans l’historique pour les enregistrements soit écoulé.',
  // This holds for the next session alone. In many places you need the consent of everyone you record.
  s50f8b475f2a30b01:
    'Cela ne vaut que pour la prochaine session. En bien des lieux, il faut le consentement de toutes les personnes que vous enregistrez.',
  // Recording
  seb8c7c11a6c3f9ec: 'Enregistrement',
  // one:# picture left out|other:# pictures left out
  sc88d4f22e1ee552a: 'one:# image omise|other:# images omises',
  // The browser may clear it away when the device runs out of room.
  sc14ce4ec5c100302: 'Le navigateur peut l’effacer quand l’appareil manque de place.',
  // About to record
  s71731ab99675f684: 'L’enregistrement va commencer',
  // Recording the sound
  sf1a31756d89431e4: 'Le son est enregistré',
  // Recording sound and picture
  s686116e30d5929c4: 'Le son et l’image sont enregistrés',
  // Recording paused
  s04144bf1f2a0f2fe: 'Enregistrement en pause',
  // Recorded
  s7db4b3e9ad71d4fd: 'Enregistré',
  // Room for ${0} more. The analysis goes on without.
  s79ca09705fe18934: str`De la place pour encore ${0}. L’analyse continue sans enregistrement.`,
  // ${0} free
  s5ac90eb24690d399: str`${0} libres`,
  // Not listening
  sc169644fb79c03b7: 'Pas d’écoute',
  // Waiting for your answer
  s78ab6331072916c8: 'En attente de votre réponse',
  // Getting ready
  sa5f3b3993685d1d4: 'Préparation',
  // Paused
  s95bc8722b2708f8b: 'En pause',
  // Interrupted
  s25eaa8c98bbc9e31: 'Interrompue',
  // Stopping
  s4f566a3b2235ad29: 'Arrêt en cours',
  // Ended
  sf113fa256db9617b: 'Terminée',
  // Not started
  s8f5f41272268128f: 'Pas commencée',
  // Judging the file
  sb8c75e272089f852: 'Jugement du fichier',
  // Judged
  sb478e55125d0d740: 'Évalué',
  // ${0} listened to
  s4c41ee7593b36562: str`${0} d’écoute`,
  // of ${0} at most
  s58b566e694045bbe: str`sur ${0} au plus`,
  // The session ends in ${0}.
  s85ff0287a908f223: str`La session se termine dans ${0}.`,
  // Session
  s62278f512692e037: 'Session',
  // Cancel
  s2ceb11be2290bb1b: 'Annuler',
  // New session
  s47e699a5378f8e6d: 'Nouvelle session',
  // No verdict
  s2ee28af1a640a62f: 'Pas de verdict',
  // Taken together: ${0}
  s8bff973fb8d566ea: str`Dans l’ensemble : ${0}`,
  // At odds: ${0}
  seb44178ac62412f2: str`Contradictoire : ${0}`,
  // All through: ${0}
  sbba448001007f283: str`D’un bout à l’autre : ${0}`,
  // Mostly: ${0}
  s32932904113693ff: str`Le plus souvent : ${0}`,
  // Mixed, mostly: ${0}
  s98b17d841a62b660: str`Mélangé, surtout : ${0}`,
  // Faces. ${0}
  s8bedc48dcd56ba2f: str`Visages. ${0}`,
  // Voice. ${0}
  se3c1540a71f78dc3: str`Voix. ${0}`,
  // No face was seen for long enough.
  s5044fbe428084cc6: 'Aucun visage n’a été vu assez longtemps.',
  // There was speech, but not in a state that can be judged fairly.
  s62d0ef840041672b: 'Il y avait de la parole, mais pas dans un état qui permette un jugement juste.',
  // Too little speech was heard to judge a voice.
  s09b5b6b0b78f4b51: 'Trop peu de parole a été entendu pour juger une voix.',
  // ${0} likely real on average; lowest at ${1} with ${2}.
  s680b3d710d19fccb: str`${0} probablement réel en moyenne ; au plus bas à ${1} avec ${2}.`,
  // Besides: ${0}.
  sf03dab566a26a62e: str`En outre : ${0}.`,
  // Moment by moment, over ${0} that could be judged:
  sd08cba6ba3a24402: str`Moment par moment, sur ${0} que l’on a pu juger :`,
  // ${0} of the session could be judged.
  s1dac3084ba809704: str`Part de la session qui a pu être jugée : ${0}.`,
  // The last ${0} of speech: ${1}.
  sd9056c6824bfaad1: str`Les ${0} de parole les plus récentes : ${1}.`,
  // The last ${0} of speech taken together: ${1}, ${2}.
  h341507ee5db4370e: html`Les ${0} de parole les plus récentes, prises ensemble : ${1}, ${2}.`,
  // There was a face, but not in a state that can be judged fairly.
  s6b0b1c33fa0fc225: 'Il y avait un visage, mais pas dans un état qui permette un jugement juste.',
  // ${0} without a face
  s35759838fd7aaf8f: str`${0} sans visage`,
  // ${0} without speech
  s468c8438ce521371: str`${0} sans parole`,
  // ${0} not fair to judge
  se56b1f9967bddf00: str`${0} impossibles à juger justement`,
  // ${0} missing
  s9cc817c98c6b9cd1: str`${0} manquantes`,
  // The timeline begins with the first sound.
  sb7d6c34528b941e3: 'La chronologie commence avec le premier son.',
  // Over the session
  sebce84009eb1dc58: 'Au fil de la session',
  // Voice, over the session
  s38ba262671993b20: 'Voix, au fil de la session',
  // Faces, over the session
  s5a2765ebc82ac53c: 'Visages, au fil de la session',
  // How much to show
  s5d25de1f1cbc8920: 'Combien montrer',
  // How much to show of the voice
  sa946ea061cb96e54: 'Combien montrer de la voix',
  // How much to show of the faces
  sd5235174c8eca5b8: 'Combien montrer des visages',
  // Last minute
  s613d737be3bb4ae3: 'Dernière minute',
  // All
  sf993bb199fefbe04: 'Tout',
  // Explore the session
  s2e2db711032e0817: 'Explorer la session',
  // Explore the voice
  s00ed2617b8afa439: 'Explorer la voix',
  // Explore the faces
  sbf622fa7dee045bd: 'Explorer les visages',
  // Point at the line, or focus it and use the arrow keys, to read any moment.
  s7f2599e5cc425a7e:
    'Pointez la ligne, ou donnez-lui le focus et utilisez les flèches, pour lire n’importe quel moment.',
  // Collecting speech
  s8d557d71f799e0df: 'Collecte de parole',
  // Looking
  s48085d2df7db587a: 'Regard en cours',
  // No speech
  s98c415d25cdb17c4: 'Pas de parole',
  // No face
  sab611c30783f22f7: 'Pas de visage',
  // Not fair to judge
  s6103a3fdea3631a2: 'Impossible à juger justement',
  // Gap
  seaf97719986faf4f: 'Lacune',
  // Single moments that sounded synthetic
  sd90733b1fdedfee4: 'Moments isolés qui sonnaient synthétiques',
  // ${0} (now)
  s98e2c88fbd9b1d6e: str`${0} (maintenant)`,
  // As a table
  s0635f2ac96107f3a: 'En tableau',
  // Stretches of the session
  s4c8a93e76294eda8: 'Tronçons de la session',
  // Stretches of the voice
  sd106479bd51d3f96: 'Tronçons de la voix',
  // Stretches of the faces
  s3b5b79914150ca0a: 'Tronçons des visages',
  // From
  sa6ab5184d6315895: 'De',
  // To
  s09353907b5c79284: 'À',
  // What
  sc676c702509736ef: 'Quoi',
  // Detail
  s8daa1db5187d4ad4: 'Détail',
  // Microphone
  s232f88877550dfa9: 'Microphone',
  // Camera
  s54d1b2a64667e32e: 'Caméra',
  // Tab or screen
  s93f133a4f3a74667: 'Onglet ou écran',
  // File
  sd1f81284eeb7b503: 'Fichier',
  // What should be judged?
  s9e244165a81b7c91: 'Que faut-il juger ?',
  // Which one
  s4ed2703cfee3006e: 'Lequel',
  // The system’s default
  s9198b976196de5b0: 'Celui par défaut du système',
  // Leave these off: they change the voice and destroy the traces that are looked for.
  s4867730a4aaf630b: 'Laissez-les désactivés : ils changent la voix et détruisent les traces recherchées.',
  // Start listening
  se5d20011e11a0c12: 'Commencer l’écoute',
  // Your browser will ask for the camera and the microphone.
  s5246594651cdb3be: 'Votre navigateur demandera la caméra et le microphone.',
  // Your browser will ask for the camera.
  sf04100da0c0ea7bc: 'Votre navigateur demandera la caméra.',
  // Faces and voice are judged in this page and recorded on this device.
  sef8992929eec7851: 'Les visages et la voix sont jugés dans cette page et enregistrés sur cet appareil.',
  // Faces and voice are judged in this page and forgotten.
  sdf603696e6e51d02: 'Les visages et la voix sont jugés dans cette page et oubliés.',
  // Nothing leaves this device.
  sdb05fdbcbd42cfce: 'Rien ne quitte cet appareil.',
  // Which camera
  seec812dd2de4dc25: 'Quelle caméra',
  // The one that looks at you
  sacb12b858f9d5f65: 'Celle qui vous regarde',
  // The one on the back
  s8b334ac7fc8d5da1: 'Celle du dos',
  // Judge the voice too
  sc97a26b492dcc233: 'Juger aussi la voix',
  // Start watching
  s2858a489041bbcd8: 'Commencer à observer',
  // The microphone is already allowed here. It is heard only while a session runs. Nothing leaves this device.
  s3b54598c9d61dcac:
    'Le microphone est déjà autorisé ici. Il n’est écouté que pendant une session. Rien ne quitte cet appareil.',
  // The microphone is blocked for this site. Press the icon beside the address to allow it, then start.
  s0dec0bce4cc22bd4:
    'Le microphone est bloqué pour ce site. Appuyez sur l’icône à côté de l’adresse pour l’autoriser, puis commencez.',
  // Your browser will ask for the microphone.
  s15564d6c22ccb179: 'Votre navigateur demandera le microphone.',
  // The sound is judged in this page and recorded on this device.
  sd0aa9f415dac5fd2: 'Le son est jugé dans cette page et enregistré sur cet appareil.',
  // The sound is judged in this page and forgotten.
  s468dd05e468c7ad5: 'Le son est jugé dans cette page et oublié.',
  // Sound processing: all off
  s3ced5808885f3229: 'Traitement du son : tout désactivé',
  // Sound processing: ${0}
  sdd943781c7dabc59: str`Traitement du son : ${0}`,
  // This browser cannot share the sound of a tab. Use Chrome or Edge on a computer, or judge a file.
  s3add2d954b3b5401:
    'Ce navigateur ne peut pas partager le son d’un onglet. Utilisez Chrome ou Edge sur un ordinateur, ou jugez un fichier.',
  // Your browser will ask what to share. Choose the tab that plays the voice and switch on <strong>Also share tab audio</strong>.
  h442e53aaa76426e9: html`Votre navigateur demandera quoi partager. Choisissez l’onglet qui diffuse la voix et activez <strong>Partager aussi l’audio de l’onglet</strong>.`,
  // Sound and picture are judged in this page and recorded on this device.
  s85e8112d6924d15e: 'Le son et l’image sont jugés dans cette page et enregistrés sur cet appareil.',
  // Sound and picture are judged in this page and forgotten.
  s2679767732935e91: 'Le son et l’image sont jugés dans cette page et oubliés.',
  // Only its sound is used; the picture is let go at once.
  s0af4cc4d9de5e6f0: 'Seul son son est utilisé ; l’image est relâchée aussitôt.',
  // Judge the faces in its picture too
  s8b47ded22bb201da: 'Juger aussi les visages de son image',
  // Choose what to share
  sa886310e7681a494: 'Choisir quoi partager',
  // Choose a recording or drop it anywhere on this page. It is read here and never uploaded. wav, mp3, m4a, ogg, webm, mp4 or flac.
  s3b3e3ddd24595e7a:
    'Choisissez un enregistrement ou déposez-le n’importe où sur cette page. Il est lu ici et jamais envoyé. wav, mp3, m4a, ogg, webm, mp4 ou flac.',
  // In a video, the faces are judged too; of a photo (jpeg, png, webp), the faces alone.
  s2b157a71a681a57f: 'Dans une vidéo, les visages sont jugés aussi ; d’une photo (jpeg, png, webp), les visages seuls.',
  // Choose a file
  s380c34975d5b9e4f: 'Choisir un fichier',
  // As the system
  s967a37983a98e597: 'Comme le système',
  // Light
  s3b0ab4b52326316f: 'Clair',
  // Dark
  sac895c732f350ac5: 'Sombre',
  // Colours
  sc32bbf499603baca: 'Couleurs',
  // Listening for speech
  s1357a9e271aca4d9: 'En attente de parole',
  // A first verdict needs a second and a half of it.
  sd02743d1f7f8a1be: 'Un premier verdict en demande une seconde et demie.',
  // Speech heard for a first verdict
  s8d3a6caed350c19c: 'Parole entendue pour un premier verdict',
  // From ${0} of speech on, all of it is taken together, which tells more.
  se2ca1f82e4d42f05: str`À partir de ${0} de parole, tout est pris ensemble, ce qui en dit plus.`,
  // What was expected beforehand, ${0}, counts as well.
  s01a72e054a0e60dc: str`Ce qui était attendu au départ, ${0}, compte aussi.`,
  // This is provisional until ${0} of speech have been heard.
  sf832e977859d4c84: str`Ceci est provisoire jusqu’à ce que ${0} de parole aient été entendues.`,
  // What ${0} means
  sdc61a675931011cf: str`Ce que signifie ${0}`,
  // If real and synthetic voices were equally common, about ${0} of 100 voices that sound like this one would be real.
  s99e0348e28b5749b: str`Si les voix réelles et synthétiques étaient aussi fréquentes, environ ${0} voix sur 100 qui sonnent comme celle-ci seraient réelles.`,
  // If ${0} of 100 voices were real to begin with, about ${1} of 100 voices that sound like this one would be real.
  s10b10e80e6570395: str`Si ${0} voix sur 100 étaient réelles au départ, environ ${1} voix sur 100 qui sonnent comme celle-ci seraient réelles.`,
  // one:It is the last score alone.|other:It is the mean of the last # scores.
  sbf4b761710ea7375: 'one:C’est le dernier score seul.|other:C’est la moyenne des # derniers scores.',
  // It takes the longer listen together, as if it were one voice all the time.
  se59a5727fa460e33: 'Elle prend ensemble l’écoute plus longue, comme s’il s’agissait tout du long d’une seule voix.',
  // It is evidence, not proof: new kinds of synthesis, noise and telephone lines can mislead it both ways.
  sf0f18f31123c564f:
    'C’est un indice, pas une preuve : de nouvelles formes de synthèse, le bruit et les lignes téléphoniques peuvent tromper dans les deux sens.',
  // Reload the page. Nothing is lost but this session.
  s5f59052366517986: 'Rechargez la page. Seule cette session est perdue.',
  // Not allowed to listen
  sff267b6bbe099962: 'Écoute non autorisée',
  // The browser was told not to share this sound with the page.
  sfed8e20a1604b9ce: 'On a dit au navigateur de ne pas partager ce son avec la page.',
  // Press the icon beside the address and allow the microphone for this site, then retry.
  sc2429fcf9759cacf: 'Appuyez sur l’icône à côté de l’adresse, autorisez le microphone pour ce site, puis réessayez.',
  // When sharing a tab or screen, choose it in the dialogue and press Share.
  sc976cefbebe15ca7:
    'Pour partager un onglet ou un écran, choisissez-le dans la boîte de dialogue et appuyez sur Partager.',
  // Check the system’s own privacy settings if the browser is blocked there.
  s5a64db3364d25f6e: 'Vérifiez dans les réglages de confidentialité du système si le navigateur y est bloqué.',
  // No microphone found
  s0e75deafc4bcc8fa: 'Aucun microphone trouvé',
  // This device has no microphone that the browser can see.
  s572bea4137790597: 'Cet appareil n’a pas de microphone que le navigateur puisse voir.',
  // Connect one, or choose another in the list, then retry.
  se64f4f8ca82b6f67: 'Branchez-en un, ou choisissez-en un autre dans la liste, puis réessayez.',
  // You can still judge a tab’s sound or a file.
  sc8993de1eb52ef42: 'Vous pouvez tout de même juger le son d’un onglet ou un fichier.',
  // The microphone is in use
  sd91d98b82dae9420: 'Le microphone est utilisé',
  // Another program, or the system itself, holds it.
  s1ec5b67ddd5ee871: 'Un autre programme, ou le système lui-même, le retient.',
  // Close the program that uses it, then retry.
  sb41b48fe67eedf09: 'Fermez le programme qui l’utilise, puis réessayez.',
  // Or choose another microphone.
  s604a71ac4fc97108: 'Ou choisissez un autre microphone.',
  // The microphone is gone
  s3f427bb63f5133eb: 'Le microphone a disparu',
  // It was unplugged, or another program took it. What was heard so far is kept.
  s18ae6181292b4194: 'Il a été débranché, ou un autre programme l’a pris. Ce qui a été entendu jusqu’ici est gardé.',
  // Connect it again, then retry.
  s5f5f7665b3048d1f: 'Rebranchez-le, puis réessayez.',
  // Or choose another microphone and go on with that.
  s7d7438718e315df5: 'Ou choisissez un autre microphone et continuez avec celui-là.',
  // Shared without sound
  se20b4f7209f2fbc7: 'Partagé sans le son',
  // The picture was shared and its sound was not, so there is nothing to judge.
  sc49d04cd588e38ad: 'L’image a été partagée mais pas son son ; il n’y a donc rien à juger.',
  // Retry, choose a tab, and switch on “Also share tab audio”.
  sde0a644c4c1e8da2: 'Réessayez, choisissez un onglet et activez « Partager aussi l’audio de l’onglet ».',
  // Windows and whole screens share sound on some systems only; a tab always can.
  s16d423eae934ac50:
    'Les fenêtres et les écrans entiers ne partagent le son que sur certains systèmes ; un onglet le peut toujours.',
  // No picture
  sb6cec468728378b4: 'Pas d’image',
  // The source was opened and sends no picture, so there is no face to judge.
  s798f5bbe3509e30c: 'La source a été ouverte et n’envoie pas d’image ; il n’y a donc pas de visage à juger.',
  // Choose a camera, a window or a screen with a face in it, then retry.
  sbf3d35dcdb439996: 'Choisissez une caméra, une fenêtre ou un écran où se trouve un visage, puis réessayez.',
  // The source has ended
  saab369af6c7b1289: 'La source est terminée',
  // It sends no more sound.
  s73f685c49103a966: 'Elle n’envoie plus de son.',
  // Start it again, then retry.
  s5efa08318984f475: 'Relancez-la, puis réessayez.',
  // The browser holds its sound back
  sca80eabd1631efae: 'Le navigateur retient son son',
  // A call, another app or the browser’s own rules have stopped the sound in this page.
  s7ceb6eeaf46e830e: 'Un appel, une autre application ou les règles du navigateur ont arrêté le son dans cette page.',
  // Press Retry to go on. What was heard so far is kept.
  s5e969806062d075a: 'Appuyez sur Réessayer pour continuer. Ce qui a été entendu jusqu’ici est gardé.',
  // This address is not secure
  s52c431ff51101c43: 'Cette adresse n’est pas sûre',
  // Browsers share sound only with pages opened over https or from this computer itself.
  s6bef45e099f76023:
    'Les navigateurs ne partagent le son qu’avec des pages ouvertes en https ou depuis cet ordinateur même.',
  // Open the page by its https address, or as localhost.
  s757c40480594bbd1: 'Ouvrez la page par son adresse https, ou par localhost.',
  // This browser cannot do it
  sba8bc5dd14316b16: 'Ce navigateur ne sait pas le faire',
  // Something that is needed here is missing from this browser.
  sb0b7e069d939abe3: 'Il manque à ce navigateur quelque chose de nécessaire ici.',
  // Use a current Chrome, Edge, Firefox or Safari.
  se4eb351645ce58cd: 'Utilisez un Chrome, Edge, Firefox ou Safari à jour.',
  // Tab sound needs Chrome or Edge on a computer.
  s881eada1861035b1: 'Le son des onglets demande Chrome ou Edge sur un ordinateur.',
  // The file cannot be read
  s8a9aa5eaf3d8c3f2: 'Le fichier ne peut pas être lu',
  // It is not a recording that can be opened, or it is damaged or not there any more.
  sce8ae73e9a6cf7c8: 'Ce n’est pas un enregistrement qui puisse s’ouvrir, ou il est endommagé, ou il n’est plus là.',
  // Choose it again, or another one.
  s982d49cfaa6c089f: 'Choisissez-le de nouveau, ou un autre.',
  // Good are wav, mp3, m4a, ogg, webm, mp4 and flac.
  s9fdc1b6659a9050a: 'Conviennent wav, mp3, m4a, ogg, webm, mp4 et flac.',
  // No sound in this file
  sd2d646d240068106: 'Pas de son dans ce fichier',
  // It was opened, and holds no audio track.
  s69f5ef708c963e59: 'Il a été ouvert, et ne contient pas de piste audio.',
  // Choose a file with sound.
  sfea345b4fc9545d4: 'Choisissez un fichier avec du son.',
  // No picture in this file
  s2dbc74e27c5e5fb9: 'Pas d’image dans ce fichier',
  // It was opened, and holds no picture.
  sa79dfd0d017ffdf4: 'Il a été ouvert, et ne contient pas d’image.',
  // Choose a video, or judge the sound alone.
  sc6b5753c330d389d: 'Choisissez une vidéo, ou jugez le son seul.',
  // This kind of sound or picture cannot be decoded
  sa21f44f75fb1e15e: 'Ce genre de son ou d’image ne peut pas être décodé',
  // The file is fine, but this browser does not know its codec.
  s031572398a321e9e: 'Le fichier est bon, mais ce navigateur ne connaît pas son codec.',
  // Convert it to wav, mp3 or mp4, or try another browser.
  s4ed76374c03b829f: 'Convertissez-le en wav, mp3 ou mp4, ou essayez un autre navigateur.',
  // The model is not there
  s3785dd7412a5fed0: 'Le modèle n’est pas là',
  // The page could not get the model’s files.
  se478cbd8a0018ae4: 'La page n’a pas pu obtenir les fichiers du modèle.',
  // Check the connection, then retry.
  s53466ed7cdce1565: 'Vérifiez la connexion, puis réessayez.',
  // If you run this yourself, build the app again.
  s77c6be6df31c8677: 'Si vous hébergez ceci vous-même, recompilez l’application.',
  // The model is damaged
  se12a6041f8c44f8c: 'Le modèle est endommagé',
  // What arrived is not what was published: its fingerprint differs. It was not used.
  s16e66126db86cbf3: 'Ce qui est arrivé n’est pas ce qui a été publié : son empreinte diffère. Il n’a pas été utilisé.',
  // Retry: it is fetched again.
  s371d21789a971a53: 'Réessayez : il sera téléchargé de nouveau.',
  // If it stays, clear this site’s data in the browser.
  se662da3165fb1641: 'Si cela persiste, effacez les données de ce site dans le navigateur.',
  // The model does not fit
  s71e73b9db924d904: 'Le modèle ne convient pas',
  // It was made for another version of this app.
  sebbbb11a8d686d74: 'Il a été fait pour une autre version de cette application.',
  // The detector could not run
  s20da7b60ae777f4f: 'Le détecteur n’a pas pu tourner',
  // The part that runs the model has failed, perhaps for want of memory.
  s27c23d1621f104ef: 'La partie qui exécute le modèle a échoué, peut-être faute de mémoire.',
  // Close other tabs, then retry.
  scf02184ac73d0598: 'Fermez d’autres onglets, puis réessayez.',
  // The detector stopped
  s95bcfe71ed34ce93: 'Le détecteur s’est arrêté',
  // It was started again and stopped again. What was heard so far is kept.
  sbada6c35c3e5ea8a: 'Il a été relancé et s’est arrêté de nouveau. Ce qui a été entendu jusqu’ici est gardé.',
  // Press Retry to start it once more.
  sd7c9da681aee5dc0: 'Appuyez sur Réessayer pour le relancer une fois de plus.',
  // It took too long
  s09a8406912d1f991: 'Cela a pris trop de temps',
  // Something did not answer in time.
  sc70ad52db49a7ef3: 'Quelque chose n’a pas répondu à temps.',
  // Retry, and answer the browser’s question if it asks one.
  s7aaa9ee8ed68ad05: 'Réessayez, et répondez à la question du navigateur s’il en pose une.',
  // Session limit reached
  sdb6d3685b057e796: 'Limite de session atteinte',
  // A session ends after its time, so that nobody is listened to by mistake.
  s4eaa43b87660f365: 'Une session se termine après son temps, afin que personne ne soit écouté par mégarde.',
  // Start a new session to go on.
  s192a311494b4340a: 'Commencez une nouvelle session pour continuer.',
  // It cannot be recorded here
  s06236def9fc119aa: 'L’enregistrement est impossible ici',
  // This browser cannot encode sound or keep files for this page. The analysis goes on without a recording.
  s438aa4545b236518:
    'Ce navigateur ne peut pas encoder de son ou garder de fichiers pour cette page. L’analyse continue sans enregistrement.',
  // Use a current Chrome, Edge, Firefox or Safari, and no private window.
  sf2e46c713df8f528: 'Utilisez un Chrome, Edge, Firefox ou Safari à jour, hors fenêtre privée.',
  // No room left for the recording
  sfa40e4cc803d7701: 'Plus de place pour l’enregistrement',
  // The recording has stopped, and what was recorded until then is kept. The analysis goes on.
  sff2d29f890396dc7:
    'L’enregistrement s’est arrêté, et ce qui a été enregistré jusque-là est gardé. L’analyse continue.',
  // Delete sessions you do not need any more, or make room on this device.
  sce7d6a2c1bca1158: 'Supprimez des sessions dont vous n’avez plus besoin, ou faites de la place sur cet appareil.',
  // The recording stopped
  sc13f2e2c2bd3b296: 'L’enregistrement s’est arrêté',
  // It could not be encoded or written any further. What was recorded until then is kept. The analysis goes on.
  s06e518ed9e633f53:
    'Il n’a plus pu être encodé ou écrit. Ce qui a été enregistré jusque-là est gardé. L’analyse continue.',
  // Start a new session to record again.
  s9ba4b8aa460d0976: 'Commencez une nouvelle session pour enregistrer de nouveau.',
  // It ended with its page
  s21445f13a0d29e21: 'Elle s’est terminée avec sa page',
  // The page was closed or left while the session ran. What was heard until then is in the history.
  se570a7e0d5029a79:
    'La page a été fermée ou quittée pendant la session. Ce qui a été entendu jusque-là est dans l’historique.',
  // Start a new session.
  s9f4c6beac18e2734: 'Commencez une nouvelle session.',
  // Another tab is listening to it
  s12b6049f049a94aa: 'Un autre onglet l’écoute',
  // Bona Fide already uses this device in another tab.
  sce07575b26dc8c1c: 'Bona Fide utilise déjà cet appareil dans un autre onglet.',
  // Stop the session there, or take the device over: the other tab then pauses.
  s4410b9b3a26c16f7: 'Arrêtez-y la session, ou prenez la main sur l’appareil : l’autre onglet se met alors en pause.',
  // Another tab has taken it over
  s224dd33f6789d185: 'Un autre onglet a pris la main',
  // This device is now listened to in another tab. What was heard here so far is kept.
  s65999b2aa4fbd393:
    'Cet appareil est maintenant écouté dans un autre onglet. Ce qui a été entendu ici jusqu’à présent est gardé.',
  // Go on there, or take it back.
  sf9df70adea1a7fb4: 'Continuez là-bas, ou reprenez la main.',
  // Cancelled
  s3bb786d3b55ba37c: 'Annulé',
  // It was cancelled before it was done.
  s99eca1a26a9537dd: 'Annulé avant la fin.',
  // Start again.
  s79d902849daa81ab: 'Recommencez.',
  // A setting cannot be used
  s0e2d1186c82beced: 'Un réglage ne peut pas être utilisé',
  // The page asked for something that does not exist.
  s4725d34489ad05fe: 'La page a demandé quelque chose qui n’existe pas.',
  // The parts do not understand each other
  s9ff405f54cf7c0df: 'Les parties ne se comprennent pas',
  // The page and the detector are of different versions.
  s534e856e21f796d0: 'La page et le détecteur sont de versions différentes.',
  // This part could not be opened
  s8ebca8259427bfe0: 'Cette partie n’a pas pu s’ouvrir',
  // Its code could not be fetched: the device may be offline, or a newer version has been put up meanwhile.
  s8d769ebabb55653d:
    'Son code n’a pas pu être obtenu : l’appareil est peut-être hors ligne, ou une version plus récente a été mise en ligne entre-temps.',
  // Check the connection and retry.
  sca54f0896b60c17b: 'Vérifiez la connexion et réessayez.',
  // Or reload the page.
  s3d1e96063bac3115: 'Ou rechargez la page.',
  // Nothing can be kept here
  s8914b85dd0bcfceb: 'Rien ne peut être gardé ici',
  // The browser does not let this page store anything. Judging works; no history is kept.
  sa8826d1d8b4c93fd:
    'Le navigateur ne laisse pas cette page stocker quoi que ce soit. Le jugement fonctionne ; aucun historique n’est tenu.',
  // Leave the private window, or allow this site to store data, then reload the page.
  sc72f5ebcdc1467e9: 'Quittez la fenêtre privée, ou autorisez ce site à stocker des données, puis rechargez la page.',
  // Close other tabs of this page if it was just brought up to date.
  s8b3bc8dd06006839: 'Fermez les autres onglets de cette page si elle vient d’être mise à jour.',
  // There is no room left
  s2eba1dab1466b59a: 'Il n’y a plus de place',
  // The device’s storage for this page is full. Judging goes on; what comes now is not kept.
  s2b12647ada8f3f42:
    'Le stockage de l’appareil pour cette page est plein. Le jugement continue ; ce qui vient maintenant n’est pas gardé.',
  // Delete sessions in the history, those with media first.
  se08667a54c80a52a: 'Supprimez des sessions dans l’historique, d’abord celles avec enregistrement.',
  // Or free space on the device.
  s3dc816b1ec0e83f6: 'Ou libérez de la place sur l’appareil.',
  // Media cannot be kept here
  sd5c656e8bbb0f0d5: 'Les enregistrements ne peuvent pas être gardés ici',
  // This browser has no private file system for pages. Verdicts are kept; sound and picture are not.
  s6530a6c5565c0053:
    'Ce navigateur n’a pas de système de fichiers privé pour les pages. Les verdicts sont gardés ; le son et l’image ne le sont pas.',
  // Use a current Chrome, Edge, Firefox or Safari, outside of a private window.
  scfcab4c30b0da1c3: 'Utilisez un Chrome, Edge, Firefox ou Safari à jour, en dehors d’une fenêtre privée.',
  // This session is not there
  s7750fee7090b8d74: 'Cette session n’est pas là',
  // It was deleted, or its time was up.
  s4e0ad978aad67f00: 'Elle a été supprimée, ou son délai était écoulé.',
  // Look in the history for others.
  s243d876149781846: 'Cherchez-en d’autres dans l’historique.',
  // If you have exported it, import the file again.
  s8f13ad6aabc251ab: 'Si vous l’avez exportée, importez de nouveau le fichier.',
  // This session is there already
  s96ce22f1f7ee5d95: 'Cette session est déjà là',
  // The history holds a session with the same number.
  s134eddce4f636b87: 'L’historique contient une session portant le même numéro.',
  // Open it in the history.
  sa2ebaace8be13550: 'Ouvrez-la dans l’historique.',
  // Delete it there first, if the imported one is to take its place.
  s007348bf6558b8fc: 'Supprimez-la d’abord là-bas, si celle qui est importée doit prendre sa place.',
  // This is not a whole bundle
  sf2e99b09d6eb342e: 'Ce n’est pas un paquet entier',
  // The file is not one that Bona Fide exported, or it was cut short or changed on its way.
  s0123e8749fc3ad43: 'Le fichier n’a pas été exporté par Bona Fide, ou il a été tronqué ou modifié en chemin.',
  // Ask for the file again, or copy it again.
  s747c543d4904991b: 'Redemandez le fichier, ou copiez-le de nouveau.',
  // The page “Verify” says what is wrong with it.
  s0f61e1ccc6fa2ce1: 'La page « Vérifier » dit ce qui ne va pas.',
  // It is a tab that does not answer.
  safc73e6d45da5a7b: 'C’est un onglet qui ne répond pas.',
  // It is the tab “${0}”, since ${1}.
  s2e78257a6092bc47: str`C’est l’onglet « ${0} », depuis ${1}.`,
  // What can be judged here looks and sounds real.
  s61c0683c50bb569c: 'Ce qui peut être jugé ici a l’air réel et sonne réel.',
  // This could be either. Treat it with care.
  s1e801b5c12482346: 'Ce pourrait être l’un ou l’autre. Restez prudent.',
  // This looks or sounds made or altered by a machine.
  sdd30cf64c04c23a2: 'Ceci paraît ou sonne fabriqué ou modifié par une machine.',
  // They disagree: the face looks real, but the voice sounds synthetic.
  sfcd623273e944ede: 'Ils se contredisent : le visage paraît réel, mais la voix sonne synthétique.',
  // They disagree: the voice sounds real, but the face looks made up.
  s8f68f2f3b147c03f: 'Ils se contredisent : la voix sonne réelle, mais le visage paraît fabriqué.',
  // Faces are judged twice a second instead of five times, while this page is in the background.
  s213478e3925ff012:
    'Les visages sont jugés deux fois par seconde au lieu de cinq tant que cette page est en arrière-plan.',
  // Faces are judged twice a second instead of five times, because this device is hot or overloaded.
  s540c1e832a8aca67:
    'Les visages sont jugés deux fois par seconde au lieu de cinq parce que cet appareil est chaud ou surchargé.',
  // Faces are judged twice a second instead of five times, because the battery is low.
  s099ddeb2bee94fc4: 'Les visages sont jugés deux fois par seconde au lieu de cinq parce que la batterie est faible.',
  // Faces are judged once a second instead of five times, while this page is in the background.
  s4199f4ce722d3277:
    'Les visages sont jugés une fois par seconde au lieu de cinq tant que cette page est en arrière-plan.',
  // Faces are judged once a second instead of five times, because this device is hot or overloaded.
  seb001468418dc662:
    'Les visages sont jugés une fois par seconde au lieu de cinq parce que cet appareil est chaud ou surchargé.',
  // Faces are judged once a second instead of five times, because the battery is low.
  sd16f1dd2bbddea99: 'Les visages sont jugés une fois par seconde au lieu de cinq parce que la batterie est faible.',
  // The voice goes on as before.
  sf6041ee5c7562df4: 'La voix continue comme avant.',
  // ${0}: looking
  se7dc2919707c5508: str`${0} : regard en cours`,
  // Face ${0}
  sb0a911adbfa5bbde: str`Visage ${0}`,
  // ${0}: being looked at
  s38a959719706cb05: str`${0} : en cours d’examen`,
  // Listening for speech.
  s8a9aa2c7285c4fb5: 'En attente de parole.',
  // Looking at the face.
  s5ea6a3ba9b8865cd: 'Examen du visage.',
  // Waiting for the first picture.
  sc1a1d4f3fb8dd01e: 'En attente de la première image.',
  // Choose what to share in the browser’s dialogue.
  s30e279c7d9e06918: 'Choisissez quoi partager dans la boîte de dialogue du navigateur.',
  // Answer the browser’s question about the camera.
  s05399f5aea8d6131: 'Répondez à la question du navigateur sur la caméra.',
  // Answer the browser’s question about the microphone.
  s0df7eaeab4fafc24: 'Répondez à la question du navigateur sur le microphone.',
  // Getting ready.
  s82ec2757a563cbce: 'Préparation.',
  // Judging the file.
  s84bd787c4a713ab4: 'Jugement du fichier.',
  // The source is muted.
  s4cfd7e80bbbdb7aa: 'La source est coupée.',
  // Listening.
  s8cc1c7ec4b120eec: 'À l’écoute.',
  // Two minutes are left.
  s3a2119d8dc542a57: 'Il reste deux minutes.',
  // Paused. Nothing is being listened to.
  s91026485e40c8fc8: 'En pause. Rien n’est écouté.',
  // Interrupted: ${0}. Retry to go on.
  s063d93dcf8dc9a61: str`Interrompue : ${0}. Réessayez pour continuer.`,
  // Stopping.
  s0583897b213502e5: 'Arrêt en cours.',
  // ${0}. ${1} listened to.
  sf51558e84e2b4802: str`${0}. ${1} d’écoute.`,
  // Done
  s0379fc73608ab971: 'Terminé',
  // ${0}. See what to do below.
  s7bab6f0abc785f87: str`${0}. Voyez ci-dessous que faire.`,
  // Even
  s0028f26c858b56f1: 'À égalité',
  // Very likely fake
  sfdc720aa5205bc94: 'Très probablement fausse',
  // Rather fake
  s2a66503b7fbd9db4: 'Plutôt fausse',
  // Very likely real
  s5ba51250fb63833d: 'Très probablement réelle',
  // Rather real
  s884341e22919b15d: 'Plutôt réelle',
  // ${0}, this moment itself sounded synthetic
  sb7ff7c799c4323b3: str`${0}, ce moment même sonnait synthétique`,
  // ${0} likely real on average
  se92aac633ea91c4d: str`${0} probablement réel en moyenne`,
  // ; ${0} of moments sounded synthetic
  sbfa9ed19c1ebff75: str` ; ${0} des moments sonnaient synthétiques`,
  // Authentic
  s3409a657305f67f4: 'Authentique',
  // This sounds like a real human voice.
  sd2ca8f9850e710a6: 'Ceci ressemble à une vraie voix humaine.',
  // Suspicious
  s18549554cd589082: 'Suspect',
  // Deepfake
  s76f0008af787f6be: 'Deepfake',
  // This sounds synthetic or altered by a machine.
  s836904af45aaa9c3: 'Ceci sonne synthétique ou modifié par une machine.',
  // Silence
  s68395a4c26a9e8ac: 'Silence',
  // Nothing can be heard. Is the voice speaking, and near the microphone?
  s7d4b677d1e674717: 'On n’entend rien. La voix parle-t-elle, et près du microphone ?',
  // There is sound, but no speech in it: music and noise are not judged.
  s41eec69448574e04: 'Il y a du son, mais pas de parole : la musique et le bruit ne sont pas jugés.',
  // Muted
  s926932a6033194d0: 'Coupé',
  // The source sends no sound at all. Look for a mute switch on the device or in the call.
  s237053b883b7cdb3: 'La source n’envoie aucun son. Cherchez un bouton de sourdine sur l’appareil ou dans l’appel.',
  // No sound arrives
  s709e0eb49a940a9d: 'Aucun son n’arrive',
  // The source has stopped sending. If it does not come back, stop and start again.
  s5905fac3bada88cc: 'La source a cessé d’envoyer. Si elle ne revient pas, arrêtez et recommencez.',
  // No face can be seen. Is one in the picture, and turned this way?
  sbed6cffca816e892: 'On ne voit aucun visage. Y en a-t-il un dans l’image, tourné par ici ?',
  // No picture arrives
  sb78741aa9f00f8b0: 'Aucune image n’arrive',
  // The source sends no new pictures at present.
  sd3c65bd612984f26: 'La source n’envoie pas de nouvelles images pour l’instant.',
  // Too loud
  s7ea0ecf05d123a27: 'Trop fort',
  // The sound is cut off at its peaks. Turn the level down or move away.
  sd2464107d74d073b: 'Le son est écrêté. Baissez le niveau ou éloignez-vous.',
  // Too little of the voice
  s857a70cdf496ea0d: 'Trop peu de la voix',
  // High frequencies are missing, as on a telephone. The traces of synthesis are mostly up there.
  sc14e3e05f1c19d10:
    'Les hautes fréquences manquent, comme au téléphone. C’est là-haut que se trouvent surtout les traces de synthèse.',
  // Too quiet
  s932f6a94574ea441: 'Trop faible',
  // The voice is too faint to judge. Turn it up or move closer.
  s30b03e14f8fa3f61: 'La voix est trop faible pour être jugée. Montez le volume ou rapprochez-vous.',
  // Too noisy
  s37661e691d0c677b: 'Trop de bruit',
  // The noise behind the voice hides what tells real from synthetic. Move somewhere quieter, or closer.
  s0e55f7c76839d659:
    'Le bruit derrière la voix masque ce qui distingue le réel du synthétique. Allez dans un lieu plus calme, ou rapprochez-vous.',
  // Unfamiliar sound
  s67deec9d79bc46ce: 'Son inhabituel',
  // This is unlike anything the model has learned from, so its opinion would be a guess.
  s317b596a8ca5d898: 'Cela ne ressemble à rien de ce que le modèle a appris ; son avis serait une supposition.',
  // Too small
  se7b1b535f5212ce2: 'Trop petit',
  // The face fills too little of the picture. Come closer, or enlarge the window.
  sb291b358e05df95d: 'Le visage occupe trop peu de l’image. Approchez-vous, ou agrandissez la fenêtre.',
  // Too blurred
  sdfa9c3c752457545: 'Trop flou',
  // The fine detail that tells real from made up is gone.
  s8ac7f6d1501e2513: 'Le détail fin qui distingue le réel du fabriqué a disparu.',
  // Too dark
  sd434cbaddb6d05e3: 'Trop sombre',
  // There is too little light on the face.
  sd815f7a0fa35470e: 'Il y a trop peu de lumière sur le visage.',
  // Turned away
  s85f09cebed5aea4f: 'Détourné',
  // The face is seen from the side. It can be judged from the front.
  s81a958577fa817e5: 'Le visage est vu de côté. Il peut être jugé de face.',
  // Covered
  s92fbde2022afc101: 'Couvert',
  // Something hides a part of the face.
  sf433b189fe296ded: 'Quelque chose cache une partie du visage.',
  // Unfamiliar picture
  sde056c7d95c6e88f: 'Image inhabituelle',
  // This is unlike any face the model has learned from, so its opinion would be a guess.
  s1d4c4e4b339cbb8f: 'Cela ne ressemble à aucun visage que le modèle ait appris ; son avis serait une supposition.',
  // Device changed
  s4e6a78ccd1a451d7: 'Appareil changé',
  // Page was frozen
  s00279b179ddb9d2f: 'Page gelée',
  // Detector restarted
  se29312dc3dbb8ca5: 'Détecteur redémarré',
  // Sound was lost
  scee137af7d61b4a9: 'Du son s’est perdu',
  // ${0} of the samples are cut off.
  sbd325e84b2dc0d7d: str`${0} des échantillons sont écrêtés.`,
  // Sound reaches up to ${0} kHz; ${1} kHz are needed.
  sc84cb425f6543803: str`Le son monte jusqu’à ${0} kHz ; il en faut ${1} kHz.`,
  // Speech is ${0} dB below full level.
  s047c2a6e54672c19: str`La parole est à ${0} dB sous le niveau maximal.`,
  // Speech stands ${0} dB above the noise.
  sd2c7d6bf67911342: str`La parole dépasse le bruit de ${0} dB.`,
  // Distance from the training material: ${0}.
  scb6fcb85498687e4: str`Distance au matériel d’entraînement : ${0}.`,
  // The last ${0} of speech are about as typical of synthetic speech as of real speech.
  s8c47f704116de7b3: str`Les ${0} de parole les plus récentes sont à peu près aussi typiques de la parole synthétique que de la réelle.`,
  // The last ${0} of speech are more than ${1} times more typical of real speech than of synthetic.
  sddee6a2b5a60f500: str`Les ${0} de parole les plus récentes sont plus de ${1} fois plus typiques de la parole réelle que de la synthétique.`,
  // The last ${0} of speech are more than ${1} times more typical of synthetic speech than of real.
  s266a5c2d65e59848: str`Les ${0} de parole les plus récentes sont plus de ${1} fois plus typiques de la parole synthétique que de la réelle.`,
  // The last ${0} of speech are about ${1} times more typical of real speech than of synthetic.
  sf2080dfc461fbf93: str`Les ${0} de parole les plus récentes sont environ ${1} fois plus typiques de la parole réelle que de la synthétique.`,
  // The last ${0} of speech are about ${1} times more typical of synthetic speech than of real.
  sa7d722a07020318b: str`Les ${0} de parole les plus récentes sont environ ${1} fois plus typiques de la parole synthétique que de la réelle.`,
  // Last ${0} of speech
  s1bc74ae840174086: str`Les ${0} de parole les plus récentes`,
  // The last seconds sound synthetic, and what came before real. Is this still the same voice?
  se89d3446ae18ea73:
    'Les dernières secondes semblent synthétiques, et ce qui précède réel. Est-ce encore la même voix ?',
  // The last seconds sound real, and what came before synthetic. Is this still the same voice?
  s0a9483989030c77d:
    'Les dernières secondes semblent réelles, et ce qui précède synthétique. Est-ce encore la même voix ?',
  // ${0} likely real
  s9f48a83cd9ee9a1d: str`${0} probablement réel`,
  // ${0}, provisional
  s4585753d021e257d: str`${0}, provisoire`,
  // Provisional verdict: ${0}.
  s1c6a63494e4ab666: str`Verdict provisoire : ${0}.`,
  // Verdict: ${0}.
  sacf54c298b93df08: str`Verdict : ${0}.`,
  // No verdict: ${0}.
  sa5d0bacb77a35c95: str`Pas de verdict : ${0}.`,
  // No fair verdict: ${0}.
  s98d733a911c1f0df: str`Pas de verdict juste : ${0}.`,
  // ${0}.
  s087d7a07b52b439d: str`${0}.`,
  // Voice check
  saa721e58fff6de6d: 'Contrôle de la voix',
  // It is judged on this device and forgotten. Nothing leaves it.
  sc7dfae60b1b412fb: 'C’est jugé sur cet appareil et oublié. Rien ne le quitte.',
  // Choose a recording
  sbf3c43ea0b6ce8b0: 'Choisir un enregistrement',
  // Choose what to judge
  s71acb38f16b9ede8: 'Choisir quoi juger',
  // Judging
  s11b6f3e306793bd7: 'Jugement',
  // Bona Fide: voice check
  s63f88106f563236d: 'Bona Fide : contrôle de la voix',
  // Something covers this frame. Open it by itself, or uncover it, and press again.
  s5d305d4571ef8afb: 'Quelque chose couvre ce cadre. Ouvrez-le à part, ou découvrez-le, et appuyez de nouveau.',
};
