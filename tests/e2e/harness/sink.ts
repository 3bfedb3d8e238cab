/**
 * A proxy that lets nothing through and remembers who was asked for. Routes answer what pages ask; whatever gets past
 * them, from a worker, an event page or the browser itself, ends here.
 */
import { createServer } from "node:net";

export interface Sink {
  host: string;
  port: number;
  /** Hosts asked for, without those that the browsers themselves call at every start. */
  hosts(): string[];
  close(): Promise<void>;
}

/** Each browser's own chatter: sign-in, updates, settings, captive portals. Exact hosts, so that nothing else hides there. */
const BROWSERS_OWN = new Set([
  "accounts.google.com",
  "android.clients.google.com",
  "clients2.google.com",
  "clients2.googleusercontent.com",
  "content-autofill.googleapis.com",
  "edgedl.me.gvt1.com",
  "mtalk.google.com",
  "optimizationguide-pa.googleapis.com",
  "redirector.gvt1.com",
  "safebrowsing.googleapis.com",
  "safebrowsingohttpgateway.googleapis.com",
  "update.googleapis.com",
  "www.google.com",
  "ads.mozilla.org",
  "ads-img.mozilla.org",
  "aus5.mozilla.org",
  "ciscobinary.openh264.org",
  "content-signature-2.cdn.mozilla.net",
  "contile.services.mozilla.com",
  "detectportal.firefox.com",
  "firefox.settings.services.mozilla.com",
  "firefox-settings-attachments.cdn.mozilla.net",
  "incoming.telemetry.mozilla.org",
  "location.services.mozilla.com",
  "merino.services.mozilla.com",
  "normandy.cdn.mozilla.net",
  "push.services.mozilla.com",
  "snippets.cdn.mozilla.net",
  "tracking-protection.cdn.mozilla.net",
]);

export async function openSink(): Promise<Sink> {
  const seen: string[] = [];
  const server = createServer((socket) => {
    socket.on("error", () => {});
    socket.once("data", (data) => {
      const host = askedHost(data.toString("latin1"));
      if (!BROWSERS_OWN.has(host)) seen.push(host);
      socket.end("HTTP/1.1 502 Bad Gateway\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
    });
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the proxy of the tests has no port");
  return {
    host: "127.0.0.1",
    port: address.port,
    hosts: () => [...seen],
    close: () => new Promise((done) => server.close(() => done())),
  };
}

/** "CONNECT www.example.org:443 HTTP/1.1" or "GET http://www.example.org/ HTTP/1.1" */
function askedHost(request: string): string {
  const [, target = ""] = /^\S+ (\S+)/.exec(request) ?? [];
  return target.replace(/^\w+:\/\//, "").replace(/[:/].*$/, "") || request.slice(0, 80);
}
