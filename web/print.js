// On paper nothing can be opened, so everything is: for as long as it takes to print. What would fill dozens of pages (all
// that is known to have changed since the edition) stays as the reader left it.

const most = 20_000; // characters

let opened = [];

addEventListener("beforeprint", () => {
  opened = [...document.querySelectorAll("#wegwijzer details:not([open])")].filter(
    (details) => details.textContent.length < most,
  );
  for (const details of opened) details.open = true;
});
addEventListener("afterprint", () => {
  for (const details of opened) details.open = false;
  opened = [];
});
