import { said, trouble, waiting } from "./state/model.ts";

/** What is under way, for eyes; what happened, for a screen reader. */
export function Status() {
  return (
    <>
      <p class="unseen" role="status" aria-live="polite" id="explore-said">
        {said.value}
      </p>
      {waiting.value && (
        <p class="busy" aria-hidden="true">
          Looking…
        </p>
      )}
      {trouble.value !== undefined && (
        <p class="trouble" role="alert">
          {trouble.value}
        </p>
      )}
    </>
  );
}
