/** Reads files of an archive out of the package; most lie deflated: reading the bytes takes longer than inflating them. */
import { ArchiveError } from "../archive/error.ts";

/**
 * @param name of the file, for errors
 * @throws {ArchiveError} where there is no such file
 */
export async function packageFile(name: string, fetching: Promise<Response>): Promise<Response> {
  const answer = await fetching.catch(() => undefined);
  if (!answer?.ok || !answer.body) {
    throw new ArchiveError(name, "it is missing from the extension; install the extension anew");
  }
  return answer;
}

/**
 * @param name of the file, for errors
 * @returns the bytes that were deflated (RFC 1951)
 * @throws {ArchiveError} where there is no such file, or it does not inflate
 */
export async function readPackageFile(name: string, fetching: Promise<Response>): Promise<Uint8Array> {
  const file = await packageFile(name, fetching);
  const inflated = file.body?.pipeThrough(new DecompressionStream("deflate-raw"));
  try {
    return new Uint8Array(await new Response(inflated).arrayBuffer());
  } catch {
    throw new ArchiveError(name, "it is damaged and does not inflate; install the extension anew");
  }
}
