/** The toolbar popup. `?tab=ID` looks at that tab instead of the active one: a test cannot press the toolbar button. */
import { render } from "preact";
import { t } from "../i18n.ts";
import { Popup } from "./popup.tsx";

document.title = t("ext_name");
const asked = new URLSearchParams(location.search).get("tab");
const root = document.getElementById("root");
if (root) render(<Popup tab={asked === null ? undefined : Number(asked)} />, root);
