/** Top of the card, always in sight: the name, the role in one line, and what can be done with the card itself. */
import type { Ref } from "preact";
import { useState } from "preact/hooks";
import { t, tLabel } from "../i18n.ts";
import type { CardView } from "../record/card-view.ts";
import { ChevronIcon, CloseIcon, MoreIcon, PinIcon } from "./icons.tsx";

export const NAME_ID = "or-name";
const MENU_ID = "or-menu";

export interface HeaderProps {
  view: CardView;
  pinned: boolean;
  onPin(): void;
  onClose(): void;
  onMuteName(): void;
  onMuteSite(): void;
  /** On a publisher's card: whose card to go back to. */
  back?: { name: string; go(): void; button: Ref<HTMLButtonElement> } | undefined;
}

export function Header({ view, pinned, back, onPin, onClose, onMuteName, onMuteSite }: HeaderProps) {
  const { role, roleChecked, caution } = view;
  return (
    <div class="or-header">
      {back ? (
        <button type="button" class="or-act or-back" ref={back.button} onClick={back.go}>
          <ChevronIcon />
          {t("card_back", back.name)}
        </button>
      ) : null}
      <div class="or-tools">
        <button type="button" class="or-tool" aria-pressed={pinned} title={t("card_pin")} onClick={onPin}>
          <PinIcon filled={pinned} />
          <span class="or-heard">{t("card_pin")}</span>
        </button>
        {back ? null : <Menu name={view.entity.short} onMuteName={onMuteName} onMuteSite={onMuteSite} />}
        <button type="button" class="or-tool" title={t("card_close")} onClick={onClose}>
          <CloseIcon />
          <span class="or-heard">{t("card_close")}</span>
        </button>
      </div>
      <h2 class="or-name" id={NAME_ID}>
        {view.entity.name}
      </h2>
      <p class="or-role">
        {tLabel(role).replace(/\.$/, "")}
        {roleChecked ? <span class="or-checked"> ({tLabel(roleChecked)})</span> : null}
      </p>
      {caution ? <p class="or-caution">{tLabel(caution)}</p> : null}
    </div>
  );
}

/** A disclosure, not an ARIA menu: two buttons need no arrow keys. Closes on Escape and when focus or pointer go on. */
function Menu({ name, onMuteName, onMuteSite }: { name: string; onMuteName(): void; onMuteSite(): void }) {
  const [open, setOpen] = useState(false);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only hears its buttons' keys and their losing focus
    <div
      class="or-menu-holder"
      onKeyDown={(event) => {
        if (event.key !== "Escape" || !open) return;
        event.stopPropagation();
        setOpen(false);
      }}
      onFocusOut={(event) => {
        const next = event.relatedTarget;
        if (next instanceof Node && !event.currentTarget.contains(next)) setOpen(false);
      }}
    >
      <button
        type="button"
        class="or-tool"
        aria-expanded={open}
        aria-controls={MENU_ID}
        title={t("card_more")}
        onClick={() => setOpen(!open)}
      >
        <MoreIcon />
        <span class="or-heard">{t("card_more")}</span>
      </button>
      <div class="or-menu" id={MENU_ID} hidden={!open}>
        <button type="button" onClick={onMuteName}>
          {t("card_mute_name", name)}
        </button>
        <button type="button" onClick={onMuteSite}>
          {t("card_mute_site")}
        </button>
      </div>
    </div>
  );
}
