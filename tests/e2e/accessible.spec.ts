/** axe on everything of ours that is drawn, light and dark. */
import type { Page } from "@playwright/test";
import { expectAccessible } from "./harness/axe.ts";
import { openCard, unfold } from "./harness/card.ts";
import { expect, test } from "./harness/test.ts";

const CARD = ["on-record-card", ".or-card"];

/**
 * Firefox driven over BiDi now and then tells of a moz-extension page's realm a second time, under axe's feet. The tree that
 * axe judges is the same in both browsers, and the other specs use these pages in Firefox too.
 */
const DRIVER = "the driver loses own pages under axe";

for (const where of [
  { id: "p-standfirst", text: "Sergey Lavrov" },
  { id: "p-ukraine", text: "NATO" },
  { id: "p-harvard", text: "Joe Biden" },
  { id: "p-spending", text: "NATO" },
]) {
  test(`the card of ${where.text}, beside ${where.id}, light and dark`, async ({ sample, office }) => {
    test.slow();
    await office.store({ density: "all" });
    const page = await sample();
    await openCard(page, where);
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      await expectAccessible(page, CARD);
    }
    await unfold(page);
    for (const colorScheme of ["dark", "light"] as const) {
      await page.emulateMedia({ colorScheme });
      await expectAccessible(page, CARD);
    }
  });
}

for (const colorScheme of ["light", "dark"] as const) {
  test.describe(colorScheme, () => {
    test("the popup: who is here", async ({ sample, office, browserName }) => {
      test.skip(browserName === "firefox", DRIVER);
      const popup = await office.popup(await sample());
      await popup.emulateMedia({ colorScheme });
      await expect(popup.getByRole("button", { name: /^NATO/ })).toBeVisible();
      await expectAccessible(popup);
    });

    test("the popup: search", async ({ sample, office, browserName }) => {
      test.skip(browserName === "firefox", DRIVER);
      const popup = await office.popup(await sample());
      await popup.getByRole("combobox").fill("sanctions");
      await expect(popup.getByRole("option").first()).toBeVisible();
      await popup.emulateMedia({ colorScheme });
      await expectAccessible(popup);
    });

    test("the popup: nobody", async ({ sample, office, browserName }) => {
      test.skip(browserName === "firefox", DRIVER);
      const nobody = await office.popup(await sample("other.html"));
      await nobody.emulateMedia({ colorScheme });
      await expect(nobody.getByText("Nobody here is on record")).toBeVisible();
      await expectAccessible(nobody);
    });

    const OWN: Record<string, (page: Page) => Promise<void>> = {
      "src/welcome/welcome.html": (page) => expect(page.locator("#sample")).toBeVisible(),
      "src/options/options.html": (page) => expect(page.getByRole("radio").first()).toBeVisible(),
      "src/reader/source.html": (page) => expect(page.getByRole("link", { name: "NATO", exact: true })).toBeVisible(),
      "src/reader/source.html?statement=rt14-10": (page) => expect(page.locator(".passage").first()).toBeVisible(),
      "src/reader/source.html?source=duran-2017": (page) => expect(page.locator(".passage").first()).toBeVisible(),
      "src/reader/source.html?entity=lavrov": (page) =>
        expect(page.locator(".source-statements li").first()).toBeVisible(),
    };
    for (const [path, drawn] of Object.entries(OWN)) {
      test(path.replace("src/", ""), async ({ office, browserName }) => {
        test.skip(browserName === "firefox", DRIVER);
        const page = await office.own(path);
        await page.emulateMedia({ colorScheme });
        await drawn(page);
        await expectAccessible(page);
      });
    }
  });
}
