/** One title, one sentence and the remedies for every way to fail. */
import type { ErrorCode } from '../../contract/errors.js';

export interface ErrorWords {
  readonly title: string;
  readonly what: string;
  readonly remedies: readonly string[];
  /** Whether trying again can help without changing anything else first. */
  readonly retry: boolean;
}

const RELOAD = 'Reload the page. Nothing is lost but this session.';

export const ERROR_WORDS: Readonly<Record<ErrorCode, ErrorWords>> = {
  'permission-denied': {
    title: 'Not allowed to listen',
    what: 'The browser was told not to share this sound with the page.',
    remedies: [
      'Press the icon beside the address and allow the microphone for this site, then retry.',
      'When sharing a tab or screen, choose it in the dialogue and press Share.',
      'Check the system’s own privacy settings if the browser is blocked there.',
    ],
    retry: true,
  },
  'no-device': {
    title: 'No microphone found',
    what: 'This device has no microphone that the browser can see.',
    remedies: [
      'Connect one, or choose another in the list, then retry.',
      'You can still judge a tab’s sound or a file.',
    ],
    retry: true,
  },
  'device-busy': {
    title: 'The microphone is in use',
    what: 'Another program, or the system itself, holds it.',
    remedies: ['Close the program that uses it, then retry.', 'Or choose another microphone.'],
    retry: true,
  },
  'device-lost': {
    title: 'The microphone is gone',
    what: 'It was unplugged, or another program took it. What was heard so far is kept.',
    remedies: ['Connect it again, then retry.', 'Or choose another microphone and go on with that.'],
    retry: true,
  },
  'no-audio-track': {
    title: 'Shared without sound',
    what: 'The picture was shared and its sound was not, so there is nothing to judge.',
    remedies: [
      'Retry, choose a tab, and switch on “Also share tab audio”.',
      'Windows and whole screens share sound on some systems only; a tab always can.',
    ],
    retry: true,
  },
  'no-video-track': {
    title: 'No picture',
    what: 'The source was opened and sends no picture, so there is no face to judge.',
    remedies: ['Choose a camera, a window or a screen with a face in it, then retry.'],
    retry: true,
  },
  'source-ended': {
    title: 'The source has ended',
    what: 'It sends no more sound.',
    remedies: ['Start it again, then retry.'],
    retry: true,
  },
  'context-suspended': {
    title: 'The browser holds its sound back',
    what: 'A call, another app or the browser’s own rules have stopped the sound in this page.',
    remedies: ['Press Retry to go on. What was heard so far is kept.'],
    retry: true,
  },
  'insecure-context': {
    title: 'This address is not secure',
    what: 'Browsers share sound only with pages opened over https or from this computer itself.',
    remedies: ['Open the page by its https address, or as localhost.'],
    retry: false,
  },
  'not-supported': {
    title: 'This browser cannot do it',
    what: 'Something that is needed here is missing from this browser.',
    remedies: ['Use a current Chrome, Edge, Firefox or Safari.', 'Tab sound needs Chrome or Edge on a computer.'],
    retry: true,
  },
  'file-unreadable': {
    title: 'The file cannot be read',
    what: 'It is not a recording that can be opened, or it is damaged or not there any more.',
    remedies: ['Choose it again, or another one.', 'Good are wav, mp3, m4a, ogg, webm, mp4 and flac.'],
    retry: true,
  },
  'file-no-audio': {
    title: 'No sound in this file',
    what: 'It was opened, and holds no audio track.',
    remedies: ['Choose a file with sound.'],
    retry: false,
  },
  'file-no-video': {
    title: 'No picture in this file',
    what: 'It was opened, and holds no picture.',
    remedies: ['Choose a video, or judge the sound alone.'],
    retry: false,
  },
  'codec-unsupported': {
    title: 'This kind of sound or picture cannot be decoded',
    what: 'The file is fine, but this browser does not know its codec.',
    remedies: ['Convert it to wav, mp3 or mp4, or try another browser.'],
    retry: false,
  },
  'model-missing': {
    title: 'The model is not there',
    what: 'The page could not get the model’s files.',
    remedies: ['Check the connection, then retry.', 'If you run this yourself, build the app again.'],
    retry: true,
  },
  'model-corrupt': {
    title: 'The model is damaged',
    what: 'What arrived is not what was published: its fingerprint differs. It was not used.',
    remedies: ['Retry: it is fetched again.', 'If it stays, clear this site’s data in the browser.'],
    retry: true,
  },
  'model-incompatible': {
    title: 'The model does not fit',
    what: 'It was made for another version of this app.',
    remedies: [RELOAD],
    retry: true,
  },
  'runtime-failed': {
    title: 'The detector could not run',
    what: 'The part that runs the model has failed, perhaps for want of memory.',
    remedies: ['Close other tabs, then retry.', RELOAD],
    retry: true,
  },
  'worker-crashed': {
    title: 'The detector stopped',
    what: 'It was started again and stopped again. What was heard so far is kept.',
    remedies: ['Press Retry to start it once more.', RELOAD],
    retry: true,
  },
  'start-timeout': {
    title: 'It took too long',
    what: 'Something did not answer in time.',
    remedies: ['Retry, and answer the browser’s question if it asks one.'],
    retry: true,
  },
  'session-limit': {
    title: 'Session limit reached',
    what: 'A session ends after its time, so that nobody is listened to by mistake.',
    remedies: ['Start a new session to go on.'],
    retry: false,
  },
  'recording-unavailable': {
    title: 'It cannot be recorded here',
    what: 'This browser cannot encode sound or keep files for this page. The analysis goes on without a recording.',
    remedies: ['Use a current Chrome, Edge, Firefox or Safari, and no private window.'],
    retry: false,
  },
  'recording-full': {
    title: 'No room left for the recording',
    what: 'The recording has stopped, and what was recorded until then is kept. The analysis goes on.',
    remedies: ['Delete sessions you do not need any more, or make room on this device.'],
    retry: false,
  },
  'recording-failed': {
    title: 'The recording stopped',
    what: 'It could not be encoded or written any further. What was recorded until then is kept. The analysis goes on.',
    remedies: ['Start a new session to record again.'],
    retry: false,
  },
  'page-left': {
    title: 'It ended with its page',
    what: 'The page was closed or left while the session ran. What was heard until then is in the history.',
    remedies: ['Start a new session.'],
    retry: false,
  },
  'device-held': {
    title: 'Another tab is listening to it',
    what: 'Bona Fide already uses this device in another tab.',
    remedies: ['Stop the session there, or take the device over: the other tab then pauses.'],
    retry: true,
  },
  'device-taken': {
    title: 'Another tab has taken it over',
    what: 'This device is now listened to in another tab. What was heard here so far is kept.',
    remedies: ['Go on there, or take it back.'],
    retry: true,
  },
  aborted: {
    title: 'Cancelled',
    what: 'It was cancelled before it was done.',
    remedies: ['Start again.'],
    retry: true,
  },
  'invalid-option': {
    title: 'A setting cannot be used',
    what: 'The page asked for something that does not exist.',
    remedies: [RELOAD],
    retry: true,
  },
  'invalid-message': {
    title: 'The parts do not understand each other',
    what: 'The page and the detector are of different versions.',
    remedies: [RELOAD],
    retry: true,
  },
  'view-missing': {
    title: 'This part could not be opened',
    what: 'Its code could not be fetched: the device may be offline, or a newer version has been put up meanwhile.',
    remedies: ['Check the connection and retry.', 'Or reload the page.'],
    retry: true,
  },
  'storage-unavailable': {
    title: 'Nothing can be kept here',
    what: 'The browser does not let this page store anything. Judging works; no history is kept.',
    remedies: [
      'Leave the private window, or allow this site to store data, then reload the page.',
      'Close other tabs of this page if it was just brought up to date.',
    ],
    retry: true,
  },
  'storage-full': {
    title: 'There is no room left',
    what: 'The device’s storage for this page is full. Judging goes on; what comes now is not kept.',
    remedies: ['Delete sessions in the history, those with media first.', 'Or free space on the device.'],
    retry: true,
  },
  'media-unavailable': {
    title: 'Media cannot be kept here',
    what: 'This browser has no private file system for pages. Verdicts are kept; sound and picture are not.',
    remedies: ['Use a current Chrome, Edge, Firefox or Safari, outside of a private window.'],
    retry: false,
  },
  'session-missing': {
    title: 'This session is not there',
    what: 'It was deleted, or its time was up.',
    remedies: ['Look in the history for others.', 'If you have exported it, import the file again.'],
    retry: false,
  },
  'session-present': {
    title: 'This session is there already',
    what: 'The history holds a session with the same number.',
    remedies: ['Open it in the history.', 'Delete it there first, if the imported one is to take its place.'],
    retry: false,
  },
  'bundle-invalid': {
    title: 'This is not a whole bundle',
    what: 'The file is not one that Bona Fide exported, or it was cut short or changed on its way.',
    remedies: ['Ask for the file again, or copy it again.', 'The page “Verify” says what is wrong with it.'],
    retry: false,
  },
};
