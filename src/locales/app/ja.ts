import { str } from '@lit/localize';
import { html } from 'lit';

/** Above each text stands the English one that it says, and its id is made from. Kept by `npm run messages`. */
export const templates = {
  // ${0}, at ${1}
  sb08834826cd09622: str`${0}、${1} の時点`,
  // Suspicious or worse
  s0a969b9de430e0d3: '疑わしい、またはそれより悪い',
  // ${0}, at once
  sa019f31d52a2cc89: str`${0}、直ちに`,
  // ${0} for ${1}
  sd2c6edff0a52d194: str`${0}が ${1}続いたら`,
  // Verdicts are kept in the history of this device. There is no account, no server that listens, and no upload of sound or picture.
  s1457572609b9f7ad:
    '判定はこの機器の履歴に残ります。アカウントも、聞いているサーバーも、音や映像のアップロードもありません。',
  // Guide and documents
  s0fc516db3c902a80: 'ガイドと文書（英語）',
  // What this browser can do
  s3a96ad50b0d90ec4: 'このブラウザーでできること',
  // Alert: ${0}
  sc4439c7f9d6e611f: str`警告：${0}`,
  // Synthetic demo voice
  sd192b5581afc1cc1: '合成音声のサンプル',
  // Listening: Bona Fide
  s4e687ec5c6309b50: '聞いています：Bona Fide',
  // Paused: Bona Fide
  sf1f016a05d1f832b: '一時停止中：Bona Fide',
  // Needs you: Bona Fide
  s89150a0f5cd21291: '操作が必要です：Bona Fide',
  // Sound and picture are judged in this page and recorded on this device, as you asked.
  sd23b9e7283d3ed13: '音と映像はこのページの中で判定され、ご希望どおりこの機器に記録されます。',
  // Sound is judged in this page and recorded on this device, as you asked.
  sda802503aef9ae80: '音はこのページの中で判定され、ご希望どおりこの機器に録音されます。',
  // Sound is judged in this page and forgotten.
  s8555d7d9c33bcf36: '音はこのページの中で判定され、忘れられます。',
  // It judges how a voice sounds: not who speaks, and not whether the words are true.
  s24034eecae325eaa: '判定するのは声の聞こえ方です。誰が話しているかでも、話の内容が正しいかでもありません。',
  // It can be wrong both ways. New kinds of synthesis, noise, echo, replay through a loudspeaker and telephone lines mislead it.
  s759e41d534f6569e:
    'どちらの方向にも誤ることがあります。新しい合成方法、雑音、反響、スピーカーからの再生、電話回線に惑わされます。',
  // It needs clear speech, a second and a half for a first opinion and four seconds for a firm one. Music and singing are not judged.
  s942f7aaccb04255b:
    'はっきりした話し声が必要です。最初の意見に 1 秒半、確かな意見に 4 秒です。音楽や歌は判定しません。',
  // If something is at stake, check another way: call back on a number you know, or ask what only that person can answer.
  s5f93b02436cf3073:
    '大切なことが懸かっているなら、別の方法で確かめてください。知っている番号にかけ直すか、その人だけが答えられることを尋ねてください。',
  // Listen
  s1b646b7189883206: '聞く',
  // Main
  s49e763aed00877a8: 'メイン',
  // More
  s37a9e8aec5713460: 'その他',
  // Dismiss
  s12d6dde9b30c3093: '閉じる',
  // Alert
  sf1ec4acb8d744ed9: '警告',
  // Alert:
  s88d1fae15ca20bb9: '警告：',
  // one:A session that was cut off is back.|other:# sessions that were cut off are back.
  sa80c1e06129c1c56: 'other:途切れたセッションが # 件戻りました。',
  // Recovered
  s20c7305417726e5a: '復元',
  // Open
  s1f7698c061c208c9: '開く',
  // one:A recording that was cut off could not be made whole.|other:# recordings that were cut off could not be made whole.
  s711185bd77291a92: 'other:途切れた録音 # 件を完全な形に戻せませんでした。',
  // It is kept on this device as it is, and tried again each time the page opens.
  s0395dade6e49f87e: 'そのままこの機器に残し、ページを開くたびに再試行します。',
  // Bona Fide: is this voice real?
  s7a3cbb4da991d450: 'Bona Fide：この声は本物？',
  // Tells, live and on your own device, whether a voice or a face is real or synthetic. Nothing leaves this device.
  sb2838c95c403239c:
    '声や顔が本物か合成かを、お使いの端末の中でその場で判定します。データがこの端末から出ることはありません。',
  // Bona Fide is starting. If this stays, the browser is too old for it.
  s2948aab5ba912828: 'Bona Fide を起動しています。この表示が消えないときは、ブラウザが古すぎます。',
  // Bona Fide judges voices in this page itself, and needs JavaScript for that.
  s168422fba3791bd2: 'Bona Fide はこのページの中で声を判定します。そのために JavaScript が必要です。',
  // This page looks for itself, and needs JavaScript for that.
  scfbe86be549e3f03: 'このページは自分で調べます。そのために JavaScript が必要です。',
  // Listen to the microphone
  sbd974ac803d719d4: 'マイクの音を聞く',
  // Judge a tab or a screen
  s25f3f4c862a668a6: 'タブまたは画面を判定する',
  // Tab
  s6ce0ce19e201b66c: 'タブ',
  // Judge a file
  sc4516ab12adc9013: 'ファイルを判定する',
  // A session: the verdict in words, the confidence, and the timeline
  seacdc47f3d5f87b6: 'セッション：言葉での判定、確信度、タイムライン',
  // A session on a phone
  sa0cebc7a02bc0dfa: 'スマートフォンでのセッション',
  // Call
  sdfa47b9ce9ac1889: '通話',
  // History
  s58c754018ec47b5f: '履歴',
  // Alerts
  s88d1c1e15ca1aade: '警告',
  // Verify a bundle
  s805cc58cd43949d5: 'バンドルを検証',
  // Privacy
  se78c02e9a98a0f47: 'プライバシー',
  // Sync devices
  s8f84ab07ccacfd59: '機器を同期',
  // Timeline
  s680fc90489553ed6: 'タイムライン',
  // Details
  s355b21b89ce5d9c5: '詳細',
  // Model and runtime
  s5b0387a162a7d0bb: 'モデルと実行環境',
  // What it cannot hear
  scdc56563d08f07c5: '聞き分けられないもの',
  // Pick the tab that plays the voice, and switch on <strong>Also share tab audio</strong>.
  heffac4e3dd701373: html`声を再生しているタブを選び、<strong>タブの音声も共有する</strong>をオンにしてください。`,
  // Its picture is judged too.
  s2dbd7996523e18fa: 'その映像も判定します。',
  // Only its sound is used.
  s581df16fd90b8533: '使うのはその音だけです。',
  // Press <strong>Allow</strong> in the browser’s question, mostly at the top left of the window.
  h15e78a2cdfc0c9da: html`たいていウィンドウの左上に出るブラウザーの質問で、<strong>許可</strong>を押してください。`,
  // If none appears, the camera may be blocked for this site: press the icon beside the address.
  sc4409af01dbed3b8:
    '出ない場合は、このサイトでカメラがブロックされているかもしれません。アドレスの横のアイコンを押してください。',
  // If none appears, the microphone may be blocked for this site: press the icon beside the address.
  s6a8a803fb5e29101:
    '出ない場合は、このサイトでマイクがブロックされているかもしれません。アドレスの横のアイコンを押してください。',
  // The model is loaded and checked. This happens once; the browser keeps it.
  s49014d778844dac1: 'モデルを読み込み、確認しています。これは一度だけで、ブラウザーが保存します。',
  // The detector and the sound system start.
  s30254a1418838176: '検出器と音声システムを起動しています。',
  // Loading the detector
  s84491641dff1e42a: '検出器を読み込んでいます',
  // Progress
  sa557ae6bee9148a6: '進み具合',
  // Judging ${0}
  sfa1ecb0c01848e91: str`${0} を判定中`,
  // Verdict
  s7c4052c8d441d4d6: '判定',
  // The session has reached its limit
  s141e4aa372f5652b: 'セッションが上限に達しました',
  // It ends by itself so that nobody is listened to by mistake. Everything heard is kept below.
  s52993bf04de6867c: '誤って誰かの声を聞き続けないよう、自動で終わります。聞こえたものはすべて下に残っています。',
  // Summary
  sc9474bf7a0668d73: 'まとめ',
  // Now your own voice
  s36a53cf3d28d5824: '次はご自身の声で',
  // That one was made by a program. Say a few sentences yourself and compare. Your browser will ask for the microphone; nothing leaves this device.
  se06b4947591105d9:
    '今のはプログラムが作った声です。ご自身で少し話して、比べてみてください。ブラウザーがマイクの許可を求めます。何もこの機器の外に出ません。',
  // Another microphone
  sd30fc485e7273adc: '別のマイク',
  // Go on with this one
  s21bdc00ea4e35e64: 'これで続ける',
  // Shared picture
  sbb64ff52afdf65ae: '共有された映像',
  // Shared sound
  s0175b52e956cace3: '共有された音',
  // Audio stream
  sdf9e6b93ea0e7333: '音声ストリーム',
  // Is this voice real?
  s9ef3f2294faaef50: 'この声は本物？',
  // Bona Fide listens along and tells you, while it speaks, whether a voice sounds human or made by a machine, and whether the face beside it does.
  sf86ff79865f28e17:
    'Bona Fide は一緒に聞きながら、声が人間らしいか機械で作られたように聞こえるか、添えられた顔はどうかを、話している最中にお知らせします。',
  // Bona Fide listens along and tells you, while it speaks, whether a voice sounds human or made by a machine.
  saf3bc05cb9d5ab21:
    'Bona Fide は一緒に聞きながら、声が人間らしいか機械で作られたように聞こえるかを、話している最中にお知らせします。',
  // No deepfake at hand?
  sed9fe003e646f1fc: '手元にディープフェイクがなければ',
  // Hear a sentence that no person ever said, and watch it being judged. Then speak yourself and compare.
  s1c01ddef976db012:
    '誰も口にしたことのない文を聞いて、判定される様子を見てください。それからご自身で話して比べてみてください。',
  // Try a synthetic voice
  s005141c8430c4fcc: '合成音声を試す',
  // A verdict is evidence, not proof
  sd5cdd4afeecce8e7: '判定は手がかりであり、証明ではありません',
  // Opening…
  s9c94e3d1d3ef33a3: '開いています…',
  // Judge again
  s71ec3ea7c71515f0: 'もう一度判定',
  // What is kept does not change.
  s68f16cc85aba74eb: '保存されているものは変わりません。',
  // Not on this device any more, and so not judged: ${0}.
  sdace2f5e025a1d5b: str`もうこの機器になく、判定できないもの：${0}。`,
  // Judging again
  s32a9979988dbb5bf: 'もう一度判定しています',
  // What is different
  sf6c41f4ed8587318: '違い',
  // ${0} of ${1} parts were judged.
  s9d10cd905770501e: str`${1} 個中 ${0} 個の部分を判定しました。`,
  // Not judged:
  s286bbb4cf246280f: '判定なし：',
  // It is the same model, so what differs comes from the recording: it was encoded, and each part is judged by itself.
  s1cd312f1a4e54e8e: '同じモデルなので、違いは録音によるものです。録音はエンコードされており、部分ごとに判定します。',
  // It is the same model, so what differs comes from the file.
  s041bd3f98c961369: '同じモデルなので、違いはファイルによるものです。',
  // Then and now
  s1e8de4cd7ca8f8bb: '当時と今',
  // Then
  s5007c8fb33ad8176: '当時',
  // Now
  s3763f519c347a9f7: '今',
  // Keep as a session of its own
  sbe1c8f98bc7069e2: '別のセッションとして残す',
  // ${0}, judged again
  s9abd433813e3cbbc: str`${0}、再判定`,
  // Voice: likely real on average
  s05c1b78d8a2c1355: '声：本物の可能性の平均',
  // Voice: time judged
  s7e4e92760a82a6b7: '声：判定した時間',
  // Voice: of it Deepfake
  s286d6f11aa992f2e: '声：うちディープフェイク',
  // Voice, moment by moment:
  sf687eda8cf6e2ca8: '声、瞬間ごとに：',
  // Voice: where it differs
  s1e3cf8ce59252b3e: '声：異なる所',
  // Faces: likely real on average
  sbf21625939213831: '顔：本物の可能性の平均',
  // Faces: time judged
  sc1645d5d255c90b3: '顔：判定した時間',
  // Faces: of it Deepfake
  s80fc167e3f75b192: '顔：うちディープフェイク',
  // Faces, moment by moment:
  s51628386e82917fc: '顔、瞬間ごとに：',
  // Faces: where it differs
  s0940a27c545f1912: '顔：異なる所',
  // By the model that this page has now, from the file that was judged.
  sd61d2d2fb36de76c: 'このページが今持っているモデルで、判定したファイルから行います。',
  // one:By the model that this page has now, from the recording.|other:By the model that this page has now, from the recording, all # parts of it at their own time in the session.
  sde15800498af546b:
    'other:このページが今持っているモデルで、録音の # 個の部分すべてを、セッション内のそれぞれの時刻で判定します。',
  // there was no verdict at the same moment.
  sc148fed62360c964: '同じ瞬間に両方の判定はありませんでした。',
  // the same word for ${0} of the time with a verdict both times.
  s4e5c11ad1e57dfdf: str`両方に判定がある時間の ${0} で同じ言葉でした。`,
  // And ${0} more.
  s81d65a90c3e3a3a1: str`ほかに ${0} 件。`,
  // none
  s3c0d17bad169557b: 'なし',
  // Be told when a voice or face turns suspicious, also while you look elsewhere. Every session of this page is watched by itself: of each a rule speaks once, and again only after its verdict was better for five seconds. Silence moves it neither way.
  sa944cd27d0e2ae54:
    '声や顔が疑わしくなったとき、ほかを見ている間でもお知らせします。このページのセッションは 1 つずつ見守られます。規則はそれぞれについて一度だけ知らせ、判定が 5 秒間改善したあとに限って再び知らせます。無音はどちらにも影響しません。',
  // Your rules
  sd634d438cf8d48a1: 'あなたの規則',
  // None yet: the page shows the verdict and stays quiet.
  s72bb4c9f16dcd648: 'まだありません。ページは判定を表示し、静かにしています。',
  // on the page
  sacfe6286fcfba3b2: 'ページ上',
  // sound
  s65d3e9609806fe14: '音',
  // vibration
  s5695df9fb3501269: '振動',
  // notification while hidden
  s01e8aea4bec97489: '非表示の間の通知',
  // Remove ${0}
  s2fa05f91c1baa29b: str`${0} を外す`,
  // The rule is removed.
  s92db48469e947984: '規則を外しました。',
  // A new rule
  sf31b86878a1f4060: '新しい規則',
  // When the verdict is
  sb76d97b784eb3a89: '判定が次のとき',
  // For
  sf2bb98199c92e6f0: '続く時間',
  // no time: at once
  se7b53b49977051f9: 'なし：直ちに',
  // Tell me on the page, and by
  sd617dcea91fee47f: 'ページ上に加えて知らせる方法',
  // Sound
  s2593d0c70a1c5074: '音',
  // Vibration, where the device can
  sc928ac3e700a7c1d: '振動（機器ができる場合）',
  // A notification while the page is hidden
  sf52ff9958b268a70: 'ページが非表示の間の通知',
  // Add rule
  sad489663eaa69cc2: '規則を追加',
  // The browser does not allow notifications here.
  s9bebb39e33d77489: 'ここではブラウザーが通知を許可していません。',
  // The rule was added without; allow them for this site and add it anew.
  sda8fe825f027413d: '規則は通知なしで追加されました。このサイトの通知を許可して、もう一度追加してください。',
  // A sound from a loudspeaker reaches the microphone too. It is not speech, and is judged as none.
  s65c223c8c9245a0d: 'スピーカーの音はマイクにも届きます。話し声ではないので、話し声としては判定されません。',
  // Quiet hours
  s9f8de7cd376fdda4: '静かな時間帯',
  // Only on the page and in the log
  s5d734064c1fda313: 'ページ上と記録だけ',
  // Until
  sdf8c72b4f410fe8f: 'まで',
  // Log
  s24f39319b8853791: '記録',
  // No rule has spoken yet.
  scba5cfe217901546: 'まだどの規則も知らせていません。',
  // Log of alerts
  seccdf11421188409: '警告の記録',
  // When
  sc683c10250a1b719: '日時',
  // Rule
  sea74bf2b70c27113: '規則',
  // In the session at
  sd6e01f04ecd8310a: 'セッション内の時点',
  // ${0} (quiet hours)
  s11b406eac731c6bb: str`${0}（静かな時間帯）`,
  // not named
  s0bbfbfcc2d28d93b: '名前なし',
  // Clear the log
  s0a065ba1e22f3097: '記録を消す',
  // The rule is added.
  sc8a659e15b169186: '規則を追加しました。',
  // Everyone in a call
  s0cc70a83b6370984: '通話の全員',
  // Give each voice a source of its own, and their verdicts stand side by side. All of them share one model on this device.
  sb69196cbae485ebd:
    '声ごとに音源を割り当てると、判定が並んで表示されます。すべてがこの機器の 1 つのモデルを共有します。',
  // Add a voice
  s2dcf340c3bcd5959: '声を追加',
  // There are as many as can be judged at once. Remove one first.
  s8f186854be859b44: '同時に判定できる数に達しています。先に 1 つ外してください。',
  // Nobody is here yet.
  sb3e7b0634da3c3d8: 'まだ誰もいません。',
  // Voices
  se3767266a468255e: '声の一覧',
  // Name
  sef49aec68fd1dc66: '名前',
  // For example Anna
  s6eace9b0d2101fa8: '例：花子',
  // Microphone: the system’s default
  s022b48426ccfc2ce: 'マイク：システムの既定',
  // Microphone: ${0}
  s062a2359a4daa74f: str`マイク：${0}`,
  // A tab’s sound
  sa196d214727d9164: 'タブの音',
  // The synthetic demo voice
  s701d0877deb00e44: '合成音声のサンプル',
  // Add
  sf9aee319a006c9b4: '追加',
  // Bundle (.zip)
  s9c2723df61c07223: 'バンドル（.zip）',
  // Report (.html)
  sb5d4f1684ebd0081: 'レポート（.html）',
  // Data (.json)
  s929ba3f10ac1c022: 'データ（.json）',
  // Table (.csv)
  s640eabffdd39456c: '表（.csv）',
  // Captions (.vtt)
  s7aa8d223b4acc085: '字幕（.vtt）',
  // Nothing is kept yet. Sessions appear here when they have begun: what was judged and when, by which model; sound and picture only if you asked for a recording.
  s4586d0382cfd3b5d:
    'まだ何も保存されていません。セッションは始まるとここに現れます。何を、いつ、どのモデルで判定したかが残り、音と映像は録音を望んだ場合だけ残ります。',
  // ${0} of ${1}
  sb2b44de8a70ae954: str`${1}中 ${0} 件`,
  // Sessions
  s5c18cae48b93138c: 'セッション',
  // Show more
  sb2c57b2d347203dd: 'さらに表示',
  // Find
  sd1fe2584eebc40fa: '検索',
  // name, note, source, date
  s7fc738f3d6b3a117: '名前、メモ、音源、日付',
  // Any
  sf999d4199ff4542d: 'すべて',
  // With a recording
  s2ba433fa5c905169: '録音あり',
  // Import
  s3914cb410fca44d4: 'インポート',
  // A bundle (.zip) that this app has exported, on this device or another. It is verified first.
  s68e12800136a04ff: 'このアプリがこの機器または別の機器でエクスポートしたバンドル（.zip）。まず検証します。',
  // Bundle
  sd11fc5474894c6c5: 'バンドル',
  // How long it is kept
  s398380610959f4c6: '保存する期間',
  // Verdicts
  s63215040abdc545f: '判定',
  // Recordings
  s03b070fe5f01292d: '録音',
  // Carried out when the page opens, each hour while it is open, and at once when you change it. A session whose verdicts are due and that has no recording is deleted as a whole.
  sbff45f4c870c906e:
    'ページを開いたとき、開いている間は 1 時間ごと、変更したときは直ちに行われます。判定の期限が過ぎ、録音のないセッションは全体が削除されます。',
  // It counts from the end of a session, and for one that was imported from its import, a day at least.
  sa8c06d4e411fc648: 'セッションの終わりから数えます。インポートしたものはインポートから数え、少なくとも 1 日です。',
  // For this device alone: your other devices keep what was synced for as long as they are set to, and the relay until you delete it or no longer sync it.
  s2882be475fb44bfa:
    'この機器だけの設定です。ほかの機器は、同期したものをそれぞれの設定の期間だけ残し、リレーは、あなたが削除するか同期をやめるまで残します。',
  // Delete everything
  s90f20862cef246d7: 'すべて削除',
  // Delete all sessions
  s7592ae486e7f2756: 'すべてのセッションを削除',
  // one:Delete # session and all recordings for good, and all that was synced on your other devices?|other:Delete # sessions and all recordings for good, and all that was synced on your other devices?
  s531055f751630f2e: 'other:# 件のセッションとすべての録音、さらにほかの機器に同期したすべてを完全に削除しますか？',
  // one:Delete # session and all recordings for good?|other:Delete # sessions and all recordings for good?
  sd083ffa7eabd18d2: 'other:# 件のセッションとすべての録音を完全に削除しますか？',
  // Yes, delete all
  s209e9490971128b4: 'はい、すべて削除',
  // Saved.
  s1c7d83e8dc6b85de: '保存しました。',
  // All sessions are deleted.
  s4e9ab09270f19e38: 'すべてのセッションを削除しました。',
  // running
  s60147fb4fa4a8e0c: '実行中',
  // recorded
  s64ecc9b033e7991d: '録音あり',
  // recovered
  s721e1900c467abfa: '復元',
  // Recording, part ${0} of ${1}
  s03f66bcbcc8fe44e: str`録音、${1} 個中 ${0} 個目`,
  // ${0}, from ${1} of the session.
  sa556cbeb79d7b8bb: str`${0}、セッションの ${1} から。`,
  // What is kept, and what was fetched
  se2a14a6804eb6c96: '保存されているものと、取得したもの',
  // Sound and picture are judged on this device. Nothing of it is sent anywhere; this page shows how you can check that.
  s2c1109138d39c749:
    '音と映像はこの機器の中で判定されます。どこにも送られません。このページで、それを確かめる方法がわかります。',
  // Stored on this device
  s0559376d16a9434d: 'この機器に保存されているもの',
  // What is stored
  s0133fa50d9312a0c: '保存内容',
  // Size
  s78789724e789221c: 'サイズ',
  // not told
  s1d7aecffb843881b: '不明',
  // Removing this site’s data in the browser’s settings removes all of it at once.
  sdc9800ff174cf822: 'ブラウザーの設定でこのサイトのデータを消すと、すべてが一度に消えます。',
  // Everything fetched since the page was opened
  se1cc3537ab09e573: 'ページを開いてから取得したすべて',
  // Read again
  s7e7743a76fa072dd: '読み直す',
  // What this ledger cannot see
  s8b0355e30f5890b2: 'この台帳に見えないもの',
  // What the browser itself sends, such as looking for updates, and what extensions do.
  s3e4d4dfb6149ddd3: '更新の確認など、ブラウザー自体が送るものと、拡張機能がすること。',
  // What other open tabs of the page have fetched, but for their workers.
  saa4689e0a2e8da60: 'このページのほかの開いているタブが取得したもの（そのワーカーを除く）。',
  // Lasting connections (WebSocket). The page’s policy allows them to its own address only, and the app opens one only where you have set up <a href="#/sync">syncing</a>, for what was sealed here.
  hab98960127e251c1: html`持続する接続（WebSocket）。ページのポリシーは自分のアドレスへの接続だけを許し、アプリが接続を開くのは<a href="#/sync">同期</a>を設定した場合だけで、ここで封印されたもののためです。`,
  // It is kept by the page it reports on. To check it from outside, open the browser’s developer tools (F12), choose Network, and reload.
  s161310d84c4fa838:
    '台帳は、それが報告するページ自身が付けています。外から確かめるには、ブラウザーの開発者ツール（F12）を開き、「ネットワーク」を選んで再読み込みしてください。',
  // Began
  s5a2974c4d8713e86: '開始',
  // not known: it was cut off
  sc00ac502e8bf2f1e: '不明：途切れました',
  // Imported here
  s43deaa14d672fd99: 'ここにインポート',
  // Listened
  s207a8b3330441807: '聞いた時間',
  // Voice model
  sf470ace1ad8c8a38: '声のモデル',
  // Gaps
  sb5949c7e05c6c2f4: '欠落',
  // one:# gap|other:# gaps
  sdc51eb99d22c31f6: 'other:欠落 # 件',
  // ${0} ${1} to ${2}
  sf58e79c3c9711ea6: str`${0} ${1}～${2}`,
  // Ended with its page
  sa374720bb70d8b6a: 'ページとともに終了',
  // Ended by itself
  s82c9d5a9b3a2dfaf: '自動終了の理由',
  // Number
  sbbb97b1c63507dc0: '番号',
  // All sessions
  sa2996c00e736ce41: 'すべてのセッション',
  // About the session
  s96ca61f5fb66d8a5: 'このセッションについて',
  // Verdicts deleted
  sbe13f55f6ece4bf2: '判定は削除されました',
  // Their time was up. The recording is still here, and can be judged again.
  s1cfdc731a8026091: '期間が過ぎました。録音はまだここにあり、もう一度判定できます。',
  // <strong>Recovered:</strong> this session was cut off. What had reached the disk is here.
  h7e82d833dd1d4a10: html`<strong>復元：</strong>このセッションは途切れました。ディスクに届いていた分がここにあります。`,
  // Still running.
  sc166a1d9876fa074: 'まだ実行中です。',
  // Not on this device any more: ${0}.
  s5a16c779676565da: str`もうこの機器にありません：${0}。`,
  // The line below moves along; press it, or use its arrow keys, to play from there.
  scfffec0f9034e097: '下の線が連動して動きます。押すか矢印キーを使うと、そこから再生します。',
  // Name and note
  sb018c05c67504521: '名前とメモ',
  // Note
  s6686fcc6d2c8f0bd: 'メモ',
  // Save
  s33f85f24c0f5f008: '保存',
  // Export
  s293aa6a6446fb153: 'エクスポート',
  // The bundle holds all of it, sealed: anybody can check it on the page <a href=${0}>Verify</a>, and import it.
  h55fd7c914e84bc54: html`バンドルにはすべてが封印されて入っています。誰でも<a href=${0}>検証</a>のページで確かめ、インポートできます。`,
  // It can be made once the session has ended.
  s977da15e5a363458: 'セッションが終わってから作れます。',
  // Preparing…
  s3964867b2d60b20b: '準備中…',
  // Recording ${0}
  s4692313b6f7b0b0e: str`録音 ${0}`,
  // A session that runs cannot be deleted. Stop it first.
  sce69ec622978ed2d: '実行中のセッションは削除できません。先に停止してください。',
  // Delete
  sdc673e73b5c13aea: '削除',
  // Delete session
  s093a7d7cc302e1b2: 'セッションを削除',
  // Delete verdicts, note and recording for good, here and wherever it was synced?
  s160a12b5f0d1b88a: '判定、メモ、録音を、ここと同期した先のすべてで完全に削除しますか？',
  // Delete verdicts, note and recording for good?
  s7f531e533df14bdb: '判定、メモ、録音を完全に削除しますか？',
  // Yes, delete
  se4dd2f14317a0b77: 'はい、削除',
  // Delete recording only
  s9fb056c5d8c48f19: '録音だけを削除',
  // Delete the recording for good, and keep the verdicts?
  sed41204b9ec279f0: '録音を完全に削除し、判定は残しますか？',
  // Yes, delete it
  sf7ff6be1bafdf100: 'はい、録音を削除',
  // The recording is deleted.
  s5d6094c1eb8979ca: '録音を削除しました。',
  // Shared tab
  scfeba9ea276e633b: '共有されたタブ',
  // Shared screen
  s8812ae45098766b8: '共有された画面',
  // Demo
  sd0721c7343e74776: 'サンプル',
  // Stream
  s37d209ecc2ca2c65: 'ストリーム',
  // From its import on it is kept as you have set it in the history: verdicts ${0}, recordings ${1}.
  sf065169cedb6fc98: str`インポートした時から、履歴で定めたとおりに残ります：判定は ${0}、録音は ${1}。`,
  // until you delete them
  s0873e75636d36f43: '削除するまで',
  // not beyond the session
  se3c5cb902138115e: 'セッションの間だけ',
  // one:# day|other:# days
  s2621a04328c5e4f6: 'other:# 日',
  // one:# session|other:# sessions
  s8c4c4745017c3436: 'other:# 件のセッション',
  // Your choice of colours
  sfb8c69daca2ad7a3: '選んだ配色',
  // Your choice of language
  s2ef0c459e34a7d6c: '選んだ言語',
  // What you expect of a voice beforehand
  sc90b87c7a519b76f: '声についての事前の見込み',
  // Your rules for alerts
  s8441a13bd3fa5e39: '警告の規則',
  // That this browser syncs
  s5576fdb5aa18aea0: 'このブラウザーが同期していること',
  // Verdicts of ${0}
  s43b11eda918f973a: str`${0}の判定`,
  // Recordings of ${0}
  s4227be652d9e5f00: str`${0}の録音`,
  // one:Log of # alert|other:Log of # alerts
  s92deac6f96871ee6: 'other:警告 # 件の記録',
  // you clear it; the newest 500
  sb4aa20dc45f34db1: '消すまで。新しい 500 件',
  // The key that seals sessions, which cannot be read out
  sd531d5ad08fddda4: 'セッションを封印する鍵（読み出せません）',
  // you remove this site’s data
  s65741cd8ad518be5: 'このサイトのデータを消すまで',
  // No history: the browser does not let this page store any
  seb3c61a4f728aee8: '履歴なし：ブラウザーがこのページに保存を許していません',
  // you allow it
  s9a0a0c87b7fd6a92: '許可するまで',
  // For syncing: keys of the room, what is known of its sessions, and sessions that other devices deleted
  s147f31911d03490e: '同期用：部屋の鍵、そのセッションについてわかっていること、ほかの機器が削除したセッション',
  // you stop it for good; deleted sessions for 30 days
  s59d8ea2c12216b03: '完全にやめるまで。削除されたセッションは 30 日',
  // When a session ended with its page
  s0b7cdf6763c13cbf: 'セッションがページとともに終わった時刻',
  // its page is opened again
  se307b0c2092b3bf9: 'そのページがもう一度開かれるまで',
  // Setting ${0}
  sb98caa77e4aa379d: str`設定 ${0}`,
  // you change it back
  sba985cc4e625020c: '元に戻すまで',
  // The app itself, to open without a network
  sd61c0cf20348c200: 'ネットワークなしで開くためのアプリ自体',
  // a newer version takes its place
  s367977a53d6f4634: '新しい版に置き換わるまで',
  // All of it together, as the browser counts
  s44a0998c2bdbb4f9: 'ブラウザーが数えた合計',
  // each as it says above
  s37a8af33eb7fd94e: 'それぞれ上のとおり',
  // Page
  s2e192b19ed15fcf6: 'ページ',
  // <strong>${0}</strong>, ${1} over the network.
  h1676d7509cc43825: html`<strong>${0}</strong>、ネットワーク経由で ${1}。`,
  // All of them went to this page’s own address, <span class="hash">${0}</span>.
  he888cd01913bf53b: html`すべてこのページ自身のアドレス <span class="hash">${0}</span> 宛てでした。`,
  // one:# request went to another address, marked below.|other:# requests went to other addresses, marked below.
  se39b6d5115f0d7c3: 'other:# 件のリクエストが別のアドレス宛てで、下に印が付いています。',
  // The first 2,000 of the page are listed.
  s2cd67cd3581a8b3e: 'ページの最初の 2,000 件を表示しています。',
  // None was stopped by the page’s own policy.
  s306378f5b4939b26: 'ページのポリシーで止められたものはありません。',
  // one:# request was stopped by the page’s own policy before anything was sent:|other:# requests were stopped by the page’s own policy before anything was sent:
  sa5f4e58eabaca93e: 'other:何も送られる前に、# 件のリクエストがページのポリシーで止められました：',
  // Every request
  scb68f239611382b5: 'すべてのリクエスト',
  // By
  s09134b07b5aacab4: '行った側',
  // Bytes
  seeeea7adc131a244: 'バイト',
  // Other address:
  sd22bce14b6b2add5: '別のアドレス：',
  // kept copy
  s267592ba19f594a2: '保存済みの写し',
  // one:# request|other:# requests
  s276df9cbd259f71a: 'other:# 件のリクエスト',
  // The archive
  s7de549f9ba9560ca: 'アーカイブ',
  // It is whole, and nothing is in it that is not listed.
  sf7b3b33905e03afc: '完全で、一覧にないものは入っていません。',
  // Every file
  sbd9ec69fe27fef1a: '各ファイル',
  // Each is, to the bit, what was put in when it was exported.
  s2d6c25c86e49b0b9: 'どれも、エクスポート時に入れたものと 1 ビットも違いません。',
  // The export’s signature
  s569be4b6c5272aa8: 'エクスポートの署名',
  // The list of files was signed by the key named below.
  s13697efa903e5f30: 'ファイルの一覧は下記の鍵で署名されました。',
  // The session
  sd4a0758c11284730: 'セッション',
  // It is the one that was sealed, with the recordings that were sealed with it.
  sd58907045aadf9e7: '封印されたセッションそのもので、一緒に封印された録音も同じです。',
  // The seal’s signature
  s9d60c0fcb5e034fb: '封印の署名',
  // The session was sealed by the key named below.
  sd6ecef87e17e63ea: 'セッションは下記の鍵で封印されました。',
  // The chain of seconds
  se87077cde2e080ab: '秒の連鎖',
  // No second was changed, taken out or put in since it was sealed.
  s551c2bb3020eaf23: '封印後、1 秒たりとも変更、削除、追加されていません。',
  // A bundle (.zip) exported by this app says what a session heard and when. Here it is checked on your device, with no trust in whoever sent it. Nothing is uploaded, and nothing in it is run.
  sf80f03e4bce5c85c:
    'このアプリがエクスポートしたバンドル（.zip）は、セッションが何をいつ聞いたかを示します。ここでは、送り主を一切信用せずに、あなたの機器の中で確かめます。何もアップロードされず、中の何も実行されません。',
  // Bundle to verify
  s0ac687745dd66a6f: '検証するバンドル',
  // Checking…
  s3f53fca347b6edb5: '確認しています…',
  // Unchanged since it was sealed
  s4eae2f65c7b60cdc: '封印後に変更されていません',
  // Not verified
  sf10c96d1fe5eddee: '検証できません',
  // Rely on nothing in this file. At least one check fails:
  sf575e5819015aa41: 'このファイルの何も信頼しないでください。少なくとも 1 つの確認に失敗しています：',
  // Name and note are its owner’s words and were not sealed with the session.
  s4661da4b8337bca1: '名前とメモは所有者の言葉で、セッションとともに封印されたものではありません。',
  // Sealed by
  s83485c027f50a9ce: '封印者',
  // on ${0} by the clock of that device
  sfdf56a0620a872be: str`その機器の時計で ${0}`,
  // Exported by
  sab09f394f23f597f: 'エクスポート者',
  // the same device, on ${0}
  sb9456585e815c21b: str`同じ機器、${0}`,
  // another device, on ${0}
  s8f85bba07e955e65: str`別の機器、${0}`,
  // Sealed
  s5c57ddf0d0a7e781: '封印',
  // Import into the history
  sc393d74cfa683fe5: '履歴にインポート',
  // With the recording ${0}, which is the one that was sealed.
  s8495c672accc89ef: str`録音 ${0} が付いており、封印されたものと同じです。`,
  // Sealed with it, and not in the bundle:
  s24c1024700e4d80e: '一緒に封印されたが、バンドルにないもの：',
  // <strong>Do not read ${0} as proof:</strong> this version of the app would write them otherwise from the sealed session.
  h32e75876ebeaada2: html`<strong>${0} を証拠として読まないでください：</strong>この版のアプリなら、封印されたセッションから別の内容を書きます。`,
  // not reached
  s867a42370d40ee2c: '未到達',
  // holds
  s7477287ad37c50f1: '合格',
  // fails
  s995a7dc13142baba: '不合格',
  // the device whose key is <span class="hash">${0}</span>, ${1}
  h2811cb371ed8befb: html`鍵が <span class="hash">${0}</span> の機器、${1}`,
  // some time after it was cut off
  s29d89f5c83f460b9: '途切れてからしばらく後',
  // within a minute of its end
  sdb014f27b393a9c3: '終了から 1 分以内',
  // ${0} after its end
  sbfce5fc4bcd1ddbc: str`終了から ${0} 後`,
  // What a verified bundle proves, and what it does not
  s80b018dfa463b5a9: '検証されたバンドルが証明すること、しないこと',
  // <strong>It proves</strong> that verdicts, figures and recordings are what the holder of that key sealed, and that nothing was changed since: no second, no score, no bit of a recording.
  hee000a484d6ec20a: html`<strong>証明すること：</strong>判定、数値、録音は、その鍵の持ち主が封印したものであり、それ以後何も変更されていません。1 秒も、1 つのスコアも、録音の 1 ビットもです。`,
  // <strong>Not who that is.</strong> A key belongs to a browser on a device. To know whose, compare its number with them in person or on a call you trust.
  h015ba05424f050f2: html`<strong>それが誰かは証明しません。</strong>鍵は、ある機器のあるブラウザーのものです。誰のものかを知るには、本人と直接、または信頼できる通話で番号を照らし合わせてください。`,
  // <strong>Not when it was.</strong> Times are those of that device’s own clock.
  h2908bdbee6fac0c0: html`<strong>いつだったかは証明しません。</strong>時刻はその機器の時計のものです。`,
  // <strong>Not that the sound was live.</strong> A recording may have been played to the microphone, or shared from a tab.
  hc78a7d0268fa340d: html`<strong>音が生だったことは証明しません。</strong>録音をマイクに向けて再生したり、タブから共有したりした可能性があります。`,
  // <strong>Not that an unaltered app made it.</strong> Whoever alters the app on their own device can seal what they like with their own key.
  h14d2b066df80f1b9: html`<strong>改変のないアプリが作ったことは証明しません。</strong>自分の機器のアプリを改変した人は、自分の鍵で何でも封印できます。`,
  // <strong>Not that the verdict is right.</strong> It is what the named models said; they can be wrong both ways.
  h16f33ec003b62b82: html`<strong>判定が正しいことは証明しません。</strong>記されたモデルが述べたことであり、どちらの方向にも誤りえます。`,
  // Sync between your devices
  s597ffd3a1f682952: 'あなたの機器どうしの同期',
  // Verdicts, timelines and notes on all your devices, sealed before they leave this one. A relay passes them on and can read none of it; recordings are never synced.
  sbac87b675e0a99e3:
    '判定、タイムライン、メモを、この機器を出る前に封印して、すべての機器で共有します。リレーは受け渡すだけで、何も読めません。録音は決して同期されません。',
  // Looking up what this device knows… Where the page is open in another tab, that one syncs.
  s9694ce054a87e078: 'この機器の状態を調べています… 別のタブでページが開いている場合は、そちらが同期します。',
  // Start with this device
  sd027dabee61fd0af: 'この機器から始める',
  // Address of the relay
  sefaa616add53c462: 'リレーのアドレス',
  // Invite, if the relay asks for one
  s19590e3e6cfbed56: '招待（リレーが求める場合）',
  // Start syncing
  s8769f0f47fde26be: '同期を始める',
  // Or add this device to those you have
  sf3227f3ce5337492: 'または、この機器を既存の機器に加える',
  // On a device that syncs already, choose <em>Add a device</em>. Point this device’s camera at the code, or paste the link:
  hb1c2378b5eedeea1: html`すでに同期している機器で<em>機器を追加</em>を選んでください。この機器のカメラをコードに向けるか、リンクを貼り付けてください：`,
  // Link
  s3cf89cb47fdde7e9: 'リンク',
  // Read the link
  s8ebc5e359abfb846: 'リンクを読む',
  // Add this device
  s7b32fca7e9522882: 'この機器を追加',
  // The link leads to a room at <strong>${0}</strong>. Whoever gave it to you sees what you sync there.
  h38bb16cda09a0f06: html`リンクは <strong>${0}</strong> の部屋につながります。リンクをくれた人は、そこで同期するものを見られます。`,
  // This device leaves the room that it is in now.
  s8092c00dbfbd9ecc: 'この機器は、今いる部屋から出ます。',
  // Name of this device
  s7830f92370804ead: 'この機器の名前',
  // State
  sae239213b7c70376: '状態',
  // Taken out
  s8be7d75fb2489ddc: '外されました',
  // It tries again by itself at ${0}.
  sc66223db5d4fadea: str`${0} に自動でもう一度試みます。`,
  // ${0} of ${1} sessions
  s8ea7318a4f4e8d31: str`${1} 件のセッション中 ${0} 件`,
  // one:One entry was removed or changed at the relay by somebody, and written again from here.|other:# entries were removed or changed at the relay by somebody, and written again from here.
  s659522075d5b9240: 'other:# 件の項目がリレーで誰かに削除または変更され、ここから書き直されました。',
  // Go on syncing
  s91cf292b91caf0c1: '同期を続ける',
  // Try again now
  s70c96f2bfd09e63e: '今すぐ再試行',
  // Stop for good on this device
  sed44f96ab828c816: 'この機器で完全にやめる',
  // Forget the key? Its history stays; to sync again it has to be added again.
  s56581d0eac788d1b: '鍵を忘れますか？履歴は残ります。再び同期するには、もう一度追加する必要があります。',
  // Yes, stop
  sfa648a68bebd4d74: 'はい、やめる',
  // ${0}; ${1} sent, ${2} received since this page was opened.
  s654cd888514550ba: str`${0}。このページを開いてから送信 ${1}、受信 ${2}。`,
  // Devices
  scfe39d24bc958960: '機器',
  // Hide the code
  seb2385664c39322b: 'コードを隠す',
  // Add a device
  scc022b0740943e53: '機器を追加',
  // Name of ${0}
  s36ba4b5e510c3e75: str`${0} の名前`,
  // this device, added ${0}
  sefe3c59d923a638b: str`この機器、${0} に追加`,
  // added ${0}
  s99c9acf76edfb533: str`${0} に追加`,
  // Take out ${0}
  sf3207a47f4d62e14: str`${0} を外す`,
  // It keeps what it has, and reads nothing new.
  scff299dba345d592: '持っているものは残り、新しいものは読めなくなります。',
  // Yes, take it out
  sc4105f0d95174ecc: 'はい、外す',
  // Open this on the other device. <strong>Whoever sees it can read what you sync</strong>, until you take a device out.
  h19dc8b6a00db5ece: html`もう一方の機器でこれを開いてください。<strong>これを見た人は、同期するものを読めます</strong>。機器を外すまで続きます。`,
  // QR code of the link that adds a device
  s7d3ead61a6a5eded: '機器を追加するリンクの QR コード',
  // Copy the link
  s5c0c25abdb58c051: 'リンクをコピー',
  // ${0} in this device’s history, ${1} of them synced.
  s865b49bfdc819825: str`この機器の履歴に ${0} 件、うち同期済み ${1} 件。`,
  // Sync each new session when it ends
  s1fccdf6fabbe89f2: '新しいセッションは終わるたびに同期する',
  // one:Sync the one of this device|other:Sync all # of this device
  s76f83dfb250e6306: 'other:この機器の # 件をすべて同期',
  // synced
  sc0ffddafbb8cf34b: '同期済み',
  // What you untick is erased at the relay; devices that have it keep it. What you delete in the history is deleted on all of them. How long a device keeps its history by itself is set on each, for that device alone.
  s21d18abeb54b79d3:
    'チェックを外したものはリレーから消えます。持っている機器には残ります。履歴で削除したものはすべての機器で削除されます。機器が自分の履歴を残す期間は、機器ごとに、その機器だけについて定めます。',
  // Deleted by other devices
  s1b0a53d727037292: 'ほかの機器が削除したもの',
  // Kept here for 30 days. Taken back, a session is a new one on all devices.
  sd57306b79ee2e9c9: 'ここに 30 日間残ります。取り戻したセッションは、すべての機器で新しいものになります。',
  // Take back
  s412220c3488a45a1: '取り戻す',
  // Delete these for good
  s39bc2e360f0e9f17: 'これらを完全に削除',
  // After that nobody can take them back from here.
  s64ee86ba86f3c811: 'そのあとは、ここから誰も取り戻せません。',
  // Yes, delete them
  sa0e07c15222fb3b3: 'はい、削除',
  // The address of a relay begins with wss:, or with ws: on this very machine.
  s127f8ab1c00f90ad: 'リレーのアドレスは wss: で始まります。この機械自体なら ws: です。',
  // ${0}, deleted, kept until ${1}
  s6c0c00da029c3304: str`${0}、削除済み、${1} まで保存`,
  // ${0}, deleted by ${1}, kept until ${2}
  sb4751e50e90f4b9b: str`${0}、${1} が削除、${2} まで保存`,
  // Not in use
  s537a83747484e682: '未使用',
  // Connecting
  s4b052cb287d81da7: '接続中',
  // Syncing
  s3c78ac5747dbe7e6: '同期中',
  // In step
  scd4ecf745e3cb838: '同期済み',
  // Offline
  scde3342a428aaee8: 'オフライン',
  // Refused
  s592abf6242502c63: '拒否されました',
  // The relay did not understand this page. One of the two is of another version.
  s20558379bdb2d7c8: 'リレーがこのページを理解できませんでした。どちらかの版が異なります。',
  // The relay does not accept this device’s key for the room.
  s580bdc921308d8df: 'リレーは、この部屋に対するこの機器の鍵を受け付けません。',
  // The relay lets in only who knows its invite. Ask whoever runs it, and set it up again with that.
  sb107b546df241283: 'リレーは招待を知る人だけを入れます。運用者に尋ね、それを使って設定し直してください。',
  // The relay does not take connections from this page’s address. Its list of origins has to name it.
  s2884da576ce18ba9:
    'リレーは、このページのアドレスからの接続を受け付けません。リレーのオリジン一覧に加える必要があります。',
  // The relay heard nothing for a while.
  s13b4416df78ed31d: 'リレーにはしばらく何も届きませんでした。',
  // The room was closed by another device.
  sbed1b839b2a3dfc8: '部屋は別の機器によって閉じられました。',
  // A session is too large for the relay.
  s63ec58d239c52c8a: 'セッションがリレーには大きすぎます。',
  // A message was too large for the relay.
  s9fece18aa4b39d38: 'メッセージがリレーには大きすぎました。',
  // The room is full. Delete sessions on any device, or ask whoever runs the relay for more room.
  s9ed08455e66724c0:
    '部屋がいっぱいです。いずれかの機器でセッションを削除するか、リレーの運用者に容量を頼んでください。',
  // The relay asks to go slower.
  sc3dfc27005746bd8: 'リレーが速度を落とすよう求めています。',
  // The relay ended the connection after its time.
  sf41f2a07bb03f09f: 'リレーが時間切れで接続を終えました。',
  // The relay cannot store anything at the moment. Nothing is lost: it stays here until it can.
  s9ec7315f59b7a5aa: 'リレーは現在何も保存できません。失われるものはありません。できるようになるまでここに残ります。',
  // The relay has no place left at the moment.
  sca9b43f87c89d1bc: 'リレーには現在空きがありません。',
  // The relay does not answer. It may be down, or this page may not be allowed to reach it.
  s6031ec702f11faf0: 'リレーが応答しません。停止しているか、このページからの接続が許されていないのかもしれません。',
  // The relay is restarting.
  s2e8a8d32326d20f2: 'リレーが再起動しています。',
  // Something failed on this device, as when the browser lets it store no more. Make room and try again.
  s7949450c26ae7917:
    'ブラウザーがこれ以上保存を許さないなど、この機器で何かが失敗しました。空きを作って、もう一度試してください。',
  // This device was taken out by another one. Its own history stays; nothing new reaches it.
  s03c7c83d9d5d8485: 'この機器は別の機器によって外されました。自身の履歴は残りますが、新しいものは届きません。',
  // What the relay holds was sealed with another key than this device has. Pair it again.
  sadb3a1a50bb89b58: 'リレーにあるものは、この機器とは別の鍵で封印されています。もう一度ペアリングしてください。',
  // What the relay holds was sealed with a key from before a device was taken out.
  sf1f7fad241241ed8: 'リレーにあるものは、機器を外す前の鍵で封印されています。',
  // What the relay holds is not what was sealed. Somebody changed it, or it was damaged.
  sa1ec9ce123009e92: 'リレーにあるものは、封印されたものではありません。誰かが変えたか、壊れています。',
  // What the relay holds was written by another version of this page.
  sda4c9eb6a9280c85: 'リレーにあるものは、このページの別の版が書いたものです。',
  // The link is cut off or mistyped. Copy it again as a whole.
  s96614c7909f878e7: 'リンクが途中で切れているか、誤っています。全体をコピーし直してください。',
  // It is not at the relay. It needs a connection, or the device that has it.
  s274dcbc14671a97b: 'リレーにありません。接続か、それを持つ機器が必要です。',
  // one:One entry is sealed with another key than this device has: pair it again.|other:# entries are sealed with another key than this device has: pair it again.
  s6b1d0395163fd752: 'other:# 件の項目が、この機器とは別の鍵で封印されています。もう一度ペアリングしてください。',
  // one:One entry is sealed with a key from before a device was taken out.|other:# entries are sealed with a key from before a device was taken out.
  sa79488b886bbcfa8: 'other:# 件の項目が、機器を外す前の鍵で封印されています。',
  // one:One entry is not what was sealed. Another device may have it still.|other:# entries are not what was sealed. Another device may have them still.
  s7f2a9c6bb1a58395: 'other:# 件の項目が、封印されたものではありません。別の機器がまだ持っているかもしれません。',
  // one:One entry is written by another version of this page.|other:# entries are written by another version of this page.
  s0505fea34198352c: 'other:# 件の項目が、このページの別の版で書かれています。',
  // one:One entry is of a room that the link does not lead to.|other:# entries are of a room that the link does not lead to.
  s87f162fdc4753c3c: 'other:# 件の項目が、リンク先ではない部屋のものです。',
  // one:One entry is not at the relay yet: the device that has it has to be online.|other:# entries are not at the relay yet: the device that has them has to be online.
  s25156d7142e49b69: 'other:# 件の項目がまだリレーにありません。それを持つ機器がオンラインである必要があります。',
  // Device
  s0b0a02a4470de153: '機器',
  // ${0} on ${1}
  sf72695e8cd91f93c: str`${1} の ${0}`,
};
