import { str } from '@lit/localize';
import { html } from 'lit';

/** Above each text stands the English one that it says, and its id is made from. Kept by `npm run messages`. */
export const templates = {
  // ${0}, recording
  s5c480a40ea2dc51c: str`${0}، قيد التسجيل`,
  // Pause
  s061cc20e3432dead: 'إيقاف مؤقت',
  // Resume
  s89118d3a7be870ca: 'استئناف',
  // Retry
  s2c8189544e3ea679: 'إعادة المحاولة',
  // Take over
  s99b6b72f387d7630: 'الاستلام',
  // Stop
  sd9ad53251f2330a5: 'إنهاء',
  // Remove
  sea4f08110bb8f15d: 'إزالة',
  // Voice and face together.
  s9764d367e10e6689: 'الصوت والوجه معًا.',
  // Your browser is asking
  sffda0b6786e644e5: 'متصفحك يسأل',
  // Listening
  sdcede3fb3f24874a: 'يستمع',
  // Nothing heard
  s7e2d2e013d32d29a: 'لم يُسمع شيء',
  // Waiting for the first sound.
  sbd0cd81af57d2249: 'في انتظار أول صوت.',
  // Waiting for speech.
  sfcc532fbf33dbcfb: 'في انتظار كلام.',
  // No voice, no verdict.
  s3919a03cff1c385c: 'لا صوت بشريًا، فلا حكم.',
  // A verdict on this would not be fair.
  sf3ac876f4d3c4fa3: 'لن يكون الحكم على هذا منصفًا.',
  // Time is missing here.
  s4a39a311f7da44b4: 'هنا وقت مفقود.',
  // Last result
  s33701f9088142c92: 'آخر نتيجة',
  // Provisional
  sc69c12746bf2e9cd: 'مؤقت',
  // Firm
  sd19efe84ee6b6a31: 'ثابت',
  // How it is captured
  sc04d347afd290da0: 'كيف يُلتقط',
  // Source
  s5f43af3669b1e098: 'المصدر',
  // The browser alters this sound. That hides traces of synthesis and adds its own: trust the verdict less.
  s35e3d7f59faa304b: 'المتصفح يغيّر هذا الصوت. هذا يخفي آثار التوليد الاصطناعي ويضيف آثارًا من عنده: قلّل ثقتك في الحكم.',
  // Not reported
  sa70592421b2de75d: 'غير معلن',
  // Picture
  s5ed03bb1f3a15949: 'الصورة',
  // ${0}, ${1} a second
  sed52c9753775bede: str`${0}، ${1} في الثانية`,
  // Sample rate
  s6509d05eec91b487: 'معدل أخذ العينات',
  // ${0} kHz
  s11f7e78a2ce0d76e: str`${0} كيلوهرتز`,
  // Echo cancellation
  s285256231da6ca77: 'إلغاء الصدى',
  // Noise suppression
  se384aa3a7f315eaa: 'كبت الضوضاء',
  // Automatic gain
  sc2d16f8333e07d4f: 'الكسب التلقائي',
  // Way to the detector
  sd41454c2b3b8b0a0: 'الطريق إلى الكاشف',
  // Shared memory
  s5ca996d82163c69f: 'ذاكرة مشتركة',
  // Messages
  sbdeedc1c60306b35: 'رسائل',
  // On
  s091d5807b5b33550: 'مفعّل',
  // Off
  s302cbb19bf9a174a: 'معطّل',
  // Confidence that the voice is real
  s5c604aa95757e95f: 'الثقة في أن الصوت حقيقي',
  // Confidence that the voice is real, by the longer listen
  s6836bbb7b49c6e05: 'الثقة في أن الصوت حقيقي، بحسب الاستماع الأطول',
  // Confidence that the face is real
  sdc8f1babce7b55aa: 'الثقة في أن الوجه حقيقي',
  // Confidence that voice and face are real
  s95c009591eeed9f4: 'الثقة في أن الصوت والوجه حقيقيان',
  // Synthetic
  s93d061a0ca9feed8: 'اصطناعي',
  // Real
  s740d5c2bbe697b7d: 'حقيقي',
  // Confidence: no verdict yet
  s82896b461685172f: 'الثقة: لا حكم بعد',
  // No, keep
  s296dfe766973ed7b: 'لا، إبقاء',
  // Content credentials
  s6a98630f51eda900: 'بيانات اعتماد المحتوى',
  // The file carries credentials (C2PA), but they cannot be read: ${0}.
  sb495502be5396c17: str`يحمل الملف بيانات اعتماد (C2PA)، لكن لا يمكن قراءتها: ${0}.`,
  // Unchanged since it was signed.
  s4902e2a5256e88ee: 'لم يتغير منذ توقيعه.',
  // Changed since it was signed, or signed wrongly.
  s16b27bff3237fe2c: 'تغيّر منذ توقيعه، أو وُقّع على نحو خاطئ.',
  // It says of itself that a model made it, or a part of it.
  sb3ae62f1b1ae2a70: 'يقول الملف عن نفسه إن نموذجًا صنعه، كله أو جزءًا منه.',
  // Signed in nobody’s name.
  s96ffac62467404d8: 'موقّع بلا اسم.',
  // Signed in the name of ${0}.
  s4669bbcdbc1bd349: str`موقّع باسم ${0}.`,
  // Time: ${0}.
  s0cc913cf2c8f105a: str`الوقت: ${0}.`,
  // Program: ${0}.
  s0513ae0869e6c0b1: str`البرنامج: ${0}.`,
  // Title: “${0}”.
  s4d513b0388dda45e: str`العنوان: «${0}».`,
  // What was done to it: ${0}.
  s30546691c231b296: str`ما أُجري عليه: ${0}.`,
  // Nobody vouches here for who that is: anybody can make a certificate in any name. Credentials say where a file comes from, the verdict what is heard in it; neither replaces the other.
  s84a5ea9ed9bf7db3:
    'لا أحد يضمن هنا هوية صاحبه: يستطيع أي شخص أن يصنع شهادة بأي اسم. بيانات الاعتماد تقول من أين جاء الملف، والحكم يقول ما يُسمع فيه؛ ولا يغني أحدهما عن الآخر.',
  // Drop the recording to judge it
  s190656aa3f00ed8b: 'أفلت التسجيل ليُحكم عليه',
  // Take it over
  s8dc1d6d6aee466a7: 'الاستلام',
  // Choose another source
  s0dc3955d3e1a9574: 'اختيار مصدر آخر',
  // What exactly was reported
  s7ab6395046e60cd1: 'ما أُبلغ عنه بالضبط',
  // No face is in the picture.
  s4c7853d279cc710d: 'لا وجه في الصورة.',
  // Faces in the picture
  sd6eb60e0d88c9139: 'الوجوه في الصورة',
  // Show where it looks
  s2c9e655380c85558: 'إظهار موضع النظر',
  // Crossed squares look made up to the model, rings look real; empty ones say nothing. It is a coarse hint, not a proof.
  s27acb0b6f9b09a13:
    'المربعات المشطوبة تبدو للنموذج مصنوعة، والحلقات تبدو حقيقية، والفارغة لا تقول شيئًا. هذه إشارة تقريبية لا دليل قاطع.',
  // Watching
  s0ebc660e93c4b560: 'يراقب',
  // Waiting for a face or a voice that can be judged.
  s51200814b10e677a: 'في انتظار وجه أو صوت يمكن الحكم عليه.',
  // Both
  sf7a5f7a7c80c3082: 'كلاهما',
  // Face
  s19b15a8518073d5c: 'الوجه',
  // Voice
  s47a9f592c61daa59: 'الصوت',
  // Language
  sefcf950b3cc4fc3b: 'اللغة',
  // ${0} of ${1}, ${2}
  s513f9ca2f2da7f72: str`${0} من ${1}، ${2}`,
  // The model is loaded with the first session.
  s14189449d6d3a75d: 'يُحمّل النموذج مع أول جلسة.',
  // Model
  s5da52af9b083c29a: 'النموذج',
  // Fingerprint (SHA-256)
  s7e349d0947a9338e: 'البصمة (SHA-256)',
  // ${0}… checked
  sf2ac04bee3bdd2c8: str`${0}… جرى التحقق منها`,
  // Expected beforehand
  sfa724812529d66e5: 'المتوقع مسبقًا',
  // ${0} (the prior)
  se3479e2c36f6cadf: str`${0} (الاحتمال المسبق)`,
  // Runs on
  s8adcff1d8c1ce0ac: 'يعمل على',
  // Processor (WebAssembly)
  seb5f4c75f0dcfec6: 'المعالج (WebAssembly)',
  // Graphics (WebGPU)
  sf75e30896a12c957: 'الرسوميات (WebGPU)',
  // one:# thread|other:# threads
  sa009797decd55020:
    'zero:بلا خيوط تنفيذ|one:خيط تنفيذ واحد|two:خيطا تنفيذ|few:# خيوط تنفيذ|many:# خيط تنفيذ|other:# خيط تنفيذ',
  // Loaded in
  s8313a3d06d8b193f: 'حُمّل في',
  // Dropped hops
  s628f1f5bd3f876ab: 'خطوات متروكة',
  // None
  s669b18c6d2d9c95b: 'لا شيء',
  // one:# hop|other:# hops
  s836f118ee60dd0e2: 'zero:لا خطوات|one:خطوة واحدة|two:خطوتان|few:# خطوات|many:# خطوة|other:# خطوة',
  // One hop takes
  s2e9bcd15c7b300d0: 'مدة الخطوة الواحدة',
  // Verdict lags behind by
  s6adf44a8859af17a: 'تأخر الحكم',
  // Face model
  sd7c35521b3241a21: 'نموذج الوجوه',
  // None in this build: voices only
  s582ff6fe2a833623: 'لا يوجد في هذه النسخة: الأصوات فقط',
  // Loaded when a picture is judged
  s9d3494051011e1fc: 'يُحمّل عند الحكم على صورة',
  // Its fingerprint
  sdc561981ffc3494d: 'بصمته',
  // One frame takes
  s44e9aa0afa053966: 'مدة الإطار الواحد',
  // Faces lag behind by
  sc2a02d0dfa4aaaf8: 'تأخر الوجوه',
  // Dropped frames
  sfad1d6c433cfad55: 'إطارات متروكة',
  // one:# frame|other:# frames
  s16112080ab4b953a: 'zero:لا إطارات|one:إطار واحد|two:إطاران|few:# إطارات|many:# إطارًا|other:# إطار',
  // ${0} on average
  s7ea3776476914c69: str`${0} في المتوسط`,
  // Equal error rate (dev)
  se65aca52d0e904a3: 'معدل الخطأ المتساوي (التطوير)',
  // Equal error rate (unseen sources)
  s2c0266673d02e48e: 'معدل الخطأ المتساوي (مصادر لم تُر)',
  // Parameters
  s1c0f7e3a9a6bce79: 'المعاملات',
  // This page was in a background tab. Listening went on, though some browsers slow such pages down.
  sabad22e507a6b9e2:
    'كانت هذه الصفحة في علامة تبويب في الخلفية. استمر الاستماع، وإن كانت بعض المتصفحات تبطئ مثل هذه الصفحات.',
  // The detector stopped and was started again by itself. The moment between is marked as a gap.
  s919e6b66320da05a: 'توقف الكاشف وأُعيد تشغيله من تلقاء نفسه. اللحظة الفاصلة معلّمة كفجوة.',
  // The device was gone and was opened again by itself. The moment between is marked as a gap.
  se6742faf15388ebf: 'اختفى الجهاز وأُعيد فتحه من تلقاء نفسه. اللحظة الفاصلة معلّمة كفجوة.',
  // The browser had put this page to sleep. The time in between is marked as a gap.
  s8f68055b5edb3e37: 'كان المتصفح قد أدخل هذه الصفحة في السكون. الوقت الفاصل معلّم كفجوة.',
  // This session cannot be written down at present: storage is full, or closed to this page. It goes on. It is tried again until the session ends; what is not written by then is forgotten.
  sf5d2e1221e9027fa:
    'لا يمكن تدوين هذه الجلسة حاليًا: التخزين ممتلئ أو مغلق أمام هذه الصفحة. الجلسة مستمرة. تُعاد المحاولة حتى تنتهي؛ وما لم يُدوّن حينها يُنسى.',
  // The source was muted. Look for a mute switch on the device or in the call.
  sc41304557be3c5c4: 'كان المصدر مكتومًا. ابحث عن مفتاح الكتم في الجهاز أو في المكالمة.',
  // Faces were judged less often for a while, to spare the device.
  s9ab2e52db6150824: 'حُكم على الوجوه مرات أقل لفترة، تخفيفًا عن الجهاز.',
  // The picture could not be read to its end, as when a file is damaged or cut short. Its sound was judged as far as it is there.
  s517e1d4380af5151:
    'تعذرت قراءة الصورة حتى نهايتها، كما يحدث حين يكون الملف تالفًا أو مبتورًا. حُكم على صوته بقدر ما يوجد منه.',
  // This browser cannot decode the sound of this file. Its picture alone was judged. To have the voice judged too, convert the file to mp4 with AAC or Opus.
  s516eae425b769164:
    'لا يستطيع هذا المتصفح فك ترميز صوت هذا الملف. حُكم على صورته وحدها. للحكم على الصوت أيضًا، حوّل الملف إلى mp4 بترميز AAC أو Opus.',
  // The session is near its limit and ends by itself.
  s8aa6ab37960dc2f6: 'الجلسة قريبة من حدها وستنتهي من تلقاء نفسها.',
  // Notices
  s73112da1b80edcc6: 'ملاحظات',
  // one:# hop of 250 ms skipped: this device could not keep up.|other:# hops of 250 ms skipped: this device could not keep up.
  s630e51122a32f76a:
    'zero:لم تُترك أي خطوة من 250 مللي ثانية.|one:تُركت خطوة واحدة من 250 مللي ثانية: لم يستطع هذا الجهاز المواكبة.|two:تُركت خطوتان من 250 مللي ثانية: لم يستطع هذا الجهاز المواكبة.|few:تُركت # خطوات من 250 مللي ثانية: لم يستطع هذا الجهاز المواكبة.|many:تُركت # خطوة من 250 مللي ثانية: لم يستطع هذا الجهاز المواكبة.|other:تُركت # خطوة من 250 مللي ثانية: لم يستطع هذا الجهاز المواكبة.',
  // Keeping the app on this device, to work without a network
  s0c90529cece01fd6: 'يُحفظ التطبيق على هذا الجهاز ليعمل بلا شبكة',
  // Kept on this device: it opens and judges without a network.
  sba52d9c471583366: 'محفوظ على هذا الجهاز: يُفتح ويحكم بلا شبكة.',
  // It could not be kept on this device for use without a network. That is tried again when the page is next opened.
  s5f066003f6f81192: 'تعذر حفظه على هذا الجهاز للاستخدام بلا شبكة. ستُعاد المحاولة عند فتح الصفحة في المرة القادمة.',
  // A new version is here, but another tab of Bona Fide is in use. End its session or close it first.
  s44ee3fdc78b6928d: 'تتوفر نسخة جديدة، لكن علامة تبويب أخرى من Bona Fide قيد الاستخدام. أنهِ جلستها أو أغلقها أولًا.',
  // A new version is here.
  sa9d843e6f42b6ce2: 'تتوفر نسخة جديدة.',
  // Reload to use it
  sfce06004e9589d67: 'إعادة التحميل لاستخدامها',
  // Before listening: ${0}
  s49c43f8f396923f5: str`قبل الاستماع: ${0}`,
  // How likely is it that the voice is real, before it is heard?
  s2ddbf09c5f68345f: 'ما مدى احتمال أن يكون الصوت حقيقيًا قبل سماعه؟',
  // Fake
  s19966a8517f090d4: 'مزيف',
  // Back to 50 %
  s6e719d313a0d84cb: 'العودة إلى 50 %',
  // It is weighed against what is heard: the further from 50 %, the more of the verdict is your own expectation. At 50 % the voice alone decides.
  s0a372e5b37d55213:
    'يُوازن هذا بما يُسمع: كلما ابتعد عن 50 % كان نصيب توقعك أنت من الحكم أكبر. وعند 50 % يقرر الصوت وحده.',
  // Verdicts are kept for as long as the history says, 30 days unless you change it.
  s51b148487e8bfe01: 'تُحفظ الأحكام للمدة المحددة في السجل، وهي 30 يومًا ما لم تغيّرها.',
  // Record this session
  s0bda4e18e7d7732c: 'تسجيل هذه الجلسة',
  // Its picture too, where there is one
  s4eaf9de27429c56a: 'وصورتها أيضًا حيث توجد',
  // Off: what is heard is judged and forgotten.
  s93e61dfd8c2788a2: 'معطّل: ما يُسمع يُحكم عليه ثم يُنسى.',
  // What is heard is kept on this device, and only there, until you delete it or the time that the history sets for recordings is up.
  s356875fbd29d92cc:
    'ما يُسمع يُحفظ على هذا الجهاز، وعليه وحده، إلى أن تحذفه أو تنقضي المدة التي يحددها السجل للتسجيلات.',
  // What is heard and seen is kept on this device, and only there, until you delete it or the time that the history sets for recordings is up.
  scb063f7fc5a4c386:
    'ما يُسمع ويُرى يُحفظ على هذا الجهاز، وعليه وحده، إلى أن تحذفه أو تنقضي المدة التي يحددها السجل للتسجيلات.',
  // This holds for the next session alone. In many places you need the consent of everyone you record.
  s50f8b475f2a30b01: 'يسري هذا على الجلسة القادمة وحدها. في كثير من الأماكن تحتاج إلى موافقة كل من تسجله.',
  // Recording
  seb8c7c11a6c3f9ec: 'التسجيل',
  // one:# picture left out|other:# pictures left out
  sc88d4f22e1ee552a:
    'zero:لم تُترك أي صورة|one:تُركت صورة واحدة|two:تُركت صورتان|few:تُركت # صور|many:تُركت # صورة|other:تُركت # صورة',
  // The browser may clear it away when the device runs out of room.
  sc14ce4ec5c100302: 'قد يزيله المتصفح حين تنفد مساحة الجهاز.',
  // About to record
  s71731ab99675f684: 'على وشك التسجيل',
  // Recording the sound
  sf1a31756d89431e4: 'يُسجل الصوت',
  // Recording sound and picture
  s686116e30d5929c4: 'يُسجل الصوت والصورة',
  // Recording paused
  s04144bf1f2a0f2fe: 'التسجيل متوقف مؤقتًا',
  // Recorded
  s7db4b3e9ad71d4fd: 'سُجّل',
  // Room for ${0} more. The analysis goes on without.
  s79ca09705fe18934: str`تبقّت مساحة لمدة ${0}. يستمر التحليل بلا تسجيل.`,
  // ${0} free
  s5ac90eb24690d399: str`${0} متاحة`,
  // Not listening
  sc169644fb79c03b7: 'لا يستمع',
  // Waiting for your answer
  s78ab6331072916c8: 'في انتظار إجابتك',
  // Getting ready
  sa5f3b3993685d1d4: 'يستعد',
  // Paused
  s95bc8722b2708f8b: 'متوقف مؤقتًا',
  // Interrupted
  s25eaa8c98bbc9e31: 'انقطع',
  // Stopping
  s4f566a3b2235ad29: 'يجري الإنهاء',
  // Ended
  sf113fa256db9617b: 'انتهى',
  // Not started
  s8f5f41272268128f: 'لم يبدأ',
  // Judging the file
  sb8c75e272089f852: 'يحكم على الملف',
  // Judged
  sb478e55125d0d740: 'تم التقييم',
  // ${0} listened to
  s4c41ee7593b36562: str`مدة الاستماع ${0}`,
  // of ${0} at most
  s58b566e694045bbe: str`من ${0} على الأكثر`,
  // The session ends in ${0}.
  s85ff0287a908f223: str`تنتهي الجلسة بعد ${0}.`,
  // Session
  s62278f512692e037: 'الجلسة',
  // Cancel
  s2ceb11be2290bb1b: 'إلغاء',
  // New session
  s47e699a5378f8e6d: 'جلسة جديدة',
  // No verdict
  s2ee28af1a640a62f: 'لا حكم',
  // Taken together: ${0}
  s8bff973fb8d566ea: str`إجمالًا: ${0}`,
  // At odds: ${0}
  seb44178ac62412f2: str`متعارض: ${0}`,
  // All through: ${0}
  sbba448001007f283: str`من البداية إلى النهاية: ${0}`,
  // Mostly: ${0}
  s32932904113693ff: str`في الغالب: ${0}`,
  // Mixed, mostly: ${0}
  s98b17d841a62b660: str`متباين، وغالبه: ${0}`,
  // Faces. ${0}
  s8bedc48dcd56ba2f: str`الوجوه. ${0}`,
  // Voice. ${0}
  se3c1540a71f78dc3: str`الصوت. ${0}`,
  // No face was seen for long enough.
  s5044fbe428084cc6: 'لم يُر أي وجه مدة كافية.',
  // There was speech, but not in a state that can be judged fairly.
  s62d0ef840041672b: 'كان هناك كلام، لكن ليس في حالة تسمح بحكم منصف.',
  // Too little speech was heard to judge a voice.
  s09b5b6b0b78f4b51: 'سُمع كلام أقل من أن يُحكم به على صوت.',
  // ${0} likely real on average; lowest at ${1} with ${2}.
  s680b3d710d19fccb: str`احتمال أنه حقيقي ${0} في المتوسط؛ وأدناه عند ${1} وهو ${2}.`,
  // Besides: ${0}.
  sf03dab566a26a62e: str`إضافة إلى ذلك: ${0}.`,
  // Moment by moment, over ${0} that could be judged:
  sd08cba6ba3a24402: str`لحظة بلحظة، خلال ${0} أمكن الحكم عليها:`,
  // ${0} of the session could be judged.
  s1dac3084ba809704: str`ما أمكن الحكم عليه من الجلسة: ${0}.`,
  // The last ${0} of speech: ${1}.
  sd9056c6824bfaad1: str`آخر ${0} من الكلام: ${1}.`,
  // The last ${0} of speech taken together: ${1}, ${2}.
  h341507ee5db4370e: html`آخر ${0} من الكلام مجتمعة: ${1}، ${2}.`,
  // There was a face, but not in a state that can be judged fairly.
  s6b0b1c33fa0fc225: 'كان هناك وجه، لكن ليس في حالة تسمح بحكم منصف.',
  // ${0} without a face
  s35759838fd7aaf8f: str`${0} بلا وجه`,
  // ${0} without speech
  s468c8438ce521371: str`${0} بلا كلام`,
  // ${0} not fair to judge
  se56b1f9967bddf00: str`${0} لا يمكن الحكم عليها بإنصاف`,
  // ${0} missing
  s9cc817c98c6b9cd1: str`${0} مفقودة`,
  // The timeline begins with the first sound.
  sb7d6c34528b941e3: 'يبدأ الخط الزمني مع أول صوت.',
  // Over the session
  sebce84009eb1dc58: 'على مدى الجلسة',
  // Voice, over the session
  s38ba262671993b20: 'الصوت، على مدى الجلسة',
  // Faces, over the session
  s5a2765ebc82ac53c: 'الوجوه، على مدى الجلسة',
  // How much to show
  s5d25de1f1cbc8920: 'مقدار ما يُعرض',
  // How much to show of the voice
  sa946ea061cb96e54: 'مقدار ما يُعرض من الصوت',
  // How much to show of the faces
  sd5235174c8eca5b8: 'مقدار ما يُعرض من الوجوه',
  // Last minute
  s613d737be3bb4ae3: 'الدقيقة الأخيرة',
  // All
  sf993bb199fefbe04: 'الكل',
  // Explore the session
  s2e2db711032e0817: 'استكشاف الجلسة',
  // Explore the voice
  s00ed2617b8afa439: 'استكشاف الصوت',
  // Explore the faces
  sbf622fa7dee045bd: 'استكشاف الوجوه',
  // Point at the line, or focus it and use the arrow keys, to read any moment.
  s7f2599e5cc425a7e: 'أشر إلى الخط، أو ركّز عليه واستخدم مفاتيح الأسهم، لقراءة أي لحظة.',
  // Collecting speech
  s8d557d71f799e0df: 'يجمع الكلام',
  // Looking
  s48085d2df7db587a: 'ينظر',
  // No speech
  s98c415d25cdb17c4: 'لا كلام',
  // No face
  sab611c30783f22f7: 'لا وجه',
  // Not fair to judge
  s6103a3fdea3631a2: 'لا يمكن الحكم بإنصاف',
  // Gap
  seaf97719986faf4f: 'فجوة',
  // Single moments that sounded synthetic
  sd90733b1fdedfee4: 'لحظات مفردة بدت اصطناعية',
  // ${0} (now)
  s98e2c88fbd9b1d6e: str`${0} (الآن)`,
  // As a table
  s0635f2ac96107f3a: 'كجدول',
  // Stretches of the session
  s4c8a93e76294eda8: 'مقاطع الجلسة',
  // Stretches of the voice
  sd106479bd51d3f96: 'مقاطع الصوت',
  // Stretches of the faces
  s3b5b79914150ca0a: 'مقاطع الوجوه',
  // From
  sa6ab5184d6315895: 'من',
  // To
  s09353907b5c79284: 'إلى',
  // What
  sc676c702509736ef: 'ماذا',
  // Detail
  s8daa1db5187d4ad4: 'التفصيل',
  // Microphone
  s232f88877550dfa9: 'الميكروفون',
  // Camera
  s54d1b2a64667e32e: 'الكاميرا',
  // Tab or screen
  s93f133a4f3a74667: 'علامة تبويب أو شاشة',
  // File
  sd1f81284eeb7b503: 'ملف',
  // What should be judged?
  s9e244165a81b7c91: 'ما الذي ينبغي الحكم عليه؟',
  // Which one
  s4ed2703cfee3006e: 'أي واحد',
  // The system’s default
  s9198b976196de5b0: 'الافتراضي في النظام',
  // Leave these off: they change the voice and destroy the traces that are looked for.
  s4867730a4aaf630b: 'اتركها معطّلة: فهي تغيّر الصوت وتمحو الآثار المبحوث عنها.',
  // Start listening
  se5d20011e11a0c12: 'بدء الاستماع',
  // Your browser will ask for the camera and the microphone.
  s5246594651cdb3be: 'سيطلب متصفحك الكاميرا والميكروفون.',
  // Your browser will ask for the camera.
  sf04100da0c0ea7bc: 'سيطلب متصفحك الكاميرا.',
  // Faces and voice are judged in this page and recorded on this device.
  sef8992929eec7851: 'يُحكم على الوجوه والصوت في هذه الصفحة ويُسجلان على هذا الجهاز.',
  // Faces and voice are judged in this page and forgotten.
  sdf603696e6e51d02: 'يُحكم على الوجوه والصوت في هذه الصفحة ثم يُنسيان.',
  // Nothing leaves this device.
  sdb05fdbcbd42cfce: 'لا شيء يغادر هذا الجهاز.',
  // Which camera
  seec812dd2de4dc25: 'أي كاميرا',
  // The one that looks at you
  sacb12b858f9d5f65: 'التي تنظر إليك',
  // The one on the back
  s8b334ac7fc8d5da1: 'التي في الخلف',
  // Judge the voice too
  sc97a26b492dcc233: 'الحكم على الصوت أيضًا',
  // Start watching
  s2858a489041bbcd8: 'بدء المراقبة',
  // The microphone is already allowed here. It is heard only while a session runs. Nothing leaves this device.
  s3b54598c9d61dcac: 'الميكروفون مسموح به هنا مسبقًا. لا يُسمع إلا أثناء جلسة. لا شيء يغادر هذا الجهاز.',
  // The microphone is blocked for this site. Press the icon beside the address to allow it, then start.
  s0dec0bce4cc22bd4: 'الميكروفون محظور لهذا الموقع. اضغط الأيقونة بجوار العنوان للسماح به، ثم ابدأ.',
  // Your browser will ask for the microphone.
  s15564d6c22ccb179: 'سيطلب متصفحك الميكروفون.',
  // The sound is judged in this page and recorded on this device.
  sd0aa9f415dac5fd2: 'يُحكم على الصوت في هذه الصفحة ويُسجل على هذا الجهاز.',
  // The sound is judged in this page and forgotten.
  s468dd05e468c7ad5: 'يُحكم على الصوت في هذه الصفحة ثم يُنسى.',
  // Sound processing: all off
  s3ced5808885f3229: 'معالجة الصوت: كلها معطّلة',
  // Sound processing: ${0}
  sdd943781c7dabc59: str`معالجة الصوت: ${0}`,
  // This browser cannot share the sound of a tab. Use Chrome or Edge on a computer, or judge a file.
  s3add2d954b3b5401: 'لا يستطيع هذا المتصفح مشاركة صوت علامة تبويب. استخدم Chrome أو Edge على حاسوب، أو احكم على ملف.',
  // Your browser will ask what to share. Choose the tab that plays the voice and switch on <strong>Also share tab audio</strong>.
  h442e53aaa76426e9: html`سيسألك متصفحك ماذا تشارك. اختر علامة التبويب التي تشغّل الصوت وفعّل <strong>مشاركة صوت علامة التبويب أيضًا</strong>.`,
  // Sound and picture are judged in this page and recorded on this device.
  s85e8112d6924d15e: 'يُحكم على الصوت والصورة في هذه الصفحة ويُسجلان على هذا الجهاز.',
  // Sound and picture are judged in this page and forgotten.
  s2679767732935e91: 'يُحكم على الصوت والصورة في هذه الصفحة ثم يُنسيان.',
  // Only its sound is used; the picture is let go at once.
  s0af4cc4d9de5e6f0: 'يُستخدم صوتها فقط؛ وتُترك الصورة فورًا.',
  // Judge the faces in its picture too
  s8b47ded22bb201da: 'الحكم على الوجوه في صورتها أيضًا',
  // Choose what to share
  sa886310e7681a494: 'اختيار ما تشاركه',
  // Choose a recording or drop it anywhere on this page. It is read here and never uploaded. wav, mp3, m4a, ogg, webm, mp4 or flac.
  s3b3e3ddd24595e7a:
    'اختر تسجيلًا أو أفلته في أي مكان من هذه الصفحة. يُقرأ هنا ولا يُرفع أبدًا. wav أو mp3 أو m4a أو ogg أو webm أو mp4 أو flac.',
  // In a video, the faces are judged too; of a photo (jpeg, png, webp), the faces alone.
  s2b157a71a681a57f: 'في الفيديو يُحكم على الوجوه أيضًا، وفي الصورة (jpeg وpng وwebp) على الوجوه وحدها.',
  // Choose a file
  s380c34975d5b9e4f: 'اختيار ملف',
  // As the system
  s967a37983a98e597: 'حسب النظام',
  // Light
  s3b0ab4b52326316f: 'فاتح',
  // Dark
  sac895c732f350ac5: 'داكن',
  // Colours
  sc32bbf499603baca: 'الألوان',
  // Listening for speech
  s1357a9e271aca4d9: 'في انتظار كلام',
  // A first verdict needs a second and a half of it.
  sd02743d1f7f8a1be: 'يحتاج الحكم الأول إلى ثانية ونصف من الكلام.',
  // Speech heard for a first verdict
  s8d3a6caed350c19c: 'الكلام المسموع لأول حكم',
  // From ${0} of speech on, all of it is taken together, which tells more.
  se2ca1f82e4d42f05: str`بدءًا من ${0} من الكلام يؤخذ كله مجتمعًا، وهذا يقول أكثر.`,
  // What was expected beforehand, ${0}, counts as well.
  s01a72e054a0e60dc: str`ويُحسب معه ما كان متوقعًا مسبقًا: ${0}.`,
  // This is provisional until ${0} of speech have been heard.
  sf832e977859d4c84: str`هذا مؤقت حتى يُسمع من الكلام ما مدته ${0}.`,
  // What ${0} means
  sdc61a675931011cf: str`ماذا يعني ${0}`,
  // If real and synthetic voices were equally common, about ${0} of 100 voices that sound like this one would be real.
  s99e0348e28b5749b: str`لو كانت الأصوات الحقيقية والاصطناعية متساوية الشيوع، لكان نحو ${0} من كل 100 صوت يشبه هذا حقيقيًا.`,
  // If ${0} of 100 voices were real to begin with, about ${1} of 100 voices that sound like this one would be real.
  s10b10e80e6570395: str`لو كان ${0} من كل 100 صوت حقيقيًا في الأصل، لكان نحو ${1} من كل 100 صوت يشبه هذا حقيقيًا.`,
  // one:It is the last score alone.|other:It is the mean of the last # scores.
  sbf4b761710ea7375:
    'zero:لا درجات بعد.|one:هي الدرجة الأخيرة وحدها.|two:هو متوسط آخر درجتين.|few:هو متوسط آخر # درجات.|many:هو متوسط آخر # درجة.|other:هو متوسط آخر # درجة.',
  // It takes the longer listen together, as if it were one voice all the time.
  se59a5727fa460e33: 'يجمع الاستماع الأطول كما لو كان صوتًا واحدًا طوال الوقت.',
  // It is evidence, not proof: new kinds of synthesis, noise and telephone lines can mislead it both ways.
  sf0f18f31123c564f: 'هذه قرينة وليست دليلًا قاطعًا: قد تضلّله أنواع التوليد الجديدة والضوضاء وخطوط الهاتف في الاتجاهين.',
  // Reload the page. Nothing is lost but this session.
  s5f59052366517986: 'أعد تحميل الصفحة. لا يضيع سوى هذه الجلسة.',
  // Not allowed to listen
  sff267b6bbe099962: 'الاستماع غير مسموح',
  // The browser was told not to share this sound with the page.
  sfed8e20a1604b9ce: 'طُلب من المتصفح ألا يشارك هذا الصوت مع الصفحة.',
  // Press the icon beside the address and allow the microphone for this site, then retry.
  sc2429fcf9759cacf: 'اضغط الأيقونة بجوار العنوان واسمح بالميكروفون لهذا الموقع، ثم أعد المحاولة.',
  // When sharing a tab or screen, choose it in the dialogue and press Share.
  sc976cefbebe15ca7: 'عند مشاركة علامة تبويب أو شاشة، اخترها في مربع الحوار واضغط «مشاركة».',
  // Check the system’s own privacy settings if the browser is blocked there.
  s5a64db3364d25f6e: 'تحقق من إعدادات الخصوصية في النظام إن كان المتصفح محظورًا هناك.',
  // No microphone found
  s0e75deafc4bcc8fa: 'لم يُعثر على ميكروفون',
  // This device has no microphone that the browser can see.
  s572bea4137790597: 'ليس في هذا الجهاز ميكروفون يراه المتصفح.',
  // Connect one, or choose another in the list, then retry.
  se64f4f8ca82b6f67: 'صِل واحدًا، أو اختر غيره من القائمة، ثم أعد المحاولة.',
  // You can still judge a tab’s sound or a file.
  sc8993de1eb52ef42: 'ما زال بإمكانك الحكم على صوت علامة تبويب أو على ملف.',
  // The microphone is in use
  sd91d98b82dae9420: 'الميكروفون قيد الاستخدام',
  // Another program, or the system itself, holds it.
  s1ec5b67ddd5ee871: 'يحتجزه برنامج آخر أو النظام نفسه.',
  // Close the program that uses it, then retry.
  sb41b48fe67eedf09: 'أغلق البرنامج الذي يستخدمه، ثم أعد المحاولة.',
  // Or choose another microphone.
  s604a71ac4fc97108: 'أو اختر ميكروفونًا آخر.',
  // The microphone is gone
  s3f427bb63f5133eb: 'اختفى الميكروفون',
  // It was unplugged, or another program took it. What was heard so far is kept.
  s18ae6181292b4194: 'فُصل، أو أخذه برنامج آخر. ما سُمع حتى الآن محفوظ.',
  // Connect it again, then retry.
  s5f5f7665b3048d1f: 'صِله مجددًا، ثم أعد المحاولة.',
  // Or choose another microphone and go on with that.
  s7d7438718e315df5: 'أو اختر ميكروفونًا آخر وتابع به.',
  // Shared without sound
  se20b4f7209f2fbc7: 'مشاركة بلا صوت',
  // The picture was shared and its sound was not, so there is nothing to judge.
  sc49d04cd588e38ad: 'شوركت الصورة ولم يُشارك صوتها، فلا شيء يُحكم عليه.',
  // Retry, choose a tab, and switch on “Also share tab audio”.
  sde0a644c4c1e8da2: 'أعد المحاولة، واختر علامة تبويب، وفعّل «مشاركة صوت علامة التبويب أيضًا».',
  // Windows and whole screens share sound on some systems only; a tab always can.
  s16d423eae934ac50: 'النوافذ والشاشات الكاملة لا تشارك الصوت إلا في بعض الأنظمة؛ أما علامة التبويب فتستطيع دائمًا.',
  // No picture
  sb6cec468728378b4: 'لا صورة',
  // The source was opened and sends no picture, so there is no face to judge.
  s798f5bbe3509e30c: 'فُتح المصدر ولا يرسل صورة، فلا وجه يُحكم عليه.',
  // Choose a camera, a window or a screen with a face in it, then retry.
  sbf3d35dcdb439996: 'اختر كاميرا أو نافذة أو شاشة فيها وجه، ثم أعد المحاولة.',
  // The source has ended
  saab369af6c7b1289: 'انتهى المصدر',
  // It sends no more sound.
  s73f685c49103a966: 'لم يعد يرسل صوتًا.',
  // Start it again, then retry.
  s5efa08318984f475: 'شغّله مجددًا، ثم أعد المحاولة.',
  // The browser holds its sound back
  sca80eabd1631efae: 'المتصفح يحبس صوته',
  // A call, another app or the browser’s own rules have stopped the sound in this page.
  s7ceb6eeaf46e830e: 'أوقفت مكالمة أو تطبيق آخر أو قواعد المتصفح نفسه الصوت في هذه الصفحة.',
  // Press Retry to go on. What was heard so far is kept.
  s5e969806062d075a: 'اضغط «إعادة المحاولة» للمتابعة. ما سُمع حتى الآن محفوظ.',
  // This address is not secure
  s52c431ff51101c43: 'هذا العنوان غير آمن',
  // Browsers share sound only with pages opened over https or from this computer itself.
  s6bef45e099f76023: 'لا تشارك المتصفحات الصوت إلا مع صفحات فُتحت عبر https أو من هذا الحاسوب نفسه.',
  // Open the page by its https address, or as localhost.
  s757c40480594bbd1: 'افتح الصفحة بعنوان https الخاص بها، أو عبر localhost.',
  // This browser cannot do it
  sba8bc5dd14316b16: 'لا يستطيع هذا المتصفح ذلك',
  // Something that is needed here is missing from this browser.
  sb0b7e069d939abe3: 'ينقص هذا المتصفح شيء لازم هنا.',
  // Use a current Chrome, Edge, Firefox or Safari.
  se4eb351645ce58cd: 'استخدم إصدارًا حديثًا من Chrome أو Edge أو Firefox أو Safari.',
  // Tab sound needs Chrome or Edge on a computer.
  s881eada1861035b1: 'صوت علامات التبويب يحتاج إلى Chrome أو Edge على حاسوب.',
  // The file cannot be read
  s8a9aa5eaf3d8c3f2: 'تعذرت قراءة الملف',
  // It is not a recording that can be opened, or it is damaged or not there any more.
  sce8ae73e9a6cf7c8: 'ليس تسجيلًا يمكن فتحه، أو أنه تالف أو لم يعد موجودًا.',
  // Choose it again, or another one.
  s982d49cfaa6c089f: 'اختره مجددًا، أو اختر غيره.',
  // Good are wav, mp3, m4a, ogg, webm, mp4 and flac.
  s9fdc1b6659a9050a: 'المناسب هو wav وmp3 وm4a وogg وwebm وmp4 وflac.',
  // No sound in this file
  sd2d646d240068106: 'لا صوت في هذا الملف',
  // It was opened, and holds no audio track.
  s69f5ef708c963e59: 'فُتح، وليس فيه مسار صوتي.',
  // Choose a file with sound.
  sfea345b4fc9545d4: 'اختر ملفًا فيه صوت.',
  // No picture in this file
  s2dbc74e27c5e5fb9: 'لا صورة في هذا الملف',
  // It was opened, and holds no picture.
  sa79dfd0d017ffdf4: 'فُتح، وليس فيه صورة.',
  // Choose a video, or judge the sound alone.
  sc6b5753c330d389d: 'اختر فيديو، أو احكم على الصوت وحده.',
  // This kind of sound or picture cannot be decoded
  sa21f44f75fb1e15e: 'لا يمكن فك ترميز هذا النوع من الصوت أو الصورة',
  // The file is fine, but this browser does not know its codec.
  s031572398a321e9e: 'الملف سليم، لكن هذا المتصفح لا يعرف ترميزه.',
  // Convert it to wav, mp3 or mp4, or try another browser.
  s4ed76374c03b829f: 'حوّله إلى wav أو mp3 أو mp4، أو جرّب متصفحًا آخر.',
  // The model is not there
  s3785dd7412a5fed0: 'النموذج غير موجود',
  // The page could not get the model’s files.
  se478cbd8a0018ae4: 'لم تستطع الصفحة الحصول على ملفات النموذج.',
  // Check the connection, then retry.
  s53466ed7cdce1565: 'تحقق من الاتصال، ثم أعد المحاولة.',
  // If you run this yourself, build the app again.
  s77c6be6df31c8677: 'إن كنت تشغّل هذا بنفسك، فابنِ التطبيق مجددًا.',
  // The model is damaged
  se12a6041f8c44f8c: 'النموذج تالف',
  // What arrived is not what was published: its fingerprint differs. It was not used.
  s16e66126db86cbf3: 'ما وصل ليس ما نُشر: بصمته مختلفة. لم يُستخدم.',
  // Retry: it is fetched again.
  s371d21789a971a53: 'أعد المحاولة: سيُجلب مجددًا.',
  // If it stays, clear this site’s data in the browser.
  se662da3165fb1641: 'إن استمر ذلك، فامسح بيانات هذا الموقع في المتصفح.',
  // The model does not fit
  s71e73b9db924d904: 'النموذج غير ملائم',
  // It was made for another version of this app.
  sebbbb11a8d686d74: 'صُنع لنسخة أخرى من هذا التطبيق.',
  // The detector could not run
  s20da7b60ae777f4f: 'تعذر تشغيل الكاشف',
  // The part that runs the model has failed, perhaps for want of memory.
  s27c23d1621f104ef: 'تعطل الجزء الذي يشغّل النموذج، ربما لنقص في الذاكرة.',
  // Close other tabs, then retry.
  scf02184ac73d0598: 'أغلق علامات تبويب أخرى، ثم أعد المحاولة.',
  // The detector stopped
  s95bcfe71ed34ce93: 'توقف الكاشف',
  // It was started again and stopped again. What was heard so far is kept.
  sbada6c35c3e5ea8a: 'أُعيد تشغيله فتوقف ثانية. ما سُمع حتى الآن محفوظ.',
  // Press Retry to start it once more.
  sd7c9da681aee5dc0: 'اضغط «إعادة المحاولة» لتشغيله مرة أخرى.',
  // It took too long
  s09a8406912d1f991: 'استغرق وقتًا طويلًا',
  // Something did not answer in time.
  sc70ad52db49a7ef3: 'لم يُجب شيء ما في الوقت المناسب.',
  // Retry, and answer the browser’s question if it asks one.
  s7aaa9ee8ed68ad05: 'أعد المحاولة، وأجب عن سؤال المتصفح إن سأل.',
  // Session limit reached
  sdb6d3685b057e796: 'بلغت الجلسة حدها',
  // A session ends after its time, so that nobody is listened to by mistake.
  s4eaa43b87660f365: 'تنتهي الجلسة بعد وقتها، كي لا يُستمع إلى أحد سهوًا.',
  // Start a new session to go on.
  s192a311494b4340a: 'ابدأ جلسة جديدة للمتابعة.',
  // It cannot be recorded here
  s06236def9fc119aa: 'لا يمكن التسجيل هنا',
  // This browser cannot encode sound or keep files for this page. The analysis goes on without a recording.
  s438aa4545b236518: 'لا يستطيع هذا المتصفح ترميز الصوت أو حفظ ملفات لهذه الصفحة. يستمر التحليل بلا تسجيل.',
  // Use a current Chrome, Edge, Firefox or Safari, and no private window.
  sf2e46c713df8f528: 'استخدم إصدارًا حديثًا من Chrome أو Edge أو Firefox أو Safari، لا في نافذة خاصة.',
  // No room left for the recording
  sfa40e4cc803d7701: 'لم تبق مساحة للتسجيل',
  // The recording has stopped, and what was recorded until then is kept. The analysis goes on.
  sff2d29f890396dc7: 'توقف التسجيل، وما سُجّل حتى ذلك الحين محفوظ. يستمر التحليل.',
  // Delete sessions you do not need any more, or make room on this device.
  sce7d6a2c1bca1158: 'احذف جلسات لم تعد تحتاجها، أو أفسح مكانًا على هذا الجهاز.',
  // The recording stopped
  sc13f2e2c2bd3b296: 'توقف التسجيل',
  // It could not be encoded or written any further. What was recorded until then is kept. The analysis goes on.
  s06e518ed9e633f53: 'لم يعد ممكنًا ترميزه أو كتابته. ما سُجّل حتى ذلك الحين محفوظ. يستمر التحليل.',
  // Start a new session to record again.
  s9ba4b8aa460d0976: 'ابدأ جلسة جديدة للتسجيل مجددًا.',
  // It ended with its page
  s21445f13a0d29e21: 'انتهت مع صفحتها',
  // The page was closed or left while the session ran. What was heard until then is in the history.
  se570a7e0d5029a79: 'أُغلقت الصفحة أو غودرت أثناء الجلسة. ما سُمع حتى ذلك الحين موجود في السجل.',
  // Start a new session.
  s9f4c6beac18e2734: 'ابدأ جلسة جديدة.',
  // Another tab is listening to it
  s12b6049f049a94aa: 'علامة تبويب أخرى تستمع إليه',
  // Bona Fide already uses this device in another tab.
  sce07575b26dc8c1c: 'يستخدم Bona Fide هذا الجهاز بالفعل في علامة تبويب أخرى.',
  // Stop the session there, or take the device over: the other tab then pauses.
  s4410b9b3a26c16f7: 'أنهِ الجلسة هناك، أو استلم الجهاز: عندئذ تتوقف علامة التبويب الأخرى مؤقتًا.',
  // Another tab has taken it over
  s224dd33f6789d185: 'استلمته علامة تبويب أخرى',
  // This device is now listened to in another tab. What was heard here so far is kept.
  s65999b2aa4fbd393: 'يُستمع الآن إلى هذا الجهاز في علامة تبويب أخرى. ما سُمع هنا حتى الآن محفوظ.',
  // Go on there, or take it back.
  sf9df70adea1a7fb4: 'تابع هناك، أو استرجعه.',
  // Cancelled
  s3bb786d3b55ba37c: 'أُلغي',
  // It was cancelled before it was done.
  s99eca1a26a9537dd: 'أُلغي قبل أن يكتمل.',
  // Start again.
  s79d902849daa81ab: 'ابدأ من جديد.',
  // A setting cannot be used
  s0e2d1186c82beced: 'لا يمكن استخدام أحد الإعدادات',
  // The page asked for something that does not exist.
  s4725d34489ad05fe: 'طلبت الصفحة شيئًا غير موجود.',
  // The parts do not understand each other
  s9ff405f54cf7c0df: 'الأجزاء لا يفهم بعضها بعضًا',
  // The page and the detector are of different versions.
  s534e856e21f796d0: 'الصفحة والكاشف من نسختين مختلفتين.',
  // This part could not be opened
  s8ebca8259427bfe0: 'تعذر فتح هذا الجزء',
  // Its code could not be fetched: the device may be offline, or a newer version has been put up meanwhile.
  s8d769ebabb55653d: 'تعذر جلب شيفرته: ربما كان الجهاز غير متصل، أو نُشرت نسخة أحدث في هذه الأثناء.',
  // Check the connection and retry.
  sca54f0896b60c17b: 'تحقق من الاتصال وأعد المحاولة.',
  // Or reload the page.
  s3d1e96063bac3115: 'أو أعد تحميل الصفحة.',
  // Nothing can be kept here
  s8914b85dd0bcfceb: 'لا يمكن حفظ شيء هنا',
  // The browser does not let this page store anything. Judging works; no history is kept.
  sa8826d1d8b4c93fd: 'لا يسمح المتصفح لهذه الصفحة بتخزين أي شيء. الحكم يعمل؛ لكن لا يُحفظ سجل.',
  // Leave the private window, or allow this site to store data, then reload the page.
  sc72f5ebcdc1467e9: 'غادر النافذة الخاصة، أو اسمح لهذا الموقع بتخزين البيانات، ثم أعد تحميل الصفحة.',
  // Close other tabs of this page if it was just brought up to date.
  s8b3bc8dd06006839: 'أغلق علامات التبويب الأخرى لهذه الصفحة إن كانت قد حُدّثت للتو.',
  // There is no room left
  s2eba1dab1466b59a: 'لم تبق مساحة',
  // The device’s storage for this page is full. Judging goes on; what comes now is not kept.
  s2b12647ada8f3f42: 'مساحة الجهاز المخصصة لهذه الصفحة ممتلئة. يستمر الحكم؛ لكن ما يأتي الآن لا يُحفظ.',
  // Delete sessions in the history, those with media first.
  se08667a54c80a52a: 'احذف جلسات من السجل، وابدأ بما فيه تسجيل.',
  // Or free space on the device.
  s3dc816b1ec0e83f6: 'أو أفسح مكانًا على الجهاز.',
  // Media cannot be kept here
  sd5c656e8bbb0f0d5: 'لا يمكن حفظ التسجيلات هنا',
  // This browser has no private file system for pages. Verdicts are kept; sound and picture are not.
  s6530a6c5565c0053: 'ليس لهذا المتصفح نظام ملفات خاص بالصفحات. تُحفظ الأحكام؛ أما الصوت والصورة فلا.',
  // Use a current Chrome, Edge, Firefox or Safari, outside of a private window.
  scfcab4c30b0da1c3: 'استخدم إصدارًا حديثًا من Chrome أو Edge أو Firefox أو Safari، خارج نافذة خاصة.',
  // This session is not there
  s7750fee7090b8d74: 'هذه الجلسة غير موجودة',
  // It was deleted, or its time was up.
  s4e0ad978aad67f00: 'حُذفت، أو انقضت مدتها.',
  // Look in the history for others.
  s243d876149781846: 'ابحث في السجل عن غيرها.',
  // If you have exported it, import the file again.
  s8f13ad6aabc251ab: 'إن كنت قد صدّرتها، فاستورد الملف مجددًا.',
  // This session is there already
  s96ce22f1f7ee5d95: 'هذه الجلسة موجودة بالفعل',
  // The history holds a session with the same number.
  s134eddce4f636b87: 'في السجل جلسة بالرقم نفسه.',
  // Open it in the history.
  sa2ebaace8be13550: 'افتحها في السجل.',
  // Delete it there first, if the imported one is to take its place.
  s007348bf6558b8fc: 'احذفها هناك أولًا إن كان على المستوردة أن تحل محلها.',
  // This is not a whole bundle
  sf2e99b09d6eb342e: 'هذه ليست حزمة كاملة',
  // The file is not one that Bona Fide exported, or it was cut short or changed on its way.
  s0123e8749fc3ad43: 'لم يصدّر Bona Fide هذا الملف، أو أنه بُتر أو تغيّر في الطريق.',
  // Ask for the file again, or copy it again.
  s747c543d4904991b: 'اطلب الملف مجددًا، أو انسخه مرة أخرى.',
  // The page “Verify” says what is wrong with it.
  s0f61e1ccc6fa2ce1: 'صفحة «التحقق» تقول ما الخطأ فيه.',
  // It is a tab that does not answer.
  safc73e6d45da5a7b: 'إنها علامة تبويب لا تجيب.',
  // It is the tab “${0}”, since ${1}.
  s2e78257a6092bc47: str`إنها علامة التبويب «${0}»، منذ ${1}.`,
  // What can be judged here looks and sounds real.
  s61c0683c50bb569c: 'ما يمكن الحكم عليه هنا يبدو حقيقيًا شكلًا وصوتًا.',
  // This could be either. Treat it with care.
  s1e801b5c12482346: 'قد يكون هذا أو ذاك. تعامل معه بحذر.',
  // This looks or sounds made or altered by a machine.
  sdd30cf64c04c23a2: 'يبدو هذا، شكلًا أو صوتًا، من صنع آلة أو من تعديلها.',
  // They disagree: the face looks real, but the voice sounds synthetic.
  sfcd623273e944ede: 'هما مختلفان: الوجه يبدو حقيقيًا، لكن الصوت يبدو اصطناعيًا.',
  // They disagree: the voice sounds real, but the face looks made up.
  s8f68f2f3b147c03f: 'هما مختلفان: الصوت يبدو حقيقيًا، لكن الوجه يبدو مصنوعًا.',
  // Faces are judged twice a second instead of five times, while this page is in the background.
  s213478e3925ff012: 'يُحكم على الوجوه مرتين في الثانية بدلًا من خمس، ما دامت هذه الصفحة في الخلفية.',
  // Faces are judged twice a second instead of five times, because this device is hot or overloaded.
  s540c1e832a8aca67: 'يُحكم على الوجوه مرتين في الثانية بدلًا من خمس، لأن هذا الجهاز ساخن أو مثقل.',
  // Faces are judged twice a second instead of five times, because the battery is low.
  s099ddeb2bee94fc4: 'يُحكم على الوجوه مرتين في الثانية بدلًا من خمس، لأن البطارية منخفضة.',
  // Faces are judged once a second instead of five times, while this page is in the background.
  s4199f4ce722d3277: 'يُحكم على الوجوه مرة في الثانية بدلًا من خمس، ما دامت هذه الصفحة في الخلفية.',
  // Faces are judged once a second instead of five times, because this device is hot or overloaded.
  seb001468418dc662: 'يُحكم على الوجوه مرة في الثانية بدلًا من خمس، لأن هذا الجهاز ساخن أو مثقل.',
  // Faces are judged once a second instead of five times, because the battery is low.
  sd16f1dd2bbddea99: 'يُحكم على الوجوه مرة في الثانية بدلًا من خمس، لأن البطارية منخفضة.',
  // The voice goes on as before.
  sf6041ee5c7562df4: 'ويستمر الصوت كما كان.',
  // ${0}: looking
  se7dc2919707c5508: str`${0}: ينظر`,
  // Face ${0}
  sb0a911adbfa5bbde: str`الوجه ${0}`,
  // ${0}: being looked at
  s38a959719706cb05: str`${0}: قيد النظر`,
  // Listening for speech.
  s8a9aa2c7285c4fb5: 'في انتظار كلام.',
  // Looking at the face.
  s5ea6a3ba9b8865cd: 'ينظر إلى الوجه.',
  // Waiting for the first picture.
  sc1a1d4f3fb8dd01e: 'في انتظار أول صورة.',
  // Choose what to share in the browser’s dialogue.
  s30e279c7d9e06918: 'اختر ما تشاركه في مربع حوار المتصفح.',
  // Answer the browser’s question about the camera.
  s05399f5aea8d6131: 'أجب عن سؤال المتصفح بشأن الكاميرا.',
  // Answer the browser’s question about the microphone.
  s0df7eaeab4fafc24: 'أجب عن سؤال المتصفح بشأن الميكروفون.',
  // Getting ready.
  s82ec2757a563cbce: 'يستعد.',
  // Judging the file.
  s84bd787c4a713ab4: 'يحكم على الملف.',
  // The source is muted.
  s4cfd7e80bbbdb7aa: 'المصدر مكتوم.',
  // Listening.
  s8cc1c7ec4b120eec: 'يستمع.',
  // Two minutes are left.
  s3a2119d8dc542a57: 'بقيت دقيقتان.',
  // Paused. Nothing is being listened to.
  s91026485e40c8fc8: 'متوقف مؤقتًا. لا يُستمع إلى شيء.',
  // Interrupted: ${0}. Retry to go on.
  s063d93dcf8dc9a61: str`انقطع: ${0}. أعد المحاولة للمتابعة.`,
  // Stopping.
  s0583897b213502e5: 'يجري الإنهاء.',
  // ${0}. ${1} listened to.
  sf51558e84e2b4802: str`${0}. مدة الاستماع ${1}.`,
  // Done
  s0379fc73608ab971: 'تم',
  // ${0}. See what to do below.
  s7bab6f0abc785f87: str`${0}. انظر أدناه ما ينبغي فعله.`,
  // Even
  s0028f26c858b56f1: 'متساوٍ',
  // Very likely fake
  sfdc720aa5205bc94: 'مزيف على الأرجح جدًا',
  // Rather fake
  s2a66503b7fbd9db4: 'أقرب إلى المزيف',
  // Very likely real
  s5ba51250fb63833d: 'حقيقي على الأرجح جدًا',
  // Rather real
  s884341e22919b15d: 'أقرب إلى الحقيقي',
  // ${0}, this moment itself sounded synthetic
  sb7ff7c799c4323b3: str`${0}، وهذه اللحظة نفسها بدت اصطناعية`,
  // ${0} likely real on average
  se92aac633ea91c4d: str`احتمال أنه حقيقي ${0} في المتوسط`,
  // ; ${0} of moments sounded synthetic
  sbfa9ed19c1ebff75: str`؛ ${0} من اللحظات بدت اصطناعية`,
  // Authentic
  s3409a657305f67f4: 'أصيل',
  // This sounds like a real human voice.
  sd2ca8f9850e710a6: 'يبدو هذا صوتًا بشريًا حقيقيًا.',
  // Suspicious
  s18549554cd589082: 'مشبوه',
  // Deepfake
  s76f0008af787f6be: 'تزييف عميق',
  // This sounds synthetic or altered by a machine.
  s836904af45aaa9c3: 'يبدو هذا اصطناعيًا أو من تعديل آلة.',
  // Silence
  s68395a4c26a9e8ac: 'صمت',
  // Nothing can be heard. Is the voice speaking, and near the microphone?
  s7d4b677d1e674717: 'لا يُسمع شيء. هل يتكلم الصوت، وهل هو قريب من الميكروفون؟',
  // There is sound, but no speech in it: music and noise are not judged.
  s41eec69448574e04: 'هناك صوت، لكن لا كلام فيه: لا يُحكم على الموسيقى والضوضاء.',
  // Muted
  s926932a6033194d0: 'مكتوم',
  // The source sends no sound at all. Look for a mute switch on the device or in the call.
  s237053b883b7cdb3: 'لا يرسل المصدر أي صوت. ابحث عن مفتاح الكتم في الجهاز أو في المكالمة.',
  // No sound arrives
  s709e0eb49a940a9d: 'لا يصل صوت',
  // The source has stopped sending. If it does not come back, stop and start again.
  s5905fac3bada88cc: 'توقف المصدر عن الإرسال. إن لم يعد، فأنهِ وابدأ من جديد.',
  // No face can be seen. Is one in the picture, and turned this way?
  sbed6cffca816e892: 'لا يُرى أي وجه. هل في الصورة وجه متجه إلى هنا؟',
  // No picture arrives
  sb78741aa9f00f8b0: 'لا تصل صورة',
  // The source sends no new pictures at present.
  sd3c65bd612984f26: 'لا يرسل المصدر صورًا جديدة حاليًا.',
  // Too loud
  s7ea0ecf05d123a27: 'مرتفع جدًا',
  // The sound is cut off at its peaks. Turn the level down or move away.
  sd2464107d74d073b: 'الصوت مقطوع عند ذراه. اخفض المستوى أو ابتعد.',
  // Too little of the voice
  s857a70cdf496ea0d: 'القليل جدًا من الصوت',
  // High frequencies are missing, as on a telephone. The traces of synthesis are mostly up there.
  sc14e3e05f1c19d10: 'الترددات العالية مفقودة، كما في الهاتف. ومعظم آثار التوليد الاصطناعي هناك.',
  // Too quiet
  s932f6a94574ea441: 'منخفض جدًا',
  // The voice is too faint to judge. Turn it up or move closer.
  s30b03e14f8fa3f61: 'الصوت أضعف من أن يُحكم عليه. ارفعه أو اقترب.',
  // Too noisy
  s37661e691d0c677b: 'ضوضاء كثيرة',
  // The noise behind the voice hides what tells real from synthetic. Move somewhere quieter, or closer.
  s0e55f7c76839d659: 'الضوضاء خلف الصوت تخفي ما يميز الحقيقي من الاصطناعي. انتقل إلى مكان أهدأ، أو اقترب.',
  // Unfamiliar sound
  s67deec9d79bc46ce: 'صوت غير مألوف',
  // This is unlike anything the model has learned from, so its opinion would be a guess.
  s317b596a8ca5d898: 'لا يشبه هذا شيئًا مما تعلم منه النموذج، فرأيه سيكون تخمينًا.',
  // Too small
  se7b1b535f5212ce2: 'صغير جدًا',
  // The face fills too little of the picture. Come closer, or enlarge the window.
  sb291b358e05df95d: 'يشغل الوجه أقل مما ينبغي من الصورة. اقترب، أو كبّر النافذة.',
  // Too blurred
  sdfa9c3c752457545: 'ضبابي جدًا',
  // The fine detail that tells real from made up is gone.
  s8ac7f6d1501e2513: 'التفاصيل الدقيقة التي تميز الحقيقي من المصنوع مفقودة.',
  // Too dark
  sd434cbaddb6d05e3: 'مظلم جدًا',
  // There is too little light on the face.
  sd815f7a0fa35470e: 'الضوء على الوجه قليل جدًا.',
  // Turned away
  s85f09cebed5aea4f: 'ملتفت',
  // The face is seen from the side. It can be judged from the front.
  s81a958577fa817e5: 'يُرى الوجه من الجانب. يمكن الحكم عليه من الأمام.',
  // Covered
  s92fbde2022afc101: 'مغطى',
  // Something hides a part of the face.
  sf433b189fe296ded: 'شيء ما يخفي جزءًا من الوجه.',
  // Unfamiliar picture
  sde056c7d95c6e88f: 'صورة غير مألوفة',
  // This is unlike any face the model has learned from, so its opinion would be a guess.
  s1d4c4e4b339cbb8f: 'لا يشبه هذا أي وجه تعلم منه النموذج، فرأيه سيكون تخمينًا.',
  // Device changed
  s4e6a78ccd1a451d7: 'تغيّر الجهاز',
  // Page was frozen
  s00279b179ddb9d2f: 'جُمّدت الصفحة',
  // Detector restarted
  se29312dc3dbb8ca5: 'أُعيد تشغيل الكاشف',
  // Sound was lost
  scee137af7d61b4a9: 'ضاع صوت',
  // ${0} of the samples are cut off.
  sbd325e84b2dc0d7d: str`${0} من العينات مقطوعة.`,
  // Sound reaches up to ${0} kHz; ${1} kHz are needed.
  sc84cb425f6543803: str`يصل الصوت إلى ${0} كيلوهرتز؛ والمطلوب ${1} كيلوهرتز.`,
  // Speech is ${0} dB below full level.
  s047c2a6e54672c19: str`الكلام دون المستوى الكامل بمقدار ${0} ديسيبل.`,
  // Speech stands ${0} dB above the noise.
  sd2c7d6bf67911342: str`الكلام أعلى من الضوضاء بمقدار ${0} ديسيبل.`,
  // Distance from the training material: ${0}.
  scb6fcb85498687e4: str`المسافة عن مادة التدريب: ${0}.`,
  // The last ${0} of speech are about as typical of synthetic speech as of real speech.
  s8c47f704116de7b3: str`آخر ${0} من الكلام نمطي للكلام الاصطناعي بقدر ما هو نمطي للكلام الحقيقي تقريبًا.`,
  // The last ${0} of speech are more than ${1} times more typical of real speech than of synthetic.
  sddee6a2b5a60f500: str`آخر ${0} من الكلام أكثر نمطية للكلام الحقيقي منه للاصطناعي بأكثر من ${1} مرة.`,
  // The last ${0} of speech are more than ${1} times more typical of synthetic speech than of real.
  s266a5c2d65e59848: str`آخر ${0} من الكلام أكثر نمطية للكلام الاصطناعي منه للحقيقي بأكثر من ${1} مرة.`,
  // The last ${0} of speech are about ${1} times more typical of real speech than of synthetic.
  sf2080dfc461fbf93: str`آخر ${0} من الكلام أكثر نمطية للكلام الحقيقي منه للاصطناعي بنحو ${1} مرة.`,
  // The last ${0} of speech are about ${1} times more typical of synthetic speech than of real.
  sa7d722a07020318b: str`آخر ${0} من الكلام أكثر نمطية للكلام الاصطناعي منه للحقيقي بنحو ${1} مرة.`,
  // Last ${0} of speech
  s1bc74ae840174086: str`آخر ${0} من الكلام`,
  // The last seconds sound synthetic, and what came before real. Is this still the same voice?
  se89d3446ae18ea73: 'تبدو الثواني الأخيرة اصطناعية، وما قبلها حقيقيًا. هل ما زال الصوت نفسه؟',
  // The last seconds sound real, and what came before synthetic. Is this still the same voice?
  s0a9483989030c77d: 'تبدو الثواني الأخيرة حقيقية، وما قبلها اصطناعيًا. هل ما زال الصوت نفسه؟',
  // ${0} likely real
  s9f48a83cd9ee9a1d: str`احتمال أنه حقيقي ${0}`,
  // ${0}, provisional
  s4585753d021e257d: str`${0}، مؤقت`,
  // Provisional verdict: ${0}.
  s1c6a63494e4ab666: str`حكم مؤقت: ${0}.`,
  // Verdict: ${0}.
  sacf54c298b93df08: str`الحكم: ${0}.`,
  // No verdict: ${0}.
  sa5d0bacb77a35c95: str`لا حكم: ${0}.`,
  // No fair verdict: ${0}.
  s98d733a911c1f0df: str`لا حكم منصفًا: ${0}.`,
  // ${0}.
  s087d7a07b52b439d: str`${0}.`,
  // Voice check
  saa721e58fff6de6d: 'فحص الصوت',
  // It is judged on this device and forgotten. Nothing leaves it.
  sc7dfae60b1b412fb: 'يُحكم عليه على هذا الجهاز ثم يُنسى. لا شيء يغادره.',
  // Choose a recording
  sbf3c43ea0b6ce8b0: 'اختيار تسجيل',
  // Choose what to judge
  s71acb38f16b9ede8: 'اختيار ما يُحكم عليه',
  // Judging
  s11b6f3e306793bd7: 'يجري الحكم',
  // Bona Fide: voice check
  s63f88106f563236d: 'Bona Fide: فحص الصوت',
  // Something covers this frame. Open it by itself, or uncover it, and press again.
  s5d305d4571ef8afb: 'شيء ما يغطي هذا الإطار. افتحه وحده، أو أزل ما يغطيه، واضغط مجددًا.',
};
