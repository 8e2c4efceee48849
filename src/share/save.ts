// A name and a content → a file in the reader's downloads.

const READ_MS = 60_000; // a browser that asks where to put it reads it only then

export function saveFile(name: string, content: Blob): void {
  const url = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), READ_MS);
}
