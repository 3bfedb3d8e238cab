/** Whether there is room for two columns: where there is not, what belongs to a passage stands right under it. */
import { useEffect, useState } from "preact/hooks";

const WIDE = "(min-width: 900px)";

export function useWide(): boolean {
  const [wide, setWide] = useState(() => matchMedia(WIDE).matches);
  useEffect(() => {
    const query = matchMedia(WIDE);
    const follow = () => setWide(query.matches);
    query.addEventListener("change", follow);
    return () => query.removeEventListener("change", follow);
  }, []);
  return wide;
}
