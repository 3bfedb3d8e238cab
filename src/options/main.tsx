/** The options page. */
import { render } from "preact";
import { record } from "../library/record.ts";
import { Options } from "./options.tsx";

const root = document.getElementById("root");
if (root) render(<Options record={record} />, root);
