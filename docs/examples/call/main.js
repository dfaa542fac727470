/**
 * Judges each remote participant of a WebRTC call by itself. Both ends of the call are in this page, and recordings stand in
 * for the people at the other end; what is received is judged as any call's would be.
 */
import { createDetector } from 'bona-fide/detector';

/** Loads while the call is set up. */
const detector = createDetector({ assets: '/bona-fide/' });
const there = new RTCPeerConnection();
const here = new RTCPeerConnection();
// In a real call these words go over your server.
there.addEventListener('icecandidate', ({ candidate }) => void here.addIceCandidate(candidate));
here.addEventListener('icecandidate', ({ candidate }) => void there.addIceCandidate(candidate));

/** Who sends which stream. In a real call your server tells. */
const names = new Map();
const list = document.querySelector('ul');

here.addEventListener('track', ({ streams: [stream] }) => judge(stream, names.get(stream.id)));

/** One session for each participant, all over one worker and one model. */
async function judge(stream, name) {
  const item = document.createElement('li');
  item.textContent = `${name}: connecting`;
  list.append(item);
  // Chromium decodes a remote stream only while something plays it.
  const player = new Audio();
  player.srcObject = stream;
  void player.play();
  const session = await (await detector).attach(stream, { label: name });
  for await (const result of session) {
    item.textContent =
      result.status === 'analyzing'
        ? `${name}: ${result.verdict}, ${Math.round(result.confidence * 100)} % likely real${result.provisional ? ', provisional' : ''}`
        : `${name}: ${result.status}`;
  }
}

document.querySelector('input').addEventListener('change', async ({ target }) => {
  const context = new AudioContext();
  for (const file of target.files) {
    const voice = new AudioBufferSourceNode(context, { buffer: await context.decodeAudioData(await file.arrayBuffer()) });
    const line = new MediaStreamAudioDestinationNode(context);
    voice.connect(line);
    voice.loop = true;
    voice.start();
    names.set(line.stream.id, file.name);
    there.addTrack(line.stream.getAudioTracks()[0], line.stream);
  }
  await there.setLocalDescription();
  await here.setRemoteDescription(there.localDescription);
  await here.setLocalDescription();
  await there.setRemoteDescription(here.localDescription);
});

document.querySelector('button').addEventListener('click', async () => {
  await (await detector).dispose();
  here.close();
  there.close();
});
