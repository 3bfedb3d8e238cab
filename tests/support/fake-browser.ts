/**
 * Stands in for webextension-polyfill in browser-mode tests: text from the real _locales, an in-memory storage, and
 * messages that a test answers. Only what our code uses.
 */
import messages from "../../public/_locales/en/messages.json";

type Message = { message: string; placeholders?: Record<string, { content: string }> };
type Listener = (...args: never[]) => unknown;

function event() {
  const listeners = new Set<Listener>();
  return {
    addListener: (listener: Listener) => listeners.add(listener),
    removeListener: (listener: Listener) => listeners.delete(listener),
    hasListener: (listener: Listener) => listeners.has(listener),
    emit: (...args: unknown[]) =>
      [...listeners].map((listener) => (listener as (...args: unknown[]) => unknown)(...args)),
  };
}

const stored = new Map<string, unknown>();
const onChanged = event();

/** A test sets this to answer what the code under test asks of the background. */
export const background: { answer: (wire: { type: string; ask: unknown }) => unknown } = { answer: () => undefined };

const browser = {
  i18n: {
    getMessage(key: string, subs: string | string[] = []): string {
      const entry = (messages as Record<string, Message>)[key];
      if (!entry) return "";
      const values = Array.isArray(subs) ? subs : [subs];
      return entry.message
        .replace(/\$([A-Za-z]\w*)\$/g, (_, name: string) => entry.placeholders?.[name.toLowerCase()]?.content ?? "")
        .replace(/\$(\d)/g, (_, index: string) => values[Number(index) - 1] ?? "");
    },
    getUILanguage: () => "en",
  },
  runtime: {
    id: "test",
    getURL: (path: string) => new URL(path, location.origin).href,
    sendMessage: async (wire: { type: string; ask: unknown }) => background.answer(wire),
    onMessage: event(),
    getManifest: () => ({ version: "0.0.0" }) as Record<string, unknown>,
    openOptionsPage: async () => undefined,
  },
  storage: {
    local: {
      get: async (keys: string | string[]) =>
        Object.fromEntries(
          [keys].flat().flatMap((key) => (stored.has(key) ? [[key, structuredClone(stored.get(key))]] : [])),
        ),
      set: async (items: Record<string, unknown>) => {
        const changes: Record<string, unknown> = {};
        for (const [key, value] of Object.entries(items)) {
          changes[key] = { oldValue: stored.get(key), newValue: value };
          stored.set(key, structuredClone(value));
        }
        onChanged.emit(changes, "local");
      },
      remove: async (key: string) => void stored.delete(key),
      clear: async () => stored.clear(),
    },
    onChanged,
  },
  tabs: {
    query: async () => [] as unknown[],
    sendMessage: async () => undefined as unknown,
    create: async () => ({}),
    update: async () => ({}),
    reload: async () => undefined,
  },
  permissions: {
    contains: async (_asked: { origins?: string[] }) => true,
    request: async (_asked: { origins?: string[] }) => true,
    getAll: async () => ({ origins: [] as string[], permissions: [] as string[] }),
    remove: async (_given: { origins?: string[] }) => true,
    onAdded: event(),
    onRemoved: event(),
  },
  commands: { getAll: async () => [] as { name?: string; shortcut?: string; description?: string }[] },
  scripting: { executeScript: async () => [] },
};

export default browser;
