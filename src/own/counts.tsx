/** What a pack holds, counted, in one sentence. */
import { t } from "../i18n.ts";
import type { Pack } from "../record/schema.ts";

export function Counts({ pack }: { pack: Pack }) {
  const framing = pack.statements.filter((statement) => statement.kind === "framing").length;
  return (
    <p>{t("source_counts", String(pack.sources.length), String(pack.statements.length - framing), String(framing))}</p>
  );
}
