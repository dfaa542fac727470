import { useEffect, useRef, useState } from 'react';

export function App() {
  const [word, setWord] = useState('nothing yet');
  const check = useRef(null);
  useEffect(() => {
    // Not before React has taken over what a server sent: the element adds attributes of its own.
    import('bona-fide/define');
    const listening = new AbortController();
    const show = ({ detail }) => setWord(detail.status === 'analyzing' ? detail.verdict : detail.status);
    check.current.addEventListener('bonafide-verdict', show, listening);
    return () => listening.abort();
  }, []);
  return (
    <main>
      <h1>Is this voice real?</h1>
      <bona-fide ref={check} prior={0.5}>
        This browser is too old for the voice check.
      </bona-fide>
      <p>So far: {word}</p>
    </main>
  );
}
