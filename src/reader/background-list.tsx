/** Dated, sourced sentences about somebody. */
import { Sources } from "../card/Links.tsx";
import { formatDate } from "../record/dates.ts";
import type { Background } from "../record/schema.ts";

export function BackgroundList({ background }: { background: Background[] }) {
  if (background.length === 0) return null;
  return (
    <ul class="source-background">
      {background.map(({ text, date, until, caveat, sources }) => (
        <li key={`${date} ${text}`}>
          <span class="own-small own-soft">
            {until ? `${formatDate(date)} – ${formatDate(until)}` : formatDate(date)}
          </span>
          <p>{text}</p>
          <p class="own-small own-soft">
            {caveat ? `${caveat} ` : ""}
            <Sources sources={sources} />
          </p>
        </li>
      ))}
    </ul>
  );
}
