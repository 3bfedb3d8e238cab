/** The options page. */
import { render } from "preact";
import { t } from "../i18n.ts";
import { record } from "../library/record.ts";
import { Options } from "./options.tsx";

document.title = t("options_page_title");
const root = document.getElementById("root");
if (root) render(<Options record={record} />, root);
