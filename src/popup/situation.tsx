/** The middle of the popup: who is here, or why nobody is and what can be done about it. */
import { useState } from "preact/hooks";
import browser from "webextension-polyfill";
import { t } from "../i18n.ts";
import type { Ask } from "../messages.ts";
import { welcomePage } from "../own/addresses.ts";
import { requestOrigins } from "../own/hosts.ts";
import { Problem } from "../own/problem.tsx";
import { OwnPageToBackground } from "../own-page-messages.ts";
import { isOn, type Settings } from "../settings.ts";
import { ask } from "../wire.ts";
import type { Here } from "./here.ts";
import { Others } from "./others.tsx";
import { Who } from "./who.tsx";
import { Why } from "./why.tsx";

interface Props {
  here: Here;
  settings: Settings | undefined;
  lookAgain: () => void;
}

export function Situation({ here, settings, lookAgain }: Props) {
  if (settings && !settings.on) return <p class="popup-state">{t("popup_off_everywhere")}</p>;
  switch (here.kind) {
    case "cannot":
      return <p class="popup-state">{t("popup_cannot")}</p>;
    case "outside":
      return <Outside here={here} lookAgain={lookAgain} />;
    case "grant":
      return <Grant here={here} lookAgain={lookAgain} />;
    case "reload":
      return <Reload here={here} />;
    case "working":
      if (!here.on || (settings && !isOn(settings, here.site.host)))
        return <p class="popup-state">{t("popup_off_here")}</p>;
      return (
        <>
          {here.people.length > 0 ? <Who tab={here.tab} people={here.people} /> : <Nobody />}
          <Others tab={here.tab} page={here.people} />
          <Why tab={here.tab} />
          {here.site.access === "outside" && here.site.origin !== "" && <KeepOn here={here} lookAgain={lookAgain} />}
        </>
      );
  }
}

/** Annotated once, on a site outside the list: the offer to do it always stays. */
function KeepOn({ here, lookAgain }: { here: Offered; lookAgain: () => void }) {
  const [problem, setProblem] = useState<unknown>();
  return (
    <div class="popup-state">
      <Always here={here} lookAgain={lookAgain} setProblem={setProblem} />
      <Problem error={problem} />
    </div>
  );
}

function Nobody() {
  return (
    <div class="popup-state">
      <p>{t("popup_nobody")}</p>
      <p>
        <a href={welcomePage("sample")} target="_blank" rel="noreferrer">
          {t("popup_try_sample")}
        </a>
      </p>
    </div>
  );
}

function Reload({ here }: { here: Here & { kind: "reload" } }) {
  return (
    <div class="popup-state">
      <p>{t("popup_reload_why")}</p>
      <button
        type="button"
        class="own-button own-primary"
        onClick={() => browser.tabs.reload(here.tab).then(() => window.close())}
      >
        {t("popup_reload")}
      </button>
    </div>
  );
}

type Elsewhere = Here & { kind: "outside" | "grant" };
/** Any tab whose site can be asked for. */
type Offered = Pick<Elsewhere, "tab" | "site">;

function Outside({ here, lookAgain }: { here: Elsewhere; lookAgain: () => void }) {
  const [problem, setProblem] = useState<unknown>();
  const annotate = () => ask(OwnPageToBackground, "annotate", { tab: here.tab }).then(lookAgain, setProblem);
  return (
    <div class="popup-state">
      <p>{t("popup_outside", here.site.host)}</p>
      <button type="button" class="own-button own-primary" onClick={annotate}>
        {t("popup_annotate")}
      </button>
      <Always here={here} lookAgain={lookAgain} setProblem={setProblem} />
      <Problem error={problem} text={t("popup_annotate_failed")} />
    </div>
  );
}

function Always({
  here,
  lookAgain,
  setProblem,
}: {
  here: Offered;
  lookAgain: () => void;
  setProblem: (e: unknown) => void;
}) {
  const [refused, setRefused] = useState(false);
  const always = () => {
    const asked: Ask<typeof OwnPageToBackground, "always"> = { origin: here.site.origin, tab: here.tab };
    requestOrigins([here.site.origin])
      .then(async (granted) => {
        setRefused(!granted);
        if (granted) await ask(OwnPageToBackground, "always", asked);
        lookAgain();
      })
      .catch(setProblem);
  };
  return (
    <>
      <button type="button" class="own-button" aria-describedby="popup-always-why" onClick={always}>
        {t("popup_always")}
      </button>
      <p class="own-small own-soft" id="popup-always-why" aria-live="polite">
        {refused ? t("popup_refused") : t("popup_always_why", here.site.host)}
      </p>
    </>
  );
}

function Grant({ here, lookAgain }: { here: Elsewhere; lookAgain: () => void }) {
  const [problem, setProblem] = useState<unknown>();
  const [refused, setRefused] = useState(false);
  const grant = () => {
    requestOrigins([here.site.origin])
      .then((granted) => {
        setRefused(!granted);
        lookAgain();
      })
      .catch(setProblem);
  };
  return (
    <div class="popup-state">
      <p aria-live="polite">{refused ? t("popup_refused") : t("popup_grant_why", here.site.host)}</p>
      <button type="button" class="own-button own-primary" onClick={grant}>
        {t("popup_grant", here.site.host)}
      </button>
      <Problem error={problem} />
    </div>
  );
}
