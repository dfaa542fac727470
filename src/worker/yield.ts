/**
 * Lets the messages that wait for this thread be handled first. A message to oneself queues behind them and, unlike a
 * timer, is neither clamped to 4 ms nor throttled in a hidden page.
 */
export interface MessageTurn {
  /** One caller at a time. */
  pass(): Promise<void>;
  /** Not while a `pass` is under way. An open turn keeps Node from ending. */
  close(): void;
}

export function createMessageTurn(): MessageTurn {
  const { port1, port2 } = new MessageChannel();
  let arrived: () => void = () => undefined;
  port1.onmessage = () => arrived();
  return {
    pass: () =>
      new Promise((resolve) => {
        arrived = resolve;
        port2.postMessage(null);
      }),
    close: () => port1.close(),
  };
}
