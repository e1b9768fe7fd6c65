/** Photos and papers. */
import type { ProblemText } from './problem-text.ts';

export const UPLOAD_PROBLEMS = {
  'photo-too-large': {
    status: 413,
    title: '照片太大，最大 10 MB。请重新拍一张，或在手机里压缩后再传。',
    developer: 'Uploads are limited to 10 MB.',
  },
  'photo-not-an-image': {
    status: 415,
    title: '这个文件不是照片。请拍照，或选一张 JPG、PNG 或 WebP 图片。',
    developer: 'The content is no JPEG, PNG or WebP, whatever its name says.',
  },
  'photo-too-small': {
    status: 422,
    title: '照片太小，看不清。请重新拍一张，至少 300×400 像素。',
    developer: 'A portrait has at least 300 × 400 pixels.',
  },
  'photo-unreadable': {
    status: 422,
    title: '照片打不开，可能没有传完整。请重新拍一张或再传一次。',
    developer: 'The image cannot be decoded.',
  },
  'photo-missing': {
    status: 422,
    title: '还缺一张照片，请拍照或上传后再继续。',
    developer: 'A required photo is not there, or the file id belongs to someone else.',
  },
  'upload-unfinished': {
    status: 409,
    title: '照片还没有传完，请等进度到头再继续。',
    developer: 'The upload has not received all its bytes.',
  },
  'uploads-waiting': {
    status: 429,
    title: '您传的照片还有很多没有用上。请先把申请里的照片交完，或明天再传。',
    developer: 'Too many uploads of this account wait to be taken over; unused ones go after a day.',
  },
  'upload-gone': {
    status: 410,
    title: '这次上传已经失效，请重新选择照片。',
    developer: 'No such upload of this account, or it has expired.',
  },
} as const satisfies Record<string, ProblemText>;
