import { str } from '@lit/localize';
import { html } from 'lit';

/** Above each text stands the English one that it says, and its id is made from. Kept by `npm run messages`. */
export const templates = {
  // ${0}, recording
  s5c480a40ea2dc51c: str`${0}、録音中`,
  // Pause
  s061cc20e3432dead: '一時停止',
  // Resume
  s89118d3a7be870ca: '再開',
  // Retry
  s2c8189544e3ea679: '再試行',
  // Take over
  s99b6b72f387d7630: '引き継ぐ',
  // Stop
  sd9ad53251f2330a5: '停止',
  // Remove
  sea4f08110bb8f15d: '外す',
  // Voice and face together.
  s9764d367e10e6689: '声と顔を合わせて。',
  // Your browser is asking
  sffda0b6786e644e5: 'ブラウザーが尋ねています',
  // Listening
  sdcede3fb3f24874a: '聞いています',
  // Nothing heard
  s7e2d2e013d32d29a: '何も聞こえませんでした',
  // Waiting for the first sound.
  sbd0cd81af57d2249: '最初の音を待っています。',
  // Waiting for speech.
  sfcc532fbf33dbcfb: '話し声を待っています。',
  // No voice, no verdict.
  s3919a03cff1c385c: '声がなければ判定もありません。',
  // A verdict on this would not be fair.
  sf3ac876f4d3c4fa3: 'これを判定するのは公正ではありません。',
  // Time is missing here.
  s4a39a311f7da44b4: 'ここは時間が抜けています。',
  // Last result
  s33701f9088142c92: '最後の結果',
  // Provisional
  sc69c12746bf2e9cd: '暫定',
  // Firm
  sd19efe84ee6b6a31: '確定',
  // How it is captured
  sc04d347afd290da0: '音の取り込み方',
  // Source
  s5f43af3669b1e098: '音源',
  // The browser alters this sound. That hides traces of synthesis and adds its own: trust the verdict less.
  s35e3d7f59faa304b:
    'ブラウザーがこの音に手を加えています。合成の痕跡が隠れ、別の痕跡が加わります。判定への信頼を控えめにしてください。',
  // Not reported
  sa70592421b2de75d: '報告なし',
  // Picture
  s5ed03bb1f3a15949: '映像',
  // ${0}, ${1} a second
  sed52c9753775bede: str`${0}、毎秒 ${1}`,
  // Sample rate
  s6509d05eec91b487: 'サンプルレート',
  // ${0} kHz
  s11f7e78a2ce0d76e: str`${0} kHz`,
  // Echo cancellation
  s285256231da6ca77: 'エコーキャンセル',
  // Noise suppression
  se384aa3a7f315eaa: 'ノイズ抑制',
  // Automatic gain
  sc2d16f8333e07d4f: '自動音量調整',
  // Way to the detector
  sd41454c2b3b8b0a0: '検出器への経路',
  // Shared memory
  s5ca996d82163c69f: '共有メモリー',
  // Messages
  sbdeedc1c60306b35: 'メッセージ',
  // On
  s091d5807b5b33550: 'オン',
  // Off
  s302cbb19bf9a174a: 'オフ',
  // Confidence that the voice is real
  s5c604aa95757e95f: '声が本物である確信度',
  // Confidence that the voice is real, by the longer listen
  s6836bbb7b49c6e05: '長く聞いた結果による、声が本物である確信度',
  // Confidence that the face is real
  sdc8f1babce7b55aa: '顔が本物である確信度',
  // Confidence that voice and face are real
  s95c009591eeed9f4: '声と顔が本物である確信度',
  // Synthetic
  s93d061a0ca9feed8: '合成',
  // Real
  s740d5c2bbe697b7d: '本物',
  // Confidence: no verdict yet
  s82896b461685172f: '確信度：まだ判定はありません',
  // No, keep
  s296dfe766973ed7b: 'いいえ、残す',
  // Content credentials
  s6a98630f51eda900: 'コンテンツ認証情報',
  // The file carries credentials (C2PA), but they cannot be read: ${0}.
  sb495502be5396c17: str`このファイルには認証情報（C2PA）がありますが、読み取れません：${0}。`,
  // Unchanged since it was signed.
  s4902e2a5256e88ee: '署名後に変更されていません。',
  // Changed since it was signed, or signed wrongly.
  s16b27bff3237fe2c: '署名後に変更されたか、署名が正しくありません。',
  // It says of itself that a model made it, or a part of it.
  sb3ae62f1b1ae2a70: 'モデルが全体または一部を作ったと、ファイル自身が述べています。',
  // Signed in nobody’s name.
  s96ffac62467404d8: '署名者の名前はありません。',
  // Signed in the name of ${0}.
  s4669bbcdbc1bd349: str`${0} の名前で署名されています。`,
  // Time: ${0}.
  s0cc913cf2c8f105a: str`日時：${0}。`,
  // Program: ${0}.
  s0513ae0869e6c0b1: str`プログラム：${0}。`,
  // Title: “${0}”.
  s4d513b0388dda45e: str`題名：「${0}」。`,
  // What was done to it: ${0}.
  s30546691c231b296: str`加えられた処理：${0}。`,
  // Nobody vouches here for who that is: anybody can make a certificate in any name. Credentials say where a file comes from, the verdict what is heard in it; neither replaces the other.
  s84a5ea9ed9bf7db3:
    'それが誰であるかは、ここでは誰も保証していません。証明書はどんな名前でも作れます。認証情報はファイルの出どころを、判定はその中に聞こえるものを示します。一方が他方の代わりになることはありません。',
  // Drop the recording to judge it
  s190656aa3f00ed8b: '録音をドロップすると判定します',
  // Take it over
  s8dc1d6d6aee466a7: '引き継ぐ',
  // Choose another source
  s0dc3955d3e1a9574: '別の音源を選ぶ',
  // What exactly was reported
  s7ab6395046e60cd1: '報告された正確な内容',
  // No face is in the picture.
  s4c7853d279cc710d: '映像の中に顔がありません。',
  // Faces in the picture
  sd6eb60e0d88c9139: '映像の中の顔',
  // Show where it looks
  s2c9e655380c85558: 'どこを見ているかを表示',
  // Crossed squares look made up to the model, rings look real; empty ones say nothing. It is a coarse hint, not a proof.
  s27acb0b6f9b09a13:
    '×印の四角は作り物らしく、輪は本物らしくモデルに見えた所です。空の所は何も示しません。大まかな手がかりであり、証明ではありません。',
  // Watching
  s0ebc660e93c4b560: '見ています',
  // Waiting for a face or a voice that can be judged.
  s51200814b10e677a: '判定できる顔か声を待っています。',
  // Both
  sf7a5f7a7c80c3082: '両方',
  // Face
  s19b15a8518073d5c: '顔',
  // Voice
  s47a9f592c61daa59: '声',
  // Language
  sefcf950b3cc4fc3b: '言語',
  // ${0} of ${1}, ${2}
  s513f9ca2f2da7f72: str`${1} 中 ${0}、${2}`,
  // The model is loaded with the first session.
  s14189449d6d3a75d: 'モデルは最初のセッションで読み込まれます。',
  // Model
  s5da52af9b083c29a: 'モデル',
  // Fingerprint (SHA-256)
  s7e349d0947a9338e: '指紋（SHA-256）',
  // ${0}… checked
  sf2ac04bee3bdd2c8: str`${0}… 確認済み`,
  // Expected beforehand
  sfa724812529d66e5: '事前の見込み',
  // ${0} (the prior)
  se3479e2c36f6cadf: str`${0}（事前確率）`,
  // Runs on
  s8adcff1d8c1ce0ac: '実行場所',
  // Processor (WebAssembly)
  seb5f4c75f0dcfec6: 'プロセッサー（WebAssembly）',
  // Graphics (WebGPU)
  sf75e30896a12c957: 'グラフィックス（WebGPU）',
  // one:# thread|other:# threads
  sa009797decd55020: 'other:# スレッド',
  // Loaded in
  s8313a3d06d8b193f: '読み込み時間',
  // Dropped hops
  s628f1f5bd3f876ab: '飛ばした区間',
  // None
  s669b18c6d2d9c95b: 'なし',
  // one:# hop|other:# hops
  s836f118ee60dd0e2: 'other:# 区間',
  // One hop takes
  s2e9bcd15c7b300d0: '1 区間の所要時間',
  // Verdict lags behind by
  s6adf44a8859af17a: '判定の遅れ',
  // Face model
  sd7c35521b3241a21: '顔モデル',
  // None in this build: voices only
  s582ff6fe2a833623: 'このビルドにはありません。声だけです',
  // Loaded when a picture is judged
  s9d3494051011e1fc: '映像を判定するときに読み込まれます',
  // Its fingerprint
  sdc561981ffc3494d: 'その指紋',
  // One frame takes
  s44e9aa0afa053966: '1 フレームの所要時間',
  // Faces lag behind by
  sc2a02d0dfa4aaaf8: '顔の遅れ',
  // Dropped frames
  sfad1d6c433cfad55: '飛ばしたフレーム',
  // one:# frame|other:# frames
  s16112080ab4b953a: 'other:# フレーム',
  // ${0} on average
  s7ea3776476914c69: str`平均 ${0}`,
  // Equal error rate (dev)
  se65aca52d0e904a3: '等価エラー率（開発用）',
  // Equal error rate (unseen sources)
  s2c0266673d02e48e: '等価エラー率（未知の音源）',
  // Parameters
  s1c0f7e3a9a6bce79: 'パラメーター数',
  // This page was in a background tab. Listening went on, though some browsers slow such pages down.
  sabad22e507a6b9e2:
    'このページはバックグラウンドのタブにありました。聞き取りは続きましたが、そうしたページを遅くするブラウザーもあります。',
  // The detector stopped and was started again by itself. The moment between is marked as a gap.
  s919e6b66320da05a: '検出器が止まり、自動で再起動しました。その間は欠落として印が付いています。',
  // The device was gone and was opened again by itself. The moment between is marked as a gap.
  se6742faf15388ebf: '機器がなくなり、自動で開き直されました。その間は欠落として印が付いています。',
  // The browser had put this page to sleep. The time in between is marked as a gap.
  s8f68055b5edb3e37: 'ブラウザーがこのページを休止させていました。その間は欠落として印が付いています。',
  // This session cannot be written down at present: storage is full, or closed to this page. It goes on. It is tried again until the session ends; what is not written by then is forgotten.
  sf5d2e1221e9027fa:
    'このセッションは現在書き留められません。保存領域がいっぱいか、このページに閉じられています。セッションは続き、終わるまで再試行します。それまでに書けなかったものは忘れられます。',
  // The source was muted. Look for a mute switch on the device or in the call.
  sc41304557be3c5c4: '音源がミュートされていました。機器や通話のミュートスイッチを確認してください。',
  // Faces were judged less often for a while, to spare the device.
  s9ab2e52db6150824: '機器の負担を減らすため、しばらく顔の判定の回数を減らしました。',
  // The picture could not be read to its end, as when a file is damaged or cut short. Its sound was judged as far as it is there.
  s517e1d4380af5151:
    'ファイルが壊れているか途中で切れているなどの理由で、映像を最後まで読めませんでした。音はある所まで判定しました。',
  // This browser cannot decode the sound of this file. Its picture alone was judged. To have the voice judged too, convert the file to mp4 with AAC or Opus.
  s516eae425b769164:
    'このブラウザーはこのファイルの音をデコードできません。映像だけを判定しました。声も判定するには、ファイルを AAC か Opus の mp4 に変換してください。',
  // The session is near its limit and ends by itself.
  s8aa6ab37960dc2f6: 'セッションはまもなく上限に達し、自動で終わります。',
  // Notices
  s73112da1b80edcc6: 'お知らせ',
  // one:# hop of 250 ms skipped: this device could not keep up.|other:# hops of 250 ms skipped: this device could not keep up.
  s630e51122a32f76a: 'other:250 ミリ秒の区間を # 個飛ばしました。この機器では追いつけませんでした。',
  // Keeping the app on this device, to work without a network
  s0c90529cece01fd6: 'ネットワークなしで使えるよう、アプリをこの機器に保存しています',
  // Kept on this device: it opens and judges without a network.
  sba52d9c471583366: 'この機器に保存済み：ネットワークなしで開き、判定できます。',
  // It could not be kept on this device for use without a network. That is tried again when the page is next opened.
  s5f066003f6f81192:
    'ネットワークなしで使うためにこの機器へ保存することができませんでした。次にページを開いたとき、もう一度試みます。',
  // A new version is here, but another tab of Bona Fide is in use. End its session or close it first.
  s44ee3fdc78b6928d:
    '新しい版がありますが、Bona Fide の別のタブが使用中です。先にそのセッションを終えるか、タブを閉じてください。',
  // A new version is here.
  sa9d843e6f42b6ce2: '新しい版があります。',
  // Reload to use it
  sfce06004e9589d67: '再読み込みして使う',
  // Before listening: ${0}
  s49c43f8f396923f5: str`聞く前：${0}`,
  // How likely is it that the voice is real, before it is heard?
  s2ddbf09c5f68345f: '聞く前の時点で、その声が本物である可能性はどのくらいですか？',
  // Fake
  s19966a8517f090d4: '偽物',
  // Back to 50 %
  s6e719d313a0d84cb: '50 % に戻す',
  // It is weighed against what is heard: the further from 50 %, the more of the verdict is your own expectation. At 50 % the voice alone decides.
  s0a372e5b37d55213:
    '聞こえたものと合わせて考慮されます。50 % から離れるほど、判定にご自身の見込みが多く入ります。50 % では声だけで決まります。',
  // Verdicts are kept for as long as the history says, 30 days unless you change it.
  s51b148487e8bfe01: '判定は履歴で定めた期間だけ残ります。変えなければ 30 日です。',
  // Record this session
  s0bda4e18e7d7732c: 'このセッションを録音する',
  // Its picture too, where there is one
  s4eaf9de27429c56a: '映像があれば、それも',
  // Off: what is heard is judged and forgotten.
  s93e61dfd8c2788a2: 'オフ：聞こえたものは判定され、忘れられます。',
  // What is heard is kept on this device, and only there, until you delete it or the time that the history sets for recordings is up.
  s356875fbd29d92cc:
    '聞こえたものはこの機器だけに残り、あなたが削除するか、履歴で定めた録音の期間が過ぎるまで保存されます。',
  // What is heard and seen is kept on this device, and only there, until you delete it or the time that the history sets for recordings is up.
  scb063f7fc5a4c386:
    '聞こえたものと見えたものはこの機器だけに残り、あなたが削除するか、履歴で定めた録音の期間が過ぎるまで保存されます。',
  // This holds for the next session alone. In many places you need the consent of everyone you record.
  s50f8b475f2a30b01: 'これは次のセッションだけに当てはまります。多くの場所では、録音する全員の同意が必要です。',
  // Recording
  seb8c7c11a6c3f9ec: '録音',
  // one:# picture left out|other:# pictures left out
  sc88d4f22e1ee552a: 'other:映像 # 枚を省略',
  // The browser may clear it away when the device runs out of room.
  sc14ce4ec5c100302: '機器の空きがなくなると、ブラウザーが消すことがあります。',
  // About to record
  s71731ab99675f684: 'まもなく録音します',
  // Recording the sound
  sf1a31756d89431e4: '音を録音しています',
  // Recording sound and picture
  s686116e30d5929c4: '音と映像を記録しています',
  // Recording paused
  s04144bf1f2a0f2fe: '録音は一時停止中',
  // Recorded
  s7db4b3e9ad71d4fd: '録音済み',
  // Room for ${0} more. The analysis goes on without.
  s79ca09705fe18934: str`録音できる残り：${0}。分析は録音なしで続きます。`,
  // ${0} free
  s5ac90eb24690d399: str`空き ${0}`,
  // Not listening
  sc169644fb79c03b7: '聞いていません',
  // Waiting for your answer
  s78ab6331072916c8: 'あなたの回答を待っています',
  // Getting ready
  sa5f3b3993685d1d4: '準備中',
  // Paused
  s95bc8722b2708f8b: '一時停止中',
  // Interrupted
  s25eaa8c98bbc9e31: '中断',
  // Stopping
  s4f566a3b2235ad29: '停止中',
  // Ended
  sf113fa256db9617b: '終了',
  // Not started
  s8f5f41272268128f: '開始されていません',
  // Judging the file
  sb8c75e272089f852: 'ファイルを判定しています',
  // Judged
  sb478e55125d0d740: '判定済み',
  // ${0} listened to
  s4c41ee7593b36562: str`聞いた時間：${0}`,
  // of ${0} at most
  s58b566e694045bbe: str`最長 ${0}`,
  // The session ends in ${0}.
  s85ff0287a908f223: str`セッションは ${0} 後に終わります。`,
  // Session
  s62278f512692e037: 'セッション',
  // Cancel
  s2ceb11be2290bb1b: 'キャンセル',
  // New session
  s47e699a5378f8e6d: '新しいセッション',
  // No verdict
  s2ee28af1a640a62f: '判定なし',
  // Taken together: ${0}
  s8bff973fb8d566ea: str`全体として：${0}`,
  // At odds: ${0}
  seb44178ac62412f2: str`食い違いあり：${0}`,
  // All through: ${0}
  sbba448001007f283: str`終始：${0}`,
  // Mostly: ${0}
  s32932904113693ff: str`ほとんど：${0}`,
  // Mixed, mostly: ${0}
  s98b17d841a62b660: str`混在、主に：${0}`,
  // Faces. ${0}
  s8bedc48dcd56ba2f: str`顔。${0}`,
  // Voice. ${0}
  se3c1540a71f78dc3: str`声。${0}`,
  // No face was seen for long enough.
  s5044fbe428084cc6: '顔が十分な時間見えませんでした。',
  // There was speech, but not in a state that can be judged fairly.
  s62d0ef840041672b: '話し声はありましたが、公正に判定できる状態ではありませんでした。',
  // Too little speech was heard to judge a voice.
  s09b5b6b0b78f4b51: '聞こえた話し声が少なすぎて、声を判定できませんでした。',
  // ${0} likely real on average; lowest at ${1} with ${2}.
  s680b3d710d19fccb: str`平均で本物の可能性 ${0}、最低は ${1} の ${2}。`,
  // Besides: ${0}.
  sf03dab566a26a62e: str`ほかに：${0}。`,
  // Moment by moment, over ${0} that could be judged:
  sd08cba6ba3a24402: str`瞬間ごとの内訳（判定できた${0}）：`,
  // ${0} of the session could be judged.
  s1dac3084ba809704: str`セッションのうち判定できた時間：${0}。`,
  // The last ${0} of speech: ${1}.
  sd9056c6824bfaad1: str`直近 ${0}の話し声：${1}。`,
  // The last ${0} of speech taken together: ${1}, ${2}.
  h341507ee5db4370e: html`直近 ${0}の話し声をまとめると: ${1}、${2}。`,
  // There was a face, but not in a state that can be judged fairly.
  s6b0b1c33fa0fc225: '顔はありましたが、公正に判定できる状態ではありませんでした。',
  // ${0} without a face
  s35759838fd7aaf8f: str`顔なし ${0}`,
  // ${0} without speech
  s468c8438ce521371: str`話し声なし ${0}`,
  // ${0} not fair to judge
  se56b1f9967bddf00: str`公正に判定できない ${0}`,
  // ${0} missing
  s9cc817c98c6b9cd1: str`欠落 ${0}`,
  // The timeline begins with the first sound.
  sb7d6c34528b941e3: 'タイムラインは最初の音から始まります。',
  // Over the session
  sebce84009eb1dc58: 'セッション全体',
  // Voice, over the session
  s38ba262671993b20: '声、セッション全体',
  // Faces, over the session
  s5a2765ebc82ac53c: '顔、セッション全体',
  // How much to show
  s5d25de1f1cbc8920: '表示する範囲',
  // How much to show of the voice
  sa946ea061cb96e54: '声の表示する範囲',
  // How much to show of the faces
  sd5235174c8eca5b8: '顔の表示する範囲',
  // Last minute
  s613d737be3bb4ae3: '直近 1 分',
  // All
  sf993bb199fefbe04: 'すべて',
  // Explore the session
  s2e2db711032e0817: 'セッションを調べる',
  // Explore the voice
  s00ed2617b8afa439: '声を調べる',
  // Explore the faces
  sbf622fa7dee045bd: '顔を調べる',
  // Point at the line, or focus it and use the arrow keys, to read any moment.
  s7f2599e5cc425a7e: '線を指すか、フォーカスして矢印キーを使うと、どの瞬間でも読めます。',
  // Collecting speech
  s8d557d71f799e0df: '話し声を集めています',
  // Looking
  s48085d2df7db587a: '見ています',
  // No speech
  s98c415d25cdb17c4: '話し声なし',
  // No face
  sab611c30783f22f7: '顔なし',
  // Not fair to judge
  s6103a3fdea3631a2: '公正に判定できません',
  // Gap
  seaf97719986faf4f: '欠落',
  // Single moments that sounded synthetic
  sd90733b1fdedfee4: '合成らしく聞こえた個々の瞬間',
  // ${0} (now)
  s98e2c88fbd9b1d6e: str`${0}（今）`,
  // As a table
  s0635f2ac96107f3a: '表として',
  // Stretches of the session
  s4c8a93e76294eda8: 'セッションの区切り',
  // Stretches of the voice
  sd106479bd51d3f96: '声の区切り',
  // Stretches of the faces
  s3b5b79914150ca0a: '顔の区切り',
  // From
  sa6ab5184d6315895: '開始',
  // To
  s09353907b5c79284: '終了',
  // What
  sc676c702509736ef: '内容',
  // Detail
  s8daa1db5187d4ad4: '詳細',
  // Microphone
  s232f88877550dfa9: 'マイク',
  // Camera
  s54d1b2a64667e32e: 'カメラ',
  // Tab or screen
  s93f133a4f3a74667: 'タブまたは画面',
  // File
  sd1f81284eeb7b503: 'ファイル',
  // What should be judged?
  s9e244165a81b7c91: '何を判定しますか？',
  // Which one
  s4ed2703cfee3006e: 'どれを使うか',
  // The system’s default
  s9198b976196de5b0: 'システムの既定',
  // Leave these off: they change the voice and destroy the traces that are looked for.
  s4867730a4aaf630b: 'これらはオフのままにしてください。声を変え、探している痕跡を壊します。',
  // Start listening
  se5d20011e11a0c12: '聞き始める',
  // Your browser will ask for the camera and the microphone.
  s5246594651cdb3be: 'ブラウザーがカメラとマイクの許可を求めます。',
  // Your browser will ask for the camera.
  sf04100da0c0ea7bc: 'ブラウザーがカメラの許可を求めます。',
  // Faces and voice are judged in this page and recorded on this device.
  sef8992929eec7851: '顔と声はこのページの中で判定され、この機器に記録されます。',
  // Faces and voice are judged in this page and forgotten.
  sdf603696e6e51d02: '顔と声はこのページの中で判定され、忘れられます。',
  // Nothing leaves this device.
  sdb05fdbcbd42cfce: '何もこの機器の外に出ません。',
  // Which camera
  seec812dd2de4dc25: 'どのカメラか',
  // The one that looks at you
  sacb12b858f9d5f65: 'あなたの側を向くカメラ',
  // The one on the back
  s8b334ac7fc8d5da1: '背面のカメラ',
  // Judge the voice too
  sc97a26b492dcc233: '声も判定する',
  // Start watching
  s2858a489041bbcd8: '見始める',
  // The microphone is already allowed here. It is heard only while a session runs. Nothing leaves this device.
  s3b54598c9d61dcac:
    'マイクはここではすでに許可されています。聞くのはセッション中だけです。何もこの機器の外に出ません。',
  // The microphone is blocked for this site. Press the icon beside the address to allow it, then start.
  s0dec0bce4cc22bd4:
    'このサイトではマイクがブロックされています。アドレスの横のアイコンを押して許可してから、始めてください。',
  // Your browser will ask for the microphone.
  s15564d6c22ccb179: 'ブラウザーがマイクの許可を求めます。',
  // The sound is judged in this page and recorded on this device.
  sd0aa9f415dac5fd2: '音はこのページの中で判定され、この機器に録音されます。',
  // The sound is judged in this page and forgotten.
  s468dd05e468c7ad5: '音はこのページの中で判定され、忘れられます。',
  // Sound processing: all off
  s3ced5808885f3229: '音声処理：すべてオフ',
  // Sound processing: ${0}
  sdd943781c7dabc59: str`音声処理：${0}`,
  // This browser cannot share the sound of a tab. Use Chrome or Edge on a computer, or judge a file.
  s3add2d954b3b5401:
    'このブラウザーはタブの音を共有できません。パソコンの Chrome か Edge を使うか、ファイルを判定してください。',
  // Your browser will ask what to share. Choose the tab that plays the voice and switch on <strong>Also share tab audio</strong>.
  h442e53aaa76426e9: html`ブラウザーが何を共有するか尋ねます。声を再生しているタブを選び、<strong>タブの音声も共有する</strong>をオンにしてください。`,
  // Sound and picture are judged in this page and recorded on this device.
  s85e8112d6924d15e: '音と映像はこのページの中で判定され、この機器に記録されます。',
  // Sound and picture are judged in this page and forgotten.
  s2679767732935e91: '音と映像はこのページの中で判定され、忘れられます。',
  // Only its sound is used; the picture is let go at once.
  s0af4cc4d9de5e6f0: '使うのは音だけです。映像はすぐに手放します。',
  // Judge the faces in its picture too
  s8b47ded22bb201da: '映像の中の顔も判定する',
  // Choose what to share
  sa886310e7681a494: '共有するものを選ぶ',
  // Choose a recording or drop it anywhere on this page. It is read here and never uploaded. wav, mp3, m4a, ogg, webm, mp4 or flac.
  s3b3e3ddd24595e7a:
    '録音を選ぶか、このページのどこかにドロップしてください。ここで読み取られ、アップロードされることはありません。wav、mp3、m4a、ogg、webm、mp4、flac。',
  // In a video, the faces are judged too; of a photo (jpeg, png, webp), the faces alone.
  s2b157a71a681a57f: '動画では顔も判定します。写真（jpeg、png、webp）では顔だけを判定します。',
  // Choose a file
  s380c34975d5b9e4f: 'ファイルを選ぶ',
  // As the system
  s967a37983a98e597: 'システムに合わせる',
  // Light
  s3b0ab4b52326316f: 'ライト',
  // Dark
  sac895c732f350ac5: 'ダーク',
  // Colours
  sc32bbf499603baca: '配色',
  // Listening for speech
  s1357a9e271aca4d9: '話し声を待っています',
  // A first verdict needs a second and a half of it.
  sd02743d1f7f8a1be: '最初の判定には 1 秒半の話し声が必要です。',
  // Speech heard for a first verdict
  s8d3a6caed350c19c: '最初の判定のために聞こえた話し声',
  // From ${0} of speech on, all of it is taken together, which tells more.
  se2ca1f82e4d42f05: str`話し声が ${0} を超えると、全体をまとめて判断するため、より確かになります。`,
  // What was expected beforehand, ${0}, counts as well.
  s01a72e054a0e60dc: str`事前の見込み（${0}）も考慮されています。`,
  // This is provisional until ${0} of speech have been heard.
  sf832e977859d4c84: str`話し声が ${0} 聞こえるまでは暫定です。`,
  // What ${0} means
  sdc61a675931011cf: str`${0} の意味`,
  // If real and synthetic voices were equally common, about ${0} of 100 voices that sound like this one would be real.
  s99e0348e28b5749b: str`本物の声と合成の声が同じくらい多いとすれば、これと同じように聞こえる声 100 のうち約 ${0} が本物です。`,
  // If ${0} of 100 voices were real to begin with, about ${1} of 100 voices that sound like this one would be real.
  s10b10e80e6570395: str`もともと 100 のうち ${0} の声が本物だとすれば、これと同じように聞こえる声 100 のうち約 ${1} が本物です。`,
  // one:It is the last score alone.|other:It is the mean of the last # scores.
  sbf4b761710ea7375: 'other:直近 # 個のスコアの平均です。',
  // It takes the longer listen together, as if it were one voice all the time.
  se59a5727fa460e33: '長く聞いた分を、ずっと同じ声だったものとしてまとめています。',
  // It is evidence, not proof: new kinds of synthesis, noise and telephone lines can mislead it both ways.
  sf0f18f31123c564f:
    'これは手がかりであり、証明ではありません。新しい合成方法、雑音、電話回線は、どちらの方向にも誤らせることがあります。',
  // Reload the page. Nothing is lost but this session.
  s5f59052366517986: 'ページを再読み込みしてください。失われるのはこのセッションだけです。',
  // Not allowed to listen
  sff267b6bbe099962: '聞くことが許可されていません',
  // The browser was told not to share this sound with the page.
  sfed8e20a1604b9ce: 'この音をページと共有しないよう、ブラウザーに指示されました。',
  // Press the icon beside the address and allow the microphone for this site, then retry.
  sc2429fcf9759cacf: 'アドレスの横のアイコンを押してこのサイトのマイクを許可し、再試行してください。',
  // When sharing a tab or screen, choose it in the dialogue and press Share.
  sc976cefbebe15ca7: 'タブや画面を共有するときは、ダイアログで選んで「共有」を押してください。',
  // Check the system’s own privacy settings if the browser is blocked there.
  s5a64db3364d25f6e: 'ブラウザーがシステムのプライバシー設定でブロックされていないか確認してください。',
  // No microphone found
  s0e75deafc4bcc8fa: 'マイクが見つかりません',
  // This device has no microphone that the browser can see.
  s572bea4137790597: 'この機器には、ブラウザーから見えるマイクがありません。',
  // Connect one, or choose another in the list, then retry.
  se64f4f8ca82b6f67: 'マイクを接続するか、一覧から別のものを選んで再試行してください。',
  // You can still judge a tab’s sound or a file.
  sc8993de1eb52ef42: 'タブの音やファイルは、それでも判定できます。',
  // The microphone is in use
  sd91d98b82dae9420: 'マイクは使用中です',
  // Another program, or the system itself, holds it.
  s1ec5b67ddd5ee871: '別のプログラムかシステム自体が使っています。',
  // Close the program that uses it, then retry.
  sb41b48fe67eedf09: '使っているプログラムを閉じて、再試行してください。',
  // Or choose another microphone.
  s604a71ac4fc97108: 'または別のマイクを選んでください。',
  // The microphone is gone
  s3f427bb63f5133eb: 'マイクがなくなりました',
  // It was unplugged, or another program took it. What was heard so far is kept.
  s18ae6181292b4194: '抜かれたか、別のプログラムに取られました。ここまでに聞こえたものは残っています。',
  // Connect it again, then retry.
  s5f5f7665b3048d1f: 'もう一度接続して、再試行してください。',
  // Or choose another microphone and go on with that.
  s7d7438718e315df5: 'または別のマイクを選んで、それで続けてください。',
  // Shared without sound
  se20b4f7209f2fbc7: '音なしで共有されました',
  // The picture was shared and its sound was not, so there is nothing to judge.
  sc49d04cd588e38ad: '映像は共有されましたが音は共有されなかったため、判定するものがありません。',
  // Retry, choose a tab, and switch on “Also share tab audio”.
  sde0a644c4c1e8da2: '再試行し、タブを選んで「タブの音声も共有する」をオンにしてください。',
  // Windows and whole screens share sound on some systems only; a tab always can.
  s16d423eae934ac50: 'ウィンドウや画面全体が音を共有できるのは一部のシステムだけです。タブならいつでもできます。',
  // No picture
  sb6cec468728378b4: '映像がありません',
  // The source was opened and sends no picture, so there is no face to judge.
  s798f5bbe3509e30c: '音源は開かれましたが映像を送ってこないため、判定する顔がありません。',
  // Choose a camera, a window or a screen with a face in it, then retry.
  sbf3d35dcdb439996: '顔が映っているカメラ、ウィンドウ、または画面を選んで、再試行してください。',
  // The source has ended
  saab369af6c7b1289: '音源が終わりました',
  // It sends no more sound.
  s73f685c49103a966: 'もう音を送っていません。',
  // Start it again, then retry.
  s5efa08318984f475: 'もう一度始めてから、再試行してください。',
  // The browser holds its sound back
  sca80eabd1631efae: 'ブラウザーが音を止めています',
  // A call, another app or the browser’s own rules have stopped the sound in this page.
  s7ceb6eeaf46e830e: '通話、別のアプリ、またはブラウザー自体の規則が、このページの音を止めました。',
  // Press Retry to go on. What was heard so far is kept.
  s5e969806062d075a: '続けるには「再試行」を押してください。ここまでに聞こえたものは残っています。',
  // This address is not secure
  s52c431ff51101c43: 'このアドレスは安全ではありません',
  // Browsers share sound only with pages opened over https or from this computer itself.
  s6bef45e099f76023: 'ブラウザーが音を共有するのは、https またはこのパソコン自体から開いたページだけです。',
  // Open the page by its https address, or as localhost.
  s757c40480594bbd1: 'https のアドレス、または localhost でページを開いてください。',
  // This browser cannot do it
  sba8bc5dd14316b16: 'このブラウザーではできません',
  // Something that is needed here is missing from this browser.
  sb0b7e069d939abe3: 'ここで必要なものが、このブラウザーにはありません。',
  // Use a current Chrome, Edge, Firefox or Safari.
  se4eb351645ce58cd: '最新の Chrome、Edge、Firefox、Safari を使ってください。',
  // Tab sound needs Chrome or Edge on a computer.
  s881eada1861035b1: 'タブの音には、パソコンの Chrome か Edge が必要です。',
  // The file cannot be read
  s8a9aa5eaf3d8c3f2: 'ファイルを読み取れません',
  // It is not a recording that can be opened, or it is damaged or not there any more.
  sce8ae73e9a6cf7c8: '開ける録音ではないか、壊れているか、もう存在しません。',
  // Choose it again, or another one.
  s982d49cfaa6c089f: 'もう一度選ぶか、別のものを選んでください。',
  // Good are wav, mp3, m4a, ogg, webm, mp4 and flac.
  s9fdc1b6659a9050a: '使えるのは wav、mp3、m4a、ogg、webm、mp4、flac です。',
  // No sound in this file
  sd2d646d240068106: 'このファイルには音がありません',
  // It was opened, and holds no audio track.
  s69f5ef708c963e59: '開かれましたが、音声トラックがありません。',
  // Choose a file with sound.
  sfea345b4fc9545d4: '音のあるファイルを選んでください。',
  // No picture in this file
  s2dbc74e27c5e5fb9: 'このファイルには映像がありません',
  // It was opened, and holds no picture.
  sa79dfd0d017ffdf4: '開かれましたが、映像がありません。',
  // Choose a video, or judge the sound alone.
  sc6b5753c330d389d: '動画を選ぶか、音だけを判定してください。',
  // This kind of sound or picture cannot be decoded
  sa21f44f75fb1e15e: 'この種類の音や映像はデコードできません',
  // The file is fine, but this browser does not know its codec.
  s031572398a321e9e: 'ファイルに問題はありませんが、このブラウザーはそのコーデックを知りません。',
  // Convert it to wav, mp3 or mp4, or try another browser.
  s4ed76374c03b829f: 'wav、mp3、mp4 に変換するか、別のブラウザーを試してください。',
  // The model is not there
  s3785dd7412a5fed0: 'モデルがありません',
  // The page could not get the model’s files.
  se478cbd8a0018ae4: 'ページがモデルのファイルを取得できませんでした。',
  // Check the connection, then retry.
  s53466ed7cdce1565: '接続を確認して、再試行してください。',
  // If you run this yourself, build the app again.
  s77c6be6df31c8677: 'ご自身で運用している場合は、アプリをもう一度ビルドしてください。',
  // The model is damaged
  se12a6041f8c44f8c: 'モデルが壊れています',
  // What arrived is not what was published: its fingerprint differs. It was not used.
  s16e66126db86cbf3: '届いたものは公開されたものと異なります。指紋が一致しません。使用しませんでした。',
  // Retry: it is fetched again.
  s371d21789a971a53: '再試行すると、もう一度取得します。',
  // If it stays, clear this site’s data in the browser.
  se662da3165fb1641: '直らなければ、ブラウザーでこのサイトのデータを消去してください。',
  // The model does not fit
  s71e73b9db924d904: 'モデルが合いません',
  // It was made for another version of this app.
  sebbbb11a8d686d74: 'このアプリの別の版のために作られたものです。',
  // The detector could not run
  s20da7b60ae777f4f: '検出器を実行できませんでした',
  // The part that runs the model has failed, perhaps for want of memory.
  s27c23d1621f104ef: 'モデルを実行する部分が失敗しました。メモリー不足かもしれません。',
  // Close other tabs, then retry.
  scf02184ac73d0598: 'ほかのタブを閉じて、再試行してください。',
  // The detector stopped
  s95bcfe71ed34ce93: '検出器が止まりました',
  // It was started again and stopped again. What was heard so far is kept.
  sbada6c35c3e5ea8a: '再起動しましたが、また止まりました。ここまでに聞こえたものは残っています。',
  // Press Retry to start it once more.
  sd7c9da681aee5dc0: 'もう一度起動するには「再試行」を押してください。',
  // It took too long
  s09a8406912d1f991: '時間がかかりすぎました',
  // Something did not answer in time.
  sc70ad52db49a7ef3: '時間内に応答がありませんでした。',
  // Retry, and answer the browser’s question if it asks one.
  s7aaa9ee8ed68ad05: '再試行し、ブラウザーが尋ねたら答えてください。',
  // Session limit reached
  sdb6d3685b057e796: 'セッションの上限に達しました',
  // A session ends after its time, so that nobody is listened to by mistake.
  s4eaa43b87660f365: '誤って誰かの声を聞き続けないよう、セッションは時間が来ると終わります。',
  // Start a new session to go on.
  s192a311494b4340a: '続けるには新しいセッションを始めてください。',
  // It cannot be recorded here
  s06236def9fc119aa: 'ここでは録音できません',
  // This browser cannot encode sound or keep files for this page. The analysis goes on without a recording.
  s438aa4545b236518:
    'このブラウザーは、このページのために音をエンコードすることも、ファイルを保存することもできません。分析は録音なしで続きます。',
  // Use a current Chrome, Edge, Firefox or Safari, and no private window.
  sf2e46c713df8f528: '最新の Chrome、Edge、Firefox、Safari を、プライベートウィンドウ以外で使ってください。',
  // No room left for the recording
  sfa40e4cc803d7701: '録音のための空きがありません',
  // The recording has stopped, and what was recorded until then is kept. The analysis goes on.
  sff2d29f890396dc7: '録音は止まり、それまでに録音したものは残っています。分析は続きます。',
  // Delete sessions you do not need any more, or make room on this device.
  sce7d6a2c1bca1158: 'もう必要のないセッションを削除するか、この機器に空きを作ってください。',
  // The recording stopped
  sc13f2e2c2bd3b296: '録音が止まりました',
  // It could not be encoded or written any further. What was recorded until then is kept. The analysis goes on.
  s06e518ed9e633f53:
    'それ以上エンコードも書き込みもできませんでした。それまでに録音したものは残っています。分析は続きます。',
  // Start a new session to record again.
  s9ba4b8aa460d0976: 'もう一度録音するには、新しいセッションを始めてください。',
  // It ended with its page
  s21445f13a0d29e21: 'ページとともに終わりました',
  // The page was closed or left while the session ran. What was heard until then is in the history.
  se570a7e0d5029a79: 'セッション中にページが閉じられたか、離れられました。それまでに聞こえたものは履歴にあります。',
  // Start a new session.
  s9f4c6beac18e2734: '新しいセッションを始めてください。',
  // Another tab is listening to it
  s12b6049f049a94aa: '別のタブが聞いています',
  // Bona Fide already uses this device in another tab.
  sce07575b26dc8c1c: 'Bona Fide はすでに別のタブでこの機器を使っています。',
  // Stop the session there, or take the device over: the other tab then pauses.
  s4410b9b3a26c16f7: 'そちらでセッションを停止するか、機器を引き継いでください。もう一方のタブは一時停止します。',
  // Another tab has taken it over
  s224dd33f6789d185: '別のタブが引き継ぎました',
  // This device is now listened to in another tab. What was heard here so far is kept.
  s65999b2aa4fbd393: 'この機器は今、別のタブで聞かれています。ここまでに聞こえたものは残っています。',
  // Go on there, or take it back.
  sf9df70adea1a7fb4: 'そちらで続けるか、取り戻してください。',
  // Cancelled
  s3bb786d3b55ba37c: 'キャンセルされました',
  // It was cancelled before it was done.
  s99eca1a26a9537dd: '終わる前にキャンセルされました。',
  // Start again.
  s79d902849daa81ab: 'もう一度始めてください。',
  // A setting cannot be used
  s0e2d1186c82beced: '使えない設定があります',
  // The page asked for something that does not exist.
  s4725d34489ad05fe: 'ページが、存在しないものを求めました。',
  // The parts do not understand each other
  s9ff405f54cf7c0df: '部品どうしが通じません',
  // The page and the detector are of different versions.
  s534e856e21f796d0: 'ページと検出器の版が異なります。',
  // This part could not be opened
  s8ebca8259427bfe0: 'この部分を開けませんでした',
  // Its code could not be fetched: the device may be offline, or a newer version has been put up meanwhile.
  s8d769ebabb55653d: 'コードを取得できませんでした。機器がオフラインか、その間に新しい版が公開されたのかもしれません。',
  // Check the connection and retry.
  sca54f0896b60c17b: '接続を確認して、再試行してください。',
  // Or reload the page.
  s3d1e96063bac3115: 'またはページを再読み込みしてください。',
  // Nothing can be kept here
  s8914b85dd0bcfceb: 'ここには何も保存できません',
  // The browser does not let this page store anything. Judging works; no history is kept.
  sa8826d1d8b4c93fd: 'ブラウザーがこのページに保存を許していません。判定はできますが、履歴は残りません。',
  // Leave the private window, or allow this site to store data, then reload the page.
  sc72f5ebcdc1467e9:
    'プライベートウィンドウを出るか、このサイトにデータの保存を許可して、ページを再読み込みしてください。',
  // Close other tabs of this page if it was just brought up to date.
  s8b3bc8dd06006839: '更新したばかりなら、このページのほかのタブを閉じてください。',
  // There is no room left
  s2eba1dab1466b59a: '空きがありません',
  // The device’s storage for this page is full. Judging goes on; what comes now is not kept.
  s2b12647ada8f3f42: 'このページのための機器の保存領域がいっぱいです。判定は続きますが、これからのものは残りません。',
  // Delete sessions in the history, those with media first.
  se08667a54c80a52a: '履歴のセッションを削除してください。録音のあるものからがよいでしょう。',
  // Or free space on the device.
  s3dc816b1ec0e83f6: 'または機器の空きを増やしてください。',
  // Media cannot be kept here
  sd5c656e8bbb0f0d5: 'ここには録音を保存できません',
  // This browser has no private file system for pages. Verdicts are kept; sound and picture are not.
  s6530a6c5565c0053:
    'このブラウザーには、ページ用の非公開ファイルシステムがありません。判定は残りますが、音と映像は残りません。',
  // Use a current Chrome, Edge, Firefox or Safari, outside of a private window.
  scfcab4c30b0da1c3: '最新の Chrome、Edge、Firefox、Safari を、プライベートウィンドウの外で使ってください。',
  // This session is not there
  s7750fee7090b8d74: 'このセッションはありません',
  // It was deleted, or its time was up.
  s4e0ad978aad67f00: '削除されたか、期間が過ぎました。',
  // Look in the history for others.
  s243d876149781846: '履歴でほかのセッションを探してください。',
  // If you have exported it, import the file again.
  s8f13ad6aabc251ab: 'エクスポートしてあれば、そのファイルをもう一度インポートしてください。',
  // This session is there already
  s96ce22f1f7ee5d95: 'このセッションはすでにあります',
  // The history holds a session with the same number.
  s134eddce4f636b87: '同じ番号のセッションが履歴にあります。',
  // Open it in the history.
  sa2ebaace8be13550: '履歴で開いてください。',
  // Delete it there first, if the imported one is to take its place.
  s007348bf6558b8fc: 'インポートするものと入れ替えるなら、先に履歴から削除してください。',
  // This is not a whole bundle
  sf2e99b09d6eb342e: '完全なバンドルではありません',
  // The file is not one that Bona Fide exported, or it was cut short or changed on its way.
  s0123e8749fc3ad43: 'Bona Fide がエクスポートしたファイルではないか、途中で切れたり変えられたりしています。',
  // Ask for the file again, or copy it again.
  s747c543d4904991b: 'ファイルをもう一度もらうか、コピーし直してください。',
  // The page “Verify” says what is wrong with it.
  s0f61e1ccc6fa2ce1: 'どこがおかしいかは「検証」のページに示されます。',
  // It is a tab that does not answer.
  safc73e6d45da5a7b: '応答しないタブです。',
  // It is the tab “${0}”, since ${1}.
  s2e78257a6092bc47: str`${1} から「${0}」のタブが使っています。`,
  // What can be judged here looks and sounds real.
  s61c0683c50bb569c: 'ここで判定できるものは、本物に見え、本物に聞こえます。',
  // This could be either. Treat it with care.
  s1e801b5c12482346: 'どちらの可能性もあります。注意して扱ってください。',
  // This looks or sounds made or altered by a machine.
  sdd30cf64c04c23a2: '機械が作ったか、手を加えたように見えるか聞こえます。',
  // They disagree: the face looks real, but the voice sounds synthetic.
  sfcd623273e944ede: '一致しません：顔は本物に見えますが、声は合成らしく聞こえます。',
  // They disagree: the voice sounds real, but the face looks made up.
  s8f68f2f3b147c03f: '一致しません：声は本物に聞こえますが、顔は作り物に見えます。',
  // Faces are judged twice a second instead of five times, while this page is in the background.
  s213478e3925ff012: 'このページがバックグラウンドにある間、顔の判定は毎秒 5 回ではなく 2 回です。',
  // Faces are judged twice a second instead of five times, because this device is hot or overloaded.
  s540c1e832a8aca67: 'この機器が熱いか過負荷のため、顔の判定は毎秒 5 回ではなく 2 回です。',
  // Faces are judged twice a second instead of five times, because the battery is low.
  s099ddeb2bee94fc4: '電池残量が少ないため、顔の判定は毎秒 5 回ではなく 2 回です。',
  // Faces are judged once a second instead of five times, while this page is in the background.
  s4199f4ce722d3277: 'このページがバックグラウンドにある間、顔の判定は毎秒 5 回ではなく 1 回です。',
  // Faces are judged once a second instead of five times, because this device is hot or overloaded.
  seb001468418dc662: 'この機器が熱いか過負荷のため、顔の判定は毎秒 5 回ではなく 1 回です。',
  // Faces are judged once a second instead of five times, because the battery is low.
  sd16f1dd2bbddea99: '電池残量が少ないため、顔の判定は毎秒 5 回ではなく 1 回です。',
  // The voice goes on as before.
  sf6041ee5c7562df4: '声は今までどおり続きます。',
  // ${0}: looking
  se7dc2919707c5508: str`${0}：見ています`,
  // Face ${0}
  sb0a911adbfa5bbde: str`顔 ${0}`,
  // ${0}: being looked at
  s38a959719706cb05: str`${0}：見ているところです`,
  // Listening for speech.
  s8a9aa2c7285c4fb5: '話し声を待っています。',
  // Looking at the face.
  s5ea6a3ba9b8865cd: '顔を見ています。',
  // Waiting for the first picture.
  sc1a1d4f3fb8dd01e: '最初の映像を待っています。',
  // Choose what to share in the browser’s dialogue.
  s30e279c7d9e06918: 'ブラウザーのダイアログで共有するものを選んでください。',
  // Answer the browser’s question about the camera.
  s05399f5aea8d6131: 'カメラについてのブラウザーの質問に答えてください。',
  // Answer the browser’s question about the microphone.
  s0df7eaeab4fafc24: 'マイクについてのブラウザーの質問に答えてください。',
  // Getting ready.
  s82ec2757a563cbce: '準備中です。',
  // Judging the file.
  s84bd787c4a713ab4: 'ファイルを判定しています。',
  // The source is muted.
  s4cfd7e80bbbdb7aa: '音源はミュートされています。',
  // Listening.
  s8cc1c7ec4b120eec: '聞いています。',
  // Two minutes are left.
  s3a2119d8dc542a57: '残り 2 分です。',
  // Paused. Nothing is being listened to.
  s91026485e40c8fc8: '一時停止中です。何も聞いていません。',
  // Interrupted: ${0}. Retry to go on.
  s063d93dcf8dc9a61: str`中断：${0}。続けるには再試行してください。`,
  // Stopping.
  s0583897b213502e5: '停止しています。',
  // ${0}. ${1} listened to.
  sf51558e84e2b4802: str`${0}。聞いた時間：${1}。`,
  // Done
  s0379fc73608ab971: '完了',
  // ${0}. See what to do below.
  s7bab6f0abc785f87: str`${0}。対処は下をご覧ください。`,
  // Even
  s0028f26c858b56f1: '五分五分',
  // Very likely fake
  sfdc720aa5205bc94: '偽物の可能性が非常に高い',
  // Rather fake
  s2a66503b7fbd9db4: 'やや偽物寄り',
  // Very likely real
  s5ba51250fb63833d: '本物の可能性が非常に高い',
  // Rather real
  s884341e22919b15d: 'やや本物寄り',
  // ${0}, this moment itself sounded synthetic
  sb7ff7c799c4323b3: str`${0}、この瞬間そのものは合成らしく聞こえました`,
  // ${0} likely real on average
  se92aac633ea91c4d: str`平均で本物の可能性 ${0}`,
  // ; ${0} of moments sounded synthetic
  sbfa9ed19c1ebff75: str`、瞬間の ${0} が合成らしく聞こえました`,
  // Authentic
  s3409a657305f67f4: '本物',
  // This sounds like a real human voice.
  sd2ca8f9850e710a6: '本物の人の声のように聞こえます。',
  // Suspicious
  s18549554cd589082: '疑わしい',
  // Deepfake
  s76f0008af787f6be: 'ディープフェイク',
  // This sounds synthetic or altered by a machine.
  s836904af45aaa9c3: '合成か、機械で手を加えたように聞こえます。',
  // Silence
  s68395a4c26a9e8ac: '無音',
  // Nothing can be heard. Is the voice speaking, and near the microphone?
  s7d4b677d1e674717: '何も聞こえません。声は出ていますか？マイクの近くですか？',
  // There is sound, but no speech in it: music and noise are not judged.
  s41eec69448574e04: '音はありますが、話し声がありません。音楽や雑音は判定しません。',
  // Muted
  s926932a6033194d0: 'ミュート中',
  // The source sends no sound at all. Look for a mute switch on the device or in the call.
  s237053b883b7cdb3: '音源がまったく音を送っていません。機器や通話のミュートスイッチを確認してください。',
  // No sound arrives
  s709e0eb49a940a9d: '音が届きません',
  // The source has stopped sending. If it does not come back, stop and start again.
  s5905fac3bada88cc: '音源からの送信が止まりました。戻らなければ、停止してもう一度始めてください。',
  // No face can be seen. Is one in the picture, and turned this way?
  sbed6cffca816e892: '顔が見えません。映像の中に、こちらを向いた顔がありますか？',
  // No picture arrives
  sb78741aa9f00f8b0: '映像が届きません',
  // The source sends no new pictures at present.
  sd3c65bd612984f26: '音源は現在、新しい映像を送っていません。',
  // Too loud
  s7ea0ecf05d123a27: '音が大きすぎます',
  // The sound is cut off at its peaks. Turn the level down or move away.
  sd2464107d74d073b: '音の山が切れています。音量を下げるか、離れてください。',
  // Too little of the voice
  s857a70cdf496ea0d: '声の情報が足りません',
  // High frequencies are missing, as on a telephone. The traces of synthesis are mostly up there.
  sc14e3e05f1c19d10: '電話のように高い周波数が欠けています。合成の痕跡は主にそこにあります。',
  // Too quiet
  s932f6a94574ea441: '音が小さすぎます',
  // The voice is too faint to judge. Turn it up or move closer.
  s30b03e14f8fa3f61: '声が小さすぎて判定できません。音量を上げるか、近づいてください。',
  // Too noisy
  s37661e691d0c677b: '雑音が多すぎます',
  // The noise behind the voice hides what tells real from synthetic. Move somewhere quieter, or closer.
  s0e55f7c76839d659: '声の後ろの雑音が、本物と合成を分ける特徴を隠しています。静かな場所に移るか、近づいてください。',
  // Unfamiliar sound
  s67deec9d79bc46ce: 'なじみのない音',
  // This is unlike anything the model has learned from, so its opinion would be a guess.
  s317b596a8ca5d898: 'モデルが学んだどれとも似ていないため、意見を出しても推測になります。',
  // Too small
  se7b1b535f5212ce2: '小さすぎます',
  // The face fills too little of the picture. Come closer, or enlarge the window.
  sb291b358e05df95d: '顔が映像の中で小さすぎます。近づくか、ウィンドウを大きくしてください。',
  // Too blurred
  sdfa9c3c752457545: 'ぼやけすぎています',
  // The fine detail that tells real from made up is gone.
  s8ac7f6d1501e2513: '本物と作り物を分ける細部が失われています。',
  // Too dark
  sd434cbaddb6d05e3: '暗すぎます',
  // There is too little light on the face.
  sd815f7a0fa35470e: '顔に当たる光が足りません。',
  // Turned away
  s85f09cebed5aea4f: '横を向いています',
  // The face is seen from the side. It can be judged from the front.
  s81a958577fa817e5: '顔が横から見えています。正面からなら判定できます。',
  // Covered
  s92fbde2022afc101: '隠れています',
  // Something hides a part of the face.
  sf433b189fe296ded: '顔の一部が何かで隠れています。',
  // Unfamiliar picture
  sde056c7d95c6e88f: 'なじみのない映像',
  // This is unlike any face the model has learned from, so its opinion would be a guess.
  s1d4c4e4b339cbb8f: 'モデルが学んだどの顔とも似ていないため、意見を出しても推測になります。',
  // Device changed
  s4e6a78ccd1a451d7: '機器が変わりました',
  // Page was frozen
  s00279b179ddb9d2f: 'ページが凍結されました',
  // Detector restarted
  se29312dc3dbb8ca5: '検出器が再起動しました',
  // Sound was lost
  scee137af7d61b4a9: '音が失われました',
  // ${0} of the samples are cut off.
  sbd325e84b2dc0d7d: str`サンプルの ${0} が切れています。`,
  // Sound reaches up to ${0} kHz; ${1} kHz are needed.
  sc84cb425f6543803: str`音は ${0} kHz まで届いています。${1} kHz が必要です。`,
  // Speech is ${0} dB below full level.
  s047c2a6e54672c19: str`話し声は最大音量より ${0} dB 低いです。`,
  // Speech stands ${0} dB above the noise.
  sd2c7d6bf67911342: str`話し声は雑音より ${0} dB 高いです。`,
  // Distance from the training material: ${0}.
  scb6fcb85498687e4: str`学習データからの距離：${0}。`,
  // The last ${0} of speech are about as typical of synthetic speech as of real speech.
  s8c47f704116de7b3: str`直近 ${0}の話し声は、合成音声としても本物の話し声としても同じくらい典型的です。`,
  // The last ${0} of speech are more than ${1} times more typical of real speech than of synthetic.
  sddee6a2b5a60f500: str`直近 ${0}の話し声は、合成音声より本物の話し声に ${1} 倍以上典型的です。`,
  // The last ${0} of speech are more than ${1} times more typical of synthetic speech than of real.
  s266a5c2d65e59848: str`直近 ${0}の話し声は、本物の話し声より合成音声に ${1} 倍以上典型的です。`,
  // The last ${0} of speech are about ${1} times more typical of real speech than of synthetic.
  sf2080dfc461fbf93: str`直近 ${0}の話し声は、合成音声より本物の話し声に約 ${1} 倍典型的です。`,
  // The last ${0} of speech are about ${1} times more typical of synthetic speech than of real.
  sa7d722a07020318b: str`直近 ${0}の話し声は、本物の話し声より合成音声に約 ${1} 倍典型的です。`,
  // Last ${0} of speech
  s1bc74ae840174086: str`直近 ${0}の話し声`,
  // The last seconds sound synthetic, and what came before real. Is this still the same voice?
  se89d3446ae18ea73: '直近の数秒は合成のように、その前は本物のように聞こえます。今も同じ声でしょうか。',
  // The last seconds sound real, and what came before synthetic. Is this still the same voice?
  s0a9483989030c77d: '直近の数秒は本物のように、その前は合成のように聞こえます。今も同じ声でしょうか。',
  // ${0} likely real
  s9f48a83cd9ee9a1d: str`本物の可能性 ${0}`,
  // ${0}, provisional
  s4585753d021e257d: str`${0}、暫定`,
  // Provisional verdict: ${0}.
  s1c6a63494e4ab666: str`暫定の判定：${0}。`,
  // Verdict: ${0}.
  sacf54c298b93df08: str`判定：${0}。`,
  // No verdict: ${0}.
  sa5d0bacb77a35c95: str`判定なし：${0}。`,
  // No fair verdict: ${0}.
  s98d733a911c1f0df: str`公正な判定なし：${0}。`,
  // ${0}.
  s087d7a07b52b439d: str`${0}。`,
  // Voice check
  saa721e58fff6de6d: '声のチェック',
  // It is judged on this device and forgotten. Nothing leaves it.
  sc7dfae60b1b412fb: 'この機器の中で判定され、忘れられます。何も外に出ません。',
  // Choose a recording
  sbf3c43ea0b6ce8b0: '録音を選ぶ',
  // Choose what to judge
  s71acb38f16b9ede8: '判定するものを選ぶ',
  // Judging
  s11b6f3e306793bd7: '判定中',
  // Bona Fide: voice check
  s63f88106f563236d: 'Bona Fide：声のチェック',
  // Something covers this frame. Open it by itself, or uncover it, and press again.
  s5d305d4571ef8afb: '何かがこの枠を覆っています。単独で開くか、覆いを外して、もう一度押してください。',
};
