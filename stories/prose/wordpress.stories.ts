import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '@dugnad/tokens/prose-part.css';
import { html } from 'lit';
import { august, may, october, picture } from './picture.ts';

/** What the block editor and the functions for themes write (WordPress 6.1, classic theme), with words of our own. */
const meta: Meta = {
  title: 'Prose/Wordpress',
  tags: ['!autodocs'],
  decorators: [(story) => html`<div class="dugnad-prose">${story()}</div>`],
};
export default meta;
type Story = StoryObj;

export const Post: Story = {
  render: () => html`<article class="post type-post status-publish format-standard hentry">
    <header class="entry-header"><h2 class="entry-title">We plant the garden anew</h2><p class="entry-meta"><time datetime="2026-04-20T10:00:00+00:00">20 April 2026</time></p></header>
    <div class="entry-content">
      <p>Everybody can come, also those who have <strong>never held a spade</strong>. <a href="#garden">Read about the garden</a>.</p>
      <figure class="wp-block-image size-large">${picture('Green hills', may)}<figcaption class="wp-element-caption">April, before we began.</figcaption></figure>
      <h3>What we need</h3>
      <ul><li>Spades<ul><li>with long handles</li></ul></li><li>Cake</li></ul>
      <figure class="wp-block-table"><table><thead><tr><th>Day</th><th>Time</th><th>What</th><th class="has-text-align-right" data-align="right">Places</th></tr></thead><tbody><tr><td>Saturday</td><td>10:00</td><td>Dig beds</td><td class="has-text-align-right" data-align="right">12</td></tr></tbody></table><figcaption class="wp-element-caption">Days in May</figcaption></figure>
      <blockquote class="wp-block-quote"><p>I came for the cake.</p><cite>Fatima</cite></blockquote>
      <figure class="wp-block-pullquote"><blockquote><p>Nobody has to know anything before.</p><cite>Kari</cite></blockquote></figure>
      <div class="is-layout-flex wp-block-buttons"><div class="wp-block-button"><a class="wp-block-button__link wp-element-button" href="#join">Join</a></div><div class="wp-block-button is-style-outline"><a class="wp-block-button__link wp-element-button" href="#ring">Ring us</a></div></div>
      <hr class="wp-block-separator has-alpha-channel-opacity" />
      <div class="wp-block-image"><figure class="alignleft size-medium is-resized">${picture('Yellow hills', august, { width: 200 })}<figcaption class="wp-element-caption">Soup afterwards</figcaption></figure></div>
      <p>When we are done, we eat soup in the kitchen. It has no meat and no nuts in it. Tell us if there is something that you cannot eat, and we make something else for you.</p>
      <p class="has-small-font-size">Entrance without steps from the car park.</p>
      <pre class="wp-block-verse">A spade in the earth,
a cup on a table</pre>
      <div class="wp-block-file"><a id="wp-file" href="#plan">Plan of the garden</a><a href="#plan" class="wp-block-file__button wp-element-button" download aria-describedby="wp-file">Download</a></div>
      <p class="has-text-align-center">Welcome!</p>
    </div>
    <footer class="entry-footer"><p class="tags-links">About: <a href="#garden" rel="tag">garden</a>, <a href="#spring" rel="tag">spring</a></p></footer>
  </article>`,
};

export const Galleries: Story = {
  render: () => html`<div class="entry-content"><div class="gallery galleryid-7 gallery-columns-3 gallery-size-medium">
    ${[may, august, october].map((colours, index) => html`<figure class="gallery-item"><div class="gallery-icon landscape"><a href="#picture">${picture(`Hills, picture ${index + 1}`, colours)}</a></div></figure>`)}
  </div>
  <figure class="wp-caption alignright">${picture('Blue hills', october, { width: 200 })}<figcaption class="wp-caption-text">The choir sings in the break</figcaption></figure></div>`,
};

