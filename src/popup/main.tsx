/** The toolbar popup. `?tab=ID` looks at that tab instead of the active one: a test cannot press the toolbar button. */
import { render } from "preact";
import { Popup } from "./popup.tsx";

const asked = new URLSearchParams(location.search).get("tab");
const root = document.getElementById("root");
if (root) render(<Popup tab={asked === null ? undefined : Number(asked)} />, root);
