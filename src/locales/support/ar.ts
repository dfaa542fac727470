import { str } from '@lit/localize';

/** Above each text stands the English one that it says, and its id is made from. Kept by `npm run messages`. */
export const templates = {
  // To judge anything
  s6f23c0834965d3c3: 'للحكم على أي شيء',
  // Secure page
  s2038ec3e9191dc9b: 'صفحة آمنة',
  // Microphone, camera and the check of the model
  s4e7596285fb4815f: 'الميكروفون والكاميرا وفحص النموذج',
  // Open the page over https or from localhost
  sb56840430992cb56: 'افتح الصفحة عبر https أو من localhost',
  // The runtime of the models
  sf20f24c2a26d0c1c: 'بيئة تشغيل النماذج',
  // No verdicts
  seb98749d7fdaae54: 'لا أحكام',
  // The runtime of the models, and resampling
  s18da1142dfd5474b: 'بيئة تشغيل النماذج، وإعادة أخذ العينات',
  // Module workers
  sd424023cc0e87662: 'عمّال الوحدات',
  // Judging beside the page, not in its way
  s23eb40a6c7e5313a: 'الحكم بجوار الصفحة لا في طريقها',
  // Hashing (SubtleCrypto)
  s91c3ee9508dced0a: 'حساب البصمات (SubtleCrypto)',
  // The model is the one meant
  sae8b2b2e584aca37: 'النموذج هو المقصود',
  // To listen
  s2d090aa4aed775d7: 'للاستماع',
  // Microphone (getUserMedia)
  s5277ea90081f779f: 'الميكروفون (getUserMedia)',
  // Listening live
  s9b2dd6d428c489cc: 'الاستماع الحي',
  // Files can still be judged
  sc0916b699566c41e: 'ما زال يمكن الحكم على الملفات',
  // Samples from the sound system
  s0a7f151382efc055: 'العينات من نظام الصوت',
  // Samples to the worker without a message
  s5b792de69b2c16a4: 'عينات إلى العامل بلا رسالة',
  // Messages with recycled buffers; one thread
  sbebc396d961df086: 'رسائل بذاكرة معاد استخدامها؛ خيط تنفيذ واحد',
  // Sharing a tab or screen (getDisplayMedia)
  s6e2c7277830ee1f1: 'مشاركة علامة تبويب أو شاشة (getDisplayMedia)',
  // The other side of a call
  s572b74ceacf9937b: 'الطرف الآخر من المكالمة',
  // Microphone and files
  s686a99554a707803: 'الميكروفون والملفات',
  // Permission state (Permissions)
  sb1211869112c72dc: 'حالة الإذن (Permissions)',
  // Saying beforehand whether the browser will ask
  s7e9fe813b985b7b1: 'القول مسبقًا هل سيسأل المتصفح',
  // It is said after the browser has asked
  s5b2423ad51c336e4: 'يُقال بعد أن يسأل المتصفح',
  // To see
  s40081191f2c34767: 'للرؤية',
  // Frames of a track (MediaStreamTrackProcessor)
  s9bc6eaa44d8250cc: 'إطارات مسار (MediaStreamTrackProcessor)',
  // Every picture as it is made
  sdef3bdd77212787a: 'كل صورة حال صنعها',
  // Pictures are taken off a video element
  s1ad22d734244b0b2: 'تؤخذ الصور من عنصر فيديو',
  // Pictures as they are
  s865e38312a82725a: 'الصور كما هي',
  // No faces, voices only
  s0d56ad5f5923382b: 'لا وجوه، أصوات فقط',
  // Callback for each picture (requestVideoFrameCallback)
  sb1cd53fd0d416a31: 'استدعاء لكل صورة (requestVideoFrameCallback)',
  // Pictures off a video element
  sb28b4b9d5e1081ff: 'صور من عنصر فيديو',
  // No faces where tracks give no frames
  sfc29c9ba3aaf35c9: 'لا وجوه حيث لا تعطي المسارات إطارات',
  // Decoding (WebCodecs)
  s50cdc37a65f24d68: 'فك الترميز (WebCodecs)',
  // Compressed sound and pictures of files
  sd492efe23c96c051: 'الصوت والصور المضغوطة في الملفات',
  // wav and flac only
  s0d0177aba63afca8: 'wav وflac فقط',
  // To keep, and to work without a network
  sb7eb10a8fea39d39: 'للحفظ، وللعمل بلا شبكة',
  // Service worker
  s5f3347605ead4bd2: 'عامل الخدمة',
  // Opens and judges without a network
  sa304b3382a121c24: 'يُفتح ويحكم بلا شبكة',
  // Works while there is a network
  s9189aec9c2c54eeb: 'يعمل ما دامت هناك شبكة',
  // Locks (Web Locks)
  sa508a09dabd5faaa: 'الأقفال (Web Locks)',
  // An update waits for every session
  s21cc6f907d3ca109: 'ينتظر التحديث كل الجلسات',
  // An update waits until every tab is closed
  s52f15e1422acb035: 'ينتظر التحديث إغلاق كل علامات التبويب',
  // Private files (OPFS)
  se695377ea8c61bda: 'ملفات خاصة (OPFS)',
  // Recordings on this device
  se374074f64cd398c: 'التسجيلات على هذا الجهاز',
  // No recordings
  s4ee275a370dfe36a: 'لا تسجيلات',
  // Database (IndexedDB)
  s0e3fcd2e4179fcc6: 'قاعدة البيانات (IndexedDB)',
  // History on this device
  s4ab4f11009340cfe: 'السجل على هذا الجهاز',
  // Sessions are forgotten with the page
  s37f66e821776bb72: 'تُنسى الجلسات مع الصفحة',
  // Encoding (WebCodecs)
  sf71b0f3f7349ff70: 'الترميز (WebCodecs)',
  // Sound and picture of recordings
  sd1f0713b568504b8: 'صوت التسجيلات وصورتها',
  // Screen stays on (Screen Wake Lock)
  s0659d4a0eca3f46a: 'تبقى الشاشة مضاءة (Screen Wake Lock)',
  // A phone does not sleep during a session
  s39d36465dd7b6fff: 'لا ينام الهاتف أثناء الجلسة',
  // Set the phone’s own screen time
  sc898c53757487911: 'اضبط مدة الشاشة في الهاتف نفسه',
  // Opens files (File Handling)
  saf24f723968b2e93: 'يفتح الملفات (File Handling)',
  // The installed app opens recordings
  sbd306dcd9a33dee4: 'يفتح التطبيق المثبت التسجيلات',
  // Choose or drop the file
  sf6c9a39b92099815: 'اختر الملف أو أفلته',
  // To be faster
  s35ca5a9b1cb175aa: 'ليكون أسرع',
  // Models on the graphics chip, where a probe finds it faster and equal
  s1215d4d79f3a7187: 'النماذج على شريحة الرسوميات، حيث يجدها الاختبار أسرع ومطابقة',
  // WebAssembly, which is the usual way
  se941925ad1f6c578: 'WebAssembly، وهو الطريق المعتاد',
  // Bona Fide: what this browser can do
  s201391aabaf59dc4: 'Bona Fide: ما يستطيعه هذا المتصفح',
  // What this browser can do
  s3a96ad50b0d90ec4: 'ما يستطيعه هذا المتصفح',
  // Looking…
  s41aeb11c29ed8454: 'يُنظر…',
  // Judge the demo sentence
  s7b9e8b7ec7f5dd77: 'الحكم على الجملة التجريبية',
  // Copy as a table
  se2b36c1089cd1f67: 'النسخ كجدول',
  // This browser has everything that a verdict needs.
  s1159b176d58798fe: 'في هذا المتصفح كل ما يحتاجه الحكم.',
  // This browser cannot give verdicts. It lacks: ${0}.
  s9350b942fcc96c62: str`لا يستطيع هذا المتصفح إصدار أحكام. ينقصه: ${0}.`,
  // Copied
  sf4de3bfbfaca12e5: 'نُسخ',
  // The browser did not allow it
  s261d14fc7566c2ee: 'لم يسمح المتصفح بذلك',
  // Loading the model…
  s62dcd35dfc964795: 'يُحمّل النموذج…',
  // It could not be tried: ${0}
  sbd28a7ea1946eb7b: str`تعذرت التجربة: ${0}`,
  // Feature
  s43e05bec7713cffd: 'الميزة',
  // Here
  s34dc02d860d2cc0b: 'هنا',
  // What is done
  s9ffe08e6ad6449b3: 'ما يُفعل',
  // Yes
  scb489a1a173ac3f0: 'نعم',
  // No
  s09205907b5b56cda: 'لا',
  // Missing, and needed: ${0}
  s91e21718397247d7: str`مفقود، ومطلوب: ${0}`,
  // Browser: ${0}
  s291d77f801782739: str`المتصفح: ${0}`,
  // The demo sentence could not be fetched: HTTP ${0}.
  s3c8bb1b697d9ae1e: str`تعذر جلب الجملة التجريبية: HTTP ${0}.`,
  // It failed: ${0}
  sfa531f262c3fb62b: str`فشل: ${0}`,
  // nothing
  s1c4b98deef5e330a: 'لا شيء',
  // It works: ${0} of synthetic speech judged in ${1}, loading included (${2} × ${3}). Last word: ${4}
  se300039c977a298e: str`يعمل: حُكم على ${0} من الكلام الاصطناعي في ${1}، بما في ذلك التحميل (${2} × ${3}). آخر كلمة: ${4}`,
};
