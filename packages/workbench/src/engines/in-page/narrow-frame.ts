/** The frame that a page stands in when a window cannot be as narrow as is wanted. */
export const narrowFrame = 'iframe[data-journey-frame]';
/** The page that it stands in. */
export const framePath = '/journey-frame.html';
