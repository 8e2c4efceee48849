// A name and a content → a file in the reader's downloads.

const READ_MS = 60_000; // a browser that asks where to put it reads it only then

export function saveFile(name: string, content: Blob): void {
  const url = URL.createObjectURL(content);
  saveFrom(url, name);
  setTimeout(() => URL.revokeObjectURL(url), READ_MS);
}

/** The same from an address that stays, so that the reader can save it again. */
export function saveFrom(url: string, name: string): void {
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
}
