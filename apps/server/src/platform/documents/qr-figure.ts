import QRCode from 'qrcode';

/** Draws a QR code (error correction M) of `size` points at the current origin. */
export function qrFigure(text: string, size: number): (pdf: PDFKit.PDFDocument) => void {
  const { modules } = QRCode.create(text, { errorCorrectionLevel: 'M' });
  const unit = size / modules.size;
  return (pdf) => {
    for (let row = 0; row < modules.size; row++) {
      for (let column = 0; column < modules.size; column++) {
        if (modules.get(row, column)) pdf.rect(column * unit, row * unit, unit, unit);
      }
    }
    pdf.fill('#000000');
  };
}
