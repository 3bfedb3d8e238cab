/** The background: a service worker in Chrome, an event page in Firefox. Wires; holds no state that a restart would lose. */

import browser from "webextension-polyfill";
import { PageToBackground } from "../messages.ts";
import { OwnPageToBackground } from "../own-page-messages.ts";
import { answer } from "../wire.ts";
import { listenToPermissions } from "./always.ts";
import { listenToCommands } from "./commands.ts";
import { listenToInstall } from "./install.ts";
import { ownPageAnswers } from "./own-page-answers.ts";
import { pageAnswers } from "./page-answers.ts";
import { storeTellingWords } from "./pages.ts";

// Listeners are added in the first turn of the event loop, or the event that woke the worker is lost.
const { signal } = new AbortController();
answer(PageToBackground, pageAnswers, signal);
answer(OwnPageToBackground, ownPageAnswers, signal, browser.runtime.getURL(""));
listenToCommands(signal);
listenToInstall(signal);
listenToPermissions(signal);
// Not awaited: a page that comes first finds none, or that of another version, and asks about all its text.
storeTellingWords().catch((error) => console.error("On Record: what texts to look at could not be stored:", error));
