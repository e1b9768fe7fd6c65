const RED = '#b3261e';

/**
 * Draws the picture of a round organisation seal of `size` points at the current origin: ring, star, the
 * organisation's name along the upper arc, a line below the star. The legal weight lies in the signature, not here.
 */
export function sealFigure(organisation: string, line: string, size: number): (pdf: PDFKit.PDFDocument) => void {
  const radius = size / 2;
  return (pdf) => {
    pdf.translate(radius, radius);
    pdf
      .lineWidth(size * 0.025)
      .circle(0, 0, radius * 0.95)
      .stroke(RED);
    pdf.path(star(radius * 0.3)).fill(RED);
    const letter = size * 0.105;
    pdf.fontSize(letter).fillColor(RED);
    const characters = [...organisation];
    const span = Math.min(280, characters.length * 20);
    characters.forEach((character, place) => {
      const angle = -span / 2 + (span * place) / Math.max(1, characters.length - 1);
      pdf
        .save()
        .rotate(angle)
        .text(character, -letter / 2, -radius * 0.87, { lineBreak: false })
        .restore();
    });
    // Below the star the ring leaves a chord of 1.4 radii.
    const small = Math.min(size * 0.08, (radius * 1.4) / [...line].length);
    pdf.fontSize(small).text(line, -radius, radius * 0.5, { width: size, align: 'center', lineBreak: false });
    pdf.fillColor('#000000');
  };
}

/** Five-pointed star around the origin, one point up. */
function star(radius: number): string {
  const points = Array.from({ length: 10 }, (_, corner) => {
    const distance = corner % 2 === 0 ? radius : radius * 0.382;
    const angle = (corner * Math.PI) / 5 - Math.PI / 2;
    return `${(distance * Math.cos(angle)).toFixed(3)},${(distance * Math.sin(angle)).toFixed(3)}`;
  });
  return `M${points.join('L')}Z`;
}
