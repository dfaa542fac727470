import { str } from '@lit/localize';
import { html } from 'lit';

/** Above each text stands the English one that it says, and its id is made from. Kept by `npm run messages`. */
export const templates = {
  // ${0}, at ${1}
  sb08834826cd09622: str`${0}, à ${1}`,
  // Suspicious or worse
  s0a969b9de430e0d3: 'Suspect ou pire',
  // ${0}, at once
  sa019f31d52a2cc89: str`${0}, aussitôt`,
  // ${0} for ${1}
  sd2c6edff0a52d194: str`${0} pendant ${1}`,
  // Verdicts are kept in the history of this device. There is no account, no server that listens, and no upload of sound or picture.
  s1457572609b9f7ad:
    'Les verdicts sont gardés dans l’historique de cet appareil. Il n’y a ni compte, ni serveur qui écoute, ni envoi de son ou d’image.',
  // Guide and documents
  s0fc516db3c902a80: 'Guide et documents (en anglais)',
  // What this browser can do
  s3a96ad50b0d90ec4: 'Ce que ce navigateur sait faire',
  // Alert: ${0}
  sc4439c7f9d6e611f: str`Alerte : ${0}`,
  // Synthetic demo voice
  sd192b5581afc1cc1: 'Voix synthétique d’exemple',
  // Listening: Bona Fide
  s4e687ec5c6309b50: 'À l’écoute : Bona Fide',
  // Paused: Bona Fide
  sf1f016a05d1f832b: 'En pause : Bona Fide',
  // Needs you: Bona Fide
  s89150a0f5cd21291: 'A besoin de vous : Bona Fide',
  // Sound and picture are judged in this page and recorded on this device, as you asked.
  sd23b9e7283d3ed13:
    'Le son et l’image sont jugés dans cette page et enregistrés sur cet appareil, comme vous l’avez demandé.',
  // Sound is judged in this page and recorded on this device, as you asked.
  sda802503aef9ae80: 'Le son est jugé dans cette page et enregistré sur cet appareil, comme vous l’avez demandé.',
  // Sound is judged in this page and forgotten.
  s8555d7d9c33bcf36: 'Le son est jugé dans cette page et oublié.',
  // It judges how a voice sounds: not who speaks, and not whether the words are true.
  s24034eecae325eaa: 'Il juge comment sonne une voix : ni qui parle, ni si ce qui est dit est vrai.',
  // It can be wrong both ways. New kinds of synthesis, noise, echo, replay through a loudspeaker and telephone lines mislead it.
  s759e41d534f6569e:
    'Il peut se tromper dans les deux sens. Les nouvelles formes de synthèse, le bruit, l’écho, la diffusion par un haut-parleur et les lignes téléphoniques l’égarent.',
  // It needs clear speech, a second and a half for a first opinion and four seconds for a firm one. Music and singing are not judged.
  s942f7aaccb04255b:
    'Il lui faut une parole claire : une seconde et demie pour un premier avis, quatre secondes pour un avis ferme. La musique et le chant ne sont pas jugés.',
  // If something is at stake, check another way: call back on a number you know, or ask what only that person can answer.
  s5f93b02436cf3073:
    'Si l’enjeu est important, vérifiez autrement : rappelez un numéro que vous connaissez, ou posez une question à laquelle seule cette personne peut répondre.',
  // Listen
  s1b646b7189883206: 'Écouter',
  // Main
  s49e763aed00877a8: 'Principal',
  // More
  s37a9e8aec5713460: 'Plus',
  // Dismiss
  s12d6dde9b30c3093: 'Fermer',
  // Alert
  sf1ec4acb8d744ed9: 'Alerte',
  // Alert:
  s88d1fae15ca20bb9: 'Alerte :',
  // one:A session that was cut off is back.|other:# sessions that were cut off are back.
  sa80c1e06129c1c56: 'one:Une session interrompue est de retour.|other:# sessions interrompues sont de retour.',
  // Recovered
  s20c7305417726e5a: 'Récupérée',
  // Open
  s1f7698c061c208c9: 'Ouvrir',
  // one:A recording that was cut off could not be made whole.|other:# recordings that were cut off could not be made whole.
  s711185bd77291a92:
    'one:Un enregistrement interrompu n’a pas pu être reconstitué.|other:# enregistrements interrompus n’ont pas pu être reconstitués.',
  // It is kept on this device as it is, and tried again each time the page opens.
  s0395dade6e49f87e: 'Il est gardé tel quel sur cet appareil, et un nouvel essai a lieu à chaque ouverture de la page.',
  // Bona Fide: is this voice real?
  s7a3cbb4da991d450: 'Bona Fide : cette voix est-elle réelle ?',
  // Tells, live and on your own device, whether a voice or a face is real or synthetic. Nothing leaves this device.
  sb2838c95c403239c:
    'Dit, en direct et sur votre propre appareil, si une voix ou un visage est réel ou synthétique. Rien ne quitte cet appareil.',
  // Bona Fide is starting. If this stays, the browser is too old for it.
  s2948aab5ba912828: 'Bona Fide démarre. Si ce texte reste affiché, le navigateur est trop ancien.',
  // Bona Fide judges voices in this page itself, and needs JavaScript for that.
  s168422fba3791bd2: 'Bona Fide juge les voix dans cette page même et a besoin de JavaScript pour cela.',
  // This page looks for itself, and needs JavaScript for that.
  scfbe86be549e3f03: 'Cette page regarde par elle-même et a besoin de JavaScript pour cela.',
  // Listen to the microphone
  sbd974ac803d719d4: 'Écouter le microphone',
  // Judge a tab or a screen
  s25f3f4c862a668a6: 'Juger un onglet ou un écran',
  // Tab
  s6ce0ce19e201b66c: 'Onglet',
  // Judge a file
  sc4516ab12adc9013: 'Juger un fichier',
  // A session: the verdict in words, the confidence, and the timeline
  seacdc47f3d5f87b6: 'Une session : le verdict en toutes lettres, la confiance et la chronologie',
  // A session on a phone
  sa0cebc7a02bc0dfa: 'Une session sur un téléphone',
  // Call
  sdfa47b9ce9ac1889: 'Appel',
  // History
  s58c754018ec47b5f: 'Historique',
  // Alerts
  s88d1c1e15ca1aade: 'Alertes',
  // Verify a bundle
  s805cc58cd43949d5: 'Vérifier un paquet',
  // Privacy
  se78c02e9a98a0f47: 'Confidentialité',
  // Sync devices
  s8f84ab07ccacfd59: 'Synchroniser les appareils',
  // Timeline
  s680fc90489553ed6: 'Chronologie',
  // Details
  s355b21b89ce5d9c5: 'Détails',
  // Model and runtime
  s5b0387a162a7d0bb: 'Modèle et moteur',
  // What it cannot hear
  scdc56563d08f07c5: 'Ce qu’il ne peut pas entendre',
  // Pick the tab that plays the voice, and switch on <strong>Also share tab audio</strong>.
  heffac4e3dd701373: html`Choisissez l’onglet qui diffuse la voix, et activez <strong>Partager aussi l’audio de l’onglet</strong>.`,
  // Its picture is judged too.
  s2dbd7996523e18fa: 'Son image est jugée aussi.',
  // Only its sound is used.
  s581df16fd90b8533: 'Seul son son est utilisé.',
  // Press <strong>Allow</strong> in the browser’s question, mostly at the top left of the window.
  h15e78a2cdfc0c9da: html`Appuyez sur <strong>Autoriser</strong> dans la question du navigateur, le plus souvent en haut à gauche de la fenêtre.`,
  // If none appears, the camera may be blocked for this site: press the icon beside the address.
  sc4409af01dbed3b8:
    'Si aucune n’apparaît, la caméra est peut-être bloquée pour ce site : appuyez sur l’icône à côté de l’adresse.',
  // If none appears, the microphone may be blocked for this site: press the icon beside the address.
  s6a8a803fb5e29101:
    'Si aucune n’apparaît, le microphone est peut-être bloqué pour ce site : appuyez sur l’icône à côté de l’adresse.',
  // The model is loaded and checked. This happens once; the browser keeps it.
  s49014d778844dac1: 'Le modèle est chargé et vérifié. Cela n’arrive qu’une fois ; le navigateur le garde.',
  // The detector and the sound system start.
  s30254a1418838176: 'Le détecteur et le système audio démarrent.',
  // Loading the detector
  s84491641dff1e42a: 'Chargement du détecteur',
  // Progress
  sa557ae6bee9148a6: 'Progression',
  // Judging ${0}
  sfa1ecb0c01848e91: str`Jugement de ${0}`,
  // Verdict
  s7c4052c8d441d4d6: 'Verdict',
  // The session has reached its limit
  s141e4aa372f5652b: 'La session a atteint sa limite',
  // It ends by itself so that nobody is listened to by mistake. Everything heard is kept below.
  s52993bf04de6867c:
    'Elle se termine d’elle-même afin que personne ne soit écouté par mégarde. Tout ce qui a été entendu est gardé ci-dessous.',
  // Summary
  sc9474bf7a0668d73: 'Résumé',
  // Now your own voice
  s36a53cf3d28d5824: 'À votre propre voix',
  // That one was made by a program. Say a few sentences yourself and compare. Your browser will ask for the microphone; nothing leaves this device.
  se06b4947591105d9:
    'Celle-là a été faite par un programme. Dites quelques phrases vous-même et comparez. Votre navigateur demandera le microphone ; rien ne quitte cet appareil.',
  // Another microphone
  sd30fc485e7273adc: 'Un autre microphone',
  // Go on with this one
  s21bdc00ea4e35e64: 'Continuer avec celui-ci',
  // Shared picture
  sbb64ff52afdf65ae: 'Image partagée',
  // Shared sound
  s0175b52e956cace3: 'Son partagé',
  // Audio stream
  sdf9e6b93ea0e7333: 'Flux audio',
  // Is this voice real?
  s9ef3f2294faaef50: 'Cette voix est-elle réelle ?',
  // Bona Fide listens along and tells you, while it speaks, whether a voice sounds human or made by a machine, and whether the face beside it does.
  sf86ff79865f28e17:
    'Bona Fide écoute avec vous et vous dit, pendant qu’elle parle, si une voix semble humaine ou faite par une machine, et s’il en va de même du visage qui l’accompagne.',
  // Bona Fide listens along and tells you, while it speaks, whether a voice sounds human or made by a machine.
  saf3bc05cb9d5ab21:
    'Bona Fide écoute avec vous et vous dit, pendant qu’elle parle, si une voix semble humaine ou faite par une machine.',
  // No deepfake at hand?
  sed9fe003e646f1fc: 'Pas de deepfake sous la main ?',
  // Hear a sentence that no person ever said, and watch it being judged. Then speak yourself and compare.
  s1c01ddef976db012:
    'Écoutez une phrase que personne n’a jamais dite, et regardez-la se faire juger. Parlez ensuite vous-même et comparez.',
  // Try a synthetic voice
  s005141c8430c4fcc: 'Essayer une voix synthétique',
  // A verdict is evidence, not proof
  sd5cdd4afeecce8e7: 'Un verdict est un indice, pas une preuve',
  // Opening…
  s9c94e3d1d3ef33a3: 'Ouverture…',
  // Judge again
  s71ec3ea7c71515f0: 'Juger de nouveau',
  // What is kept does not change.
  s68f16cc85aba74eb: 'Ce qui est gardé ne change pas.',
  // Not on this device any more, and so not judged: ${0}.
  sdace2f5e025a1d5b: str`Plus sur cet appareil, et donc non jugé : ${0}.`,
  // Judging again
  s32a9979988dbb5bf: 'Nouveau jugement en cours',
  // What is different
  sf6c41f4ed8587318: 'Ce qui diffère',
  // ${0} of ${1} parts were judged.
  s9d10cd905770501e: str`${0} parties sur ${1} ont été jugées.`,
  // Not judged:
  s286bbb4cf246280f: 'Non jugé :',
  // It is the same model, so what differs comes from the recording: it was encoded, and each part is judged by itself.
  s1cd312f1a4e54e8e:
    'C’est le même modèle ; ce qui diffère vient donc de l’enregistrement : il a été encodé, et chaque partie est jugée séparément.',
  // It is the same model, so what differs comes from the file.
  s041bd3f98c961369: 'C’est le même modèle ; ce qui diffère vient donc du fichier.',
  // Then and now
  s1e8de4cd7ca8f8bb: 'Alors et maintenant',
  // Then
  s5007c8fb33ad8176: 'Alors',
  // Now
  s3763f519c347a9f7: 'Maintenant',
  // Keep as a session of its own
  sbe1c8f98bc7069e2: 'Garder comme session à part',
  // ${0}, judged again
  s9abd433813e3cbbc: str`${0}, jugée de nouveau`,
  // Voice: likely real on average
  s05c1b78d8a2c1355: 'Voix : probablement réelle en moyenne',
  // Voice: time judged
  s7e4e92760a82a6b7: 'Voix : temps jugé',
  // Voice: of it Deepfake
  s286d6f11aa992f2e: 'Voix : dont Deepfake',
  // Voice, moment by moment:
  sf687eda8cf6e2ca8: 'Voix, moment par moment :',
  // Voice: where it differs
  s1e3cf8ce59252b3e: 'Voix : où elle diffère',
  // Faces: likely real on average
  sbf21625939213831: 'Visages : probablement réels en moyenne',
  // Faces: time judged
  sc1645d5d255c90b3: 'Visages : temps jugé',
  // Faces: of it Deepfake
  s80fc167e3f75b192: 'Visages : dont Deepfake',
  // Faces, moment by moment:
  s51628386e82917fc: 'Visages, moment par moment :',
  // Faces: where it differs
  s0940a27c545f1912: 'Visages : où ils diffèrent',
  // By the model that this page has now, from the file that was judged.
  sd61d2d2fb36de76c: 'Par le modèle que cette page a maintenant, à partir du fichier qui avait été jugé.',
  // one:By the model that this page has now, from the recording.|other:By the model that this page has now, from the recording, all # parts of it at their own time in the session.
  sde15800498af546b:
    'one:Par le modèle que cette page a maintenant, à partir de l’enregistrement.|other:Par le modèle que cette page a maintenant, à partir de l’enregistrement, ses # parties chacune à son propre moment de la session.',
  // there was no verdict at the same moment.
  sc148fed62360c964: 'il n’y a pas eu de verdict au même moment.',
  // the same word for ${0} of the time with a verdict both times.
  s4e5c11ad1e57dfdf: str`le même mot pendant ${0} du temps où il y avait un verdict les deux fois.`,
  // And ${0} more.
  s81d65a90c3e3a3a1: str`Et ${0} de plus.`,
  // none
  s3c0d17bad169557b: 'aucun',
  // Be told when a voice or face turns suspicious, also while you look elsewhere. Every session of this page is watched by itself: of each a rule speaks once, and again only after its verdict was better for five seconds. Silence moves it neither way.
  sa944cd27d0e2ae54:
    'Soyez averti quand une voix ou un visage devient suspect, même pendant que vous regardez ailleurs. Chaque session de cette page est surveillée séparément : pour chacune, une règle parle une fois, et de nouveau seulement après que son verdict a été meilleur pendant cinq secondes. Le silence ne la déplace dans aucun sens.',
  // Your rules
  sd634d438cf8d48a1: 'Vos règles',
  // None yet: the page shows the verdict and stays quiet.
  s72bb4c9f16dcd648: 'Aucune encore : la page montre le verdict et reste silencieuse.',
  // on the page
  sacfe6286fcfba3b2: 'sur la page',
  // sound
  s65d3e9609806fe14: 'son',
  // vibration
  s5695df9fb3501269: 'vibration',
  // notification while hidden
  s01e8aea4bec97489: 'notification quand la page est cachée',
  // Remove ${0}
  s2fa05f91c1baa29b: str`Retirer ${0}`,
  // The rule is removed.
  s92db48469e947984: 'La règle est retirée.',
  // A new rule
  sf31b86878a1f4060: 'Une nouvelle règle',
  // When the verdict is
  sb76d97b784eb3a89: 'Quand le verdict est',
  // For
  sf2bb98199c92e6f0: 'Pendant',
  // no time: at once
  se7b53b49977051f9: 'aucune durée : aussitôt',
  // Tell me on the page, and by
  sd617dcea91fee47f: 'Me le dire sur la page, et par',
  // Sound
  s2593d0c70a1c5074: 'Son',
  // Vibration, where the device can
  sc928ac3e700a7c1d: 'Vibration, si l’appareil le peut',
  // A notification while the page is hidden
  sf52ff9958b268a70: 'Une notification quand la page est cachée',
  // Add rule
  sad489663eaa69cc2: 'Ajouter la règle',
  // The browser does not allow notifications here.
  s9bebb39e33d77489: 'Le navigateur n’autorise pas les notifications ici.',
  // The rule was added without; allow them for this site and add it anew.
  sda8fe825f027413d: 'La règle a été ajoutée sans elles ; autorisez-les pour ce site et ajoutez-la de nouveau.',
  // A sound from a loudspeaker reaches the microphone too. It is not speech, and is judged as none.
  s65c223c8c9245a0d:
    'Un son de haut-parleur atteint aussi le microphone. Ce n’est pas de la parole, et il n’est pas jugé comme telle.',
  // Quiet hours
  s9f8de7cd376fdda4: 'Heures calmes',
  // Only on the page and in the log
  s5d734064c1fda313: 'Seulement sur la page et dans le journal',
  // Until
  sdf8c72b4f410fe8f: 'Jusqu’à',
  // Log
  s24f39319b8853791: 'Journal',
  // No rule has spoken yet.
  scba5cfe217901546: 'Aucune règle n’a encore parlé.',
  // Log of alerts
  seccdf11421188409: 'Journal des alertes',
  // When
  sc683c10250a1b719: 'Quand',
  // Rule
  sea74bf2b70c27113: 'Règle',
  // In the session at
  sd6e01f04ecd8310a: 'Dans la session à',
  // ${0} (quiet hours)
  s11b406eac731c6bb: str`${0} (heures calmes)`,
  // not named
  s0bbfbfcc2d28d93b: 'sans nom',
  // Clear the log
  s0a065ba1e22f3097: 'Vider le journal',
  // The rule is added.
  sc8a659e15b169186: 'La règle est ajoutée.',
  // Everyone in a call
  s0cc70a83b6370984: 'Chacun dans un appel',
  // Give each voice a source of its own, and their verdicts stand side by side. All of them share one model on this device.
  sb69196cbae485ebd:
    'Donnez à chaque voix sa propre source, et leurs verdicts s’affichent côte à côte. Toutes partagent un seul modèle sur cet appareil.',
  // Add a voice
  s2dcf340c3bcd5959: 'Ajouter une voix',
  // There are as many as can be judged at once. Remove one first.
  s8f186854be859b44: 'Il y en a autant qu’on peut en juger à la fois. Retirez-en d’abord une.',
  // Nobody is here yet.
  sb3e7b0634da3c3d8: 'Personne n’est encore là.',
  // Voices
  se3767266a468255e: 'Voix',
  // Name
  sef49aec68fd1dc66: 'Nom',
  // For example Anna
  s6eace9b0d2101fa8: 'Par exemple Anna',
  // Microphone: the system’s default
  s022b48426ccfc2ce: 'Microphone : celui par défaut du système',
  // Microphone: ${0}
  s062a2359a4daa74f: str`Microphone : ${0}`,
  // A tab’s sound
  sa196d214727d9164: 'Le son d’un onglet',
  // The synthetic demo voice
  s701d0877deb00e44: 'La voix synthétique d’exemple',
  // Add
  sf9aee319a006c9b4: 'Ajouter',
  // Bundle (.zip)
  s9c2723df61c07223: 'Paquet (.zip)',
  // Report (.html)
  sb5d4f1684ebd0081: 'Rapport (.html)',
  // Data (.json)
  s929ba3f10ac1c022: 'Données (.json)',
  // Table (.csv)
  s640eabffdd39456c: 'Tableau (.csv)',
  // Captions (.vtt)
  s7aa8d223b4acc085: 'Sous-titres (.vtt)',
  // Nothing is kept yet. Sessions appear here when they have begun: what was judged and when, by which model; sound and picture only if you asked for a recording.
  s4586d0382cfd3b5d:
    'Rien n’est encore gardé. Les sessions apparaissent ici une fois commencées : ce qui a été jugé, quand et par quel modèle ; le son et l’image seulement si vous avez demandé un enregistrement.',
  // ${0} of ${1}
  sb2b44de8a70ae954: str`${0} sur ${1}`,
  // Sessions
  s5c18cae48b93138c: 'Sessions',
  // Show more
  sb2c57b2d347203dd: 'Afficher plus',
  // Find
  sd1fe2584eebc40fa: 'Chercher',
  // name, note, source, date
  s7fc738f3d6b3a117: 'nom, note, source, date',
  // Any
  sf999d4199ff4542d: 'Tous',
  // With a recording
  s2ba433fa5c905169: 'Avec un enregistrement',
  // Import
  s3914cb410fca44d4: 'Importer',
  // A bundle (.zip) that this app has exported, on this device or another. It is verified first.
  s68e12800136a04ff:
    'Un paquet (.zip) que cette application a exporté, sur cet appareil ou un autre. Il est d’abord vérifié.',
  // Bundle
  sd11fc5474894c6c5: 'Paquet',
  // How long it is kept
  s398380610959f4c6: 'Combien de temps on garde',
  // Verdicts
  s63215040abdc545f: 'Verdicts',
  // Recordings
  s03b070fe5f01292d: 'Enregistrements',
  // Carried out when the page opens, each hour while it is open, and at once when you change it. A session whose verdicts are due and that has no recording is deleted as a whole.
  sbff45f4c870c906e:
    'Appliqué à l’ouverture de la page, chaque heure tant qu’elle est ouverte, et aussitôt que vous le changez. Une session dont les verdicts sont échus et qui n’a pas d’enregistrement est supprimée en entier.',
  // It counts from the end of a session, and for one that was imported from its import, a day at least.
  sa8c06d4e411fc648:
    'Le compte part de la fin d’une session et, si elle a été importée, de son importation, un jour au moins.',
  // For this device alone: your other devices keep what was synced for as long as they are set to, and the relay until you delete it or no longer sync it.
  s2882be475fb44bfa:
    'Pour cet appareil seul : vos autres appareils gardent ce qui a été synchronisé aussi longtemps qu’ils y sont réglés, et le relais jusqu’à ce que vous le supprimiez ou ne le synchronisiez plus.',
  // Delete everything
  s90f20862cef246d7: 'Tout supprimer',
  // Delete all sessions
  s7592ae486e7f2756: 'Supprimer toutes les sessions',
  // one:Delete # session and all recordings for good, and all that was synced on your other devices?|other:Delete # sessions and all recordings for good, and all that was synced on your other devices?
  s531055f751630f2e:
    'one:Supprimer définitivement # session et tous les enregistrements, ainsi que tout ce qui a été synchronisé sur vos autres appareils ?|other:Supprimer définitivement # sessions et tous les enregistrements, ainsi que tout ce qui a été synchronisé sur vos autres appareils ?',
  // one:Delete # session and all recordings for good?|other:Delete # sessions and all recordings for good?
  sd083ffa7eabd18d2:
    'one:Supprimer définitivement # session et tous les enregistrements ?|other:Supprimer définitivement # sessions et tous les enregistrements ?',
  // Yes, delete all
  s209e9490971128b4: 'Oui, tout supprimer',
  // Saved.
  s1c7d83e8dc6b85de: 'Enregistré.',
  // All sessions are deleted.
  s4e9ab09270f19e38: 'Toutes les sessions sont supprimées.',
  // running
  s60147fb4fa4a8e0c: 'en cours',
  // recorded
  s64ecc9b033e7991d: 'enregistrée',
  // recovered
  s721e1900c467abfa: 'récupérée',
  // Recording, part ${0} of ${1}
  s03f66bcbcc8fe44e: str`Enregistrement, partie ${0} sur ${1}`,
  // ${0}, from ${1} of the session.
  sa556cbeb79d7b8bb: str`${0}, à partir de ${1} de la session.`,
  // What is kept, and what was fetched
  se2a14a6804eb6c96: 'Ce qui est gardé, et ce qui a été téléchargé',
  // Sound and picture are judged on this device. Nothing of it is sent anywhere; this page shows how you can check that.
  s2c1109138d39c749:
    'Le son et l’image sont jugés sur cet appareil. Rien n’en est envoyé nulle part ; cette page montre comment le vérifier.',
  // Stored on this device
  s0559376d16a9434d: 'Stocké sur cet appareil',
  // What is stored
  s0133fa50d9312a0c: 'Ce qui est stocké',
  // Size
  s78789724e789221c: 'Taille',
  // not told
  s1d7aecffb843881b: 'non indiquée',
  // Removing this site’s data in the browser’s settings removes all of it at once.
  sdc9800ff174cf822: 'Supprimer les données de ce site dans les réglages du navigateur supprime tout d’un coup.',
  // Everything fetched since the page was opened
  se1cc3537ab09e573: 'Tout ce qui a été téléchargé depuis l’ouverture de la page',
  // Read again
  s7e7743a76fa072dd: 'Relire',
  // What this ledger cannot see
  s8b0355e30f5890b2: 'Ce que ce registre ne peut pas voir',
  // What the browser itself sends, such as looking for updates, and what extensions do.
  s3e4d4dfb6149ddd3:
    'Ce que le navigateur envoie lui-même, par exemple pour chercher des mises à jour, et ce que font les extensions.',
  // What other open tabs of the page have fetched, but for their workers.
  saa4689e0a2e8da60: 'Ce que d’autres onglets ouverts de la page ont téléchargé, à part leurs workers.',
  // Lasting connections (WebSocket). The page’s policy allows them to its own address only, and the app opens one only where you have set up <a href="#/sync">syncing</a>, for what was sealed here.
  hab98960127e251c1: html`Les connexions durables (WebSocket). La politique de la page ne les permet que vers sa propre adresse, et l’application n’en ouvre une que là où vous avez configuré la <a href="#/sync">synchronisation</a>, pour ce qui a été scellé ici.`,
  // It is kept by the page it reports on. To check it from outside, open the browser’s developer tools (F12), choose Network, and reload.
  s161310d84c4fa838:
    'Il est tenu par la page même dont il rend compte. Pour le vérifier de l’extérieur, ouvrez les outils de développement du navigateur (F12), choisissez Réseau et rechargez.',
  // Began
  s5a2974c4d8713e86: 'Début',
  // not known: it was cut off
  sc00ac502e8bf2f1e: 'inconnue : elle a été interrompue',
  // Imported here
  s43deaa14d672fd99: 'Importée ici',
  // Listened
  s207a8b3330441807: 'Écouté',
  // Voice model
  sf470ace1ad8c8a38: 'Modèle de voix',
  // Gaps
  sb5949c7e05c6c2f4: 'Lacunes',
  // one:# gap|other:# gaps
  sdc51eb99d22c31f6: 'one:# lacune|other:# lacunes',
  // ${0} ${1} to ${2}
  sf58e79c3c9711ea6: str`${0} de ${1} à ${2}`,
  // Ended with its page
  sa374720bb70d8b6a: 'Terminée avec sa page',
  // Ended by itself
  s82c9d5a9b3a2dfaf: 'Terminée d’elle-même',
  // Number
  sbbb97b1c63507dc0: 'Numéro',
  // All sessions
  sa2996c00e736ce41: 'Toutes les sessions',
  // About the session
  s96ca61f5fb66d8a5: 'À propos de la session',
  // Verdicts deleted
  sbe13f55f6ece4bf2: 'Verdicts supprimés',
  // Their time was up. The recording is still here, and can be judged again.
  s1cfdc731a8026091: 'Leur délai était écoulé. L’enregistrement est encore là, et peut être jugé de nouveau.',
  // <strong>Recovered:</strong> this session was cut off. What had reached the disk is here.
  h7e82d833dd1d4a10: html`<strong>Récupérée :</strong> cette session a été interrompue. Ce qui avait atteint le disque est ici.`,
  // Still running.
  sc166a1d9876fa074: 'Encore en cours.',
  // Not on this device any more: ${0}.
  s5a16c779676565da: str`Plus sur cet appareil : ${0}.`,
  // The line below moves along; press it, or use its arrow keys, to play from there.
  scfffec0f9034e097:
    'La ligne ci-dessous avance en même temps ; appuyez dessus, ou utilisez ses flèches, pour lire à partir de là.',
  // Name and note
  sb018c05c67504521: 'Nom et note',
  // Note
  s6686fcc6d2c8f0bd: 'Note',
  // Save
  s33f85f24c0f5f008: 'Enregistrer',
  // Export
  s293aa6a6446fb153: 'Exporter',
  // The bundle holds all of it, sealed: anybody can check it on the page <a href=${0}>Verify</a>, and import it.
  h55fd7c914e84bc54: html`Le paquet contient tout, scellé : chacun peut le contrôler sur la page <a href=${0}>Vérifier</a>, et l’importer.`,
  // It can be made once the session has ended.
  s977da15e5a363458: 'Il peut être fait une fois la session terminée.',
  // Preparing…
  s3964867b2d60b20b: 'Préparation…',
  // Recording ${0}
  s4692313b6f7b0b0e: str`Enregistrement ${0}`,
  // A session that runs cannot be deleted. Stop it first.
  sce69ec622978ed2d: 'Une session en cours ne peut pas être supprimée. Arrêtez-la d’abord.',
  // Delete
  sdc673e73b5c13aea: 'Supprimer',
  // Delete session
  s093a7d7cc302e1b2: 'Supprimer la session',
  // Delete verdicts, note and recording for good, here and wherever it was synced?
  s160a12b5f0d1b88a:
    'Supprimer définitivement verdicts, note et enregistrement, ici et partout où ils ont été synchronisés ?',
  // Delete verdicts, note and recording for good?
  s7f531e533df14bdb: 'Supprimer définitivement verdicts, note et enregistrement ?',
  // Yes, delete
  se4dd2f14317a0b77: 'Oui, supprimer',
  // Delete recording only
  s9fb056c5d8c48f19: 'Supprimer l’enregistrement seul',
  // Delete the recording for good, and keep the verdicts?
  sed41204b9ec279f0: 'Supprimer définitivement l’enregistrement, et garder les verdicts ?',
  // Yes, delete it
  sf7ff6be1bafdf100: 'Oui, le supprimer',
  // The recording is deleted.
  s5d6094c1eb8979ca: 'L’enregistrement est supprimé.',
  // Shared tab
  scfeba9ea276e633b: 'Onglet partagé',
  // Shared screen
  s8812ae45098766b8: 'Écran partagé',
  // Demo
  sd0721c7343e74776: 'Exemple',
  // Stream
  s37d209ecc2ca2c65: 'Flux',
  // From its import on it is kept as you have set it in the history: verdicts ${0}, recordings ${1}.
  sf065169cedb6fc98: str`Depuis son importation, elle est gardée comme vous l’avez réglé dans l’historique : verdicts, ${0} ; enregistrements, ${1}.`,
  // until you delete them
  s0873e75636d36f43: 'jusqu’à ce que vous les supprimiez',
  // not beyond the session
  se3c5cb902138115e: 'pas au-delà de la session',
  // one:# day|other:# days
  s2621a04328c5e4f6: 'one:# jour|other:# jours',
  // one:# session|other:# sessions
  s8c4c4745017c3436: 'one:# session|other:# sessions',
  // Your choice of colours
  sfb8c69daca2ad7a3: 'Votre choix de couleurs',
  // Your choice of language
  s2ef0c459e34a7d6c: 'Votre choix de langue',
  // What you expect of a voice beforehand
  sc90b87c7a519b76f: 'Ce que vous attendez d’une voix au départ',
  // Your rules for alerts
  s8441a13bd3fa5e39: 'Vos règles d’alerte',
  // That this browser syncs
  s5576fdb5aa18aea0: 'Que ce navigateur synchronise',
  // Verdicts of ${0}
  s43b11eda918f973a: str`Verdicts de ${0}`,
  // Recordings of ${0}
  s4227be652d9e5f00: str`Enregistrements de ${0}`,
  // one:Log of # alert|other:Log of # alerts
  s92deac6f96871ee6: 'one:Journal de # alerte|other:Journal de # alertes',
  // you clear it; the newest 500
  sb4aa20dc45f34db1: 'ce que vous le vidiez ; les 500 plus récentes',
  // The key that seals sessions, which cannot be read out
  sd531d5ad08fddda4: 'La clé qui scelle les sessions, et qui ne peut pas être extraite',
  // you remove this site’s data
  s65741cd8ad518be5: 'ce que vous supprimiez les données de ce site',
  // No history: the browser does not let this page store any
  seb3c61a4f728aee8: 'Pas d’historique : le navigateur ne laisse pas cette page en stocker',
  // you allow it
  s9a0a0c87b7fd6a92: 'ce que vous l’autorisiez',
  // For syncing: keys of the room, what is known of its sessions, and sessions that other devices deleted
  s147f31911d03490e:
    'Pour la synchronisation : les clés de la salle, ce que l’on sait de ses sessions, et les sessions que d’autres appareils ont supprimées',
  // you stop it for good; deleted sessions for 30 days
  s59d8ea2c12216b03: 'ce que vous l’arrêtiez définitivement ; les sessions supprimées, 30 jours',
  // When a session ended with its page
  s0b7cdf6763c13cbf: 'Quand une session s’est terminée avec sa page',
  // its page is opened again
  se307b0c2092b3bf9: 'ce que sa page soit rouverte',
  // Setting ${0}
  sb98caa77e4aa379d: str`Réglage ${0}`,
  // you change it back
  sba985cc4e625020c: 'ce que vous le changiez',
  // The app itself, to open without a network
  sd61c0cf20348c200: 'L’application elle-même, pour s’ouvrir sans réseau',
  // a newer version takes its place
  s367977a53d6f4634: 'ce qu’une version plus récente prenne sa place',
  // All of it together, as the browser counts
  s44a0998c2bdbb4f9: 'Le tout ensemble, comme le navigateur le compte',
  // each as it says above
  s37a8af33eb7fd94e: 'selon ce qui est dit ci-dessus',
  // Page
  s2e192b19ed15fcf6: 'Page',
  // <strong>${0}</strong>, ${1} over the network.
  h1676d7509cc43825: html`<strong>${0}</strong>, ${1} par le réseau.`,
  // All of them went to this page’s own address, <span class="hash">${0}</span>.
  he888cd01913bf53b: html`Toutes sont allées à l’adresse de cette page même, <span class="hash">${0}</span>.`,
  // one:# request went to another address, marked below.|other:# requests went to other addresses, marked below.
  se39b6d5115f0d7c3:
    'one:# requête est allée à une autre adresse, marquée ci-dessous.|other:# requêtes sont allées à d’autres adresses, marquées ci-dessous.',
  // The first 2,000 of the page are listed.
  s2cd67cd3581a8b3e: 'Les 2 000 premières de la page sont listées.',
  // None was stopped by the page’s own policy.
  s306378f5b4939b26: 'Aucune n’a été arrêtée par la politique de la page.',
  // one:# request was stopped by the page’s own policy before anything was sent:|other:# requests were stopped by the page’s own policy before anything was sent:
  sa5f4e58eabaca93e:
    'one:# requête a été arrêtée par la politique de la page avant tout envoi :|other:# requêtes ont été arrêtées par la politique de la page avant tout envoi :',
  // Every request
  scb68f239611382b5: 'Chaque requête',
  // By
  s09134b07b5aacab4: 'Par',
  // Bytes
  seeeea7adc131a244: 'Octets',
  // Other address:
  sd22bce14b6b2add5: 'Autre adresse :',
  // kept copy
  s267592ba19f594a2: 'copie gardée',
  // one:# request|other:# requests
  s276df9cbd259f71a: 'one:# requête|other:# requêtes',
  // The archive
  s7de549f9ba9560ca: 'L’archive',
  // It is whole, and nothing is in it that is not listed.
  sf7b3b33905e03afc: 'Elle est entière, et ne contient rien qui ne soit listé.',
  // Every file
  sbd9ec69fe27fef1a: 'Chaque fichier',
  // Each is, to the bit, what was put in when it was exported.
  s2d6c25c86e49b0b9: 'Chacun est, au bit près, ce qui a été mis lors de l’export.',
  // The export’s signature
  s569be4b6c5272aa8: 'La signature de l’export',
  // The list of files was signed by the key named below.
  s13697efa903e5f30: 'La liste des fichiers a été signée par la clé nommée ci-dessous.',
  // The session
  sd4a0758c11284730: 'La session',
  // It is the one that was sealed, with the recordings that were sealed with it.
  sd58907045aadf9e7: 'C’est celle qui a été scellée, avec les enregistrements scellés avec elle.',
  // The seal’s signature
  s9d60c0fcb5e034fb: 'La signature du sceau',
  // The session was sealed by the key named below.
  sd6ecef87e17e63ea: 'La session a été scellée par la clé nommée ci-dessous.',
  // The chain of seconds
  se87077cde2e080ab: 'La chaîne des secondes',
  // No second was changed, taken out or put in since it was sealed.
  s551c2bb3020eaf23: 'Aucune seconde n’a été changée, retirée ou ajoutée depuis le scellement.',
  // A bundle (.zip) exported by this app says what a session heard and when. Here it is checked on your device, with no trust in whoever sent it. Nothing is uploaded, and nothing in it is run.
  sf80f03e4bce5c85c:
    'Un paquet (.zip) exporté par cette application dit ce qu’une session a entendu et quand. Il est vérifié ici, sur votre appareil, sans aucune confiance envers son expéditeur. Rien n’est envoyé, et rien de son contenu n’est exécuté.',
  // Bundle to verify
  s0ac687745dd66a6f: 'Paquet à vérifier',
  // Checking…
  s3f53fca347b6edb5: 'Vérification…',
  // Unchanged since it was sealed
  s4eae2f65c7b60cdc: 'Inchangé depuis son scellement',
  // Not verified
  sf10c96d1fe5eddee: 'Non vérifié',
  // Rely on nothing in this file. At least one check fails:
  sf575e5819015aa41: 'Ne vous fiez à rien dans ce fichier. Au moins un contrôle échoue :',
  // Name and note are its owner’s words and were not sealed with the session.
  s4661da4b8337bca1: 'Le nom et la note sont les mots de son propriétaire et n’ont pas été scellés avec la session.',
  // Sealed by
  s83485c027f50a9ce: 'Scellé par',
  // on ${0} by the clock of that device
  sfdf56a0620a872be: str`le ${0} d’après l’horloge de cet appareil-là`,
  // Exported by
  sab09f394f23f597f: 'Exporté par',
  // the same device, on ${0}
  sb9456585e815c21b: str`le même appareil, le ${0}`,
  // another device, on ${0}
  s8f85bba07e955e65: str`un autre appareil, le ${0}`,
  // Sealed
  s5c57ddf0d0a7e781: 'Scellé',
  // Import into the history
  sc393d74cfa683fe5: 'Importer dans l’historique',
  // With the recording ${0}, which is the one that was sealed.
  s8495c672accc89ef: str`Avec l’enregistrement ${0}, qui est bien celui qui a été scellé.`,
  // Sealed with it, and not in the bundle:
  s24c1024700e4d80e: 'Scellé avec elle, et absent du paquet :',
  // <strong>Do not read ${0} as proof:</strong> this version of the app would write them otherwise from the sealed session.
  h32e75876ebeaada2: html`<strong>Ne lisez pas ${0} comme une preuve :</strong> cette version de l’application l’écrirait autrement à partir de la session scellée.`,
  // not reached
  s867a42370d40ee2c: 'non atteint',
  // holds
  s7477287ad37c50f1: 'tient',
  // fails
  s995a7dc13142baba: 'échoue',
  // the device whose key is <span class="hash">${0}</span>, ${1}
  h2811cb371ed8befb: html`l’appareil dont la clé est <span class="hash">${0}</span>, ${1}`,
  // some time after it was cut off
  s29d89f5c83f460b9: 'quelque temps après son interruption',
  // within a minute of its end
  sdb014f27b393a9c3: 'dans la minute qui suit sa fin',
  // ${0} after its end
  sbfce5fc4bcd1ddbc: str`${0} après sa fin`,
  // What a verified bundle proves, and what it does not
  s80b018dfa463b5a9: 'Ce qu’un paquet vérifié prouve, et ce qu’il ne prouve pas',
  // <strong>It proves</strong> that verdicts, figures and recordings are what the holder of that key sealed, and that nothing was changed since: no second, no score, no bit of a recording.
  hee000a484d6ec20a: html`<strong>Il prouve</strong> que les verdicts, les chiffres et les enregistrements sont ce que le détenteur de cette clé a scellé, et que rien n’a été changé depuis : pas une seconde, pas un score, pas un bit d’un enregistrement.`,
  // <strong>Not who that is.</strong> A key belongs to a browser on a device. To know whose, compare its number with them in person or on a call you trust.
  h015ba05424f050f2: html`<strong>Pas qui c’est.</strong> Une clé appartient à un navigateur sur un appareil. Pour savoir à qui, comparez son numéro avec la personne, face à face ou lors d’un appel auquel vous vous fiez.`,
  // <strong>Not when it was.</strong> Times are those of that device’s own clock.
  h2908bdbee6fac0c0: html`<strong>Pas quand c’était.</strong> Les heures sont celles de l’horloge de cet appareil-là.`,
  // <strong>Not that the sound was live.</strong> A recording may have been played to the microphone, or shared from a tab.
  hc78a7d0268fa340d: html`<strong>Pas que le son était en direct.</strong> Un enregistrement a pu être diffusé devant le microphone, ou partagé depuis un onglet.`,
  // <strong>Not that an unaltered app made it.</strong> Whoever alters the app on their own device can seal what they like with their own key.
  h14d2b066df80f1b9: html`<strong>Pas qu’une application intacte l’a produit.</strong> Qui modifie l’application sur son propre appareil peut sceller ce qu’il veut avec sa propre clé.`,
  // <strong>Not that the verdict is right.</strong> It is what the named models said; they can be wrong both ways.
  h16f33ec003b62b82: html`<strong>Pas que le verdict est juste.</strong> C’est ce qu’ont dit les modèles nommés ; ils peuvent se tromper dans les deux sens.`,
  // Sync between your devices
  s597ffd3a1f682952: 'Synchronisation entre vos appareils',
  // Verdicts, timelines and notes on all your devices, sealed before they leave this one. A relay passes them on and can read none of it; recordings are never synced.
  sbac87b675e0a99e3:
    'Verdicts, chronologies et notes sur tous vos appareils, scellés avant de quitter celui-ci. Un relais les transmet et ne peut rien en lire ; les enregistrements ne sont jamais synchronisés.',
  // Looking up what this device knows… Where the page is open in another tab, that one syncs.
  s9694ce054a87e078:
    'Consultation de ce que cet appareil sait… Si la page est ouverte dans un autre onglet, c’est lui qui synchronise.',
  // Start with this device
  sd027dabee61fd0af: 'Commencer avec cet appareil',
  // Address of the relay
  sefaa616add53c462: 'Adresse du relais',
  // Invite, if the relay asks for one
  s19590e3e6cfbed56: 'Invitation, si le relais en demande une',
  // Start syncing
  s8769f0f47fde26be: 'Commencer la synchronisation',
  // Or add this device to those you have
  sf3227f3ce5337492: 'Ou ajouter cet appareil à ceux que vous avez',
  // On a device that syncs already, choose <em>Add a device</em>. Point this device’s camera at the code, or paste the link:
  hb1c2378b5eedeea1: html`Sur un appareil qui synchronise déjà, choisissez <em>Ajouter un appareil</em>. Pointez la caméra de cet appareil-ci vers le code, ou collez le lien :`,
  // Link
  s3cf89cb47fdde7e9: 'Lien',
  // Read the link
  s8ebc5e359abfb846: 'Lire le lien',
  // Add this device
  s7b32fca7e9522882: 'Ajouter cet appareil',
  // The link leads to a room at <strong>${0}</strong>. Whoever gave it to you sees what you sync there.
  h38bb16cda09a0f06: html`Le lien mène à une salle chez <strong>${0}</strong>. La personne qui vous l’a donné voit ce que vous y synchronisez.`,
  // This device leaves the room that it is in now.
  s8092c00dbfbd9ecc: 'Cet appareil quitte la salle où il se trouve.',
  // Name of this device
  s7830f92370804ead: 'Nom de cet appareil',
  // State
  sae239213b7c70376: 'État',
  // Taken out
  s8be7d75fb2489ddc: 'Exclu',
  // It tries again by itself at ${0}.
  sc66223db5d4fadea: str`Nouvel essai automatique à ${0}.`,
  // ${0} of ${1} sessions
  s8ea7318a4f4e8d31: str`${0} sessions sur ${1}`,
  // one:One entry was removed or changed at the relay by somebody, and written again from here.|other:# entries were removed or changed at the relay by somebody, and written again from here.
  s659522075d5b9240:
    'one:Une entrée a été retirée ou modifiée au relais par quelqu’un, et réécrite d’ici.|other:# entrées ont été retirées ou modifiées au relais par quelqu’un, et réécrites d’ici.',
  // Go on syncing
  s91cf292b91caf0c1: 'Continuer la synchronisation',
  // Try again now
  s70c96f2bfd09e63e: 'Réessayer maintenant',
  // Stop for good on this device
  sed44f96ab828c816: 'Arrêter définitivement sur cet appareil',
  // Forget the key? Its history stays; to sync again it has to be added again.
  s56581d0eac788d1b:
    'Oublier la clé ? L’historique reste ; pour synchroniser de nouveau, il faudra rajouter l’appareil.',
  // Yes, stop
  sfa648a68bebd4d74: 'Oui, arrêter',
  // ${0}; ${1} sent, ${2} received since this page was opened.
  s654cd888514550ba: str`${0} ; ${1} envoyés, ${2} reçus depuis l’ouverture de cette page.`,
  // Devices
  scfe39d24bc958960: 'Appareils',
  // Hide the code
  seb2385664c39322b: 'Masquer le code',
  // Add a device
  scc022b0740943e53: 'Ajouter un appareil',
  // Name of ${0}
  s36ba4b5e510c3e75: str`Nom de ${0}`,
  // this device, added ${0}
  sefe3c59d923a638b: str`cet appareil, ajouté le ${0}`,
  // added ${0}
  s99c9acf76edfb533: str`ajouté le ${0}`,
  // Take out ${0}
  sf3207a47f4d62e14: str`Exclure ${0}`,
  // It keeps what it has, and reads nothing new.
  scff299dba345d592: 'Il garde ce qu’il a, et ne lit rien de nouveau.',
  // Yes, take it out
  sc4105f0d95174ecc: 'Oui, l’exclure',
  // Open this on the other device. <strong>Whoever sees it can read what you sync</strong>, until you take a device out.
  h19dc8b6a00db5ece: html`Ouvrez ceci sur l’autre appareil. <strong>Qui le voit peut lire ce que vous synchronisez</strong>, jusqu’à ce que vous excluiez un appareil.`,
  // QR code of the link that adds a device
  s7d3ead61a6a5eded: 'Code QR du lien qui ajoute un appareil',
  // Copy the link
  s5c0c25abdb58c051: 'Copier le lien',
  // ${0} in this device’s history, ${1} of them synced.
  s865b49bfdc819825: str`${0} dans l’historique de cet appareil, dont ${1} synchronisées.`,
  // Sync each new session when it ends
  s1fccdf6fabbe89f2: 'Synchroniser chaque nouvelle session quand elle se termine',
  // one:Sync the one of this device|other:Sync all # of this device
  s76f83dfb250e6306: 'one:Synchroniser la seule de cet appareil|other:Synchroniser les # de cet appareil',
  // synced
  sc0ffddafbb8cf34b: 'synchronisée',
  // What you untick is erased at the relay; devices that have it keep it. What you delete in the history is deleted on all of them. How long a device keeps its history by itself is set on each, for that device alone.
  s21d18abeb54b79d3:
    'Ce que vous décochez est effacé du relais ; les appareils qui l’ont le gardent. Ce que vous supprimez dans l’historique est supprimé sur tous. La durée pendant laquelle un appareil garde de lui-même son historique se règle sur chacun, pour lui seul.',
  // Deleted by other devices
  s1b0a53d727037292: 'Supprimées par d’autres appareils',
  // Kept here for 30 days. Taken back, a session is a new one on all devices.
  sd57306b79ee2e9c9: 'Gardées ici 30 jours. Reprise, une session est nouvelle sur tous les appareils.',
  // Take back
  s412220c3488a45a1: 'Reprendre',
  // Delete these for good
  s39bc2e360f0e9f17: 'Supprimer celles-ci définitivement',
  // After that nobody can take them back from here.
  s64ee86ba86f3c811: 'Ensuite, personne ne pourra plus les reprendre d’ici.',
  // Yes, delete them
  sa0e07c15222fb3b3: 'Oui, les supprimer',
  // The address of a relay begins with wss:, or with ws: on this very machine.
  s127f8ab1c00f90ad: 'L’adresse d’un relais commence par wss:, ou par ws: sur cette machine même.',
  // ${0}, deleted, kept until ${1}
  s6c0c00da029c3304: str`${0}, supprimée, gardée jusqu’au ${1}`,
  // ${0}, deleted by ${1}, kept until ${2}
  sb4751e50e90f4b9b: str`${0}, supprimée par ${1}, gardée jusqu’au ${2}`,
  // Not in use
  s537a83747484e682: 'Pas utilisée',
  // Connecting
  s4b052cb287d81da7: 'Connexion en cours',
  // Syncing
  s3c78ac5747dbe7e6: 'Synchronisation en cours',
  // In step
  scd4ecf745e3cb838: 'À jour',
  // Offline
  scde3342a428aaee8: 'Hors ligne',
  // Refused
  s592abf6242502c63: 'Refusée',
  // The relay did not understand this page. One of the two is of another version.
  s20558379bdb2d7c8: 'Le relais n’a pas compris cette page. L’un des deux est d’une autre version.',
  // The relay does not accept this device’s key for the room.
  s580bdc921308d8df: 'Le relais n’accepte pas la clé de cet appareil pour la salle.',
  // The relay lets in only who knows its invite. Ask whoever runs it, and set it up again with that.
  sb107b546df241283:
    'Le relais ne laisse entrer que qui connaît son invitation. Demandez-la à la personne qui l’exploite, et configurez de nouveau avec elle.',
  // The relay does not take connections from this page’s address. Its list of origins has to name it.
  s2884da576ce18ba9:
    'Le relais n’accepte pas les connexions depuis l’adresse de cette page. Sa liste d’origines doit la nommer.',
  // The relay heard nothing for a while.
  s13b4416df78ed31d: 'Le relais n’a rien entendu pendant un moment.',
  // The room was closed by another device.
  sbed1b839b2a3dfc8: 'La salle a été fermée par un autre appareil.',
  // A session is too large for the relay.
  s63ec58d239c52c8a: 'Une session est trop grande pour le relais.',
  // A message was too large for the relay.
  s9fece18aa4b39d38: 'Un message était trop grand pour le relais.',
  // The room is full. Delete sessions on any device, or ask whoever runs the relay for more room.
  s9ed08455e66724c0:
    'La salle est pleine. Supprimez des sessions sur n’importe quel appareil, ou demandez plus de place à la personne qui exploite le relais.',
  // The relay asks to go slower.
  sc3dfc27005746bd8: 'Le relais demande d’aller plus lentement.',
  // The relay ended the connection after its time.
  sf41f2a07bb03f09f: 'Le relais a terminé la connexion après son temps.',
  // The relay cannot store anything at the moment. Nothing is lost: it stays here until it can.
  s9ec7315f59b7a5aa:
    'Le relais ne peut rien stocker pour l’instant. Rien n’est perdu : tout reste ici jusqu’à ce qu’il le puisse.',
  // The relay has no place left at the moment.
  sca9b43f87c89d1bc: 'Le relais n’a plus de place pour l’instant.',
  // The relay does not answer. It may be down, or this page may not be allowed to reach it.
  s6031ec702f11faf0:
    'Le relais ne répond pas. Il est peut-être arrêté, ou cette page n’a peut-être pas le droit de le joindre.',
  // The relay is restarting.
  s2e8a8d32326d20f2: 'Le relais redémarre.',
  // Something failed on this device, as when the browser lets it store no more. Make room and try again.
  s7949450c26ae7917:
    'Quelque chose a échoué sur cet appareil, comme lorsque le navigateur ne le laisse plus rien stocker. Faites de la place et réessayez.',
  // This device was taken out by another one. Its own history stays; nothing new reaches it.
  s03c7c83d9d5d8485:
    'Cet appareil a été exclu par un autre. Son propre historique reste ; rien de nouveau ne lui parvient.',
  // What the relay holds was sealed with another key than this device has. Pair it again.
  sadb3a1a50bb89b58:
    'Ce que détient le relais a été scellé avec une autre clé que celle de cet appareil. Associez-le de nouveau.',
  // What the relay holds was sealed with a key from before a device was taken out.
  sf1f7fad241241ed8: 'Ce que détient le relais a été scellé avec une clé d’avant l’exclusion d’un appareil.',
  // What the relay holds is not what was sealed. Somebody changed it, or it was damaged.
  sa1ec9ce123009e92:
    'Ce que détient le relais n’est pas ce qui a été scellé. Quelqu’un l’a modifié, ou il a été endommagé.',
  // What the relay holds was written by another version of this page.
  sda4c9eb6a9280c85: 'Ce que détient le relais a été écrit par une autre version de cette page.',
  // The link is cut off or mistyped. Copy it again as a whole.
  s96614c7909f878e7: 'Le lien est tronqué ou mal saisi. Copiez-le de nouveau en entier.',
  // It is not at the relay. It needs a connection, or the device that has it.
  s274dcbc14671a97b: 'Ce n’est pas au relais. Il faut une connexion, ou l’appareil qui l’a.',
  // one:One entry is sealed with another key than this device has: pair it again.|other:# entries are sealed with another key than this device has: pair it again.
  s6b1d0395163fd752:
    'one:Une entrée est scellée avec une autre clé que celle de cet appareil : associez-le de nouveau.|other:# entrées sont scellées avec une autre clé que celle de cet appareil : associez-le de nouveau.',
  // one:One entry is sealed with a key from before a device was taken out.|other:# entries are sealed with a key from before a device was taken out.
  sa79488b886bbcfa8:
    'one:Une entrée est scellée avec une clé d’avant l’exclusion d’un appareil.|other:# entrées sont scellées avec une clé d’avant l’exclusion d’un appareil.',
  // one:One entry is not what was sealed. Another device may have it still.|other:# entries are not what was sealed. Another device may have them still.
  s7f2a9c6bb1a58395:
    'one:Une entrée n’est pas ce qui a été scellé. Un autre appareil l’a peut-être encore.|other:# entrées ne sont pas ce qui a été scellé. Un autre appareil les a peut-être encore.',
  // one:One entry is written by another version of this page.|other:# entries are written by another version of this page.
  s0505fea34198352c:
    'one:Une entrée est écrite par une autre version de cette page.|other:# entrées sont écrites par une autre version de cette page.',
  // one:One entry is of a room that the link does not lead to.|other:# entries are of a room that the link does not lead to.
  s87f162fdc4753c3c:
    'one:Une entrée est d’une salle à laquelle le lien ne mène pas.|other:# entrées sont d’une salle à laquelle le lien ne mène pas.',
  // one:One entry is not at the relay yet: the device that has it has to be online.|other:# entries are not at the relay yet: the device that has them has to be online.
  s25156d7142e49b69:
    'one:Une entrée n’est pas encore au relais : l’appareil qui l’a doit être en ligne.|other:# entrées ne sont pas encore au relais : l’appareil qui les a doit être en ligne.',
  // Device
  s0b0a02a4470de153: 'Appareil',
  // ${0} on ${1}
  sf72695e8cd91f93c: str`${0} sur ${1}`,
};
