/** Shows what it does, says what it knows, and what it reads. */
import { t } from "../i18n.ts";
import { optionsPage } from "../own/addresses.ts";
import type { WholeRecord } from "../recall/record-index.ts";
import { Access } from "./access.tsx";
import { Kinds } from "./kinds.tsx";
import { Known } from "./known.tsx";
import { Sample } from "./sample.tsx";

interface Props {
  record: WholeRecord;
  /** Annotates the sample until the signal aborts. */
  run: (sample: Element, signal: AbortSignal) => void;
}

export function Welcome({ record, run }: Props) {
  return (
    <main class="welcome">
      <header>
        <p class="welcome-name">{t("popup_title")}</p>
        <h1>{t("welcome_title")}</h1>
        <p class="welcome-lead">{t("welcome_lead")}</p>
      </header>
      <Access />
      <Sample run={run} />
      <div class="welcome-columns">
        <Kinds record={record} />
        <div class="welcome-side">
          <Known record={record} />
          <section>
            <h2>{t("welcome_reads")}</h2>
            <p>{t("welcome_reads_text")}</p>
            <p>{t("welcome_stays")}</p>
          </section>
          <section>
            <h2>{t("welcome_quiet")}</h2>
            <p>{t("welcome_quiet_text")}</p>
            <p>
              <a href={optionsPage()}>{t("popup_options")}</a>
            </p>
          </section>
        </div>
      </div>
    </main>
  );
}
