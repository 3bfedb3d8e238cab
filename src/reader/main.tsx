/** The source page: a stored text at a passage, everything on a person or organisation, or what the record holds. */
import { render } from "preact";
import { recall, record } from "../library/record.ts";
import { Reader } from "./reader.tsx";

const root = document.getElementById("root");
if (root) render(<Reader record={record} recall={recall} />, root);
