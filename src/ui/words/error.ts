/** One title, one sentence and the remedies for every way to fail. */
import { msg, str } from '@lit/localize';
import type { ErrorCode } from '../../contract/errors.js';

export interface ErrorWords {
  readonly title: string;
  readonly what: string;
  readonly remedies: readonly string[];
  /** Whether trying again can help without changing anything else first. */
  readonly retry: boolean;
}

const reload = (): string => msg('Reload the page. Nothing is lost but this session.');

const WORDS: Readonly<Record<ErrorCode, () => ErrorWords>> = {
  'permission-denied': () => ({
    title: msg('Not allowed to listen'),
    what: msg('The browser was told not to share this sound with the page.'),
    remedies: [
      msg('Press the icon beside the address and allow the microphone for this site, then retry.'),
      msg('When sharing a tab or screen, choose it in the dialogue and press Share.'),
      msg('Check the system’s own privacy settings if the browser is blocked there.'),
    ],
    retry: true,
  }),
  'no-device': () => ({
    title: msg('No microphone found'),
    what: msg('This device has no microphone that the browser can see.'),
    remedies: [
      msg('Connect one, or choose another in the list, then retry.'),
      msg('You can still judge a tab’s sound or a file.'),
    ],
    retry: true,
  }),
  'device-busy': () => ({
    title: msg('The microphone is in use'),
    what: msg('Another program, or the system itself, holds it.'),
    remedies: [msg('Close the program that uses it, then retry.'), msg('Or choose another microphone.')],
    retry: true,
  }),
  'device-lost': () => ({
    title: msg('The microphone is gone'),
    what: msg('It was unplugged, or another program took it. What was heard so far is kept.'),
    remedies: [msg('Connect it again, then retry.'), msg('Or choose another microphone and go on with that.')],
    retry: true,
  }),
  'no-audio-track': () => ({
    title: msg('Shared without sound'),
    what: msg('The picture was shared and its sound was not, so there is nothing to judge.'),
    remedies: [
      msg('Retry, choose a tab, and switch on “Also share tab audio”.'),
      msg('Windows and whole screens share sound on some systems only; a tab always can.'),
    ],
    retry: true,
  }),
  'no-video-track': () => ({
    title: msg('No picture'),
    what: msg('The source was opened and sends no picture, so there is no face to judge.'),
    remedies: [msg('Choose a camera, a window or a screen with a face in it, then retry.')],
    retry: true,
  }),
  'source-ended': () => ({
    title: msg('The source has ended'),
    what: msg('It sends no more sound.'),
    remedies: [msg('Start it again, then retry.')],
    retry: true,
  }),
  'context-suspended': () => ({
    title: msg('The browser holds its sound back'),
    what: msg('A call, another app or the browser’s own rules have stopped the sound in this page.'),
    remedies: [msg('Press Retry to go on. What was heard so far is kept.')],
    retry: true,
  }),
  'insecure-context': () => ({
    title: msg('This address is not secure'),
    what: msg('Browsers share sound only with pages opened over https or from this computer itself.'),
    remedies: [msg('Open the page by its https address, or as localhost.')],
    retry: false,
  }),
  'not-supported': () => ({
    title: msg('This browser cannot do it'),
    what: msg('Something that is needed here is missing from this browser.'),
    remedies: [
      msg('Use a current Chrome, Edge, Firefox or Safari.'),
      msg('Tab sound needs Chrome or Edge on a computer.'),
    ],
    retry: true,
  }),
  'file-unreadable': () => ({
    title: msg('The file cannot be read'),
    what: msg('It is not a recording that can be opened, or it is damaged or not there any more.'),
    remedies: [msg('Choose it again, or another one.'), msg('Good are wav, mp3, m4a, ogg, webm, mp4 and flac.')],
    retry: true,
  }),
  'file-no-audio': () => ({
    title: msg('No sound in this file'),
    what: msg('It was opened, and holds no audio track.'),
    remedies: [msg('Choose a file with sound.')],
    retry: false,
  }),
  'file-no-video': () => ({
    title: msg('No picture in this file'),
    what: msg('It was opened, and holds no picture.'),
    remedies: [msg('Choose a video, or judge the sound alone.')],
    retry: false,
  }),
  'codec-unsupported': () => ({
    title: msg('This kind of sound or picture cannot be decoded'),
    what: msg('The file is fine, but this browser does not know its codec.'),
    remedies: [msg('Convert it to wav, mp3 or mp4, or try another browser.')],
    retry: false,
  }),
  'model-missing': () => ({
    title: msg('The model is not there'),
    what: msg('The page could not get the model’s files.'),
    remedies: [msg('Check the connection, then retry.'), msg('If you run this yourself, build the app again.')],
    retry: true,
  }),
  'model-corrupt': () => ({
    title: msg('The model is damaged'),
    what: msg('What arrived is not what was published: its fingerprint differs. It was not used.'),
    remedies: [msg('Retry: it is fetched again.'), msg('If it stays, clear this site’s data in the browser.')],
    retry: true,
  }),
  'model-incompatible': () => ({
    title: msg('The model does not fit'),
    what: msg('It was made for another version of this app.'),
    remedies: [reload()],
    retry: true,
  }),
  'runtime-failed': () => ({
    title: msg('The detector could not run'),
    what: msg('The part that runs the model has failed, perhaps for want of memory.'),
    remedies: [msg('Close other tabs, then retry.'), reload()],
    retry: true,
  }),
  'worker-crashed': () => ({
    title: msg('The detector stopped'),
    what: msg('It was started again and stopped again. What was heard so far is kept.'),
    remedies: [msg('Press Retry to start it once more.'), reload()],
    retry: true,
  }),
  'start-timeout': () => ({
    title: msg('It took too long'),
    what: msg('Something did not answer in time.'),
    remedies: [msg('Retry, and answer the browser’s question if it asks one.')],
    retry: true,
  }),
  'session-limit': () => ({
    title: msg('Session limit reached'),
    what: msg('A session ends after its time, so that nobody is listened to by mistake.'),
    remedies: [msg('Start a new session to go on.')],
    retry: false,
  }),
  'recording-unavailable': () => ({
    title: msg('It cannot be recorded here'),
    what: msg(
      'This browser cannot encode sound or keep files for this page. The analysis goes on without a recording.',
    ),
    remedies: [msg('Use a current Chrome, Edge, Firefox or Safari, and no private window.')],
    retry: false,
  }),
  'recording-full': () => ({
    title: msg('No room left for the recording'),
    what: msg('The recording has stopped, and what was recorded until then is kept. The analysis goes on.'),
    remedies: [msg('Delete sessions you do not need any more, or make room on this device.')],
    retry: false,
  }),
  'recording-failed': () => ({
    title: msg('The recording stopped'),
    what: msg(
      'It could not be encoded or written any further. What was recorded until then is kept. The analysis goes on.',
    ),
    remedies: [msg('Start a new session to record again.')],
    retry: false,
  }),
  'page-left': () => ({
    title: msg('It ended with its page'),
    what: msg('The page was closed or left while the session ran. What was heard until then is in the history.'),
    remedies: [msg('Start a new session.')],
    retry: false,
  }),
  'device-held': () => ({
    title: msg('Another tab is listening to it'),
    what: msg('Bona Fide already uses this device in another tab.'),
    remedies: [msg('Stop the session there, or take the device over: the other tab then pauses.')],
    retry: true,
  }),
  'device-taken': () => ({
    title: msg('Another tab has taken it over'),
    what: msg('This device is now listened to in another tab. What was heard here so far is kept.'),
    remedies: [msg('Go on there, or take it back.')],
    retry: true,
  }),
  aborted: () => ({
    title: msg('Cancelled'),
    what: msg('It was cancelled before it was done.'),
    remedies: [msg('Start again.')],
    retry: true,
  }),
  'invalid-option': () => ({
    title: msg('A setting cannot be used'),
    what: msg('The page asked for something that does not exist.'),
    remedies: [reload()],
    retry: true,
  }),
  'invalid-message': () => ({
    title: msg('The parts do not understand each other'),
    what: msg('The page and the detector are of different versions.'),
    remedies: [reload()],
    retry: true,
  }),
  'view-missing': () => ({
    title: msg('This part could not be opened'),
    what: msg(
      'Its code could not be fetched: the device may be offline, or a newer version has been put up meanwhile.',
    ),
    remedies: [msg('Check the connection and retry.'), msg('Or reload the page.')],
    retry: true,
  }),
  'storage-unavailable': () => ({
    title: msg('Nothing can be kept here'),
    what: msg('The browser does not let this page store anything. Judging works; no history is kept.'),
    remedies: [
      msg('Leave the private window, or allow this site to store data, then reload the page.'),
      msg('Close other tabs of this page if it was just brought up to date.'),
    ],
    retry: true,
  }),
  'storage-full': () => ({
    title: msg('There is no room left'),
    what: msg('The device’s storage for this page is full. Judging goes on; what comes now is not kept.'),
    remedies: [msg('Delete sessions in the history, those with media first.'), msg('Or free space on the device.')],
    retry: true,
  }),
  'media-unavailable': () => ({
    title: msg('Media cannot be kept here'),
    what: msg('This browser has no private file system for pages. Verdicts are kept; sound and picture are not.'),
    remedies: [msg('Use a current Chrome, Edge, Firefox or Safari, outside of a private window.')],
    retry: false,
  }),
  'session-missing': () => ({
    title: msg('This session is not there'),
    what: msg('It was deleted, or its time was up.'),
    remedies: [msg('Look in the history for others.'), msg('If you have exported it, import the file again.')],
    retry: false,
  }),
  'session-present': () => ({
    title: msg('This session is there already'),
    what: msg('The history holds a session with the same number.'),
    remedies: [msg('Open it in the history.'), msg('Delete it there first, if the imported one is to take its place.')],
    retry: false,
  }),
  'bundle-invalid': () => ({
    title: msg('This is not a whole bundle'),
    what: msg('The file is not one that Bona Fide exported, or it was cut short or changed on its way.'),
    remedies: [msg('Ask for the file again, or copy it again.'), msg('The page “Verify” says what is wrong with it.')],
    retry: false,
  }),
};

export function errorWords(code: ErrorCode): ErrorWords {
  return WORDS[code]();
}

/** Which tab holds a device, as `askHolder` has it: "the tab “Bona Fide”, since 14:05". */
export function holderText(found: string): string {
  const [, title = '', since = ''] = /^the tab “(.*)”, since (.*)$/s.exec(found) ?? [];
  return title === '' ? msg('It is a tab that does not answer.') : msg(str`It is the tab “${title}”, since ${since}.`);
}
