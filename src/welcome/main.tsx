/** The page after install. */
import { render } from "preact";
import { record } from "../library/record.ts";
import { runSample } from "./run-sample.ts";
import { Welcome } from "./welcome.tsx";

const root = document.getElementById("root");
if (root) render(<Welcome record={record} run={runSample} />, root);
