// Shows the reference of what was sent, where the service has not filled it in itself.
export {};

const id = new URLSearchParams(location.search).get('id') ?? '';
const receipt = document.querySelector<HTMLElement>('[data-receipt]');
const place = receipt?.querySelector('[data-receipt-id]');
if (receipt && place && /^[\w-]{1,80}$/.test(id)) {
  place.textContent = id;
  receipt.hidden = false;
}
