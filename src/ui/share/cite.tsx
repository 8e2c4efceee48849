// The panel "Cite" of the Share dialog.

export function CitePanel() {
  return <p />;
}
