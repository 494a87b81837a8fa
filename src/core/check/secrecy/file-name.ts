import { fold } from '../../text/fold.ts';
import { skeleton } from './skeleton.ts';

/** File names have no marks as a rule: tuyet-mat, tai-lieu-mat; mat-ong, mat-do, bao-mat and toi-mat-tran are not meant. */
const SECRET =
  /(?<![a-z\d])(?:(?:tuyet|toi)[-_. ]?mat|(?:van[-_. ]?ban|tai[-_. ]?lieu|cong[-_. ]?van|ho[-_. ]?so|dau|do)[-_. ]mat|luu[-_. ]?hanh[-_. ]?noi[-_. ]?bo)(?![a-z\d])(?![-_. ](?:tran|bang|dat|ong|do|khau|ma|thiet|nuoc))/;
/** A name with marks says what it means. */
const MARKED = /(?<!\p{L})(?:tuyệt|tối)[-_. ]?mật(?!\p{L})|(?<![\p{L}\d])MẬT(?!\p{L})(?![-_. ]ONG)/iu;

/** Whether the name of a file says that what is in it is secret. */
export function isSecretName(path: string): boolean {
  const plain = skeleton(path.normalize('NFC')).replaceAll(/[\u200b-\u200f\u2060]/g, '');
  return SECRET.test(fold(plain)) || MARKED.test(plain);
}
