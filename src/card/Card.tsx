/** The card: header, what is on record, and a line that says what an action did. Knows nothing of where it stands. */
import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { t } from "../i18n.ts";
import type { CardView } from "../record/card-view.ts";
import type { StatementDoes } from "./Actions.tsx";
import type { PublisherName } from "./attribution-parts.ts";
import { Body } from "./Body.tsx";
import type { CardActions } from "./contract.ts";
import { copyText } from "./copy.ts";
import { Header, NAME_ID } from "./Header.tsx";
import { moveFocusInside } from "./keys.ts";
import { useProvenance } from "./Provenance.tsx";

const SAID_FOR_MS = 3_000;

export interface CardProps {
  view: CardView;
  pinned: boolean;
  actions: CardActions;
  onPin(pinned: boolean): void;
}

export function Card({ view, pinned, actions, onPin }: CardProps) {
  const [said, say] = useSaid();
  const card = useRef<HTMLDivElement>(null);
  const back = useRef<HTMLButtonElement>(null);
  const cameFrom = useRef<HTMLElement | null>(null);
  const body = useRef<HTMLDivElement>(null);
  const scrolled = useRef(0);
  const provenance = useProvenance(actions.provenance, say);
  const publisher = provenance.view;

  const leave = pinned ? () => actions.leave?.() ?? false : undefined;
  const does: StatementDoes = {
    showInSource: (statement) => actions.openSource({ statement }),
    copy: async (text) => say(t((await copyText(text, document)) ? "card_copied" : "card_copy_failed")),
  };
  const shared = {
    does,
    onPublisher: (publisher: PublisherName) => {
      if (!provenance.view) scrolled.current = body.current?.scrollTop ?? 0;
      void provenance.open(publisher);
    },
    onSource: (source: string) => actions.openSource({ source }),
  };

  // Focus goes along into the publisher's card and comes back to the name that opened it.
  useLayoutEffect(() => {
    if (publisher) {
      const root = card.current?.getRootNode();
      cameFrom.current = root instanceof ShadowRoot ? (root.activeElement as HTMLElement | null) : null;
      back.current?.focus();
    } else {
      cameFrom.current?.focus({ preventScroll: true });
      // What is not displayed forgets how far it was scrolled.
      if (cameFrom.current && body.current) body.current.scrollTop = scrolled.current;
      cameFrom.current = null;
    }
  }, [publisher]);

  return (
    <div
      ref={card}
      class="or-card"
      role="dialog"
      aria-labelledby={NAME_ID}
      tabIndex={-1}
      onKeyDown={(event) => {
        if (event.key === "Escape") actions.dismiss();
        else if (event.key === "Tab") moveFocusInside(event.currentTarget, event, leave);
      }}
      onPointerEnter={() => actions.hover(true)}
      onPointerLeave={() => actions.hover(false)}
    >
      <Header
        view={publisher ? { caution: { key: "label_publisher" }, ...publisher } : view}
        pinned={pinned}
        onPin={() => {
          onPin(!pinned);
          say(t(pinned ? "card_unpinned" : "card_pinned"));
        }}
        onClose={actions.dismiss}
        onMuteName={() => actions.muteEntity(view.entity.id)}
        onMuteSite={actions.muteSite}
        back={publisher ? { name: view.entity.name, go: provenance.close, button: back } : undefined}
      />
      {/* The entity's own body stays while a publisher's is shown, so that going back finds it as it was left. */}
      <div class="or-body" ref={body} hidden={publisher !== null}>
        <Body view={view} {...shared} />
      </div>
      {publisher ? (
        <div class="or-body" key={publisher.entity.id}>
          <Body view={publisher} {...shared} />
        </div>
      ) : null}
      <p class="or-said" role="status" data-said={said !== ""}>
        {said}
      </p>
    </div>
  );
}

/** A sentence that is shown and read out for a moment. */
function useSaid(): [string, (sentence: string) => void] {
  const [said, setSaid] = useState("");
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    if (said === "") return;
    const timer = setTimeout(() => setSaid(""), SAID_FOR_MS);
    return () => clearTimeout(timer);
  }, [said, turn]);
  return [
    said,
    (sentence) => {
      setSaid(sentence);
      setTurn((before) => before + 1);
    },
  ];
}
