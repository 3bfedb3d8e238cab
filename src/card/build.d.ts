/** Set by the build: true in test builds, whose tests look into the shadow tree; false (or absent) in release builds. */
declare const __OPEN_SHADOW__: boolean | undefined;
