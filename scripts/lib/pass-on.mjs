import { connect } from 'node:net';

/**
 * Lets a server pass the relay's socket on, as a proxy before both would: the page then reaches it under its own address.
 * @param {import('node:http').Server} server
 * @param {string} relay where the relay listens, `host:port`
 * @returns {() => void} ends every connection that was passed on
 */
export function passOnRelay(server, relay) {
  const { hostname, port } = new URL(`tcp://${relay}`);
  /** @type {Set<import('node:stream').Duplex>} */
  const passed = new Set();
  server.on('upgrade', (request, socket, head) => {
    socket.on('error', () => socket.destroy());
    if (request.url?.split('?')[0] !== '/relay') {
      socket.destroy();
      return;
    }
    const onward = connect(Number(port), hostname.replace(/^\[|\]$/g, ''), () => {
      const lines = request.rawHeaders.flatMap((name, i) =>
        i % 2 === 0 ? [`${name}: ${request.rawHeaders[i + 1]}`] : [],
      );
      onward.write(`GET /relay HTTP/1.1\r\n${lines.join('\r\n')}\r\n\r\n`);
      onward.write(head);
      socket.pipe(onward).pipe(socket);
    });
    onward.on('error', () => socket.destroy());
    onward.on('close', () => socket.destroy());
    passed.add(socket);
    socket.on('close', () => {
      passed.delete(socket);
      onward.destroy();
    });
  });
  return () => {
    for (const socket of passed) socket.destroy();
  };
}
