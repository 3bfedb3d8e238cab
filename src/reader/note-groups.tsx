/** Notes under their two headings: what was known on the day never mixes with what came later. */
import { Note } from "../card/Note.tsx";
import type { NoteView } from "../record/card-view.ts";

const ORDER = ["at-the-time", "since-then"] as const;

export function NoteGroups({ notes }: { notes: NoteView[] }) {
  return (
    <>
      {ORDER.flatMap((heading) => notes.filter((note) => note.heading === heading)).map((note) => (
        <Note key={`${note.dateText} ${note.text}`} note={note} />
      ))}
    </>
  );
}
