// The panel "Embed" of the Share dialog.

export function EmbedPanel() {
  return <p />;
}
