/** Keeps looking at the tab while the popup is open: pages load late, and switches take effect there, not here. */
import { useCallback, useEffect, useMemo, useRef, useState } from "preact/hooks";
import { type Here, TabAsker } from "./here.ts";

/** Once a second is soon enough for a list that is being read. */
const AGAIN_MS = 1_000;

export function useHere(tab?: number): { here: Here | undefined; problem: unknown; lookAgain: () => void } {
  const asker = useMemo(() => new TabAsker(tab), [tab]);
  const [here, setHere] = useState<Here>();
  const [problem, setProblem] = useState<unknown>();
  const turn = useRef(0);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);

  const lookAgain = useCallback(async () => {
    const mine = ++turn.current;
    clearTimeout(timer.current);
    try {
      const now = await asker.look();
      if (mine !== turn.current) return;
      setProblem(undefined);
      // The same answer is the same list: nothing under the reader's pointer is drawn anew.
      setHere((before) => (JSON.stringify(before) === JSON.stringify(now) ? before : now));
    } catch (error) {
      if (mine !== turn.current) return;
      setProblem(error);
    }
    timer.current = setTimeout(lookAgain, AGAIN_MS);
  }, [asker]);

  useEffect(() => {
    lookAgain();
    return () => {
      turn.current++;
      clearTimeout(timer.current);
    };
  }, [lookAgain]);

  return { here, problem, lookAgain };
}
