import { testAddresses } from '../preset.page.ts';
import { preset as vimeo } from './vimeo.ts';
import { preset as youtube } from './youtube.ts';

const tube = (id: string, start?: number): readonly [string, string] => [
  `https://www.youtube-nocookie.com/embed/${id}${start ? `?start=${start}` : ''}`,
  `https://www.youtube.com/watch?v=${id}${start ? `&t=${start}s` : ''}`,
];

testAddresses(youtube, [
  ['https://www.youtube.com/watch?v=dQw4w9WgXcQ', ...tube('dQw4w9WgXcQ')],
  ['https://youtu.be/dQw4w9WgXcQ', ...tube('dQw4w9WgXcQ')],
  ['https://youtu.be/dQw4w9WgXcQ?si=8dtn2gTcF4Q9xFdH', ...tube('dQw4w9WgXcQ')],
  ['https://youtu.be/dQw4w9WgXcQ?t=43', ...tube('dQw4w9WgXcQ', 43)],
  ['https://www.youtube.com/watch?v=dQw4w9WgXcQ&t=90s', ...tube('dQw4w9WgXcQ', 90)],
  ['https://www.youtube.com/watch?v=dQw4w9WgXcQ&t=1h2m3s', ...tube('dQw4w9WgXcQ', 3723)],
  ['https://www.youtube.com/watch?v=dQw4w9WgXcQ&t=2m', ...tube('dQw4w9WgXcQ', 120)],
  ['https://www.youtube.com/watch?v=dQw4w9WgXcQ#t=61', ...tube('dQw4w9WgXcQ', 61)],
  ['https://www.youtube.com/watch?v=dQw4w9WgXcQ&t=soon', ...tube('dQw4w9WgXcQ')],
  ['http://m.youtube.com/watch?v=dQw4w9WgXcQ&feature=share', ...tube('dQw4w9WgXcQ')],
  ['https://music.youtube.com/watch?v=dQw4w9WgXcQ&list=RDAMVMdQw4w9WgXcQ', ...tube('dQw4w9WgXcQ')],
  ['https://www.youtube.com/watch?app=desktop&v=_-aB3dEf9h0', ...tube('_-aB3dEf9h0')],
  ['https://www.youtube.com/shorts/aqz-KE-bpKQ?feature=share', ...tube('aqz-KE-bpKQ')],
  ['https://www.youtube.com/live/jfKfPfyJRdk?t=10', ...tube('jfKfPfyJRdk', 10)],
  ['https://www.youtube.com/embed/dQw4w9WgXcQ?start=30&autoplay=1', ...tube('dQw4w9WgXcQ', 30)],
  ['https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ', ...tube('dQw4w9WgXcQ')],
  ['https://www.youtube.com/v/dQw4w9WgXcQ', ...tube('dQw4w9WgXcQ')],
  ['https://www.youtube.com/playlist?list=PLbpi6ZahtOH6Blw3RGYpWkSByi_T7Rygb', 'https://www.youtube-nocookie.com/embed/videoseries?list=PLbpi6ZahtOH6Blw3RGYpWkSByi_T7Rygb', 'https://www.youtube.com/playlist?list=PLbpi6ZahtOH6Blw3RGYpWkSByi_T7Rygb'],
  ['https://www.youtube.com/embed/videoseries?list=PLbpi6ZahtOH6Blw3RGYpWkSByi_T7Rygb', 'https://www.youtube-nocookie.com/embed/videoseries?list=PLbpi6ZahtOH6Blw3RGYpWkSByi_T7Rygb', 'https://www.youtube.com/playlist?list=PLbpi6ZahtOH6Blw3RGYpWkSByi_T7Rygb'],
  ['https://www.youtube.com/watch?v=tooshort', undefined, undefined],
  ['https://www.youtube.com/watch', undefined, undefined],
  ['https://www.youtube.com/@NRK', undefined, undefined],
  ['https://www.youtube.com/results?search_query=dugnad', undefined, undefined],
  ['https://www.youtube.com/playlist?list=%22%3E%3Cscript%3E', undefined, undefined],
  ['https://vimeo.com/76979871', undefined, undefined],
]);

testAddresses(vimeo, [
  ['https://vimeo.com/76979871', 'https://player.vimeo.com/video/76979871?dnt=1', 'https://vimeo.com/76979871'],
  ['http://www.vimeo.com/76979871/', 'https://player.vimeo.com/video/76979871?dnt=1', 'https://vimeo.com/76979871'],
  ['https://vimeo.com/76979871?share=copy', 'https://player.vimeo.com/video/76979871?dnt=1', 'https://vimeo.com/76979871'],
  ['https://vimeo.com/824804225/bd8acd50c4', 'https://player.vimeo.com/video/824804225?h=bd8acd50c4&dnt=1', 'https://vimeo.com/824804225/bd8acd50c4'],
  ['https://player.vimeo.com/video/824804225?h=bd8acd50c4&badge=0&autopause=0', 'https://player.vimeo.com/video/824804225?h=bd8acd50c4&dnt=1', 'https://vimeo.com/824804225/bd8acd50c4'],
  ['https://vimeo.com/76979871#t=90s', 'https://player.vimeo.com/video/76979871?dnt=1#t=90s', 'https://vimeo.com/76979871#t=90s'],
  ['https://vimeo.com/76979871#t=1m30s', 'https://player.vimeo.com/video/76979871?dnt=1#t=1m30s', 'https://vimeo.com/76979871#t=1m30s'],
  ['https://vimeo.com/76979871#comments', 'https://player.vimeo.com/video/76979871?dnt=1', 'https://vimeo.com/76979871'],
  ['https://vimeo.com/channels/staffpicks/112866269', 'https://player.vimeo.com/video/112866269?dnt=1', 'https://vimeo.com/112866269'],
  ['https://vimeo.com/groups/shortfilms/videos/112866269', 'https://player.vimeo.com/video/112866269?dnt=1', 'https://vimeo.com/112866269'],
  ['https://vimeo.com/showcase/7008490/video/407943692', 'https://player.vimeo.com/video/407943692?dnt=1', 'https://vimeo.com/407943692'],
  ['https://player.vimeo.com/video/76979871?h=%22%3E', 'https://player.vimeo.com/video/76979871?dnt=1', 'https://vimeo.com/76979871'],
  ['https://vimeo.com/upgrade', undefined, undefined],
  ['https://vimeo.com/', undefined, undefined],
  ['https://vimeo.com/user/profile', undefined, undefined],
  ['https://youtu.be/dQw4w9WgXcQ', undefined, undefined],
]);
