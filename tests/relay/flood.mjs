/** Opens as many sockets as it is told to, as fast as it can, and writes how many were let in when all have been tried. */
import { WebSocket } from 'ws';

const [url = '', wanted = '0'] = process.argv.slice(2);
let tried = 0;
let admitted = 0;
let settled = 0;

function next() {
  if (tried >= Number(wanted)) return;
  tried += 1;
  const socket = new WebSocket(url);
  let isSettled = false;
  const settle = () => {
    if (isSettled) return;
    isSettled = true;
    settled += 1;
    if (settled === Number(wanted)) process.stdout.write(`${admitted}\n`);
    else next();
  };
  socket.on('open', () => {
    admitted += 1;
    settle();
  });
  socket.on('error', settle);
  socket.on('close', settle);
}

for (let i = 0; i < 200; i += 1) next();
