/** Entry of the page's second script, brought in once there is a mention: leaves the voice where the first looks. */
import { HELPERS, type Helpers } from "./contract.ts";
import { openVoice } from "./voice/open-voice.ts";

const world = globalThis as { [HELPERS]?: Partial<Helpers> };
world[HELPERS] = { ...world[HELPERS], voice: openVoice };
