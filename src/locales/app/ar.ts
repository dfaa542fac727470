import { str } from '@lit/localize';
import { html } from 'lit';

/** Above each text stands the English one that it says, and its id is made from. Kept by `npm run messages`. */
export const templates = {
  // ${0}, at ${1}
  sb08834826cd09622: str`${0}، عند ${1}`,
  // Suspicious or worse
  s0a969b9de430e0d3: 'مشبوه أو أسوأ',
  // ${0}, at once
  sa019f31d52a2cc89: str`${0}، فورًا`,
  // ${0} for ${1}
  sd2c6edff0a52d194: str`${0} لمدة ${1}`,
  // Verdicts are kept in the history of this device. There is no account, no server that listens, and no upload of sound or picture.
  s1457572609b9f7ad: 'تُحفظ الأحكام في سجل هذا الجهاز. لا حساب، ولا خادم يستمع، ولا رفع لصوت أو صورة.',
  // Guide and documents
  s0fc516db3c902a80: 'الدليل والوثائق (بالإنجليزية)',
  // What this browser can do
  s3a96ad50b0d90ec4: 'ما يستطيعه هذا المتصفح',
  // Alert: ${0}
  sc4439c7f9d6e611f: str`تنبيه: ${0}`,
  // Synthetic demo voice
  sd192b5581afc1cc1: 'صوت اصطناعي تجريبي',
  // Listening: Bona Fide
  s4e687ec5c6309b50: 'يستمع: Bona Fide',
  // Paused: Bona Fide
  sf1f016a05d1f832b: 'متوقف مؤقتًا: Bona Fide',
  // Needs you: Bona Fide
  s89150a0f5cd21291: 'بحاجة إليك: Bona Fide',
  // Sound and picture are judged in this page and recorded on this device, as you asked.
  sd23b9e7283d3ed13: 'يُحكم على الصوت والصورة في هذه الصفحة ويُسجلان على هذا الجهاز كما طلبت.',
  // Sound is judged in this page and recorded on this device, as you asked.
  sda802503aef9ae80: 'يُحكم على الصوت في هذه الصفحة ويُسجل على هذا الجهاز كما طلبت.',
  // Sound is judged in this page and forgotten.
  s8555d7d9c33bcf36: 'يُحكم على الصوت في هذه الصفحة ثم يُنسى.',
  // It judges how a voice sounds: not who speaks, and not whether the words are true.
  s24034eecae325eaa: 'يحكم على كيفية صدور الصوت: لا على من يتكلم، ولا على صدق الكلام.',
  // It can be wrong both ways. New kinds of synthesis, noise, echo, replay through a loudspeaker and telephone lines mislead it.
  s759e41d534f6569e:
    'قد يخطئ في الاتجاهين. تضلّله أنواع التوليد الجديدة والضوضاء والصدى والتشغيل عبر مكبر صوت وخطوط الهاتف.',
  // It needs clear speech, a second and a half for a first opinion and four seconds for a firm one. Music and singing are not judged.
  s942f7aaccb04255b: 'يحتاج إلى كلام واضح: ثانية ونصف لرأي أول، وأربع ثوانٍ لرأي ثابت. لا يُحكم على الموسيقى والغناء.',
  // If something is at stake, check another way: call back on a number you know, or ask what only that person can answer.
  s5f93b02436cf3073:
    'إن كان الأمر مهمًا، فتحقق بطريقة أخرى: عاود الاتصال برقم تعرفه، أو اسأل عما لا يجيب عنه إلا ذلك الشخص.',
  // Listen
  s1b646b7189883206: 'الاستماع',
  // Main
  s49e763aed00877a8: 'القائمة الرئيسية',
  // More
  s37a9e8aec5713460: 'المزيد',
  // Dismiss
  s12d6dde9b30c3093: 'إغلاق',
  // Alert
  sf1ec4acb8d744ed9: 'تنبيه',
  // Alert:
  s88d1fae15ca20bb9: 'تنبيه:',
  // one:A session that was cut off is back.|other:# sessions that were cut off are back.
  sa80c1e06129c1c56:
    'zero:لم تعد أي جلسة منقطعة.|one:عادت جلسة كانت قد انقطعت.|two:عادت جلستان كانتا قد انقطعتا.|few:عادت # جلسات كانت قد انقطعت.|many:عادت # جلسة كانت قد انقطعت.|other:عادت # جلسة كانت قد انقطعت.',
  // Recovered
  s20c7305417726e5a: 'استُعيدت',
  // Open
  s1f7698c061c208c9: 'فتح',
  // one:A recording that was cut off could not be made whole.|other:# recordings that were cut off could not be made whole.
  s711185bd77291a92:
    'zero:لا تسجيلات منقطعة.|one:تعذر ترميم تسجيل كان قد انقطع.|two:تعذر ترميم تسجيلين كانا قد انقطعا.|few:تعذر ترميم # تسجيلات كانت قد انقطعت.|many:تعذر ترميم # تسجيلًا كانت قد انقطعت.|other:تعذر ترميم # تسجيل كانت قد انقطعت.',
  // It is kept on this device as it is, and tried again each time the page opens.
  s0395dade6e49f87e: 'يبقى كما هو على هذا الجهاز، وتُعاد المحاولة كلما فُتحت الصفحة.',
  // Bona Fide: is this voice real?
  s7a3cbb4da991d450: 'Bona Fide: هل هذا الصوت حقيقي؟',
  // Tells, live and on your own device, whether a voice or a face is real or synthetic. Nothing leaves this device.
  sb2838c95c403239c: 'يخبرك مباشرةً وعلى جهازك نفسه هل الصوت أو الوجه حقيقي أم اصطناعي. لا شيء يغادر هذا الجهاز.',
  // Bona Fide is starting. If this stays, the browser is too old for it.
  s2948aab5ba912828: 'يبدأ Bona Fide الآن. إذا بقي هذا النص ظاهرًا فالمتصفح أقدم من أن يشغّله.',
  // Bona Fide judges voices in this page itself, and needs JavaScript for that.
  s168422fba3791bd2: 'يحكم Bona Fide على الأصوات داخل هذه الصفحة نفسها، ويحتاج إلى JavaScript لذلك.',
  // This page looks for itself, and needs JavaScript for that.
  scfbe86be549e3f03: 'تفحص هذه الصفحة المتصفح بنفسها، وتحتاج إلى JavaScript لذلك.',
  // Listen to the microphone
  sbd974ac803d719d4: 'الاستماع إلى الميكروفون',
  // Judge a tab or a screen
  s25f3f4c862a668a6: 'الحكم على علامة تبويب أو شاشة',
  // Tab
  s6ce0ce19e201b66c: 'علامة تبويب',
  // Judge a file
  sc4516ab12adc9013: 'الحكم على ملف',
  // A session: the verdict in words, the confidence, and the timeline
  seacdc47f3d5f87b6: 'جلسة: الحكم بالكلمات، والثقة، والخط الزمني',
  // A session on a phone
  sa0cebc7a02bc0dfa: 'جلسة على الهاتف',
  // Call
  sdfa47b9ce9ac1889: 'مكالمة',
  // History
  s58c754018ec47b5f: 'السجل',
  // Alerts
  s88d1c1e15ca1aade: 'التنبيهات',
  // Verify a bundle
  s805cc58cd43949d5: 'التحقق من حزمة',
  // Privacy
  se78c02e9a98a0f47: 'الخصوصية',
  // Sync devices
  s8f84ab07ccacfd59: 'مزامنة الأجهزة',
  // Timeline
  s680fc90489553ed6: 'الخط الزمني',
  // Details
  s355b21b89ce5d9c5: 'التفاصيل',
  // Model and runtime
  s5b0387a162a7d0bb: 'النموذج وبيئة التشغيل',
  // What it cannot hear
  scdc56563d08f07c5: 'ما لا يستطيع سماعه',
  // Pick the tab that plays the voice, and switch on <strong>Also share tab audio</strong>.
  heffac4e3dd701373: html`اختر علامة التبويب التي تشغّل الصوت، وفعّل <strong>مشاركة صوت علامة التبويب أيضًا</strong>.`,
  // Its picture is judged too.
  s2dbd7996523e18fa: 'يُحكم على صورتها أيضًا.',
  // Only its sound is used.
  s581df16fd90b8533: 'يُستخدم صوتها فقط.',
  // Press <strong>Allow</strong> in the browser’s question, mostly at the top left of the window.
  h15e78a2cdfc0c9da: html`اضغط <strong>سماح</strong> في سؤال المتصفح، وهو غالبًا في أعلى النافذة من جهة شريط العنوان.`,
  // If none appears, the camera may be blocked for this site: press the icon beside the address.
  sc4409af01dbed3b8: 'إن لم يظهر سؤال، فقد تكون الكاميرا محظورة لهذا الموقع: اضغط الأيقونة بجوار العنوان.',
  // If none appears, the microphone may be blocked for this site: press the icon beside the address.
  s6a8a803fb5e29101: 'إن لم يظهر سؤال، فقد يكون الميكروفون محظورًا لهذا الموقع: اضغط الأيقونة بجوار العنوان.',
  // The model is loaded and checked. This happens once; the browser keeps it.
  s49014d778844dac1: 'يُحمّل النموذج ويُتحقق منه. يحدث هذا مرة واحدة؛ ثم يحتفظ به المتصفح.',
  // The detector and the sound system start.
  s30254a1418838176: 'يبدأ الكاشف ونظام الصوت.',
  // Loading the detector
  s84491641dff1e42a: 'يُحمّل الكاشف',
  // Progress
  sa557ae6bee9148a6: 'التقدم',
  // Judging ${0}
  sfa1ecb0c01848e91: str`يحكم على ${0}`,
  // Verdict
  s7c4052c8d441d4d6: 'الحكم',
  // The session has reached its limit
  s141e4aa372f5652b: 'بلغت الجلسة حدها',
  // It ends by itself so that nobody is listened to by mistake. Everything heard is kept below.
  s52993bf04de6867c: 'تنتهي من تلقاء نفسها كي لا يُستمع إلى أحد سهوًا. كل ما سُمع محفوظ أدناه.',
  // Summary
  sc9474bf7a0668d73: 'الملخص',
  // Now your own voice
  s36a53cf3d28d5824: 'والآن صوتك أنت',
  // That one was made by a program. Say a few sentences yourself and compare. Your browser will ask for the microphone; nothing leaves this device.
  se06b4947591105d9: 'ذاك صنعه برنامج. قل بضع جمل بنفسك وقارن. سيطلب متصفحك الميكروفون؛ ولا شيء يغادر هذا الجهاز.',
  // Another microphone
  sd30fc485e7273adc: 'ميكروفون آخر',
  // Go on with this one
  s21bdc00ea4e35e64: 'المتابعة بهذا',
  // Shared picture
  sbb64ff52afdf65ae: 'صورة مشاركة',
  // Shared sound
  s0175b52e956cace3: 'صوت مشارك',
  // Audio stream
  sdf9e6b93ea0e7333: 'دفق صوتي',
  // Is this voice real?
  s9ef3f2294faaef50: 'هل هذا الصوت حقيقي؟',
  // Bona Fide listens along and tells you, while it speaks, whether a voice sounds human or made by a machine, and whether the face beside it does.
  sf86ff79865f28e17:
    'يستمع Bona Fide معك ويخبرك، أثناء الكلام، هل يبدو الصوت بشريًا أم من صنع آلة، وهل يبدو الوجه المرافق كذلك.',
  // Bona Fide listens along and tells you, while it speaks, whether a voice sounds human or made by a machine.
  saf3bc05cb9d5ab21: 'يستمع Bona Fide معك ويخبرك، أثناء الكلام، هل يبدو الصوت بشريًا أم من صنع آلة.',
  // No deepfake at hand?
  sed9fe003e646f1fc: 'ليس لديك تزييف عميق في متناول يدك؟',
  // Hear a sentence that no person ever said, and watch it being judged. Then speak yourself and compare.
  s1c01ddef976db012: 'اسمع جملة لم يقلها إنسان قط، وشاهد كيف يُحكم عليها. ثم تكلم أنت وقارن.',
  // Try a synthetic voice
  s005141c8430c4fcc: 'تجربة صوت اصطناعي',
  // A verdict is evidence, not proof
  sd5cdd4afeecce8e7: 'الحكم قرينة وليس دليلًا قاطعًا',
  // Opening…
  s9c94e3d1d3ef33a3: 'يُفتح…',
  // Judge again
  s71ec3ea7c71515f0: 'الحكم مجددًا',
  // What is kept does not change.
  s68f16cc85aba74eb: 'ما هو محفوظ لا يتغير.',
  // Not on this device any more, and so not judged: ${0}.
  sdace2f5e025a1d5b: str`لم تعد على هذا الجهاز، فلم يُحكم عليها: ${0}.`,
  // Judging again
  s32a9979988dbb5bf: 'يجري الحكم مجددًا',
  // What is different
  sf6c41f4ed8587318: 'ما المختلف',
  // ${0} of ${1} parts were judged.
  s9d10cd905770501e: str`حُكم على ${0} من ${1} من الأجزاء.`,
  // Not judged:
  s286bbb4cf246280f: 'لم يُحكم عليه:',
  // It is the same model, so what differs comes from the recording: it was encoded, and each part is judged by itself.
  s1cd312f1a4e54e8e: 'النموذج هو نفسه، فالاختلاف من التسجيل: فقد رُمّز، ويُحكم على كل جزء وحده.',
  // It is the same model, so what differs comes from the file.
  s041bd3f98c961369: 'النموذج هو نفسه، فالاختلاف من الملف.',
  // Then and now
  s1e8de4cd7ca8f8bb: 'حينها والآن',
  // Then
  s5007c8fb33ad8176: 'حينها',
  // Now
  s3763f519c347a9f7: 'الآن',
  // Keep as a session of its own
  sbe1c8f98bc7069e2: 'حفظ كجلسة مستقلة',
  // ${0}, judged again
  s9abd433813e3cbbc: str`${0}، حُكم عليها مجددًا`,
  // Voice: likely real on average
  s05c1b78d8a2c1355: 'الصوت: احتمال أنه حقيقي في المتوسط',
  // Voice: time judged
  s7e4e92760a82a6b7: 'الصوت: الوقت المحكوم عليه',
  // Voice: of it Deepfake
  s286d6f11aa992f2e: 'الصوت: منه تزييف عميق',
  // Voice, moment by moment:
  sf687eda8cf6e2ca8: 'الصوت، لحظة بلحظة:',
  // Voice: where it differs
  s1e3cf8ce59252b3e: 'الصوت: أين يختلف',
  // Faces: likely real on average
  sbf21625939213831: 'الوجوه: احتمال أنها حقيقية في المتوسط',
  // Faces: time judged
  sc1645d5d255c90b3: 'الوجوه: الوقت المحكوم عليه',
  // Faces: of it Deepfake
  s80fc167e3f75b192: 'الوجوه: منه تزييف عميق',
  // Faces, moment by moment:
  s51628386e82917fc: 'الوجوه، لحظة بلحظة:',
  // Faces: where it differs
  s0940a27c545f1912: 'الوجوه: أين تختلف',
  // By the model that this page has now, from the file that was judged.
  sd61d2d2fb36de76c: 'بالنموذج الذي لدى هذه الصفحة الآن، من الملف الذي حُكم عليه.',
  // one:By the model that this page has now, from the recording.|other:By the model that this page has now, from the recording, all # parts of it at their own time in the session.
  sde15800498af546b:
    'zero:بالنموذج الذي لدى هذه الصفحة الآن.|one:بالنموذج الذي لدى هذه الصفحة الآن، من التسجيل.|two:بالنموذج الذي لدى هذه الصفحة الآن، من التسجيل بجزأيه، كلٌّ في وقته من الجلسة.|few:بالنموذج الذي لدى هذه الصفحة الآن، من التسجيل بأجزائه كلها وهي # أجزاء، كلٌّ في وقته من الجلسة.|many:بالنموذج الذي لدى هذه الصفحة الآن، من التسجيل بأجزائه كلها وهي # جزءًا، كلٌّ في وقته من الجلسة.|other:بالنموذج الذي لدى هذه الصفحة الآن، من التسجيل بأجزائه كلها وهي # جزء، كلٌّ في وقته من الجلسة.',
  // there was no verdict at the same moment.
  sc148fed62360c964: 'لم يكن هناك حكم في اللحظة نفسها.',
  // the same word for ${0} of the time with a verdict both times.
  s4e5c11ad1e57dfdf: str`الكلمة نفسها في ${0} من الوقت الذي فيه حكم في المرتين.`,
  // And ${0} more.
  s81d65a90c3e3a3a1: str`وغيرها ${0}.`,
  // none
  s3c0d17bad169557b: 'لا يوجد',
  // Be told when a voice or face turns suspicious, also while you look elsewhere. Every session of this page is watched by itself: of each a rule speaks once, and again only after its verdict was better for five seconds. Silence moves it neither way.
  sa944cd27d0e2ae54:
    'تلقَّ تنبيهًا حين يصبح صوت أو وجه مشبوهًا، حتى وأنت تنظر إلى مكان آخر. تُراقب كل جلسة في هذه الصفحة وحدها: تتكلم القاعدة عن كل منها مرة، ثم لا تعود إلا بعد أن يتحسن حكمها خمس ثوانٍ. والصمت لا يحركها في أي اتجاه.',
  // Your rules
  sd634d438cf8d48a1: 'قواعدك',
  // None yet: the page shows the verdict and stays quiet.
  s72bb4c9f16dcd648: 'لا قواعد بعد: تعرض الصفحة الحكم وتبقى صامتة.',
  // on the page
  sacfe6286fcfba3b2: 'على الصفحة',
  // sound
  s65d3e9609806fe14: 'صوت',
  // vibration
  s5695df9fb3501269: 'اهتزاز',
  // notification while hidden
  s01e8aea4bec97489: 'إشعار حين تكون مخفية',
  // Remove ${0}
  s2fa05f91c1baa29b: str`إزالة ${0}`,
  // The rule is removed.
  s92db48469e947984: 'أُزيلت القاعدة.',
  // A new rule
  sf31b86878a1f4060: 'قاعدة جديدة',
  // When the verdict is
  sb76d97b784eb3a89: 'حين يكون الحكم',
  // For
  sf2bb98199c92e6f0: 'لمدة',
  // no time: at once
  se7b53b49977051f9: 'بلا مدة: فورًا',
  // Tell me on the page, and by
  sd617dcea91fee47f: 'أخبرني على الصفحة، وعبر',
  // Sound
  s2593d0c70a1c5074: 'صوت',
  // Vibration, where the device can
  sc928ac3e700a7c1d: 'اهتزاز، حيث يستطيع الجهاز',
  // A notification while the page is hidden
  sf52ff9958b268a70: 'إشعار والصفحة مخفية',
  // Add rule
  sad489663eaa69cc2: 'إضافة القاعدة',
  // The browser does not allow notifications here.
  s9bebb39e33d77489: 'لا يسمح المتصفح بالإشعارات هنا.',
  // The rule was added without; allow them for this site and add it anew.
  sda8fe825f027413d: 'أُضيفت القاعدة من دونها؛ اسمح بها لهذا الموقع وأضف القاعدة مجددًا.',
  // A sound from a loudspeaker reaches the microphone too. It is not speech, and is judged as none.
  s65c223c8c9245a0d: 'صوت مكبر الصوت يصل إلى الميكروفون أيضًا. ليس كلامًا، ولا يُحكم عليه بوصفه كلامًا.',
  // Quiet hours
  s9f8de7cd376fdda4: 'ساعات الهدوء',
  // Only on the page and in the log
  s5d734064c1fda313: 'على الصفحة وفي سجل التنبيهات فقط',
  // Until
  sdf8c72b4f410fe8f: 'حتى',
  // Log
  s24f39319b8853791: 'سجل التنبيهات',
  // No rule has spoken yet.
  scba5cfe217901546: 'لم تتكلم أي قاعدة بعد.',
  // Log of alerts
  seccdf11421188409: 'سجل التنبيهات',
  // When
  sc683c10250a1b719: 'متى',
  // Rule
  sea74bf2b70c27113: 'القاعدة',
  // In the session at
  sd6e01f04ecd8310a: 'في الجلسة عند',
  // ${0} (quiet hours)
  s11b406eac731c6bb: str`${0} (ساعات الهدوء)`,
  // not named
  s0bbfbfcc2d28d93b: 'بلا اسم',
  // Clear the log
  s0a065ba1e22f3097: 'مسح سجل التنبيهات',
  // The rule is added.
  sc8a659e15b169186: 'أُضيفت القاعدة.',
  // Everyone in a call
  s0cc70a83b6370984: 'كل من في المكالمة',
  // Give each voice a source of its own, and their verdicts stand side by side. All of them share one model on this device.
  sb69196cbae485ebd: 'أعط كل صوت مصدرًا خاصًا به، فتظهر أحكامها جنبًا إلى جنب. وتتشارك كلها نموذجًا واحدًا على هذا الجهاز.',
  // Add a voice
  s2dcf340c3bcd5959: 'إضافة صوت',
  // There are as many as can be judged at once. Remove one first.
  s8f186854be859b44: 'بلغ العدد ما يمكن الحكم عليه في آن واحد. أزل واحدًا أولًا.',
  // Nobody is here yet.
  sb3e7b0634da3c3d8: 'لا أحد هنا بعد.',
  // Voices
  se3767266a468255e: 'الأصوات',
  // Name
  sef49aec68fd1dc66: 'الاسم',
  // For example Anna
  s6eace9b0d2101fa8: 'مثلًا: سارة',
  // Microphone: the system’s default
  s022b48426ccfc2ce: 'الميكروفون: الافتراضي في النظام',
  // Microphone: ${0}
  s062a2359a4daa74f: str`الميكروفون: ${0}`,
  // A tab’s sound
  sa196d214727d9164: 'صوت علامة تبويب',
  // The synthetic demo voice
  s701d0877deb00e44: 'الصوت الاصطناعي التجريبي',
  // Add
  sf9aee319a006c9b4: 'إضافة',
  // Bundle (.zip)
  s9c2723df61c07223: 'حزمة (.zip)',
  // Report (.html)
  sb5d4f1684ebd0081: 'تقرير (.html)',
  // Data (.json)
  s929ba3f10ac1c022: 'بيانات (.json)',
  // Table (.csv)
  s640eabffdd39456c: 'جدول (.csv)',
  // Captions (.vtt)
  s7aa8d223b4acc085: 'ترجمة نصية (.vtt)',
  // Nothing is kept yet. Sessions appear here when they have begun: what was judged and when, by which model; sound and picture only if you asked for a recording.
  s4586d0382cfd3b5d:
    'لا شيء محفوظ بعد. تظهر الجلسات هنا متى بدأت: ما حُكم عليه ومتى وبأي نموذج؛ أما الصوت والصورة فلا يُحفظان إلا إن طلبت تسجيلًا.',
  // ${0} of ${1}
  sb2b44de8a70ae954: str`${0} من ${1}`,
  // Sessions
  s5c18cae48b93138c: 'الجلسات',
  // Show more
  sb2c57b2d347203dd: 'عرض المزيد',
  // Find
  sd1fe2584eebc40fa: 'بحث',
  // name, note, source, date
  s7fc738f3d6b3a117: 'الاسم، الملاحظة، المصدر، التاريخ',
  // Any
  sf999d4199ff4542d: 'أي حكم',
  // With a recording
  s2ba433fa5c905169: 'مع تسجيل',
  // Import
  s3914cb410fca44d4: 'استيراد',
  // A bundle (.zip) that this app has exported, on this device or another. It is verified first.
  s68e12800136a04ff: 'حزمة (.zip) صدّرها هذا التطبيق، على هذا الجهاز أو غيره. يُتحقق منها أولًا.',
  // Bundle
  sd11fc5474894c6c5: 'الحزمة',
  // How long it is kept
  s398380610959f4c6: 'مدة الحفظ',
  // Verdicts
  s63215040abdc545f: 'الأحكام',
  // Recordings
  s03b070fe5f01292d: 'التسجيلات',
  // Carried out when the page opens, each hour while it is open, and at once when you change it. A session whose verdicts are due and that has no recording is deleted as a whole.
  sbff45f4c870c906e:
    'يُنفذ عند فتح الصفحة، وكل ساعة ما دامت مفتوحة، وفورًا حين تغيّره. وتُحذف كاملةً كل جلسة حان أجل أحكامها وليس لها تسجيل.',
  // It counts from the end of a session, and for one that was imported from its import, a day at least.
  sa8c06d4e411fc648: 'يبدأ الحساب من نهاية الجلسة، وللمستوردة من استيرادها، يومًا على الأقل.',
  // For this device alone: your other devices keep what was synced for as long as they are set to, and the relay until you delete it or no longer sync it.
  s2882be475fb44bfa:
    'لهذا الجهاز وحده: تحتفظ أجهزتك الأخرى بما زُومن بقدر ما ضُبطت عليه، والمرحّل إلى أن تحذفه أو تكف عن مزامنته.',
  // Delete everything
  s90f20862cef246d7: 'حذف كل شيء',
  // Delete all sessions
  s7592ae486e7f2756: 'حذف كل الجلسات',
  // one:Delete # session and all recordings for good, and all that was synced on your other devices?|other:Delete # sessions and all recordings for good, and all that was synced on your other devices?
  s531055f751630f2e:
    'zero:حذف كل التسجيلات نهائيًا، وكل ما زُومن على أجهزتك الأخرى؟|one:حذف جلسة واحدة وكل التسجيلات نهائيًا، وكل ما زُومن على أجهزتك الأخرى؟|two:حذف جلستين وكل التسجيلات نهائيًا، وكل ما زُومن على أجهزتك الأخرى؟|few:حذف # جلسات وكل التسجيلات نهائيًا، وكل ما زُومن على أجهزتك الأخرى؟|many:حذف # جلسة وكل التسجيلات نهائيًا، وكل ما زُومن على أجهزتك الأخرى؟|other:حذف # جلسة وكل التسجيلات نهائيًا، وكل ما زُومن على أجهزتك الأخرى؟',
  // one:Delete # session and all recordings for good?|other:Delete # sessions and all recordings for good?
  sd083ffa7eabd18d2:
    'zero:لا جلسات للحذف. حذف كل التسجيلات نهائيًا؟|one:حذف جلسة واحدة وكل التسجيلات نهائيًا؟|two:حذف جلستين وكل التسجيلات نهائيًا؟|few:حذف # جلسات وكل التسجيلات نهائيًا؟|many:حذف # جلسة وكل التسجيلات نهائيًا؟|other:حذف # جلسة وكل التسجيلات نهائيًا؟',
  // Yes, delete all
  s209e9490971128b4: 'نعم، احذف الكل',
  // Saved.
  s1c7d83e8dc6b85de: 'حُفظ.',
  // All sessions are deleted.
  s4e9ab09270f19e38: 'حُذفت كل الجلسات.',
  // running
  s60147fb4fa4a8e0c: 'جارية',
  // recorded
  s64ecc9b033e7991d: 'مسجلة',
  // recovered
  s721e1900c467abfa: 'مستعادة',
  // Recording, part ${0} of ${1}
  s03f66bcbcc8fe44e: str`التسجيل، الجزء ${0} من ${1}`,
  // ${0}, from ${1} of the session.
  sa556cbeb79d7b8bb: str`${0}، من ${1} من الجلسة.`,
  // What is kept, and what was fetched
  se2a14a6804eb6c96: 'ما يُحفظ، وما جُلب',
  // Sound and picture are judged on this device. Nothing of it is sent anywhere; this page shows how you can check that.
  s2c1109138d39c749:
    'يُحكم على الصوت والصورة على هذا الجهاز. لا يُرسل منهما شيء إلى أي مكان؛ وتبين هذه الصفحة كيف تتحقق من ذلك.',
  // Stored on this device
  s0559376d16a9434d: 'المخزّن على هذا الجهاز',
  // What is stored
  s0133fa50d9312a0c: 'ما هو مخزّن',
  // Size
  s78789724e789221c: 'الحجم',
  // not told
  s1d7aecffb843881b: 'غير معلن',
  // Removing this site’s data in the browser’s settings removes all of it at once.
  sdc9800ff174cf822: 'إزالة بيانات هذا الموقع من إعدادات المتصفح تزيل كل ذلك دفعة واحدة.',
  // Everything fetched since the page was opened
  se1cc3537ab09e573: 'كل ما جُلب منذ فتح الصفحة',
  // Read again
  s7e7743a76fa072dd: 'القراءة مجددًا',
  // What this ledger cannot see
  s8b0355e30f5890b2: 'ما لا يراه هذا السجل',
  // What the browser itself sends, such as looking for updates, and what extensions do.
  s3e4d4dfb6149ddd3: 'ما يرسله المتصفح نفسه، كالبحث عن تحديثات، وما تفعله الإضافات.',
  // What other open tabs of the page have fetched, but for their workers.
  saa4689e0a2e8da60: 'ما جلبته علامات تبويب أخرى مفتوحة من الصفحة، عدا ما جلبه عمّالها.',
  // Lasting connections (WebSocket). The page’s policy allows them to its own address only, and the app opens one only where you have set up <a href="#/sync">syncing</a>, for what was sealed here.
  hab98960127e251c1: html`الاتصالات الدائمة (WebSocket). لا تسمح بها سياسة الصفحة إلا إلى عنوانها نفسه، ولا يفتح التطبيق واحدًا إلا حيث أعددت <a href="#/sync">المزامنة</a>، لما خُتم هنا.`,
  // It is kept by the page it reports on. To check it from outside, open the browser’s developer tools (F12), choose Network, and reload.
  s161310d84c4fa838:
    'تمسكه الصفحة التي يُخبر عنها. للتحقق منه من الخارج، افتح أدوات المطورين في المتصفح (F12)، واختر «الشبكة»، وأعد التحميل.',
  // Began
  s5a2974c4d8713e86: 'بدأت',
  // not known: it was cut off
  sc00ac502e8bf2f1e: 'غير معروف: انقطعت',
  // Imported here
  s43deaa14d672fd99: 'استُوردت هنا',
  // Listened
  s207a8b3330441807: 'مدة الاستماع',
  // Voice model
  sf470ace1ad8c8a38: 'نموذج الصوت',
  // Gaps
  sb5949c7e05c6c2f4: 'الفجوات',
  // one:# gap|other:# gaps
  sdc51eb99d22c31f6: 'zero:لا فجوات|one:فجوة واحدة|two:فجوتان|few:# فجوات|many:# فجوة|other:# فجوة',
  // ${0} ${1} to ${2}
  sf58e79c3c9711ea6: str`${0} من ${1} إلى ${2}`,
  // Ended with its page
  sa374720bb70d8b6a: 'انتهت مع صفحتها',
  // Ended by itself
  s82c9d5a9b3a2dfaf: 'انتهت من تلقاء نفسها',
  // Number
  sbbb97b1c63507dc0: 'الرقم',
  // All sessions
  sa2996c00e736ce41: 'كل الجلسات',
  // About the session
  s96ca61f5fb66d8a5: 'عن الجلسة',
  // Verdicts deleted
  sbe13f55f6ece4bf2: 'حُذفت الأحكام',
  // Their time was up. The recording is still here, and can be judged again.
  s1cfdc731a8026091: 'انقضت مدتها. ما زال التسجيل هنا، ويمكن الحكم عليه مجددًا.',
  // <strong>Recovered:</strong> this session was cut off. What had reached the disk is here.
  h7e82d833dd1d4a10: html`<strong>مستعادة:</strong> انقطعت هذه الجلسة. وما كان قد بلغ القرص موجود هنا.`,
  // Still running.
  sc166a1d9876fa074: 'ما زالت جارية.',
  // Not on this device any more: ${0}.
  s5a16c779676565da: str`لم تعد على هذا الجهاز: ${0}.`,
  // The line below moves along; press it, or use its arrow keys, to play from there.
  scfffec0f9034e097: 'يتحرك الخط أدناه معه؛ اضغطه، أو استخدم مفاتيح الأسهم، للتشغيل من هناك.',
  // Name and note
  sb018c05c67504521: 'الاسم والملاحظة',
  // Note
  s6686fcc6d2c8f0bd: 'الملاحظة',
  // Save
  s33f85f24c0f5f008: 'حفظ',
  // Export
  s293aa6a6446fb153: 'تصدير',
  // The bundle holds all of it, sealed: anybody can check it on the page <a href=${0}>Verify</a>, and import it.
  h55fd7c914e84bc54: html`تضم الحزمة كل ذلك مختومًا: يستطيع أي شخص فحصها في صفحة <a href=${0}>التحقق</a>، واستيرادها.`,
  // It can be made once the session has ended.
  s977da15e5a363458: 'يمكن إعدادها متى انتهت الجلسة.',
  // Preparing…
  s3964867b2d60b20b: 'يجري الإعداد…',
  // Recording ${0}
  s4692313b6f7b0b0e: str`التسجيل ${0}`,
  // A session that runs cannot be deleted. Stop it first.
  sce69ec622978ed2d: 'لا يمكن حذف جلسة جارية. أنهِها أولًا.',
  // Delete
  sdc673e73b5c13aea: 'حذف',
  // Delete session
  s093a7d7cc302e1b2: 'حذف الجلسة',
  // Delete verdicts, note and recording for good, here and wherever it was synced?
  s160a12b5f0d1b88a: 'حذف الأحكام والملاحظة والتسجيل نهائيًا، هنا وحيثما زُومنت؟',
  // Delete verdicts, note and recording for good?
  s7f531e533df14bdb: 'حذف الأحكام والملاحظة والتسجيل نهائيًا؟',
  // Yes, delete
  se4dd2f14317a0b77: 'نعم، احذف',
  // Delete recording only
  s9fb056c5d8c48f19: 'حذف التسجيل فقط',
  // Delete the recording for good, and keep the verdicts?
  sed41204b9ec279f0: 'حذف التسجيل نهائيًا وإبقاء الأحكام؟',
  // Yes, delete it
  sf7ff6be1bafdf100: 'نعم، احذفه',
  // The recording is deleted.
  s5d6094c1eb8979ca: 'حُذف التسجيل.',
  // Shared tab
  scfeba9ea276e633b: 'علامة تبويب مشاركة',
  // Shared screen
  s8812ae45098766b8: 'شاشة مشاركة',
  // Demo
  sd0721c7343e74776: 'تجريبي',
  // Stream
  s37d209ecc2ca2c65: 'دفق',
  // From its import on it is kept as you have set it in the history: verdicts ${0}, recordings ${1}.
  sf065169cedb6fc98: str`تُحفظ منذ استيرادها كما ضبطت في السجل: الأحكام ${0}، والتسجيلات ${1}.`,
  // until you delete them
  s0873e75636d36f43: 'إلى أن تحذفها',
  // not beyond the session
  se3c5cb902138115e: 'لا تتجاوز الجلسة',
  // one:# day|other:# days
  s2621a04328c5e4f6: 'zero:بلا أيام|one:يوم واحد|two:يومان|few:# أيام|many:# يومًا|other:# يوم',
  // one:# session|other:# sessions
  s8c4c4745017c3436: 'zero:لا جلسات|one:جلسة واحدة|two:جلستان|few:# جلسات|many:# جلسة|other:# جلسة',
  // Your choice of colours
  sfb8c69daca2ad7a3: 'اختيارك للألوان',
  // Your choice of language
  s2ef0c459e34a7d6c: 'اختيارك للغة',
  // What you expect of a voice beforehand
  sc90b87c7a519b76f: 'ما تتوقعه من صوت مسبقًا',
  // Your rules for alerts
  s8441a13bd3fa5e39: 'قواعدك للتنبيهات',
  // That this browser syncs
  s5576fdb5aa18aea0: 'أن هذا المتصفح يزامن',
  // Verdicts of ${0}
  s43b11eda918f973a: str`الأحكام: ${0}`,
  // Recordings of ${0}
  s4227be652d9e5f00: str`التسجيلات: ${0}`,
  // one:Log of # alert|other:Log of # alerts
  s92deac6f96871ee6:
    'zero:سجل بلا تنبيهات|one:سجل بتنبيه واحد|two:سجل بتنبيهين|few:سجل بعدد # تنبيهات|many:سجل بعدد # تنبيهًا|other:سجل بعدد # تنبيه',
  // you clear it; the newest 500
  sb4aa20dc45f34db1: 'أن تمسحه؛ أحدث 500',
  // The key that seals sessions, which cannot be read out
  sd531d5ad08fddda4: 'المفتاح الذي يختم الجلسات، ولا يمكن استخراجه',
  // you remove this site’s data
  s65741cd8ad518be5: 'أن تزيل بيانات هذا الموقع',
  // No history: the browser does not let this page store any
  seb3c61a4f728aee8: 'لا سجل: لا يسمح المتصفح لهذه الصفحة بتخزينه',
  // you allow it
  s9a0a0c87b7fd6a92: 'أن تسمح بذلك',
  // For syncing: keys of the room, what is known of its sessions, and sessions that other devices deleted
  s147f31911d03490e: 'للمزامنة: مفاتيح الغرفة، وما يُعرف عن جلساتها، والجلسات التي حذفتها أجهزة أخرى',
  // you stop it for good; deleted sessions for 30 days
  s59d8ea2c12216b03: 'أن توقفها نهائيًا؛ الجلسات المحذوفة 30 يومًا',
  // When a session ended with its page
  s0b7cdf6763c13cbf: 'متى انتهت جلسة مع صفحتها',
  // its page is opened again
  se307b0c2092b3bf9: 'أن تُفتح صفحتها من جديد',
  // Setting ${0}
  sb98caa77e4aa379d: str`الإعداد ${0}`,
  // you change it back
  sba985cc4e625020c: 'أن تعيد تغييره',
  // The app itself, to open without a network
  sd61c0cf20348c200: 'التطبيق نفسه، ليُفتح بلا شبكة',
  // a newer version takes its place
  s367977a53d6f4634: 'أن تحل محله نسخة أحدث',
  // All of it together, as the browser counts
  s44a0998c2bdbb4f9: 'كل ذلك معًا، كما يحسبه المتصفح',
  // each as it says above
  s37a8af33eb7fd94e: 'كلٌّ كما ذُكر أعلاه',
  // Page
  s2e192b19ed15fcf6: 'الصفحة',
  // <strong>${0}</strong>, ${1} over the network.
  h1676d7509cc43825: html`<strong>${0}</strong>، ${1} عبر الشبكة.`,
  // All of them went to this page’s own address, <span class="hash">${0}</span>.
  he888cd01913bf53b: html`ذهبت كلها إلى عنوان هذه الصفحة نفسها، <span class="hash">${0}</span>.`,
  // one:# request went to another address, marked below.|other:# requests went to other addresses, marked below.
  se39b6d5115f0d7c3:
    'zero:لم يذهب أي طلب إلى عناوين أخرى.|one:ذهب طلب واحد إلى عنوان آخر، معلّم أدناه.|two:ذهب طلبان إلى عنوانين آخرين، معلّمين أدناه.|few:ذهبت # طلبات إلى عناوين أخرى، معلّمة أدناه.|many:ذهب # طلبًا إلى عناوين أخرى، معلّمة أدناه.|other:ذهب # طلب إلى عناوين أخرى، معلّمة أدناه.',
  // The first 2,000 of the page are listed.
  s2cd67cd3581a8b3e: 'المدرج هو أول 2,000 من طلبات الصفحة.',
  // None was stopped by the page’s own policy.
  s306378f5b4939b26: 'لم توقف سياسة الصفحة أي طلب.',
  // one:# request was stopped by the page’s own policy before anything was sent:|other:# requests were stopped by the page’s own policy before anything was sent:
  sa5f4e58eabaca93e:
    'zero:لم توقف سياسة الصفحة أي طلب:|one:أوقفت سياسة الصفحة طلبًا واحدًا قبل إرسال أي شيء:|two:أوقفت سياسة الصفحة طلبين قبل إرسال أي شيء:|few:أوقفت سياسة الصفحة # طلبات قبل إرسال أي شيء:|many:أوقفت سياسة الصفحة # طلبًا قبل إرسال أي شيء:|other:أوقفت سياسة الصفحة # طلب قبل إرسال أي شيء:',
  // Every request
  scb68f239611382b5: 'كل طلب',
  // By
  s09134b07b5aacab4: 'بواسطة',
  // Bytes
  seeeea7adc131a244: 'البايتات',
  // Other address:
  sd22bce14b6b2add5: 'عنوان آخر:',
  // kept copy
  s267592ba19f594a2: 'نسخة محفوظة',
  // one:# request|other:# requests
  s276df9cbd259f71a: 'zero:لا طلبات|one:طلب واحد|two:طلبان|few:# طلبات|many:# طلبًا|other:# طلب',
  // The archive
  s7de549f9ba9560ca: 'الأرشيف',
  // It is whole, and nothing is in it that is not listed.
  sf7b3b33905e03afc: 'كامل، وليس فيه شيء غير مدرج.',
  // Every file
  sbd9ec69fe27fef1a: 'كل ملف',
  // Each is, to the bit, what was put in when it was exported.
  s2d6c25c86e49b0b9: 'كلٌّ منها، حتى آخر بت، هو ما وُضع عند التصدير.',
  // The export’s signature
  s569be4b6c5272aa8: 'توقيع التصدير',
  // The list of files was signed by the key named below.
  s13697efa903e5f30: 'وُقّعت قائمة الملفات بالمفتاح المذكور أدناه.',
  // The session
  sd4a0758c11284730: 'الجلسة',
  // It is the one that was sealed, with the recordings that were sealed with it.
  sd58907045aadf9e7: 'هي التي خُتمت، بالتسجيلات التي خُتمت معها.',
  // The seal’s signature
  s9d60c0fcb5e034fb: 'توقيع الختم',
  // The session was sealed by the key named below.
  sd6ecef87e17e63ea: 'خُتمت الجلسة بالمفتاح المذكور أدناه.',
  // The chain of seconds
  se87077cde2e080ab: 'سلسلة الثواني',
  // No second was changed, taken out or put in since it was sealed.
  s551c2bb3020eaf23: 'لم تُغيّر ثانية ولم تُنزع ولم تُضف منذ ختمها.',
  // A bundle (.zip) exported by this app says what a session heard and when. Here it is checked on your device, with no trust in whoever sent it. Nothing is uploaded, and nothing in it is run.
  sf80f03e4bce5c85c:
    'الحزمة (.zip) التي صدّرها هذا التطبيق تقول ما سمعته جلسة ومتى. هنا تُفحص على جهازك، بلا أي ثقة في مرسلها. لا يُرفع شيء، ولا يُشغّل شيء مما فيها.',
  // Bundle to verify
  s0ac687745dd66a6f: 'الحزمة المراد التحقق منها',
  // Checking…
  s3f53fca347b6edb5: 'يجري الفحص…',
  // Unchanged since it was sealed
  s4eae2f65c7b60cdc: 'لم تتغير منذ ختمها',
  // Not verified
  sf10c96d1fe5eddee: 'لم يتم التحقق',
  // Rely on nothing in this file. At least one check fails:
  sf575e5819015aa41: 'لا تعتمد على شيء في هذا الملف. فشل فحص واحد على الأقل:',
  // Name and note are its owner’s words and were not sealed with the session.
  s4661da4b8337bca1: 'الاسم والملاحظة من كلام صاحبها ولم يُختما مع الجلسة.',
  // Sealed by
  s83485c027f50a9ce: 'ختمها',
  // on ${0} by the clock of that device
  sfdf56a0620a872be: str`في ${0} بحسب ساعة ذلك الجهاز`,
  // Exported by
  sab09f394f23f597f: 'صدّرها',
  // the same device, on ${0}
  sb9456585e815c21b: str`الجهاز نفسه، في ${0}`,
  // another device, on ${0}
  s8f85bba07e955e65: str`جهاز آخر، في ${0}`,
  // Sealed
  s5c57ddf0d0a7e781: 'الختم',
  // Import into the history
  sc393d74cfa683fe5: 'استيراد إلى السجل',
  // With the recording ${0}, which is the one that was sealed.
  s8495c672accc89ef: str`مع التسجيل ${0}، وهو الذي خُتم.`,
  // Sealed with it, and not in the bundle:
  s24c1024700e4d80e: 'خُتم معها وليس في الحزمة:',
  // <strong>Do not read ${0} as proof:</strong> this version of the app would write them otherwise from the sealed session.
  h32e75876ebeaada2: html`<strong>لا تقرأ ${0} بوصفه دليلًا:</strong> كانت هذه النسخة من التطبيق ستكتبه على نحو آخر من الجلسة المختومة.`,
  // not reached
  s867a42370d40ee2c: 'لم يُبلغ',
  // holds
  s7477287ad37c50f1: 'صحيح',
  // fails
  s995a7dc13142baba: 'فاشل',
  // the device whose key is <span class="hash">${0}</span>, ${1}
  h2811cb371ed8befb: html`الجهاز الذي مفتاحه <span class="hash">${0}</span>، ${1}`,
  // some time after it was cut off
  s29d89f5c83f460b9: 'بعد انقطاعها بوقت ما',
  // within a minute of its end
  sdb014f27b393a9c3: 'خلال دقيقة من نهايتها',
  // ${0} after its end
  sbfce5fc4bcd1ddbc: str`بعد نهايتها بمدة ${0}`,
  // What a verified bundle proves, and what it does not
  s80b018dfa463b5a9: 'ما تثبته حزمة متحقق منها، وما لا تثبته',
  // <strong>It proves</strong> that verdicts, figures and recordings are what the holder of that key sealed, and that nothing was changed since: no second, no score, no bit of a recording.
  hee000a484d6ec20a: html`<strong>تثبت</strong> أن الأحكام والأرقام والتسجيلات هي ما ختمه حامل ذلك المفتاح، وأن شيئًا لم يتغير منذ ذلك: لا ثانية ولا درجة ولا بت من تسجيل.`,
  // <strong>Not who that is.</strong> A key belongs to a browser on a device. To know whose, compare its number with them in person or on a call you trust.
  h015ba05424f050f2: html`<strong>لا من هو.</strong> المفتاح يخص متصفحًا على جهاز. لمعرفة صاحبه، قارن رقمه معه وجهًا لوجه أو في مكالمة تثق بها.`,
  // <strong>Not when it was.</strong> Times are those of that device’s own clock.
  h2908bdbee6fac0c0: html`<strong>لا متى كان ذلك.</strong> الأوقات هي أوقات ساعة ذلك الجهاز.`,
  // <strong>Not that the sound was live.</strong> A recording may have been played to the microphone, or shared from a tab.
  hc78a7d0268fa340d: html`<strong>لا أن الصوت كان حيًا.</strong> ربما شُغّل تسجيل أمام الميكروفون، أو شورك من علامة تبويب.`,
  // <strong>Not that an unaltered app made it.</strong> Whoever alters the app on their own device can seal what they like with their own key.
  h14d2b066df80f1b9: html`<strong>لا أن تطبيقًا غير معدّل صنعها.</strong> من يعدّل التطبيق على جهازه يستطيع أن يختم ما يشاء بمفتاحه.`,
  // <strong>Not that the verdict is right.</strong> It is what the named models said; they can be wrong both ways.
  h16f33ec003b62b82: html`<strong>لا أن الحكم صائب.</strong> هو ما قالته النماذج المذكورة؛ وقد تخطئ في الاتجاهين.`,
  // Sync between your devices
  s597ffd3a1f682952: 'المزامنة بين أجهزتك',
  // Verdicts, timelines and notes on all your devices, sealed before they leave this one. A relay passes them on and can read none of it; recordings are never synced.
  sbac87b675e0a99e3:
    'الأحكام والخطوط الزمنية والملاحظات على كل أجهزتك، مختومة قبل أن تغادر هذا الجهاز. ينقلها مرحّل ولا يستطيع قراءة شيء منها؛ ولا تُزامن التسجيلات أبدًا.',
  // Looking up what this device knows… Where the page is open in another tab, that one syncs.
  s9694ce054a87e078: 'يُنظر فيما يعرفه هذا الجهاز… إن كانت الصفحة مفتوحة في علامة تبويب أخرى، فتلك هي التي تزامن.',
  // Start with this device
  sd027dabee61fd0af: 'البدء بهذا الجهاز',
  // Address of the relay
  sefaa616add53c462: 'عنوان المرحّل',
  // Invite, if the relay asks for one
  s19590e3e6cfbed56: 'الدعوة، إن طلبها المرحّل',
  // Start syncing
  s8769f0f47fde26be: 'بدء المزامنة',
  // Or add this device to those you have
  sf3227f3ce5337492: 'أو أضف هذا الجهاز إلى ما لديك',
  // On a device that syncs already, choose <em>Add a device</em>. Point this device’s camera at the code, or paste the link:
  hb1c2378b5eedeea1: html`على جهاز يزامن بالفعل، اختر <em>إضافة جهاز</em>. وجّه كاميرا هذا الجهاز إلى الرمز، أو الصق الرابط:`,
  // Link
  s3cf89cb47fdde7e9: 'الرابط',
  // Read the link
  s8ebc5e359abfb846: 'قراءة الرابط',
  // Add this device
  s7b32fca7e9522882: 'إضافة هذا الجهاز',
  // The link leads to a room at <strong>${0}</strong>. Whoever gave it to you sees what you sync there.
  h38bb16cda09a0f06: html`يؤدي الرابط إلى غرفة في <strong>${0}</strong>. ومن أعطاك إياه يرى ما تزامنه هناك.`,
  // This device leaves the room that it is in now.
  s8092c00dbfbd9ecc: 'يغادر هذا الجهاز الغرفة التي هو فيها الآن.',
  // Name of this device
  s7830f92370804ead: 'اسم هذا الجهاز',
  // State
  sae239213b7c70376: 'الحالة',
  // Taken out
  s8be7d75fb2489ddc: 'أُخرج',
  // It tries again by itself at ${0}.
  sc66223db5d4fadea: str`سيحاول مجددًا من تلقاء نفسه في ${0}.`,
  // ${0} of ${1} sessions
  s8ea7318a4f4e8d31: str`${0} من ${1} من الجلسات`,
  // one:One entry was removed or changed at the relay by somebody, and written again from here.|other:# entries were removed or changed at the relay by somebody, and written again from here.
  s659522075d5b9240:
    'zero:لم يُزل أو يُغيّر أي مدخل.|one:أزال أحدهم مدخلًا عند المرحّل أو غيّره، وأُعيدت كتابته من هنا.|two:أزال أحدهم مدخلين عند المرحّل أو غيّرهما، وأُعيدت كتابتهما من هنا.|few:أزال أحدهم # مدخلات عند المرحّل أو غيّرها، وأُعيدت كتابتها من هنا.|many:أزال أحدهم # مدخلًا عند المرحّل أو غيّرها، وأُعيدت كتابتها من هنا.|other:أزال أحدهم # مدخل عند المرحّل أو غيّرها، وأُعيدت كتابتها من هنا.',
  // Go on syncing
  s91cf292b91caf0c1: 'متابعة المزامنة',
  // Try again now
  s70c96f2bfd09e63e: 'المحاولة الآن',
  // Stop for good on this device
  sed44f96ab828c816: 'الإيقاف نهائيًا على هذا الجهاز',
  // Forget the key? Its history stays; to sync again it has to be added again.
  s56581d0eac788d1b: 'نسيان المفتاح؟ يبقى سجله؛ وللمزامنة مجددًا تجب إضافته من جديد.',
  // Yes, stop
  sfa648a68bebd4d74: 'نعم، أوقف',
  // ${0}; ${1} sent, ${2} received since this page was opened.
  s654cd888514550ba: str`${0}؛ أُرسل ${1} واستُقبل ${2} منذ فتح هذه الصفحة.`,
  // Devices
  scfe39d24bc958960: 'الأجهزة',
  // Hide the code
  seb2385664c39322b: 'إخفاء الرمز',
  // Add a device
  scc022b0740943e53: 'إضافة جهاز',
  // Name of ${0}
  s36ba4b5e510c3e75: str`اسم ${0}`,
  // this device, added ${0}
  sefe3c59d923a638b: str`هذا الجهاز، أُضيف في ${0}`,
  // added ${0}
  s99c9acf76edfb533: str`أُضيف في ${0}`,
  // Take out ${0}
  sf3207a47f4d62e14: str`إخراج ${0}`,
  // It keeps what it has, and reads nothing new.
  scff299dba345d592: 'يحتفظ بما لديه، ولا يقرأ جديدًا.',
  // Yes, take it out
  sc4105f0d95174ecc: 'نعم، أخرجه',
  // Open this on the other device. <strong>Whoever sees it can read what you sync</strong>, until you take a device out.
  h19dc8b6a00db5ece: html`افتح هذا على الجهاز الآخر. <strong>من يراه يستطيع قراءة ما تزامنه</strong>، إلى أن تُخرج جهازًا.`,
  // QR code of the link that adds a device
  s7d3ead61a6a5eded: 'رمز QR للرابط الذي يضيف جهازًا',
  // Copy the link
  s5c0c25abdb58c051: 'نسخ الرابط',
  // ${0} in this device’s history, ${1} of them synced.
  s865b49bfdc819825: str`${0} في سجل هذا الجهاز، منها ${1} تمت مزامنتها.`,
  // Sync each new session when it ends
  s1fccdf6fabbe89f2: 'مزامنة كل جلسة جديدة حين تنتهي',
  // one:Sync the one of this device|other:Sync all # of this device
  s76f83dfb250e6306:
    'zero:لا شيء من هذا الجهاز للمزامنة|one:مزامنة الجلسة الوحيدة لهذا الجهاز|two:مزامنة جلستي هذا الجهاز|few:مزامنة كل جلسات هذا الجهاز (#)|many:مزامنة كل جلسات هذا الجهاز (#)|other:مزامنة كل جلسات هذا الجهاز (#)',
  // synced
  sc0ffddafbb8cf34b: 'تمت مزامنتها',
  // What you untick is erased at the relay; devices that have it keep it. What you delete in the history is deleted on all of them. How long a device keeps its history by itself is set on each, for that device alone.
  s21d18abeb54b79d3:
    'ما تلغي تحديده يُمحى من المرحّل؛ وتحتفظ به الأجهزة التي تملكه. وما تحذفه في السجل يُحذف عليها كلها. ومدة احتفاظ كل جهاز بسجله من تلقاء نفسه تُضبط على كل منها، لذلك الجهاز وحده.',
  // Deleted by other devices
  s1b0a53d727037292: 'حذفتها أجهزة أخرى',
  // Kept here for 30 days. Taken back, a session is a new one on all devices.
  sd57306b79ee2e9c9: 'تُحفظ هنا 30 يومًا. والجلسة المستردة جلسة جديدة على كل الأجهزة.',
  // Take back
  s412220c3488a45a1: 'استرداد',
  // Delete these for good
  s39bc2e360f0e9f17: 'حذف هذه نهائيًا',
  // After that nobody can take them back from here.
  s64ee86ba86f3c811: 'بعد ذلك لا يستطيع أحد استردادها من هنا.',
  // Yes, delete them
  sa0e07c15222fb3b3: 'نعم، احذفها',
  // The address of a relay begins with wss:, or with ws: on this very machine.
  s127f8ab1c00f90ad: 'يبدأ عنوان المرحّل بـ wss: أو بـ ws: على هذا الجهاز نفسه.',
  // ${0}, deleted, kept until ${1}
  s6c0c00da029c3304: str`${0}، محذوفة، محفوظة حتى ${1}`,
  // ${0}, deleted by ${1}, kept until ${2}
  sb4751e50e90f4b9b: str`${0}، حذفها ${1}، محفوظة حتى ${2}`,
  // Not in use
  s537a83747484e682: 'غير مستخدمة',
  // Connecting
  s4b052cb287d81da7: 'يجري الاتصال',
  // Syncing
  s3c78ac5747dbe7e6: 'تجري المزامنة',
  // In step
  scd4ecf745e3cb838: 'متطابقة',
  // Offline
  scde3342a428aaee8: 'غير متصل',
  // Refused
  s592abf6242502c63: 'مرفوض',
  // The relay did not understand this page. One of the two is of another version.
  s20558379bdb2d7c8: 'لم يفهم المرحّل هذه الصفحة. أحدهما من نسخة أخرى.',
  // The relay does not accept this device’s key for the room.
  s580bdc921308d8df: 'لا يقبل المرحّل مفتاح هذا الجهاز للغرفة.',
  // The relay lets in only who knows its invite. Ask whoever runs it, and set it up again with that.
  sb107b546df241283: 'لا يُدخل المرحّل إلا من يعرف دعوته. اسأل من يشغّله، وأعد الإعداد بها.',
  // The relay does not take connections from this page’s address. Its list of origins has to name it.
  s2884da576ce18ba9: 'لا يقبل المرحّل اتصالات من عنوان هذه الصفحة. يجب أن تذكرها قائمة المصادر لديه.',
  // The relay heard nothing for a while.
  s13b4416df78ed31d: 'لم يسمع المرحّل شيئًا لفترة.',
  // The room was closed by another device.
  sbed1b839b2a3dfc8: 'أغلق الغرفةَ جهاز آخر.',
  // A session is too large for the relay.
  s63ec58d239c52c8a: 'الجلسة أكبر مما يحتمله المرحّل.',
  // A message was too large for the relay.
  s9fece18aa4b39d38: 'كانت الرسالة أكبر مما يحتمله المرحّل.',
  // The room is full. Delete sessions on any device, or ask whoever runs the relay for more room.
  s9ed08455e66724c0: 'الغرفة ممتلئة. احذف جلسات على أي جهاز، أو اطلب مساحة أكبر ممن يشغّل المرحّل.',
  // The relay asks to go slower.
  sc3dfc27005746bd8: 'يطلب المرحّل التمهل.',
  // The relay ended the connection after its time.
  sf41f2a07bb03f09f: 'أنهى المرحّل الاتصال بعد انقضاء وقته.',
  // The relay cannot store anything at the moment. Nothing is lost: it stays here until it can.
  s9ec7315f59b7a5aa: 'لا يستطيع المرحّل تخزين شيء حاليًا. لا يضيع شيء: يبقى هنا إلى أن يستطيع.',
  // The relay has no place left at the moment.
  sca9b43f87c89d1bc: 'لا مكان شاغرًا لدى المرحّل حاليًا.',
  // The relay does not answer. It may be down, or this page may not be allowed to reach it.
  s6031ec702f11faf0: 'لا يجيب المرحّل. ربما كان متوقفًا، أو لا يُسمح لهذه الصفحة بالوصول إليه.',
  // The relay is restarting.
  s2e8a8d32326d20f2: 'يُعاد تشغيل المرحّل.',
  // Something failed on this device, as when the browser lets it store no more. Make room and try again.
  s7949450c26ae7917: 'فشل شيء ما على هذا الجهاز، كأن لا يسمح له المتصفح بتخزين المزيد. أفسح مكانًا وحاول مجددًا.',
  // This device was taken out by another one. Its own history stays; nothing new reaches it.
  s03c7c83d9d5d8485: 'أخرج هذا الجهازَ جهاز آخر. يبقى سجله الخاص؛ ولا يصله جديد.',
  // What the relay holds was sealed with another key than this device has. Pair it again.
  sadb3a1a50bb89b58: 'ما لدى المرحّل مختوم بمفتاح غير مفتاح هذا الجهاز. أعد الاقتران.',
  // What the relay holds was sealed with a key from before a device was taken out.
  sf1f7fad241241ed8: 'ما لدى المرحّل مختوم بمفتاح سابق لإخراج جهاز.',
  // What the relay holds is not what was sealed. Somebody changed it, or it was damaged.
  sa1ec9ce123009e92: 'ما لدى المرحّل ليس ما خُتم. غيّره أحدهم، أو تلف.',
  // What the relay holds was written by another version of this page.
  sda4c9eb6a9280c85: 'ما لدى المرحّل كتبته نسخة أخرى من هذه الصفحة.',
  // The link is cut off or mistyped. Copy it again as a whole.
  s96614c7909f878e7: 'الرابط مبتور أو فيه خطأ. انسخه مجددًا كاملًا.',
  // It is not at the relay. It needs a connection, or the device that has it.
  s274dcbc14671a97b: 'ليس لدى المرحّل. يلزم اتصال، أو الجهاز الذي يملكه.',
  // one:One entry is sealed with another key than this device has: pair it again.|other:# entries are sealed with another key than this device has: pair it again.
  s6b1d0395163fd752:
    'zero:لا مدخلات مختومة بمفتاح آخر.|one:مدخل واحد مختوم بمفتاح غير مفتاح هذا الجهاز: أعد الاقتران.|two:مدخلان مختومان بمفتاح غير مفتاح هذا الجهاز: أعد الاقتران.|few:# مدخلات مختومة بمفتاح غير مفتاح هذا الجهاز: أعد الاقتران.|many:# مدخلًا مختومًا بمفتاح غير مفتاح هذا الجهاز: أعد الاقتران.|other:# مدخل مختوم بمفتاح غير مفتاح هذا الجهاز: أعد الاقتران.',
  // one:One entry is sealed with a key from before a device was taken out.|other:# entries are sealed with a key from before a device was taken out.
  sa79488b886bbcfa8:
    'zero:لا مدخلات مختومة بمفتاح قديم.|one:مدخل واحد مختوم بمفتاح سابق لإخراج جهاز.|two:مدخلان مختومان بمفتاح سابق لإخراج جهاز.|few:# مدخلات مختومة بمفتاح سابق لإخراج جهاز.|many:# مدخلًا مختومًا بمفتاح سابق لإخراج جهاز.|other:# مدخل مختوم بمفتاح سابق لإخراج جهاز.',
  // one:One entry is not what was sealed. Another device may have it still.|other:# entries are not what was sealed. Another device may have them still.
  s7f2a9c6bb1a58395:
    'zero:كل المدخلات هي ما خُتم.|one:مدخل واحد ليس ما خُتم. ربما ما زال لدى جهاز آخر.|two:مدخلان ليسا ما خُتم. ربما ما زالا لدى جهاز آخر.|few:# مدخلات ليست ما خُتم. ربما ما زالت لدى جهاز آخر.|many:# مدخلًا ليست ما خُتم. ربما ما زالت لدى جهاز آخر.|other:# مدخل ليست ما خُتم. ربما ما زالت لدى جهاز آخر.',
  // one:One entry is written by another version of this page.|other:# entries are written by another version of this page.
  s0505fea34198352c:
    'zero:لا مدخلات من نسخة أخرى.|one:مدخل واحد كتبته نسخة أخرى من هذه الصفحة.|two:مدخلان كتبتهما نسخة أخرى من هذه الصفحة.|few:# مدخلات كتبتها نسخة أخرى من هذه الصفحة.|many:# مدخلًا كتبتها نسخة أخرى من هذه الصفحة.|other:# مدخل كتبتها نسخة أخرى من هذه الصفحة.',
  // one:One entry is of a room that the link does not lead to.|other:# entries are of a room that the link does not lead to.
  s87f162fdc4753c3c:
    'zero:لا مدخلات من غرفة أخرى.|one:مدخل واحد من غرفة لا يؤدي إليها الرابط.|two:مدخلان من غرفة لا يؤدي إليها الرابط.|few:# مدخلات من غرفة لا يؤدي إليها الرابط.|many:# مدخلًا من غرفة لا يؤدي إليها الرابط.|other:# مدخل من غرفة لا يؤدي إليها الرابط.',
  // one:One entry is not at the relay yet: the device that has it has to be online.|other:# entries are not at the relay yet: the device that has them has to be online.
  s25156d7142e49b69:
    'zero:كل المدخلات لدى المرحّل.|one:مدخل واحد ليس لدى المرحّل بعد: يجب أن يتصل الجهاز الذي يملكه.|two:مدخلان ليسا لدى المرحّل بعد: يجب أن يتصل الجهاز الذي يملكهما.|few:# مدخلات ليست لدى المرحّل بعد: يجب أن يتصل الجهاز الذي يملكها.|many:# مدخلًا ليست لدى المرحّل بعد: يجب أن يتصل الجهاز الذي يملكها.|other:# مدخل ليست لدى المرحّل بعد: يجب أن يتصل الجهاز الذي يملكها.',
  // Device
  s0b0a02a4470de153: 'جهاز',
  // ${0} on ${1}
  sf72695e8cd91f93c: str`${0} على ${1}`,
};
