/** The source page: a stored text at a passage, everything on a person or organisation, or what the record holds. */
import { render } from "preact";
import { t } from "../i18n.ts";
import { archived, library } from "../library/installed.ts";
import { recall, record } from "../library/record.ts";
import { Problem } from "../own/problem.tsx";
import { findRecord } from "./find.ts";
import { Frame } from "./frame.tsx";
import { Reader } from "./reader.tsx";

const root = document.getElementById("root");
if (root) {
  findRecord(location.search, library, record).then(
    (found) => render(<Reader {...found} recall={recall} archived={archived} />, root),
    (error) =>
      render(
        <Frame>
          <Problem error={error} text={t("source_unreadable")} />
        </Frame>,
        root,
      ),
  );
}
