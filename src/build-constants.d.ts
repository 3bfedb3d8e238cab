/** Constants the build puts in (`define` in vite.config.ts); the card's own, `__OPEN_SHADOW__`, is declared beside it. */

/** The browser this build is for. */
declare const __BROWSER__: "chrome" | "firefox";

/** The version in package.json. */
declare const __VERSION__: string;
