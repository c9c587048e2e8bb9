/**
 * HTML as other programs put it on the clipboard, written by hand after what they are known to write: Word on the
 * desktop with its paragraphs that only look like lists, Word in the browser, Google Docs, a table, lines of code.
 */

const wordHead = `<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"
xmlns:w="urn:schemas-microsoft-com:office:word" xmlns="http://www.w3.org/TR/REC-html40">
<head>
<meta http-equiv=Content-Type content="text/html; charset=utf-8">
<meta name=ProgId content=Word.Document>
<meta name=Generator content="Microsoft Word 15">
<!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]-->
<style><!-- p.MsoNormal, li.MsoNormal {margin:0in; font-family:"Calibri",sans-serif;} @list l0:level1 {mso-level-number-format:bullet;} --></style>
</head>
<body lang=EN-US style='tab-interval:.5in;word-wrap:break-word'>
<!--StartFragment-->`
const wordFoot = '<!--EndFragment--></body></html>'

function wordItem(words: string, { sign, level, font = 'Symbol' }: { sign: string; level: number; font?: string }) {
  return `<p class=MsoListParagraphCxSpMiddle style='margin-left:${level * 0.5}in;mso-add-space:auto;text-indent:-.25in;mso-list:l0 level${level} lfo1'><![if !supportLists]><span style='font-family:${font};mso-fareast-font-family:${font};mso-bidi-font-family:${font}'><span style='mso-list:Ignore'>${sign}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>${words}<o:p></o:p></p>`
}

export interface Pasted {
  name: string
  html: string
  plain: string
  expected: string
}

export const WORD: Pasted = {
  name: 'Word',
  html: `${wordHead}
<p class=MsoNormal><b>What we saw</b> in <span style='color:red'>four</span>
schools.<o:p></o:p></p>
<p class=MsoNormal><o:p>&nbsp;</o:p></p>
${wordItem('Coaches twice a week', { sign: '·', level: 1 })}
${wordItem('two schools each', { sign: 'o', level: 2, font: '"Courier New"' })}
${wordItem('Shared units', { sign: '·', level: 1 })}
<p class=MsoNormal>In this order:<o:p></o:p></p>
${wordItem('draft', { sign: '1.', level: 1, font: 'Calibri' })}
${wordItem('try', { sign: '2.', level: 1, font: 'Calibri' })}
<p class=MsoNormal><!--[if gte vml 1]><v:shape id="Picture_1"><v:imagedata src="file:///C:/image001.png"/></v:shape><![endif]--><![if !vml]><img width=200 height=100 src="file:///C:/image002.png" alt="A chart"><![endif]>The <del cite="mailto:x">old </del>end.<o:p></o:p></p>
<script>document.title = 'taken over'</script>
${wordFoot}`,
  plain:
    'What we saw in four schools.\n\n·\tCoaches twice a week\no\ttwo schools each\n·\tShared units\nIn this order:\n1.\tdraft\n2.\ttry\nThe old end.',
  expected:
    'What we saw in four schools.\n\n- Coaches twice a week\n  - two schools each\n- Shared units\n\nIn this order:\n\n1. draft\n2. try\n\nThe end.',
}

export const OTHERS: Pasted[] = [
  {
    name: 'Word in the browser',
    html: `<div class="OutlineElement Ltr"><p class="Paragraph" paraid="1"><span class="TextRun"><span class="NormalTextRun">First.</span></span><span class="EOP">&nbsp;</span></p></div>
<div class="ListContainerWrapper"><ul class="BulletListStyle1" role="list"><li class="OutlineElement" data-aria-level="1" role="listitem"><p class="Paragraph"><span class="NormalTextRun">One</span><span class="EOP">&nbsp;</span></p></li></ul></div>
<div class="ListContainerWrapper"><ul role="list"><li class="OutlineElement" data-aria-level="2" role="listitem"><p class="Paragraph"><span class="NormalTextRun">Deeper</span><span class="EOP">&nbsp;</span></p></li></ul></div>`,
    plain: 'First.\nOne\nDeeper',
    expected: 'First.\n\n- One\n  - Deeper',
  },
  {
    name: 'Google Docs',
    html: `<meta charset="utf-8"><b style="font-weight:normal;" id="docs-internal-guid-1"><p dir="ltr"><span>First.</span></p><br><ol><li dir="ltr" aria-level="1"><p dir="ltr" role="presentation"><span>One</span></p></li><ol><li dir="ltr" aria-level="2"><p dir="ltr"><span>Deeper</span></p></li></ol><li dir="ltr" aria-level="1"><p dir="ltr"><span>Two</span></p></li></ol></b>`,
    plain: 'First.\n\n1. One\n1. Deeper\n2. Two',
    expected: 'First.\n\n1. One\n  1. Deeper\n2. Two',
  },
  {
    name: 'Excel',
    html: `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><meta name=ProgId content=Excel.Sheet><style>td {mso-style-parent:style0;}</style></head><body><table border=0><!--StartFragment--><col width=64 span=2><tr height=20><td>School</td><td align=right>Cost</td></tr><tr><td>North</td><td>$5</td></tr><!--EndFragment--></table></body></html>`,
    plain: 'School\tCost\nNorth\t$5\n',
    expected: 'School | Cost\nNorth | $5',
  },
  {
    name: 'plain text',
    html: '',
    plain: 'One\r\nTwo\r\n\r\n- three\tfour',
    expected: 'One\nTwo\n\n- three four',
  },
  {
    name: 'lines of an editor that writes no paragraphs',
    html: '<meta charset="utf-8"><div style="white-space: pre"><div><span>  one</span></div><div><span>two</span></div></div>',
    plain: '  one\ntwo',
    expected: '  one\ntwo',
  },
]
