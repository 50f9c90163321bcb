import { Injectable } from '@nestjs/common';
import { BreachedPasswords } from './breached-passwords';

/** The ones that every list of leaked passwords begins with. Capital letters make no difference. */
const COMMON = `
  000000 0000000 00000000 0123456789 010203 1111 11111 111111 1111111 11111111 111111111 1111111111 111222 112233 11223344 121212
  123 123123 123123123 123321 1234 12341234 12344321 12345 123454321 1234554321 123456 1234560 1234561 1234567 12345678 123456789
  1234567890 12345678901 123456789012 1234567890123 12345678901234 123456789012345 1234567890123456 12345678910 123456789a
  123456789q 123456a 123456q 123456qwerty 123654 123789 12qwaszx 131313 135790 142536 147258 147258369 147852 147852369 159357
  159753 159951 1a2b3c 1a2b3c4d 1q2w3e 1q2w3e4r 1q2w3e4r5t 1q2w3e4r5t6y 1q2w3e4r5t6y7u 1q2w3e4r5t6y7u8i 1q2w3e4r5t6y7u8i9o
  1q2w3e4r5t6y7u8i9o0p 1qaz1qaz 1qaz2wsx 1qaz2wsx3edc 1qaz2wsx3edc4rfv 1qazxsw2 1qazxsw23edc 222222 22222222 232323 246810 252525
  333333 33333333 444444 456123 456789 555555 55555555 654321 666666 66666666 696969 741852 741852963 753951 777777 7777777
  77777777 789456 789456123 87654321 888888 88888888 963852741 987654 9876543 98765432 987654321 9876543210 999999 99999999
  999999999 a123456 a12345678 a123456789 a1b2c3 a1b2c3d4 aa123456 aa12345678 aaa111 aaaaaa aaaaaaaa abc123 abc12345 abc123456
  abcd1234 abcdef abcdefg abcdefgh abcdefghijklmnopqrstuvwxyz access admin admin123 admin1234 admin12345 administrator adminadmin
  adobe123 amanda andrea andrew angel anthony apple asd123 asdasd asdasdasd asdf asdf1234 asdfasdf asdfgh asdfghjk asdfghjkl asdqwe123
  ashley azerty azerty123 azertyuiop babygirl bailey barcelona baseball baseball1 batman battery beautiful biteme blink182 bonjour
  butterfly buster carlos changeit changeme changeme123 charlie cheese chelsea chocolate computer consumer cookie correcthorsebatterystaple
  daniel default demo dragon eminem eternity everton family ferrari flower fluffy football football1 forever freedom friends
  fuckyou fuckyou1 gabriel george ginger google guest hannah harley hello hello123 helloworld hockey hottie hunter hunter2 iloveu
  iloveyou iloveyou1 iloveyou2 internet jasmine jennifer jessica jordan jordan23 joshua justin killer kimberly letmein
  letmein1 letmein123 letmein123456789 lifehack linkedin liverpool login lovelove loveme lovely loveyou madison maggie magic manchester marina
  master matrix matthew maverick melissa mercedes merlin michael michelle minecraft monkey monkey123 monster mustang myspace1 mynoob naruto
  nicole nothing pass pass1234 passw0rd passw0rd1 password password! password0 password01 password1 password1! password11 password12
  password123 password1234 password12345 password123456 password1234567 password12345678 password123456789 password2 passwordpassword
  passwort passwort1 pepper pokemon pokemon1 princess princess1 purple q1w2e3 q1w2e3r4 q1w2e3r4t5 q1w2e3r4t5y6 qazwsx qazwsx123
  qazwsxedc qazwsxedcrfv qazwsxedcrfvtgb qqqqqq qwe123 qweasd qweasdzxc qweqwe qwer1234 qwert qwert1 qwert123 qwerty qwerty1 qwerty12 qwerty123
  qwerty1234 qwerty12345 qwerty123456 qwerty1234567890 qwertyu qwertyui qwertyuiop qwertyuiop123 qwertyuiopasdfgh qwertyuiopasdfghjkl
  qwertyuiopasdfghjklzxcvbnm qwertz qwertzuiop qwertyqwerty qwertyqwertyqwerty ranger robert root rootroot samantha samsung secret
  secret123 shadow shadow1 silver slipknot soccer solo sophie spiderman starwars student summer sunshine sunshine1 superman superman1
  system taylor temp test test123 test1234 testtest thomas tigger tinkle toor trustno1 unknown user vanessa victoria welcome welcome1
  welcome123 whatever william winner winter wordpass xxxxxx yankees zaq12wsx zaq1zaq1 zinch zxc123 zxcvbn zxcvbnm zxcvbnm123 zzzzzz`;

/** Needs nobody's network: what is bundled. */
@Injectable()
export class CommonPasswords extends BreachedPasswords {
  readonly #known = new Set(COMMON.toLowerCase().trim().split(/\s+/));

  has(password: string): Promise<boolean> {
    return Promise.resolve(this.#known.has(password.toLowerCase()));
  }
}
