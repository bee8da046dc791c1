// Runs before anything is painted: the chosen theme, so that no page flashes in the other one.
{
  const chosen = localStorage.getItem('theme');
  if (chosen) document.documentElement.dataset.theme = chosen;
}
