/** The popup: the switches, the search, who is on this page, and the ways on from here. */
import { useState } from "preact/hooks";
import { t } from "../i18n.ts";
import { Problem } from "../own/problem.tsx";
import { useSettings } from "../own/use-settings.ts";
import { Footer } from "./footer.tsx";
import { SearchBox } from "./search-box.tsx";
import { Situation } from "./situation.tsx";
import { Switches } from "./switches.tsx";
import { useHere } from "./use-here.ts";

export function Popup({ tab }: { tab?: number }) {
  const { settings, change, problem: settingsProblem } = useSettings();
  const { here, problem, lookAgain } = useHere(tab);
  const [searching, setSearching] = useState(false);

  return (
    <main class="popup">
      <h1 class="popup-title" id="popup-title">
        {t("popup_title")}
      </h1>
      <Switches
        settings={settings}
        here={here}
        change={(wanted) => {
          change(wanted);
          lookAgain();
        }}
      />
      <Problem error={settingsProblem ?? problem} />
      <SearchBox onSearching={setSearching} />
      {searching || !here ? null : <Situation here={here} settings={settings} lookAgain={lookAgain} />}
      <Footer />
    </main>
  );
}
