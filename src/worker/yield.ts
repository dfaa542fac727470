/**
 * Lets the messages that wait for this thread be handled first. A message to oneself queues behind them and, unlike a
 * timer, is neither clamped to 4 ms nor throttled in a hidden page.
 */
export function yieldToMessages(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
