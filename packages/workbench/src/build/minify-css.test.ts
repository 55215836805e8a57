import { equal } from 'node:assert/strict';
import { describe, it } from 'node:test';
import { minifyCss } from './minify-css.ts';

const table: [title: string, written: string, sent: string][] = [
  ['without indentation and the last semicolon', ':host {\n  display: block;\n  color: red;\n}\n', ':host{display:block;color:red}'],
  ['without comments', 'a { /* why */ color: red }', 'a{color:red}'],
  ['with the space that a selector means', 'li :hover, li.a b { top: 0 }', 'li :hover,li.a b{top:0}'],
  ['without the spaces around what joins two selectors', 'li > a, & > b ~ c { top: 0 }', 'li>a,&>b~c{top:0}'],
  ['without the spaces around a stroke', 'a { grid-area: 1 / 1 / span 3 }', 'a{grid-area:1/1/span 3}'],
  ['with the spaces that a sum means', 'p { width: calc(1px + 2%) }', 'p{width:calc(1px + 2%)}'],
  ['with the words of a media query', '@media (width >= 30em) and print { a { top: 0; } }', '@media(width>= 30em) and print{a{top:0}}'],
  ['with strings as they are', `p::after { content: ",  ; "; quotes: '{ ' ' }' }`, `p::after{content:",  ; ";quotes:'{ ' ' }'}`],
  ['with addresses as they are', 'p { mask: url(a;b,  c.svg) }', 'p{mask:url(a;b,  c.svg)}'],
  ['with nested rules', '.day { &:hover { top: 0; } }', '.day{&:hover{top:0}}'],
  ['with places for values', ':host { @TEMPLATE_EXPRESSION(); width: @TEMPLATE_EXPRESSION();; }', ':host{@TEMPLATE_EXPRESSION();width:@TEMPLATE_EXPRESSION();}'],
  ['without the nought before a point', 'a { top: 0.2em; left: -0.5em; color: oklch(0.5 10.06 0 / 0.24) }', 'a{top:.2em;left:-.5em;color:oklch(.5 10.06 0/.24)}'],
  ['with every other nought', 'a { top: 0; inset: 10.05px; --x0: #0.5 }', 'a{top:0;inset:10.05px;--x0:#0.5}'],
  ['with an empty custom property', ':host { --x: ; }', ':host{--x:}'],
];

describe('a style sheet goes out', () => {
  for (const [title, written, sent] of table) {
    it(title, () => equal(minifyCss(written), sent));
  }
});
