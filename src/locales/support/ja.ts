import { str } from '@lit/localize';

/** Above each text stands the English one that it says, and its id is made from. Kept by `npm run messages`. */
export const templates = {
  // To judge anything
  s6f23c0834965d3c3: '判定に必要なもの',
  // Secure page
  s2038ec3e9191dc9b: '安全なページ',
  // Microphone, camera and the check of the model
  s4e7596285fb4815f: 'マイク、カメラ、モデルの確認',
  // Open the page over https or from localhost
  sb56840430992cb56: 'https または localhost でページを開いてください',
  // The runtime of the models
  sf20f24c2a26d0c1c: 'モデルの実行環境',
  // No verdicts
  seb98749d7fdaae54: '判定なし',
  // The runtime of the models, and resampling
  s18da1142dfd5474b: 'モデルの実行環境と再サンプリング',
  // Module workers
  sd424023cc0e87662: 'モジュールワーカー',
  // Judging beside the page, not in its way
  s23eb40a6c7e5313a: 'ページの妨げにならず、その横で判定する',
  // Hashing (SubtleCrypto)
  s91c3ee9508dced0a: 'ハッシュ計算（SubtleCrypto）',
  // The model is the one meant
  sae8b2b2e584aca37: 'モデルが意図したものであること',
  // To listen
  s2d090aa4aed775d7: '聞くために',
  // Microphone (getUserMedia)
  s5277ea90081f779f: 'マイク（getUserMedia）',
  // Listening live
  s9b2dd6d428c489cc: '生で聞く',
  // Files can still be judged
  sc0916b699566c41e: 'ファイルはそれでも判定できます',
  // Samples from the sound system
  s0a7f151382efc055: '音声システムからのサンプル',
  // Samples to the worker without a message
  s5b792de69b2c16a4: 'メッセージなしでワーカーにサンプルを渡す',
  // Messages with recycled buffers; one thread
  sbebc396d961df086: 'バッファーを使い回すメッセージ、1 スレッド',
  // Sharing a tab or screen (getDisplayMedia)
  s6e2c7277830ee1f1: 'タブや画面の共有（getDisplayMedia）',
  // The other side of a call
  s572b74ceacf9937b: '通話の相手側',
  // Microphone and files
  s686a99554a707803: 'マイクとファイル',
  // Permission state (Permissions)
  sb1211869112c72dc: '許可の状態（Permissions）',
  // Saying beforehand whether the browser will ask
  s7e9fe813b985b7b1: 'ブラウザーが尋ねるかどうかを事前に伝える',
  // It is said after the browser has asked
  s5b2423ad51c336e4: 'ブラウザーが尋ねたあとに伝えます',
  // To see
  s40081191f2c34767: '見るために',
  // Frames of a track (MediaStreamTrackProcessor)
  s9bc6eaa44d8250cc: 'トラックのフレーム（MediaStreamTrackProcessor）',
  // Every picture as it is made
  sdef3bdd77212787a: '作られるごとにすべての映像を得る',
  // Pictures are taken off a video element
  s1ad22d734244b0b2: '映像は動画要素から取ります',
  // Pictures as they are
  s865e38312a82725a: '映像をそのまま扱う',
  // No faces, voices only
  s0d56ad5f5923382b: '顔なし、声だけ',
  // Callback for each picture (requestVideoFrameCallback)
  sb1cd53fd0d416a31: '映像ごとの呼び出し（requestVideoFrameCallback）',
  // Pictures off a video element
  sb28b4b9d5e1081ff: '動画要素からの映像',
  // No faces where tracks give no frames
  sfc29c9ba3aaf35c9: 'トラックがフレームを出さない所では顔なし',
  // Decoding (WebCodecs)
  s50cdc37a65f24d68: 'デコード（WebCodecs）',
  // Compressed sound and pictures of files
  sd492efe23c96c051: 'ファイルの圧縮された音と映像',
  // wav and flac only
  s0d0177aba63afca8: 'wav と flac だけ',
  // To keep, and to work without a network
  sb7eb10a8fea39d39: '保存し、ネットワークなしで働くために',
  // Service worker
  s5f3347605ead4bd2: 'サービスワーカー',
  // Opens and judges without a network
  sa304b3382a121c24: 'ネットワークなしで開き、判定する',
  // Works while there is a network
  s9189aec9c2c54eeb: 'ネットワークがある間は動きます',
  // Locks (Web Locks)
  sa508a09dabd5faaa: 'ロック（Web Locks）',
  // An update waits for every session
  s21cc6f907d3ca109: '更新がすべてのセッションを待つ',
  // An update waits until every tab is closed
  s52f15e1422acb035: '更新はすべてのタブが閉じるまで待ちます',
  // Private files (OPFS)
  se695377ea8c61bda: '非公開ファイル（OPFS）',
  // Recordings on this device
  se374074f64cd398c: 'この機器への録音',
  // No recordings
  s4ee275a370dfe36a: '録音なし',
  // Database (IndexedDB)
  s0e3fcd2e4179fcc6: 'データベース（IndexedDB）',
  // History on this device
  s4ab4f11009340cfe: 'この機器の履歴',
  // Sessions are forgotten with the page
  s37f66e821776bb72: 'セッションはページとともに忘れられます',
  // Encoding (WebCodecs)
  sf71b0f3f7349ff70: 'エンコード（WebCodecs）',
  // Sound and picture of recordings
  sd1f0713b568504b8: '録音の音と映像',
  // Screen stays on (Screen Wake Lock)
  s0659d4a0eca3f46a: '画面を点けたままにする（Screen Wake Lock）',
  // A phone does not sleep during a session
  s39d36465dd7b6fff: 'セッション中にスマートフォンが眠らない',
  // Set the phone’s own screen time
  sc898c53757487911: 'スマートフォン自体の画面時間を設定してください',
  // Opens files (File Handling)
  saf24f723968b2e93: 'ファイルを開く（File Handling）',
  // The installed app opens recordings
  sbd306dcd9a33dee4: 'インストールしたアプリが録音を開く',
  // Choose or drop the file
  sf6c9a39b92099815: 'ファイルを選ぶかドロップしてください',
  // To be faster
  s35ca5a9b1cb175aa: '速くするために',
  // Models on the graphics chip, where a probe finds it faster and equal
  s1215d4d79f3a7187: '試して速く同等だった場合、モデルをグラフィックスチップで実行',
  // WebAssembly, which is the usual way
  se941925ad1f6c578: '通常の方法である WebAssembly',
  // Bona Fide: what this browser can do
  s201391aabaf59dc4: 'Bona Fide：このブラウザーでできること',
  // What this browser can do
  s3a96ad50b0d90ec4: 'このブラウザーでできること',
  // Looking…
  s41aeb11c29ed8454: '調べています…',
  // Judge the demo sentence
  s7b9e8b7ec7f5dd77: 'サンプルの文を判定',
  // Copy as a table
  se2b36c1089cd1f67: '表としてコピー',
  // This browser has everything that a verdict needs.
  s1159b176d58798fe: 'このブラウザーには、判定に必要なものがすべてあります。',
  // This browser cannot give verdicts. It lacks: ${0}.
  s9350b942fcc96c62: str`このブラウザーは判定を出せません。不足：${0}。`,
  // Copied
  sf4de3bfbfaca12e5: 'コピーしました',
  // The browser did not allow it
  s261d14fc7566c2ee: 'ブラウザーが許可しませんでした',
  // Loading the model…
  s62dcd35dfc964795: 'モデルを読み込んでいます…',
  // It could not be tried: ${0}
  sbd28a7ea1946eb7b: str`試せませんでした：${0}`,
  // Feature
  s43e05bec7713cffd: '機能',
  // Here
  s34dc02d860d2cc0b: 'ここ',
  // What is done
  s9ffe08e6ad6449b3: 'どうしているか',
  // Yes
  scb489a1a173ac3f0: 'はい',
  // No
  s09205907b5b56cda: 'いいえ',
  // Missing, and needed: ${0}
  s91e21718397247d7: str`必要なものが不足：${0}`,
  // Browser: ${0}
  s291d77f801782739: str`ブラウザー：${0}`,
  // The demo sentence could not be fetched: HTTP ${0}.
  s3c8bb1b697d9ae1e: str`サンプルの文を取得できませんでした：HTTP ${0}。`,
  // It failed: ${0}
  sfa531f262c3fb62b: str`失敗しました：${0}`,
  // nothing
  s1c4b98deef5e330a: 'なし',
  // It works: ${0} of synthetic speech judged in ${1}, loading included (${2} × ${3}). Last word: ${4}
  se300039c977a298e: str`動作します：${0}の合成音声を、読み込みを含めて ${1}で判定しました（${2} × ${3}）。最後の言葉：${4}`,
};