export const SearchAndLatest: Story = {
  render: () => html`<form role="search" class="wp-block-search__button-outside wp-block-search__text-button wp-block-search"><label for="wp-search" class="wp-block-search__label">Search activities</label><div class="wp-block-search__inside-wrapper"><input type="search" id="wp-search" class="wp-block-search__input" name="s" /><button type="submit" class="wp-block-search__button wp-element-button">Search</button></div></form>
    <ul class="wp-block-latest-posts__list has-dates wp-block-latest-posts"><li><a class="wp-block-latest-posts__post-title" href="#garden">We plant the garden anew</a><time datetime="2026-04-20T10:00:00+00:00" class="wp-block-latest-posts__post-date">20 April 2026</time></li><li><a class="wp-block-latest-posts__post-title" href="#language">Language café</a><time datetime="2026-03-20T10:00:00+00:00" class="wp-block-latest-posts__post-date">20 March 2026</time></li></ul>
    <nav class="navigation pagination" aria-label="Posts"><h2 class="screen-reader-text">Posts</h2><div class="nav-links"><span aria-current="page" class="page-numbers current">1</span><a class="page-numbers" href="#2">2</a><a class="next page-numbers" href="#2">Next</a></div></nav>`,
};

export const Comments: Story = {
  render: () => html`<div class="comments-area"><h2 class="comments-title">2 answers</h2>
    <ol class="comment-list"><li class="comment parent"><article class="comment-body"><footer class="comment-meta"><div class="comment-author vcard"><b class="fn">Jonas</b> <span class="says">says:</span></div><div class="comment-metadata"><a href="#comment-2"><time datetime="2026-04-21T09:00:00+00:00">21 April 2026, 9:00</time></a></div></footer><div class="comment-content"><p>I bring cake.</p></div></article>
      <ol class="children"><li class="comment"><article class="comment-body"><footer class="comment-meta"><div class="comment-author vcard"><b class="fn">Kari</b> <span class="says">says:</span></div></footer><div class="comment-content"><p>Lovely!</p></div></article></li></ol></li></ol>
    <div class="comment-respond"><h3 class="comment-reply-title">Leave an answer</h3><form class="comment-form" novalidate>
      <p class="comment-notes"><span id="wp-notes">Your e-mail address is not shown.</span></p>
      <p class="comment-form-comment"><label for="wp-comment">Comment <span class="required">*</span></label> <textarea id="wp-comment" cols="45" rows="4" required></textarea></p>
      <p class="comment-form-author"><label for="wp-author">Name <span class="required">*</span></label> <input id="wp-author" type="text" size="30" autocomplete="name" required /></p>
      <p class="comment-form-email"><label for="wp-email">Email <span class="required">*</span></label> <input id="wp-email" type="email" size="30" aria-describedby="wp-notes" autocomplete="email" required /></p>
      <p class="comment-form-cookies-consent"><input id="wp-keep" type="checkbox" value="yes" /> <label for="wp-keep">Write my name here the next time too.</label></p>
      <p class="form-submit"><input type="submit" class="submit" value="Send" /></p>
    </form></div></div>`,
};

/** Rows as Drupal and Joomla write them. */
export const RowsOfOtherSystems: Story = {
  render: () => html`<form class="contact-form">
    <div class="js-form-item form-item"><label for="dr-name" class="form-item__label js-form-required form-required">Your name</label><input id="dr-name" class="form-text form-element" type="text" size="60" maxlength="255" autocomplete="name" required /></div>
    <div class="js-form-item form-item form-type-boolean"><input id="dr-copy" class="form-checkbox form-boolean" type="checkbox" /><label for="dr-copy" class="form-item__label option">Send me a copy</label></div>
    <div class="control-group"><div class="control-label"><label for="jo-mail">E-mail</label></div><div class="controls"><input id="jo-mail" class="form-control" type="email" size="30" autocomplete="email" /></div></div>
    <div class="form-actions"><input class="button button--primary form-submit" type="submit" value="Send" /><a class="btn btn-secondary" href="#back">Back</a></div>
  </form>`,
};
