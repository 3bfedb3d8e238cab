/** The page after install. */
import { render } from "preact";
import { t } from "../i18n.ts";
import { record } from "../library/record.ts";
import { runSample } from "./run-sample.ts";
import { Welcome } from "./welcome.tsx";

document.title = t("welcome_page_title");
const root = document.getElementById("root");
if (root) render(<Welcome record={record} run={runSample} />, root);
