// The panel "Pictures" of the Share dialog.

export function PicturesPanel() {
  return <p />;
}
