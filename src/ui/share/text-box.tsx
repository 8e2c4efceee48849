// A text to take away → a field that holds it, selected as soon as it has the focus; it may be several lines long.

const LINE = 80; // letters, where the browser does not fit the field to its text by itself

export function TextBox({
  name,
  text,
  code = false,
}: {
  name: string;
  text: string;
  code?: boolean; // set in a monospaced face, each line its own
}) {
  return (
    <textarea
      class={code ? 'share-text code' : 'share-text'}
      readOnly
      spellcheck={false}
      translate={false}
      rows={code ? text.split('\n').length : Math.ceil(text.length / LINE)}
      aria-label={name}
      value={text}
      onFocus={(event) => event.currentTarget.select()}
    />
  );
}
