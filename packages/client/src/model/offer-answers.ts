/** What one can say to an offer, each as good as the others. */
export const OFFER_ANSWERS: ['accept', 'decline', 'call-me'] = ['accept', 'decline', 'call-me'];
