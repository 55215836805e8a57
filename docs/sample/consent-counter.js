// Statistics as simple as can be: it runs only with consent, and keeps a number in this browser.
const visits = Number(localStorage.getItem('teller-visits') ?? 0) + 1;
localStorage.setItem('teller-visits', String(visits));
document.getElementById('besok').textContent = `Dette er besøk nummer ${visits}. Bare denne nettleseren vet det.`;
