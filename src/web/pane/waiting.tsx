/** While an answer is awaited, or what went wrong with it. */
export function Waiting({ trouble }: { readonly trouble: string | undefined }) {
  return trouble === undefined ? (
    <p class="hint waiting">Looking it up…</p>
  ) : (
    <p class="notice" role="alert">
      {trouble}
    </p>
  );
}
