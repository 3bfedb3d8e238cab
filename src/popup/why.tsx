/** Why these names, and not others: every name that was looked at, with the reason, for whoever wonders or mends a rule. */
import { useState } from "preact/hooks";
import * as v from "valibot";
import { t } from "../i18n.ts";
import { ToPage } from "../messages.ts";
import { Problem } from "../own/problem.tsx";
import { PageTexts } from "../own-page-messages.ts";
import { askTab } from "../wire.ts";

/** Words to each side of a name, UTF-16 code units. */
const AROUND = 40;
/** A page full of one name gives the same reason over and over. */
const MOST = 200;

export function Why({ tab }: { tab: number }) {
  const [blocks, setBlocks] = useState<NonNullable<PageTexts>["blocks"]>();
  const [problem, setProblem] = useState<unknown>();

  const toggled = ({ currentTarget }: { currentTarget: HTMLDetailsElement }) => {
    // Asked anew each time it is opened: pages change.
    if (currentTarget.open)
      askTab(tab, ToPage, "text", {})
        .then((answer) => setBlocks(v.parse(PageTexts, answer)?.blocks ?? []))
        .catch(setProblem);
  };
  const rows = blocks?.flatMap(({ text, decisions }) => decisions.map((decision) => ({ text, ...decision })));

  return (
    <details class="popup-why own-small" onToggle={toggled}>
      <summary>{t("popup_why")}</summary>
      {rows?.length === 0 ? <p class="own-soft">{t("popup_why_none")}</p> : null}
      <ol>
        {rows?.slice(0, MOST).map(({ text, start, end, taken, reason }, index) => (
          <li key={index}>
            <p>
              {cut(text.slice(Math.max(0, start - AROUND), start), "start")}
              <b>{text.slice(start, end)}</b>
              {cut(text.slice(end, end + AROUND), "end")}
            </p>
            <p class={taken ? "" : "own-soft"}>
              {taken ? t("popup_why_taken") : t("popup_why_left")} {reason}
            </p>
          </li>
        ))}
      </ol>
      <Problem error={problem} />
    </details>
  );
}

/** Whole words only, with an ellipsis where something is left out. */
function cut(text: string, side: "start" | "end"): string {
  if (text.length < AROUND) return text;
  return side === "start" ? `…${text.replace(/^\S*\s/, "")}` : `${text.replace(/\s\S*$/, "")}…`;
}
