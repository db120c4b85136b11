import { unzipSync, zipSync } from "fflate";
import { UnusableWorkbookError } from "../errors";

/** Unpacked, a workbook of the analysts is a few megabytes; beyond this it is taken for a zip bomb. */
export const largestUnpackedSize = 512 * 1024 * 1024;

/** Entries of the archive by path, with forward slashes and no leading slash. */
export function unpack(bytes: Uint8Array, fileName: string): Map<string, Uint8Array> {
  const checksums = readChecksums(bytes);
  const entries = new Map<string, Uint8Array>();
  for (const [name, content] of Object.entries(unzipChecked(bytes, fileName))) {
    const checksum = checksums?.get(name);
    if (checksum !== undefined && checksum !== crc32(content)) throw damaged(fileName);
    if (!name.endsWith("/")) entries.set(normalPath(name), content);
  }
  return entries;
}

/** An archive with the entries in the given order. */
export function pack(entries: ReadonlyMap<string, Uint8Array>): Uint8Array {
  return zipSync(Object.fromEntries(entries), { level: 6, mtime: new Date(1980, 0, 1) });
}

function unzipChecked(bytes: Uint8Array, fileName: string): Record<string, Uint8Array> {
  let total = 0;
  try {
    return unzipSync(bytes, {
      filter: ({ originalSize }) => {
        total += originalSize;
        if (total > largestUnpackedSize) throw tooLarge(fileName);
        return true;
      },
    });
  } catch (error) {
    if (error instanceof UnusableWorkbookError) throw error;
    throw damaged(fileName);
  }
}

function damaged(fileName: string): UnusableWorkbookError {
  return new UnusableWorkbookError(
    `"${fileName}" is damaged: its contents cannot be unpacked. Open it in Excel with File > Open > Open and Repair, save it, and try again; or go back to an earlier copy.`,
  );
}

function tooLarge(fileName: string): UnusableWorkbookError {
  return new UnusableWorkbookError(
    `"${fileName}" is too large: it unpacks to more than ${largestUnpackedSize / 1024 / 1024} MB. Copy the indicator sheets into a new workbook and use that.`,
  );
}

const normalPath = (name: string) => name.replaceAll("\\", "/").replace(/^\/+/, "");

const endOfDirectory = 0x06054b50;
const directoryEntry = 0x02014b50;
const zip64Offset = 0xffffffff;

/**
 * CRC-32 of each entry as its central directory states it (fflate does not check them), or null for a
 * zip64 archive, whose directory stands elsewhere.
 */
function readChecksums(bytes: Uint8Array): Map<string, number> | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - 22;
  while (end >= 0 && view.getUint32(end, true) !== endOfDirectory) end--;
  if (end < 0) return null;
  let at = view.getUint32(end + 16, true);
  if (at === zip64Offset) return null;
  const checksums = new Map<string, number>();
  const decoder = new TextDecoder();
  while (at + 46 <= bytes.length && view.getUint32(at, true) === directoryEntry) {
    const nameLength = view.getUint16(at + 28, true);
    const name = decoder.decode(bytes.subarray(at + 46, at + 46 + nameLength));
    checksums.set(name, view.getUint32(at + 16, true));
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return checksums;
}

const crcTable = Uint32Array.from({ length: 256 }, (_, n) => {
  for (let bit = 0; bit < 8; bit++) n = n & 1 ? (n >>> 1) ^ 0xedb88320 : n >>> 1;
  return n;
});

function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (crc >>> 8) ^ crcTable[(crc ^ byte) & 0xff]!;
  return (crc ^ 0xffffffff) >>> 0;
}
